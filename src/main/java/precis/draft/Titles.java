package precis.draft;

import java.util.List;
import precis.brief.Point;

/** Words a title from the main event where the article has none. */
final class Titles {
    private static final int LONGEST = 90;

    private Titles() {}

    static String of(List<Point> what) {
        if (what.isEmpty()) {
            return "";
        }
        String text = what.get(0).text();
        if (text.endsWith(".")) {
            text = text.substring(0, text.length() - 1);
        }
        if (text.length() <= LONGEST) {
            return text;
        }
        int cut = text.lastIndexOf(", ", LONGEST);
        if (cut < LONGEST / 2) {
            cut = text.lastIndexOf(' ', LONGEST);
            return text.substring(0, Math.max(cut, 1)).concat(" …");
        }
        return text.substring(0, cut);
    }
}
