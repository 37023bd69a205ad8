package precis.draft;

import static precis.reading.Story.NONE;

import precis.language.Relation;
import precis.language.UniversalTag;
import precis.reading.Story;
import precis.reading.WordClass;

/**
 * Shortens a sentence along its tree: relative clauses and appositions between commas, asides in brackets and a leading
 * "However," go; nothing is reworded, and no negation, figure or hedge is ever cut.
 */
final class Shortening {
    /** Sentences up to this many words stand as they are. */
    private static final int SHORT = 16;

    private final Story story;

    Shortening(Story story) {
        this.story = story;
    }

    /** The words from one token to another, shortened. */
    String of(int from, int to) {
        boolean[] cut = new boolean[to - from + 1];
        cutBrackets(from, to, cut);
        if (story.words(from, to) > SHORT) {
            cutOpener(from, to, cut);
            for (int t = from; t <= to; t++) {
                cutAside(t, from, to, cut);
            }
        }
        return text(from, to, cut);
    }

    private void cutBrackets(int from, int to, boolean[] cut) {
        for (int open = from; open <= to; open++) {
            if (!story.reads(open, "(") || story.quoted(open)) {
                continue;
            }
            int close = open;
            int depth = 0;
            for (int t = open; t <= to; t++) {
                depth += story.reads(t, "(") ? 1 : story.reads(t, ")") ? -1 : 0;
                if (depth == 0) {
                    close = t;
                    break;
                }
            }
            if (close > open && !weighty(open, close)) {
                mark(open, close, from, cut);
            }
            open = close;
        }
    }

    /** "However, ", "Meanwhile, " */
    private void cutOpener(int from, int to, boolean[] cut) {
        int first = story.first(story.sentence(from));
        boolean opener =
                from == first && from + 1 <= to && story.reads(from + 1, ",") && story.is(from, WordClass.OPENER);
        if (opener) {
            mark(from, from + 1, from, cut);
        }
    }

    private void cutAside(int token, int from, int to, boolean[] cut) {
        boolean relative = story.is(token, Relation.ACL_RELCL);
        boolean apposition = story.isA(token, Relation.APPOS) && !story.proper(token);
        int start = story.leftmost(token);
        int end = story.rightmost(token);
        while (start < token && story.punctuation(start)) {
            start++;
        }
        while (end > token && story.punctuation(end)) {
            end--;
        }
        if ((!relative && !apposition) || start <= from || end > to || !story.reads(start - 1, ",")) {
            return;
        }
        boolean closed = end + 1 > to || story.reads(end + 1, ",") || story.reads(end + 1, ".");
        if (!closed || weighty(start, end) || quotesAcross(start, end)) {
            return;
        }
        boolean comma = end + 1 <= to && story.reads(end + 1, ",");
        mark(start - 1, comma ? end + 1 : end, from, cut);
    }

    /** What must not be lost: negations, figures, hedges, and who said something. */
    private boolean weighty(int from, int to) {
        for (int t = from; t <= to; t++) {
            if (story.is(t, WordClass.NEGATION)
                    || story.is(t, WordClass.HEDGE)
                    || story.is(t, UniversalTag.NUM)
                    || story.is(t, WordClass.SAY)
                    || story.is(t, WordClass.DENY)) {
                return true;
            }
        }
        return false;
    }

    private boolean quotesAcross(int from, int to) {
        return story.quotation(from) != story.quotation(to)
                || (story.quoted(from) && story.quotation(from) != quotationBefore(from));
    }

    private int quotationBefore(int token) {
        return token == 0 ? NONE : story.quotation(token - 1);
    }

    private static void mark(int from, int to, int base, boolean[] cut) {
        for (int t = from; t <= to; t++) {
            if (t - base >= 0 && t - base < cut.length) {
                cut[t - base] = true;
            }
        }
    }

    private String text(int from, int to, boolean[] cut) {
        StringBuilder text = new StringBuilder();
        int last = NONE;
        for (int t = from; t <= to; t++) {
            if (cut[t - from]) {
                continue;
            }
            if (last != NONE) {
                boolean glued = last == t - 1
                        ? story.end(last) == story.start(t)
                        : story.punctuation(t) && !story.quoteMark(t) && !story.reads(t, "(");
                text.append(glued ? "" : " ");
            }
            text.append(story.form(t));
            last = t;
        }
        if (text.length() > 0 && cut[0]) {
            text.setCharAt(0, Character.toUpperCase(text.charAt(0)));
        }
        return text.toString();
    }
}
