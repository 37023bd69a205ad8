package precis.reading;

import static precis.reading.TokenRow.NONE;

import precis.language.Relation;
import precis.language.UniversalTag;

/** What ends a sentence and reports it, where the tree lost who speaks: "It is strong, towns and union officials told the paper." */
final class LostTails {
    private static final int LONG_SUBJECT = 14;

    private final Story story;
    private final Candidates candidates;
    private final Subjects subjects;
    private final ClauseEdges edges;

    LostTails(Story story, Candidates candidates, ClauseEdges edges) {
        this.story = story;
        this.candidates = candidates;
        subjects = candidates.subjects();
        this.edges = edges;
    }

    /** Adds the candidate of such a verb; asked only where the tree tells nothing that the verb reports. */
    void at(int verb) {
        int first = story.first(story.sentence(verb));
        int last = story.last(story.sentence(verb));
        int comma = verb - 1;
        while (comma > first && verb - comma < LONG_SUBJECT && passes(comma)) {
            comma--;
        }
        boolean participle = story.penn(verb, "VBN") && !story.passive(verb) && !story.isA(verb, Relation.ACL);
        boolean may = story.is(verb, WordClass.SAY) && !story.quoted(verb) && (story.finite(verb) || participle);
        int subject = may && story.reads(comma, ",") && edges.begins(comma + 1) ? lastNominal(comma + 1, verb) : NONE;
        boolean said = subject != NONE && !story.quoted(comma) && endsHere(verb, last) && told(first, comma);
        if (said) {
            candidates.add(verb, "tail", Ranges.of(first, comma - 1), subject);
        }
    }

    private boolean passes(int token) {
        return !story.punctuation(token)
                && !(story.verb(token) && !story.penn(token, "VBN"))
                && !story.quoted(token)
                && !story.is(token, UniversalTag.SCONJ)
                && !story.is(token, WordClass.RELATIVE)
                && !story.penn(token, "WRB");
    }

    private int lastNominal(int from, int verb) {
        int before = subjects.before(verb);
        if (before >= from) {
            return before;
        }
        int last = NONE;
        for (int t = from; t < verb; t++) {
            last = story.nounish(t) || story.pronoun(t) ? t : last;
        }
        return last;
    }

    /** Whether nothing but a listener, a day, a place or an "as she left" stands behind the verb. */
    private boolean endsHere(int verb, int last) {
        boolean telling = story.is(verb, WordClass.TELLING);
        int next = verb + 1;
        boolean free = story.punctuation(next)
                || story.is(next, UniversalTag.ADP)
                || story.is(next, UniversalTag.ADV)
                || story.is(next, UniversalTag.SCONJ)
                || story.is(next, WordClass.TIME);
        for (int t = next; t < last && (free || telling); t++) {
            if (story.reads(t, "as") || story.reads(t, ";")) {
                return true;
            }
            if (story.punctuation(t)
                    || story.verb(t)
                    || story.is(t, UniversalTag.AUX)
                    || story.is(t, UniversalTag.SCONJ)) {
                return false;
            }
        }
        return free || telling;
    }

    /** Whether a main clause stands there: not "When she came, the mayor told the board." */
    private boolean told(int first, int comma) {
        boolean subordinate = false;
        for (int t = first; t < comma; t++) {
            if (story.reads(t, ",")) {
                subordinate = false;
            }
            subordinate |= story.is(t, UniversalTag.SCONJ) || story.penn(t, "WRB") || story.is(t, WordClass.RELATIVE);
            if (!subordinate && edges.predicate(t)) {
                return true;
            }
        }
        return false;
    }
}
