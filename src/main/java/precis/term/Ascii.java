package precis.term;

import java.util.Map;

/** What stands for lines, marks and the printer's quotation marks where a terminal has ASCII alone: a cell for a cell. */
final class Ascii {
    private static final Map<String, String> INSTEAD = Map.ofEntries(
            Map.entry("─", "-"),
            Map.entry("│", "|"),
            Map.entry("┬", "+"),
            Map.entry("┴", "+"),
            Map.entry("▌", "|"),
            Map.entry("▐", "|"),
            Map.entry("…", "~"),
            Map.entry("·", "-"),
            Map.entry("•", "*"),
            Map.entry("›", ">"),
            Map.entry("‹", "<"),
            Map.entry("×", "x"),
            Map.entry("¶", "#"),
            Map.entry("—", "-"),
            Map.entry("–", "-"),
            Map.entry("‘", "'"),
            Map.entry("’", "'"),
            Map.entry("“", "\""),
            Map.entry("”", "\""),
            Map.entry("←", "<"),
            Map.entry("→", ">"),
            Map.entry("↑", "^"),
            Map.entry("↓", "v"),
            Map.entry("↵", "^"));

    private Ascii() {}

    /** The character that stands for another; itself where there is none. */
    static String of(String character) {
        return INSTEAD.getOrDefault(character, character);
    }
}
