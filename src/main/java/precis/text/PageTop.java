package precis.text;

import java.util.List;

/**
 * Finds what a page has above its story where both were pasted as one paragraph, without a full stop between them: headline,
 * byline, day, the caption of the picture, and then "OSLO — The bridge fell."
 */
final class PageTop {
    /** How far down the story may begin, in UTF-16 units. */
    private static final int FARTHEST = 900;

    /** "OSLO", but "EDT"; with another word before it "NEW YORK". */
    private static final int SHORTEST_PLACE = 4;

    private static final int LONGEST_PLACE = 40;

    private PageTop() {}

    /**
     * Where the story begins behind such words, or 0.
     *
     * @param above words such as "By" that stand before a name or a day above a story
     */
    static int end(String text, List<String> above) {
        int paragraph = text.indexOf("\n\n");
        int limit = Math.min(FARTHEST, paragraph < 0 ? text.length() : paragraph);
        for (int dash = text.indexOf('—'); dash > 0 && dash < limit; dash = text.indexOf('—', dash + 1)) {
            int place = place(text, dash);
            if (place > 0 && Character.isLetterOrDigit(text.charAt(place - 2)) && signed(text, place, above)) {
                return place;
            }
        }
        return 0;
    }

    /** Whether "By Ann Reed" or "Published 2 March" stands before an offset with no end of a sentence before it. */
    private static boolean signed(String text, int before, List<String> above) {
        for (String word : above) {
            String amid = " ".concat(word).concat(" ");
            for (int at = text.indexOf(amid); at > 0 && at < before; at = text.indexOf(amid, at + 1)) {
                char next = text.charAt(at + amid.length());
                boolean names = Character.isUpperCase(next) || Character.isDigit(next);
                if (names && Character.isLetterOrDigit(text.charAt(at - 1))) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Where the town in capitals before a dash and a new sentence begins, or 0. */
    private static int place(String text, int dash) {
        boolean apart = text.charAt(dash - 1) == ' '
                && dash + 2 < text.length()
                && text.charAt(dash + 1) == ' '
                && !Character.isLowerCase(text.charAt(dash + 2));
        int end = dash - 1;
        int start = end;
        for (int at = end; apart && at > 1 && end - at < LONGEST_PLACE; at--) {
            if (text.charAt(at - 1) == ' ') {
                int word = endOfWord(text, at);
                boolean capitals = word - at >= (start < end ? SHORTEST_PLACE - 1 : SHORTEST_PLACE)
                        && text.substring(at, word).chars().allMatch(Character::isUpperCase);
                start = capitals ? at : start;
            }
        }
        return start == end ? 0 : start;
    }

    private static int endOfWord(String text, int from) {
        int at = from;
        while (at < text.length() && Character.isLetter(text.charAt(at))) {
            at++;
        }
        return at;
    }
}
