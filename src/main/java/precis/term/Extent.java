package precis.term;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How much there is to write on, in character cells.
 *
 * @param columns at least 1
 * @param rows at least 1
 */
public record Extent(int columns, int rows) {
    private static final Extent USUAL = new Extent(80, 24);

    /** Of the terminal that standard output leads to; where it leads to none, what the environment says. */
    public static Extent ofOutput() {
        return of(Streams.linesAreShown() ? asked() : "", System.getenv());
    }

    /**
     * Understands what {@code stty size} answered, rows and columns. A terminal that does not know its size says 0, one that is
     * not there says nothing: then {@code COLUMNS} and {@code LINES} count.
     */
    static Extent of(String answer, Map<String, String> environment) {
        String[] told = answer.strip().split(" ", 2);
        int rows = number(told[0]);
        int columns = told.length < 2 ? 0 : number(told[1]);
        return rows > 0 && columns > 0
                ? new Extent(columns, rows)
                : new Extent(
                        said(environment.get("COLUMNS"), USUAL.columns), said(environment.get("LINES"), USUAL.rows));
    }

    private static int said(@Nullable String text, int usual) {
        int number = text == null ? 0 : number(text.strip());
        return number > 0 ? number : usual;
    }

    private static int number(String text) {
        return text.matches("[0-9]{1,4}") ? Integer.parseInt(text) : 0;
    }

    private static String asked() {
        try {
            Process question = new ProcessBuilder("stty", "size")
                    .redirectInput(new File("/dev/tty"))
                    .start();
            return new String(question.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
        } catch (IOException e) {
            return "";
        }
    }
}
