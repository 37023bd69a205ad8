package precis.draft;

import static precis.reading.TokenRow.NONE;

import precis.language.UniversalTag;
import precis.reading.Story;

/** A stretch of a sentence from which words have been cut; what is left stands as the article has it. */
final class Cuts {
    private final Story story;
    private final int from;
    private final int to;
    private final boolean[] cut;
    private int noted = NONE;
    private String note = "";

    Cuts(Story story, int from, int to) {
        this.story = story;
        this.from = from;
        this.to = to;
        cut = new boolean[to - from + 1];
    }

    /** The same stretch with the same cuts, to cut more. */
    Cuts copy() {
        Cuts copy = new Cuts(story, from, to);
        System.arraycopy(cut, 0, copy.cut, 0, cut.length);
        return copy;
    }

    /** Cuts from one token to another, as far as they are in the stretch. */
    void mark(int first, int last) {
        for (int t = Math.max(first, from); t <= Math.min(last, to); t++) {
            cut[t - from] = true;
        }
    }

    /** Whether what is left has a verb, or never had one. */
    boolean tell() {
        boolean told = false;
        for (int t = from; t <= to; t++) {
            boolean verb = story.finite(t) || story.is(t, UniversalTag.AUX);
            if (verb && !cut[t - from]) {
                return true;
            }
            told |= verb;
        }
        return !told;
    }

    /** Puts words in square brackets behind a token, as an editor's own. */
    void insert(int token, String words) {
        noted = token;
        note = " [".concat(words).concat("]");
    }

    boolean has(int token) {
        return token >= from && token <= to && cut[token - from];
    }

    /** The number of words that are left. */
    int words() {
        int words = 0;
        for (int t = from; t <= to; t++) {
            words += cut[t - from] || story.punctuation(t) ? 0 : 1;
        }
        return words;
    }

    /** What is left, with a capital at its start where the start was cut. */
    String text() {
        StringBuilder text = new StringBuilder();
        int last = NONE;
        for (int t = from; t <= to; t++) {
            if (cut[t - from] || (last == NONE && separates(t))) {
                continue;
            }
            if (last != NONE) {
                boolean glued = last == t - 1
                        ? story.end(last) == story.start(t)
                        : story.punctuation(t) && !story.quoteMark(t) && !story.reads(t, "(");
                text.append(glued ? "" : " ");
            }
            text.append(story.form(t)).append(t == noted ? note : "");
            last = t;
        }
        if (text.length() > 0 && cut[0]) {
            text.setCharAt(0, Character.toUpperCase(text.charAt(0)));
        }
        if (last != NONE
                && story.quoted(last)
                && last < story.quotations().last(story.quotations().at(last))) {
            int first = story.quotations().first(story.quotations().at(last));
            text.append(first >= from ? closing(story.form(first)) : "");
        }
        return text.toString();
    }

    private static String closing(String mark) {
        return switch (mark) {
            case "“" -> "”";
            case "‘" -> "’";
            case "«" -> "»";
            default -> mark;
        };
    }

    private boolean separates(int token) {
        return story.reads(token, ",") || story.reads(token, ";");
    }
}
