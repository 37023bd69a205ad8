package precis.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import precis.desk.Command;
import precis.desk.KeyFile;
import precis.desk.Keymap;
import precis.file.Settings;
import precis.term.Abilities;
import precis.term.Theme;
import precis.text.InputException;

/**
 * How a run looks and which keys it has: what the command line says, else the settings, else what is usual.
 *
 * @param themeName what the theme is called
 * @param problems what is wrong with the analyst's own files, a line each; what is usual stands in for them
 */
record Preferences(
        Themes themes,
        String themeName,
        Theme theme,
        Keymap keymap,
        Abilities abilities,
        boolean mouse,
        int split,
        List<String> problems) {
    Preferences {
        problems = List.copyOf(problems);
    }

    /**
     * The preferences of this run; a file of the analyst's that is wrong is told of, and stops nothing.
     *
     * @throws UsageException where the command line names a theme that is not there
     */
    static Preferences of(Home home, Wishes wishes) throws UsageException {
        List<String> problems = new ArrayList<>();
        Settings settings = own("settings", Settings::parse, Settings.NONE, problems);
        Keymap keymap = ownKeys(problems);
        Themes themes = new Themes(
                List.of(Home.configuration().resolve("themes"), home.folder().resolve("themes")));
        String name =
                Objects.requireNonNullElse(wishes.theme, Objects.requireNonNullElse(settings.theme(), Themes.DEFAULT));
        Theme theme;
        try {
            theme = themes.load(name);
        } catch (InputException e) {
            if (wishes.theme != null && !themes.has(name)) {
                throw new UsageException(e.getMessage() + " (precis --help tells more)");
            }
            problems.add(e.getMessage() + "; with the default theme until then");
            name = Themes.DEFAULT;
            theme = themes.packed();
        }
        Abilities abilities = Abilities.of(System.getenv(), charset());
        boolean ascii =
                wishes.ascii || Boolean.TRUE.equals(settings.ascii()) || settings.ascii() == null && !abilities.lines();
        return new Preferences(
                themes,
                name,
                theme,
                keymap,
                abilities.withLines(!ascii),
                wishes.mouse || settings.mouse(),
                settings.split(),
                problems);
    }

    /**
     * The first of what is wrong with the analyst's own files, and where the others are; null where nothing is.
     *
     * @param where the key that lists messages does so, as {@code " in a brief"}
     */
    static @Nullable String first(List<String> problems, Keymap keymap, String where) {
        String key = keymap.label(Command.MESSAGES);
        String all = key.isEmpty() ? "precis keys tells" : key + where + " lists them";
        String more = problems.size() < 2 ? "" : "; " + (problems.size() - 1) + " more wrong: " + all;
        return problems.isEmpty() ? null : problems.get(0) + more;
    }

    Preferences withoutProblems() {
        return new Preferences(themes, themeName, theme, keymap, abilities, mouse, split, List.of());
    }

    Preferences withTheme(String name, Theme newTheme) {
        return new Preferences(themes, name, newTheme, keymap, abilities, mouse, split, problems);
    }

    /**
     * The keys of the analyst's key file, the standard ones where there is none or where a line of it is wrong.
     *
     * @param problems gets a line for each one that is wrong
     */
    static Keymap ownKeys(List<String> problems) {
        return own("keys", KeyFile::parse, Keymap.standard(), problems);
    }

    /** Makes something of the lines of a file, and tells of those that are wrong. */
    private interface Parser<T> {
        T parse(List<String> lines, Consumer<String> problems);
    }

    /** One of the analyst's own files as it was read; what is usual where it is not there or cannot be read. */
    private static <T> T own(String name, Parser<T> parser, T usual, List<String> problems) {
        Path file = Home.configuration().resolve(name);
        if (!Files.exists(file)) {
            return usual;
        }
        try {
            return parser.parse(Files.readAllLines(file), problem -> problems.add(file + ": " + problem));
        } catch (IOException e) {
            problems.add(file + ": cannot be read; look at its rights, it has to be UTF-8");
            return usual;
        }
    }

    /** The name of the locale's character set, as far as its own name says one. */
    private static String charset() {
        String locale = System.getProperty("precis.locale");
        for (String variable : List.of("LC_ALL", "LC_CTYPE", "LANG")) {
            locale = locale == null || locale.isEmpty() ? System.getenv(variable) : locale;
        }
        String name = Objects.toString(locale, "");
        int dot = name.indexOf('.');
        return dot < 0 ? "" : name.substring(dot + 1).split("@", 2)[0];
    }
}
