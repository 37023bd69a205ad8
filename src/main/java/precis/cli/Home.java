package precis.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import precis.file.BriefFolder;
import precis.file.Disk;

/**
 * Where the program's own folders lie.
 *
 * @param folder that of the launcher
 * @param briefs where briefs are kept
 */
record Home(Path folder, Path briefs) {
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

    /** Where the analyst's own settings, keys and themes lie: a folder that need not be there. */
    static Path configuration() {
        String wanted = System.getenv("XDG_CONFIG_HOME");
        // the standard has it that a path which is not absolute is to be passed over
        Path folder = wanted != null && wanted.startsWith("/")
                ? Path.of(wanted)
                : Path.of(System.getProperty("user.home", ""), ".config");
        return folder.resolve("precis");
    }
}
