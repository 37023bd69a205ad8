package precis.language;

import java.util.List;

/** How English is spelt, as far as the ends of tokens and sentences depend on it. */
final class Spelling {
    private static final int TITLE = 0;
    private static final int ABBREVIATION = 1;
    private static final int NUMBERED = 2;
    private static final int STARTER = 3;
    private static final int PREFIX = 4;
    private static final int UNIT = 5;
    private static final int CLITIC = 6;
    private static final int CONTRACTION = 7;
    private static final int ELIDED = 8;
    private static final int DOMAIN = 9;
    private static final WordClasses WORDS = WordClasses.load(
            "precis/language/spelling.txt",
            List.of(
                    "title",
                    "abbreviation",
                    "numbered",
                    "starter",
                    "prefix",
                    "unit",
                    "clitic",
                    "contraction",
                    "elided",
                    "domain"));

    private Spelling() {}

    static boolean title(CharSequence text, int start, int end) {
        return lowerCase(text, start, end, TITLE);
    }

    static boolean abbreviation(CharSequence text, int start, int end) {
        return lowerCase(text, start, end, ABBREVIATION);
    }

    /** Whether the word is an abbreviation before a number. */
    static boolean numbered(CharSequence text, int start, int end) {
        return lowerCase(text, start, end, NUMBERED);
    }

    static boolean starter(CharSequence text, int start, int end) {
        return WORDS.has(Hash.of(text, start, end), STARTER);
    }

    static boolean prefix(CharSequence text, int start, int end) {
        return lowerCase(text, start, end, PREFIX);
    }

    static boolean unit(CharSequence text, int start, int end) {
        return lowerCase(text, start, end, UNIT);
    }

    static boolean clitic(CharSequence text, int start, int end) {
        return lowerCase(text, start, end, CLITIC);
    }

    static boolean contraction(CharSequence text, int start, int end) {
        return lowerCase(text, start, end, CONTRACTION);
    }

    static boolean elided(CharSequence text, int start, int end) {
        return lowerCase(text, start, end, ELIDED);
    }

    /** Whether the stretch, a full stop first, ends a web address. */
    static boolean domain(CharSequence text, int start, int end) {
        return lowerCase(text, start, end, DOMAIN);
    }

    private static boolean lowerCase(CharSequence text, int start, int end, int bit) {
        return WORDS.has(Hash.lowerCase(text, start, end), bit);
    }

    static boolean doubleQuote(char c) {
        return c == '"' || c == '“' || c == '”' || c == '„' || c == '«' || c == '»';
    }

    static boolean apostrophe(char c) {
        return c == '\'' || c == '’' || c == '‘' || c == '`';
    }

    static boolean dash(char c) {
        return c == '—' || c == '–' || c == '―';
    }

    /** White space of any kind, and the marks that print nothing. */
    static boolean blank(char c) {
        return c <= ' ' || c == '\u00a0' || c == '\u200b' || c == '\ufeff' || Character.isWhitespace(c);
    }
}
