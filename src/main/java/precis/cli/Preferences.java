package precis.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
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
        List<String> problems) {
    private static final String MEND = "mend that line";

    Preferences {
        problems = List.copyOf(problems);
    }

    /**
     * The preferences of this run; a file of the analyst's that is wrong is told of, and stops nothing.
     *
     * @throws InputException where the command line names a theme that is not there
     */
    static Preferences of(Home home, Wishes wishes) throws InputException {
        List<String> problems = new ArrayList<>();
        Settings settings = or(Settings.NONE, Preferences::ownSettings, problems);
        Keymap keymap = or(Keymap.standard(), Preferences::ownKeys, problems);
        Themes themes = new Themes(
                List.of(Home.configuration().resolve("themes"), home.folder().resolve("themes")));
        String name =
                Objects.requireNonNullElse(wishes.theme, Objects.requireNonNullElse(settings.theme(), Themes.DEFAULT));
        Theme theme;
        try {
            theme = themes.load(name);
        } catch (InputException e) {
            if (wishes.theme != null && !themes.has(name)) {
                throw e;
            }
            problems.add(e.getMessage() + "; with the default theme until then");
            name = Themes.DEFAULT;
            theme = themes.packed();
        }
        Abilities abilities = Abilities.of(System.getenv(), charset());
        boolean ascii =
                wishes.ascii || Boolean.TRUE.equals(settings.ascii()) || settings.ascii() == null && !abilities.lines();
        return new Preferences(
                themes, name, theme, keymap, abilities.withLines(!ascii), wishes.mouse || settings.mouse(), problems);
    }

    Preferences withoutProblems() {
        return new Preferences(themes, themeName, theme, keymap, abilities, mouse, List.of());
    }

    Preferences withTheme(String name, Theme newTheme) {
        return new Preferences(themes, name, newTheme, keymap, abilities, mouse, problems);
    }

    /** The keys of the analyst's key file, the standard ones where there is none. */
    static Keymap ownKeys() throws InputException {
        return Objects.requireNonNullElse(own("keys", KeyFile::parse), Keymap.standard());
    }

    private static Settings ownSettings() throws InputException {
        return Objects.requireNonNullElse(own("settings", Settings::parse), Settings.NONE);
    }

    /** One of the analyst's own files as it was read; null where it is not there. */
    private static <T> @Nullable T own(String name, Function<List<String>, T> parse) throws InputException {
        Path file = Home.configuration().resolve(name);
        if (!Files.exists(file)) {
            return null;
        }
        try {
            return parse.apply(Files.readAllLines(file));
        } catch (IllegalArgumentException e) {
            throw new InputException(file.toString(), String.valueOf(e.getMessage()), MEND);
        } catch (IOException e) {
            throw new InputException(file.toString(), "cannot be read", "look at its rights; it has to be UTF-8");
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

    private interface Source<T> {
        T read() throws InputException;
    }

    private static <T> T or(T usual, Source<T> source, List<String> problems) {
        try {
            return source.read();
        } catch (InputException e) {
            problems.add(String.valueOf(e.getMessage()));
            return usual;
        }
    }
}
