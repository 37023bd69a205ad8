package precis.term;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a terminal can do, as far as the program is told before it draws.
 *
 * @param depth how many colours it has
 * @param italic whether it has italic letters
 * @param answers whether it may be asked what else it can: a question that it does not know must not come out as text
 * @param lines whether it shows lines and marks beyond ASCII
 */
public record Abilities(Colour.Depth depth, boolean italic, boolean answers, boolean lines) {
    /** Everything, for pictures and tests. */
    public static final Abilities ALL = new Abilities(Colour.Depth.TRUE, true, false, true);

    private static final int INDEXED_COLOURS = 256;

    /** A description with so many colours is one of a terminal that takes red, green and blue. */
    private static final int TRUE_COLOURS = 1 << 24;

    /** Families that are known to pass over a question they do not understand. */
    private static final Set<String> ANSWERING = Set.of(
            "xterm",
            "tmux",
            "alacritty",
            "foot",
            "kitty",
            "wezterm",
            "ghostty",
            "contour",
            "rio",
            "konsole",
            "vte",
            "mintty");

    /**
     * What the environment says of the terminal: {@code TERM} and its description, {@code COLORTERM}, {@code NO_COLOR}, and the
     * locale.
     *
     * @param charset the character set of the locale, as its name says; empty where it says none
     */
    public static Abilities of(Map<String, String> environment, String charset) {
        String term = environment.getOrDefault("TERM", "");
        Terminfo description = Terminfo.of(environment);
        boolean plain = !environment.getOrDefault("NO_COLOR", "").isEmpty();
        String family = term.startsWith("xterm-kitty") ? "kitty" : term.split("-", 2)[0];
        // macOS's own terminal calls itself xterm, and writes the end of the question as text
        boolean answers = ANSWERING.contains(family)
                && !environment.getOrDefault("TERM_PROGRAM", "").equals("Apple_Terminal");
        boolean unicode = charset.toLowerCase(Locale.ROOT).replace("-", "").equals("utf8");
        return new Abilities(
                plain ? Colour.Depth.NONE : depth(term, environment, description),
                description == null ? ANSWERING.contains(family) : description.italic(),
                answers,
                unicode);
    }

    /** The same terminal, with lines and marks beyond ASCII or without. */
    public Abilities withLines(boolean beyondAscii) {
        return new Abilities(depth, italic, answers, beyondAscii);
    }

    private static Colour.Depth depth(String term, Map<String, String> environment, @Nullable Terminfo description) {
        int colours = description == null ? guessed(term) : description.colours();
        String says = environment.getOrDefault("COLORTERM", "");
        boolean multiplexed = term.startsWith("screen")
                && environment.getOrDefault("TMUX", "").isEmpty();
        if (colours == 0) {
            return Colour.Depth.NONE;
        } else if (colours >= TRUE_COLOURS || (says.equals("truecolor") || says.equals("24bit")) && !multiplexed) {
            // screen hands the variable on from the terminal it runs in, but not the colours
            return Colour.Depth.TRUE;
        }
        return colours >= INDEXED_COLOURS ? Colour.Depth.INDEXED : Colour.Depth.SIXTEEN;
    }

    private static int guessed(String term) {
        if (term.isEmpty() || term.equals("dumb") || term.startsWith("vt")) {
            return 0;
        }
        return term.contains("direct") ? TRUE_COLOURS : term.contains("256color") ? INDEXED_COLOURS : 16;
    }
}
