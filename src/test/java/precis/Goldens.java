package precis;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import precis.term.Canvas;

/**
 * Golden screens: {@code NAME.txt} holds the characters, {@code NAME.style.txt} the letter of each cell's role,
 * {@code NAME.THEME.txt} how each cell comes out in a theme. They are written anew by {@code mvn test -Dgoldens=update}; look at the difference before you keep it.
 */
public final class Goldens {
    private static final Path FOLDER = Path.of("src/test/resources/screens");

    private Goldens() {}

    /** Compares a screen with its golden one, characters first. */
    public static void check(String name, Canvas screen) {
        StringBuilder text = new StringBuilder();
        StringBuilder roles = new StringBuilder();
        for (int y = 0; y < screen.height(); y++) {
            text.append(screen.row(y).stripTrailing()).append('\n');
            roles.append(screen.roleRow(y)).append('\n');
        }
        check(FOLDER.resolve(name + ".txt"), text.toString());
        check(FOLDER.resolve(name + ".style.txt"), roles.toString());
    }

    /** Compares a text with the golden one of that name. */
    public static void check(String name, String text) {
        check(FOLDER.resolve(name + ".txt"), text);
    }

    private static void check(Path golden, String actual) {
        try {
            if ("update".equals(System.getProperty("goldens"))) {
                Files.createDirectories(FOLDER);
                Files.writeString(golden, actual);
            }
            assertThat(actual).as(golden.getFileName().toString()).isEqualTo(Files.readString(golden));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
