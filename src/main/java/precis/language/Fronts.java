package precis.language;

import java.util.Locale;
import precis.text.DateWords;

/**
 * Finds what stands before the sentence that opens a paragraph and is no part of it: "OSLO, Norway (AP) —", "Alder –", and at
 * the start of the text "Muscat:". The
 * sentence behind it has a tree of its own, else its subject would be taken for one with the town.
 */
final class Fronts {
    /** The longest front, in tokens. */
    private static final int LONGEST = 13;
    /** The longest one that is neither in capitals nor ends in an agency, in tokens. */
    private static final int LONGEST_NAME = 3;

    /** The longest one before a colon, "KUALA LUMPUR:", in tokens. */
    private static final int LONGEST_TOWN = 2;

    /** So many letters have "NATO" and "ASEAN". */
    private static final int LONGEST_ACRONYM = 5;

    private static final int TOWNS = NameTables.BIG_CITY | NameTables.CAPITAL | NameTables.COUNTRY;

    private Fronts() {}

    /** How many tokens of a sentence are such a front with its dash, often none. */
    static int length(Tokens tokens, int sentence, NameTables names) {
        int first = tokens.first[sentence];
        int last = tokens.first[sentence + 1] - 1;
        boolean opens = first == 0
                || tokens.text
                        .substring(tokens.end[first - 1], tokens.start[first])
                        .contains("\n");
        if (!opens || !Character.isUpperCase(tokens.firstChar(first)) || goesOn(tokens.form(first))) {
            return 0;
        }
        for (int t = first + 1; t < last && t - first < LONGEST && listed(tokens, t - 1); t++) {
            if (first == 0 && tokens.firstChar(t) == ':' && begins(tokens, t + 1)) {
                return town(tokens, first, t - 1, names) ? t + 1 : 0;
            }
            if (dash(tokens, t) && !tokens.glued(t)) {
                return begins(tokens, t + 1) && closes(tokens, first, t, last) ? t + 1 - first : 0;
            }
        }
        return 0;
    }

    /** "Muscat", "KUALA LUMPUR", but not "Editorial" */
    private static boolean town(Tokens tokens, int first, int last, NameTables names) {
        boolean known = (names.lists.get(tokens.hash(first, last)) & TOWNS) != 0;
        for (int t = first; t <= last && !known; t++) {
            if (!capitals(tokens, t)) {
                return false;
            }
        }
        return last - first < LONGEST_TOWN;
    }

    private static boolean closes(Tokens tokens, int first, int dash, int last) {
        boolean agency = tokens.lastChar(dash - 1) == ')' && capitals(tokens, dash - 2);
        boolean second = false; // "Oslo – the largest town – voted"
        for (int t = dash + 1; t <= last; t++) {
            second |= dash(tokens, t) && !tokens.glued(t);
        }
        boolean town = capitals(tokens, first) && tokens.length(first) > 2; // no "US – China talks"
        boolean clear = town && (dash - first > 1 || tokens.length(first) > LONGEST_ACRONYM);
        return agency || clear || (!second && (town || dash - first <= LONGEST_NAME));
    }

    /** "The Oslo – Bergen line", "Monday – Friday classes" */
    private static boolean goesOn(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return lower.equals("the") || lower.equals("a") || lower.equals("an") || DateWords.weekday(lower) > 0;
    }

    /** What a front is made of: names, figures and marks. */
    private static boolean listed(Tokens tokens, int token) {
        char letter = tokens.firstChar(token);
        return Character.isUpperCase(letter) || Character.isDigit(letter) || ",./&()".indexOf(letter) >= 0;
    }

    private static boolean begins(Tokens tokens, int token) {
        char letter = tokens.firstChar(token);
        return Character.isUpperCase(letter) || "\"“‘'".indexOf(letter) >= 0;
    }

    private static boolean dash(Tokens tokens, int token) {
        char mark = tokens.firstChar(token);
        return mark == '–' || mark == '—' || (mark == '-' && tokens.lastChar(token) == '-');
    }

    private static boolean capitals(Tokens tokens, int token) {
        for (int i = tokens.start[token]; i < tokens.end[token]; i++) {
            if (!Character.isUpperCase(tokens.text.charAt(i))) {
                return false;
            }
        }
        return tokens.length(token) > 1;
    }
}
