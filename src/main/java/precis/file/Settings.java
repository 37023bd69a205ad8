package precis.file;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What the analyst has settled for every run, in a file of lines {@code name = value}.
 *
 * @param theme the name of a theme, or null for the default one
 * @param ascii whether lines and marks are drawn in ASCII; null where the terminal's locale is to tell
 * @param mouse whether the mouse is listened to
 * @param split by how many steps the line between the panes stands right of, or below, where it would; negative for left or above
 */
public record Settings(@Nullable String theme, @Nullable Boolean ascii, boolean mouse, int split) {
    public static final Settings NONE = new Settings(null, null, false, 0);

    /** As far as the line between the panes can be moved either way. */
    private static final int MOST_SPLIT = 12;

    /**
     * Reads settings; a line that is wrong counts for nothing.
     *
     * @param lines of the file; blank ones and those that begin with {@code #} are passed over
     * @param problems is told of each line that is wrong: its number and what is wrong with it
     */
    public static Settings parse(List<String> lines, Consumer<String> problems) {
        Settings settings = NONE;
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            if (!line.isEmpty() && !line.startsWith("#")) {
                try {
                    settings = settings.with(line, seen);
                } catch (IllegalArgumentException e) {
                    problems.accept("line " + (i + 1) + ": " + e.getMessage());
                }
            }
        }
        return settings;
    }

    private Settings with(String line, Set<String> seen) {
        int equals = line.indexOf('=');
        if (equals < 0) {
            throw new IllegalArgumentException("write: name = value");
        }
        String name = line.substring(0, equals).strip();
        if (!seen.add(name)) {
            throw new IllegalArgumentException(name + " has a line before this one");
        }
        return with(name, line.substring(equals + 1).strip());
    }

    private Settings with(String name, String value) {
        return switch (name) {
            case "theme" -> new Settings(value, ascii, mouse, split);
            case "ascii" -> new Settings(theme, value.equals("auto") ? null : yes(name, value), mouse, split);
            case "mouse" -> new Settings(theme, ascii, yes(name, value), split);
            case "split" -> new Settings(theme, ascii, mouse, steps(value));
            default ->
                throw new IllegalArgumentException("no setting is called " + name + " (theme, ascii, mouse, split)");
        };
    }

    private static int steps(String value) {
        boolean number = value.matches("-?\\d{1,2}");
        if (!number || Math.abs(Integer.parseInt(value)) > MOST_SPLIT) {
            throw new IllegalArgumentException(
                    "split is a number from -" + MOST_SPLIT + " to " + MOST_SPLIT + ", not " + value);
        }
        return Integer.parseInt(value);
    }

    private static boolean yes(String name, String value) {
        if (!value.equals("yes") && !value.equals("no")) {
            throw new IllegalArgumentException(name + " is yes or no, not " + value);
        }
        return value.equals("yes");
    }
}
