package precis.draft;

import static precis.reading.TokenRow.NONE;

import precis.language.Relation;
import precis.language.UniversalTag;
import precis.reading.Story;
import precis.reading.WordClass;

/**
 * Cuts what stands around the main clause of a long sentence, one piece after the other until it is short enough: the clause
 * or phrase before the subject, the clauses behind a comma, a second predicate, a time between commas. What makes the main
 * clause true only on a condition, or denies it, stays.
 */
final class MainClause {
    private final Story story;

    MainClause(Story story) {
        this.story = story;
    }

    /**
     * @param enough the number of words under which nothing more goes
     * @param hard whether a clause goes that no comma sets apart: for a title
     */
    void cut(int from, int to, Cuts cuts, int enough, boolean hard) {
        cutTimes(from, to, cuts);
        int root = root(from, to);
        if (root == NONE || !predicates(root) || subordinate(root)) {
            cutOpening(from, to, cuts, enough);
            return;
        }
        cutBeforeSubject(root, from, cuts, enough);
        cutBehind(root, to, cuts, enough, hard);
        int said = story.is(root, WordClass.SAY) ? story.child(root, Relation.CCOMP) : NONE;
        if (from <= said && said <= to) {
            cutBehind(said, to, cuts, enough, hard);
        }
    }

    /** "the bridge fell", "is closed", but not "set in the harbour". */
    private boolean predicates(int root) {
        boolean finite = story.finite(root) || story.hasChild(root, Relation.AUX) || story.hasChild(root, Relation.COP);
        return story.child(root, Relation.NSUBJ) != NONE && finite && !story.hasChild(root, Relation.CASE);
    }

    /** "when history is made, outlets …", "that it rained": the tree has lost the main clause. */
    private boolean subordinate(int root) {
        for (int c = story.firstChild(root); c != NONE && c < root; c = story.nextSibling(c)) {
            if (story.isA(c, Relation.MARK) || story.reads(c, "when")) {
                return true;
            }
        }
        return false;
    }

    private void cutBehind(int root, int to, Cuts cuts, int enough, boolean hard) {
        for (int c = story.firstChild(root); c != NONE; c = story.nextSibling(c)) {
            if (c > root && cuts.words() > enough && after(c)) {
                cutBehind(c, to, cuts, hard);
            }
        }
    }

    private int root(int from, int to) {
        int root = NONE;
        for (int t = from; t <= to; t++) {
            root = story.head(t) == NONE && story.verb(t) ? t : root;
        }
        return root;
    }

    private void cutBehind(int clause, int to, Cuts cuts, boolean hard) {
        int start = story.leftmost(clause);
        while (start < clause && story.reads(start, ",")) {
            start++;
        }
        int end = Math.min(story.rightmost(clause), to);
        end = story.punctuation(end) ? end - 1 : end;
        boolean last = end >= to - 1;
        boolean comma = story.reads(start - 1, ",");
        boolean joined = story.is(start, UniversalTag.CCONJ);
        // without "and" a second predicate is likely the main one: "the board elected in May resigned"
        boolean apart = story.isA(clause, Relation.CONJ) ? joined : comma || hard;
        boolean attributes = story.is(clause, WordClass.SAY) && story.finite(clause);
        boolean asked = story.reads(start, "to"); // "called on the town, to mend the bridge"
        if (last && !attributes && !asked && apart && free(start, end)) {
            cuts.mark(comma ? start - 1 : start, end);
        }
    }

    /** "Although it rained, the town …" where the tree does not tell which clause is the main one. */
    private void cutOpening(int from, int to, Cuts cuts, int enough) {
        if (cuts.words() <= enough || !story.is(from, UniversalTag.SCONJ)) {
            return;
        }
        for (int t = from + 1; t < to; t++) {
            if (story.reads(t, ",")) {
                boolean subject = story.is(t + 1, UniversalTag.DET) || story.nounish(t + 1) || story.pronoun(t + 1);
                if (subject && free(from, t)) {
                    cuts.mark(from, t);
                    cutSecondPredicate(t, to, cuts, enough);
                }
                return;
            }
        }
    }

    /** "… and sought to reveal what happened" */
    private void cutSecondPredicate(int from, int to, Cuts cuts, int enough) {
        for (int t = from; t <= to && cuts.words() > enough; t++) {
            boolean second = story.isA(t, Relation.CONJ)
                    && story.finite(t)
                    && !story.hasChild(t, Relation.NSUBJ)
                    && story.is(t - 1, UniversalTag.CCONJ);
            int end = story.reads(to, ".") ? to - 1 : to;
            if (second && free(t - 1, end)) {
                cuts.mark(t - 1, end);
            }
        }
    }

    /** ", today, Tuesday," */
    private void cutTimes(int from, int to, Cuts cuts) {
        for (int t = from + 1; t < to; t++) {
            if (!story.reads(t, ",") || !story.is(t + 1, WordClass.TIME) || story.quoted(t)) {
                continue;
            }
            int end = t + 1;
            while (end < to && (story.is(end + 1, WordClass.TIME) || story.reads(end + 1, ","))) {
                end++;
            }
            if (story.reads(end, ",")) {
                cuts.mark(t, end);
            }
            t = end;
        }
    }

    /** "Although it took only ten minutes, the meeting …" */
    private void cutBeforeSubject(int root, int from, Cuts cuts, int enough) {
        int subject = story.child(root, Relation.NSUBJ);
        int start = subject == NONE ? NONE : story.leftmost(subject);
        boolean apart = start > from && story.reads(start - 1, ",") && story.sentence(start) == story.sentence(from);
        boolean alone =
                apart && !story.pronoun(subject) && !(story.reads(start, "the") && story.reads(start + 2, "'s"));
        boolean apposed = story.is(root, WordClass.SAY) || !leads(from); // "the bridge fell, officials said"
        boolean told = apposed && tells(from, start - 1);
        if (alone && !told && cuts.words() > enough && free(from, start - 1)) {
            cuts.mark(from, start - 1);
        }
    }

    private boolean tells(int from, int to) {
        for (int t = from; t <= to; t++) {
            if (story.finite(t) || story.is(t, UniversalTag.AUX)) {
                return true;
            }
        }
        return false;
    }

    /** "Although it rained, ", "After the rain, ": no clause that stands alone, as "Oslo will close the bridge, as …" does. */
    private boolean leads(int token) {
        return story.is(token, UniversalTag.SCONJ)
                || story.is(token, UniversalTag.ADP)
                || story.penn(token, "VBG")
                || story.penn(token, "VBN");
    }

    /** A clause, or a second predicate, behind the first. */
    private boolean after(int token) {
        boolean clause = story.isA(token, Relation.ADVCL) || story.isA(token, Relation.PARATAXIS);
        boolean second = story.isA(token, Relation.CONJ) && story.verb(token);
        return clause || second;
    }

    private boolean free(int from, int to) {
        for (int t = from; t <= to; t++) {
            if (story.is(t, WordClass.NEGATION)
                    || story.is(t, WordClass.DENY)
                    || story.accordingTo(t)
                    || story.reads(t, "if")
                    || story.reads(t, "unless")
                    || story.reads(t, "whether")) {
                return false;
            }
        }
        return story.quotations().at(from) == story.quotations().at(to);
    }
}
