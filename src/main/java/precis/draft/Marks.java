package precis.draft;

import precis.reading.Story;

/** Gives words that are taken out of a longer quotation the marks that they lack. */
final class Marks {
    private static final String OPEN = "“«";
    private static final String CLOSE = "”»";

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
}
