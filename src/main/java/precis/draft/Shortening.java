package precis.draft;

import static precis.reading.TokenRow.NONE;

import precis.language.Relation;
import precis.language.UniversalTag;
import precis.reading.Story;
import precis.reading.WordClass;

/**
 * Shortens a sentence along its tree: relative clauses and appositions between commas, asides in brackets, a leading
 * "However," go. Nothing is reworded, and no negation, figure or hedge is ever cut, nor who said it: without "prosecutors
 * said" a charge would read as a fact.
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
        return light(from, to).text();
    }

    /** The same with words in square brackets behind a token. */
    String of(int from, int to, int token, String inserted) {
        Cuts cuts = light(from, to);
        cuts.insert(token, inserted);
        return cuts.text();
    }

    /**
     * The same, cut down to the main clause as far as its sense allows: for a bottom line or a title.
     *
     * @param enough the number of words under which nothing more needs to go
     */
    String tight(int from, int to, int enough) {
        Cuts cuts = light(from, to);
        if (cuts.words() > enough) {
            new MainClause(story).cut(from, to, cuts, enough, enough < SHORT);
        }
        return cuts.text();
    }

    private Cuts light(int from, int to) {
        Cuts cuts = new Cuts(story, from, to);
        cutBrackets(from, to, cuts);
        cutOpener(from, to, cuts);
        if (story.words(from, to) > SHORT) {
            Cuts asides = cuts.copy();
            for (int t = from; t <= to; t++) {
                cutAside(t, from, to, asides);
            }
            return asides.tell() ? asides : cuts; // else the tree took the only verb for that of an aside
        }
        return cuts;
    }

    private void cutBrackets(int from, int to, Cuts cuts) {
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
            boolean needed = story.punctuation(open - 1) || story.is(open - 1, UniversalTag.DET); // "of the (CDC)"
            if (close > open && !needed && !weighty(open, close) && !ofName(open, close)) {
                cuts.mark(open, close);
            }
            open = close;
        }
    }

    /** "the Harbour (Amendment) Bill", "the People's Party (United)": a word of the name, no short form of it. */
    private boolean ofName(int open, int close) {
        String word = story.form(open + 1);
        boolean written =
                story.capital(open + 1) && Character.isLowerCase(word.charAt(word.length() - 1)) && !word.endsWith("s");
        boolean inside = open > 0
                && story.capital(open - 1)
                && (story.reads(close + 1, "(") || (close + 1 < story.size() && story.capital(close + 1)));
        return close == open + 2
                && written
                && (inside || story.proper(open - 1))
                && !story.is(open + 1, WordClass.TIME);
    }

    /** "However, ", "Meanwhile, ", "And " */
    private void cutOpener(int from, int to, Cuts cuts) {
        int first = story.first(story.sentence(from));
        boolean opener =
                from == first && from + 1 <= to && story.reads(from + 1, ",") && story.is(from, WordClass.OPENER);
        boolean example = from == first
                && from + 2 <= to
                && story.reads(from, "for")
                && (story.reads(from + 1, "example") || story.reads(from + 1, "instance"))
                && story.reads(from + 2, ",");
        boolean bare = from == first && story.is(from, WordClass.CONNECTIVE) && story.is(from + 1, UniversalTag.DET);
        if (opener) {
            cuts.mark(from, from + 1);
        } else if (example) {
            cuts.mark(from, from + 2); // "For example, " of what was left out
        } else if (bare) {
            cuts.mark(from, from); // "Also the mayor resigned."
        } else if (from == first
                && story.is(from, UniversalTag.CCONJ)
                && !story.is(from, WordClass.NEGATION) // "Nor was it an accident."
                && !story.quoted(from)
                && !story.reads(from, "either")) {
            cuts.mark(from, from); // "And it began to rain."
        }
    }

    private void cutAside(int token, int from, int to, Cuts cuts) {
        boolean relative = story.is(token, Relation.ACL_RELCL);
        boolean apposition = story.isA(token, Relation.APPOS) && !story.proper(token) && !predicates(token);
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
        if (!closed || weighty(start, end) || quotesAcross(start, end) || listed(start, end) || inserted(start, end)) {
            return;
        }
        boolean comma = end + 1 <= to && story.reads(end + 1, ",");
        cuts.mark(start - 1, comma && !parts(start, end) ? end + 1 : end);
    }

    /** "for the hunter, who was ill, the judge said", "Ann Reed, 38, a teacher, said": a comma is still needed there. */
    private boolean parts(int from, int to) {
        int next = to + 2;
        boolean age = story.is(from - 2, UniversalTag.NUM) && story.reads(from - 3, ",");
        boolean subject = story.nounish(next)
                || story.is(next, UniversalTag.DET)
                || story.is(next, UniversalTag.ADJ)
                || story.is(next, UniversalTag.NUM)
                || story.pronoun(next);
        return age || subject;
    }

    /** "drought, crop health, and pests", "Mr. Hale, a minister, and Bishop Reed, were there": one of several is no aside. */
    private boolean listed(int from, int to) {
        boolean opens = story.is(from, UniversalTag.CCONJ);
        boolean goesOn = story.reads(to + 1, ",") && story.is(to + 2, UniversalTag.CCONJ);
        boolean names = false;
        for (int t = from; t <= to; t++) {
            names |= story.isA(t, Relation.CONJ) && (story.proper(t) || story.is(t, WordClass.ROLE));
        }
        return opens || names || (goesOn && !story.is(from, WordClass.RELATIVE));
    }

    /** "rice, he pointed out, is dear": who says so, although the tree takes it for a description of the rice. */
    private boolean inserted(int from, int to) {
        boolean speaks = false;
        for (int t = from; t <= to; t++) {
            if (story.is(t, WordClass.RELATIVE)) {
                return false;
            }
            speaks |= story.pronoun(t) && story.isA(t, Relation.NSUBJ);
        }
        return speaks;
    }

    /** "not mentioned on the site, are the many flaws": what says something of its own is no apposition. */
    private boolean predicates(int token) {
        return story.hasChild(token, Relation.COP) || story.hasChild(token, Relation.AUX) || story.finite(token);
    }

    /** What must not be lost: negations, figures, hedges, and who said something. */
    private boolean weighty(int from, int to) {
        for (int t = from; t <= to; t++) {
            if (story.is(t, WordClass.NEGATION)
                    || story.is(t, WordClass.HEDGE)
                    || story.is(t, UniversalTag.NUM)
                    || story.is(t, WordClass.SAY)
                    || story.accordingTo(t)
                    || story.is(t, WordClass.DENY)) {
                return true;
            }
        }
        return false;
    }

    private boolean quotesAcross(int from, int to) {
        return story.quotations().at(from) != story.quotations().at(to)
                || (story.quoted(from) && story.quotations().at(from) != quotationBefore(from));
    }

    private int quotationBefore(int token) {
        return token == 0 ? NONE : story.quotations().at(token - 1);
    }
}
