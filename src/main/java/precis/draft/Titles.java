package precis.draft;

import java.util.List;
import precis.brief.Point;
import precis.reading.Story;
import precis.text.Span;

/** Words a title from the main event where the article has none: its main clause, cut where it can be. */
final class Titles {
    private static final int LONGEST = 120;
    private static final int SHORTEST = 30;
    private static final int WORDS = 12;

    private Titles() {}

    static String of(Story story, List<Point> what) {
        if (what.isEmpty()) {
            return "";
        }
        Span span = what.get(0).evidence().get(0).span();
        int from = story.tokenAt(span.start());
        String text = new Shortening(story).tight(from, story.lastToken(span), WORDS);
        text = text.endsWith(".") ? text.substring(0, text.length() - 1) : text;
        if (text.length() <= LONGEST) {
            return text;
        }
        int comma = text.lastIndexOf(", ", LONGEST);
        if (comma >= SHORTEST && tells(story, span, text.substring(0, comma))) {
            return text.substring(0, comma);
        }
        return text.substring(0, Math.max(1, text.lastIndexOf(' ', LONGEST))).concat(" …");
    }

    /** "The mayor, Ann Reed" tells nothing: a title has a verb. */
    private static boolean tells(Story story, Span span, String title) {
        String words = " ".concat(title).concat(" ");
        for (int t = story.tokenAt(span.start()); t <= story.lastToken(span); t++) {
            if (story.finite(t) && words.contains(" ".concat(story.form(t)).concat(" "))) {
                return true;
            }
        }
        return false;
    }
}
