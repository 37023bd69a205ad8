package precis.draft;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import precis.brief.Point;

/** Words a title from the main event where the article has none: its main clause, cut where it can be. */
final class Titles {
    private static final int LONGEST = 120;
    private static final int SHORTEST = 30;
    private static final Set<String> SUBORDINATING = Set.of(
            "although",
            "though",
            "after",
            "as",
            "when",
            "while",
            "since",
            "because",
            "before",
            "despite",
            "in",
            "on",
            "with");

    private Titles() {}

    static String of(List<Point> what) {
        if (what.isEmpty()) {
            return "";
        }
        String text = withoutOpening(what.get(0).text());
        text = text.endsWith(".") ? text.substring(0, text.length() - 1) : text;
        if (text.length() <= LONGEST) {
            return text;
        }
        int comma = text.lastIndexOf(", ", LONGEST);
        if (comma >= SHORTEST) {
            return text.substring(0, comma);
        }
        return text.substring(0, Math.max(1, text.lastIndexOf(' ', LONGEST))).concat(" …");
    }

    /** Without "Although …," before the main clause. */
    private static String withoutOpening(String text) {
        int blank = text.indexOf(' ');
        int comma = text.indexOf(", ");
        boolean opens =
                blank > 0 && SUBORDINATING.contains(text.substring(0, blank).toLowerCase(Locale.ROOT));
        if (!opens || comma < 0 || text.length() - comma < SHORTEST + 2) {
            return text;
        }
        String rest = text.substring(comma + 2);
        return rest.substring(0, 1).toUpperCase(Locale.ROOT).concat(rest.substring(1));
    }
}
