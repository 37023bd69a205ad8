package precis.draft;

import precis.reading.Story;

/** Gives words that are taken out of a longer text the marks that they lack. */
final class Marks {
    private static final String OPEN = "“«";
    private static final String CLOSE = "”»";
    private static final String PARTING = ",;:";
    private static final String ENDING = ".!?";
    private static final String QUOTING = CLOSE.concat("\"’'");

    private Marks() {}

    /**
     * The words with an opening mark where they begin inside a quotation, and a closing one where it goes on behind them.
     *
     * @param from the token that the words begin with
     */
    static String around(String words, Story story, int from) {
        int quotation = story.quotations().at(from);
        int first = story.quoted(from) ? story.quotations().first(quotation) : from;
        String opened =
                first < from && story.quoteMark(first) ? story.form(first).concat(words) : words;
        for (int kind = 0; kind < OPEN.length(); kind++) {
            char open = OPEN.charAt(kind);
            boolean odd =
                    opened.chars().filter(mark -> mark == open).count() % 2 == 1; // "“Hale“" closes with what opens
            if (odd && opened.indexOf('„') < 0 && opened.indexOf(CLOSE.charAt(kind), opened.lastIndexOf(open)) < 0) {
                return opened.concat(CLOSE.substring(kind, kind + 1));
            }
        }
        return opened.chars().filter(mark -> mark == '"').count() % 2 == 1 ? opened.concat("\"") : opened;
    }

    /** Whether a text ends with a mark that only parts it from what follows: it announced a quotation, or is half of a headline. */
    static boolean parted(String text) {
        return !text.isEmpty() && PARTING.indexOf(text.charAt(text.length() - 1)) >= 0;
    }

    /** With a stop for a mark that only parted the text from what follows. */
    static String ended(String text) {
        return parted(text) ? text.substring(0, text.length() - 1).concat(".") : text;
    }

    /** The text as a sentence: with a stop, unless it has an end mark, perhaps within marks of quotation. */
    static String closed(String text) {
        String ended = ended(text);
        int last = ended.length() - 1;
        while (last > 0 && QUOTING.indexOf(ended.charAt(last)) >= 0) {
            last--;
        }
        return last < 0 || ENDING.indexOf(ended.charAt(last)) >= 0 ? ended : ended.concat(".");
    }
}
