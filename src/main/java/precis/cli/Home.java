package precis.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import precis.file.BriefFolder;
import precis.file.Disk;
import precis.term.Theme;
import precis.text.InputException;
import precis.text.Resources;

/**
 * Where the program's own folders lie.
 *
 * @param folder that of the launcher
 * @param briefs where briefs are kept
 */
record Home(Path folder, Path briefs) {
    private static final String DEFAULT_THEME = "default";

    /**
     * The folders of this run.
     *
     * @param briefs what {@code --briefs} says, or null
     */
    static Home of(@Nullable Path briefs) {
        Path folder = Path.of(System.getProperty("precis.home", ""));
        String wanted = System.getenv("PRECIS_BRIEFS");
        if (briefs != null) {
            return new Home(folder, briefs);
        }
        return new Home(folder, wanted != null && !wanted.isEmpty() ? Path.of(wanted) : folder.resolve("briefs"));
    }

    BriefFolder briefFolder() {
        return new BriefFolder(briefs, Disk.real());
    }

    Path sample() {
        return folder.resolve("seeds").resolve("blinken-lavrov.txt");
    }

    /**
     * The theme with a name: a file of the folder {@code themes/}, else one that is packed with the program; without its
     * colours where {@code NO_COLOR} is set.
     *
     * @param wanted what {@code --theme} says, or null
     */
    Theme theme(@Nullable String wanted) throws InputException {
        String name = wanted == null ? DEFAULT_THEME : wanted;
        Path file = folder.resolve("themes").resolve(name + ".theme");
        try {
            List<String> lines = Files.exists(file) || !name.equals(DEFAULT_THEME)
                    ? Files.readAllLines(file)
                    : Resources.lines("precis/themes/" + name + ".theme");
            Theme theme = Theme.parse(lines);
            String noColour = System.getenv("NO_COLOR");
            return noColour == null || noColour.isEmpty() ? theme : theme.withoutColours();
        } catch (IllegalArgumentException e) {
            throw new InputException(file.toString(), String.valueOf(e.getMessage()), "mend that line");
        } catch (IOException e) {
            throw new InputException(file.toString(), "is no theme that can be read", "name one of the folder themes/");
        }
    }
}
