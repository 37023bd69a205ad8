package precis.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import precis.term.Theme;
import precis.text.InputException;
import precis.text.Resources;

/** The themes there are: the analyst's own, those beside the program, and those packed with it. */
final class Themes {
    static final String DEFAULT = "default";

    private static final List<String> PACKED = List.of(DEFAULT, "light", "dark", "high-contrast", "mono");
    private static final String ENDING = ".theme";

    private final List<Path> folders;

    /**
     * The themes of some folders and the packed ones.
     *
     * @param folders the first one that has a theme of a name counts
     */
    Themes(List<Path> folders) {
        this.folders = folders;
    }

    /** The names: first the packed ones, then all others in the order of the alphabet. */
    List<String> names() {
        Set<String> names = new LinkedHashSet<>(PACKED);
        Set<String> others = new TreeSet<>();
        for (Path folder : folders) {
            try (Stream<Path> files = Files.list(folder)) {
                files.map(file -> Objects.toString(file.getFileName(), ""))
                        .filter(name -> name.endsWith(ENDING))
                        .forEach(name -> others.add(name.substring(0, name.length() - ENDING.length())));
            } catch (IOException e) {
                // a folder that is not there has no themes
            }
        }
        names.addAll(others);
        return new ArrayList<>(names);
    }

    /** Whether there is a theme or a file of that name, good or bad. */
    boolean has(String name) {
        return isFile(name) ? Files.exists(Path.of(name)) : names().contains(name);
    }

    /** The default theme as it is packed with the program, where no file can be wrong. */
    Theme packed() {
        return Theme.parse(Resources.lines("precis/themes/" + DEFAULT + ENDING));
    }

    /**
     * Loads a theme.
     *
     * @param name one of {@link #names}, or a file: what has a slash or ends in {@code .theme}
     * @throws InputException where there is none, or a line of it is wrong
     */
    Theme load(String name) throws InputException {
        Path file = isFile(name) ? Drafts.path(name) : find(name);
        try {
            return Theme.parse(
                    file == null ? Resources.lines("precis/themes/" + name + ENDING) : Files.readAllLines(file));
        } catch (IllegalArgumentException e) {
            throw new InputException(Objects.toString(file, name), String.valueOf(e.getMessage()), "mend that line");
        } catch (IOException e) {
            throw new InputException(
                    Objects.toString(file, name), "cannot be read", "there are " + String.join(", ", names()));
        }
    }

    private static boolean isFile(String name) {
        return name.indexOf('/') >= 0 || name.endsWith(ENDING);
    }

    /** The file of a theme; null where it is only packed with the program. */
    private @Nullable Path find(String name) throws InputException {
        for (Path folder : folders) {
            Path file = folder.resolve(name + ENDING);
            if (Files.exists(file)) {
                return file;
            }
        }
        if (!PACKED.contains(name)) {
            throw new InputException(name, "is no theme", "there are " + String.join(", ", names()));
        }
        return null;
    }
}
