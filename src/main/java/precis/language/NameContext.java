package precis.language;

import java.util.List;

/** Classes of words that stand around and inside names, as bits. */
final class NameContext {
    static final int TITLE = 1;
    static final int SAID = 1 << 1;
    static final int ORGANISATION = 1 << 2;
    static final int PLACE = 1 << 3;
    static final int CALENDAR = 1 << 4;
    static final int CONNECTOR = 1 << 5;
    static final int PREPOSITION = 1 << 6;
    static final int DOTTED = 1 << 7;
    static final int HONORIFIC = 1 << 8;
    private static final WordClasses WORDS = WordClasses.load(
            "precis/language/name-context.txt",
            List.of(
                    "title",
                    "said",
                    "organisation",
                    "place",
                    "calendar",
                    "connector",
                    "preposition",
                    "dotted",
                    "honorific"));

    private NameContext() {}

    /** The classes of a word, by the hash of its lower-case letters. */
    static int of(int letters) {
        return WORDS.of(letters);
    }
}
