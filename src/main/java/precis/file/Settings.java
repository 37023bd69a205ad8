package precis.file;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the analyst has settled for every run, in a file of lines {@code name = value}.
 *
 * @param theme the name of a theme, or null for the default one
 * @param ascii whether lines and marks are drawn in ASCII; null where the terminal's locale is to tell
 * @param mouse whether the mouse is listened to
 */
public record Settings(@Nullable String theme, @Nullable Boolean ascii, boolean mouse) {
    public static final Settings NONE = new Settings(null, null, false);

    /**
     * Reads settings.
     *
     * @param lines of the file; blank ones and those that begin with {@code #} are passed over
     * @throws IllegalArgumentException with the line's number and what is wrong with it
     */
    public static Settings parse(List<String> lines) {
        Settings settings = NONE;
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            if (line.isEmpty() || line.startsWith("#")) {
                continue;
            }
            try {
                int equals = line.indexOf('=');
                if (equals < 0) {
                    throw new IllegalArgumentException("write: name = value");
                }
                String name = line.substring(0, equals).strip();
                if (!seen.add(name)) {
                    throw new IllegalArgumentException(name + " has a line before this one");
                }
                settings = settings.with(name, line.substring(equals + 1).strip());
            } catch (IllegalArgumentException e) {
                throw new IllegalArgumentException("line " + (i + 1) + ": " + e.getMessage(), e);
            }
        }
        return settings;
    }

    private Settings with(String name, String value) {
        return switch (name) {
            case "theme" -> new Settings(value, ascii, mouse);
            case "ascii" -> new Settings(theme, value.equals("auto") ? null : yes(name, value), mouse);
            case "mouse" -> new Settings(theme, ascii, yes(name, value));
            default -> throw new IllegalArgumentException("no setting is called " + name + " (theme, ascii, mouse)");
        };
    }

    private static boolean yes(String name, String value) {
        if (!value.equals("yes") && !value.equals("no")) {
            throw new IllegalArgumentException(name + " is yes or no, not " + value);
        }
        return value.equals("yes");
    }
}
