package precis.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** How this one run is to look, as the command line says; what it does not say, the settings do. */
final class Wishes {
    /** The name of a theme or its file, or null. */
    @Option(
            names = "--theme",
            paramLabel = "NAME|FILE",
            scope = ScopeType.INHERIT,
            description = "a theme: default, light, dark, high-contrast, mono, one of your own, or its file")
    @Nullable
    String theme;

    @Option(names = "--ascii", scope = ScopeType.INHERIT, description = "draw lines and marks in ASCII")
    boolean ascii;

    @Option(names = "--mouse", scope = ScopeType.INHERIT, description = "listen to clicks and the wheel")
    boolean mouse;
}
