package precis.reading;

import static precis.reading.TokenRow.NONE;

import precis.language.Relation;
import precis.language.UniversalTag;

/** Clauses that a verb of saying reports and that the tree does not hang on it: it lost their subject or their "that". */
final class TornClauses {
    /** How far behind a verb of saying its "that" may stand, in tokens. */
    private static final int FAR_THAT = 4;
    /** And behind the letter or the meeting in which something is said. */
    private static final int FAR_THAT_IN = 14;

    private final Story story;
    private final Candidates candidates;
    private final Subjects subjects;
    private final ClauseEdges edges;

    TornClauses(Story story, Candidates candidates, ClauseEdges edges) {
        this.story = story;
        this.candidates = candidates;
        subjects = candidates.subjects();
        this.edges = edges;
    }

    /**
     * Adds the clause of a verb of saying for which the tree has none.
     *
     * @param reporter who spoke before in the sentence, for where the tree takes a word of what is said for the subject
     */
    void at(int verb, int subject, int reporter) {
        int that = lostThat(verb);
        if (that != NONE) {
            int holder = subject > that ? reporter : subject;
            candidates.add(verb, "that", candidates.around(that, endBehind(verb, that), verb, holder), holder);
            return;
        }
        boolean telling = story.is(verb, WordClass.TELLING);
        int start = telling ? behindListener(verb) : verb + 1;
        int end = telling || !story.is(verb, WordClass.ADDRESSING) ? end(verb, start) : NONE;
        if (end != NONE) {
            int to = edges.whole(verb, start, end);
            candidates.add(verb, "ccomp", candidates.around(start, to, verb, subject), subject);
        }
    }

    /**
     * The end of a clause right behind a verb of saying of which the tree made none: "arguing the plan could make matters worse",
     * with the plan for an object and the rest elsewhere; {@link TokenRow#NONE} where there is none.
     */
    int end(int verb, int start) {
        int last = story.last(story.sentence(verb));
        if (!edges.begins(start) || story.is(start, WordClass.RELATIVE) || subjects.temporal(start)) {
            return NONE;
        }
        for (int t = start + 1; t <= last; t++) {
            if (edges.predicate(t)) { // not of "members who praised the plan warned"
                boolean main = story.verb(t) && story.hasChild(verb, WordClass.RELATIVE);
                return main ? NONE : Math.max(t, story.rightmost(edges.predicateOf(t)));
            }
            int aside = story.reads(t, ",") ? behindAside(t, last) : NONE;
            if (aside != NONE) {
                t = aside - 1;
                continue;
            }
            if (story.punctuation(t)
                    || story.verb(t)
                    || story.is(t, UniversalTag.SCONJ)
                    || story.is(t, UniversalTag.CCONJ)
                    || story.is(t, WordClass.RELATIVE)
                    || subjects.temporal(t)) {
                return NONE;
            }
        }
        return NONE;
    }

    /** "told me | her boat was lost", "told the board | she may go": where another noun phrase begins behind who is told. */
    private int behindListener(int verb) {
        if (story.penn(verb + 1, "PRP")) {
            return story.isA(verb + 1, Relation.NSUBJ) ? verb + 1 : verb + 2;
        }
        int last = story.last(story.sentence(verb));
        boolean named = false;
        for (int t = verb + 1; t < last; t++) {
            boolean begins = story.pronoun(t) || story.is(t, UniversalTag.DET);
            if (begins && named) {
                return story.is(t, WordClass.RELATIVE) ? last : t;
            }
            named |= story.nounish(t);
            if (!story.nounish(t) && !story.is(t, UniversalTag.ADJ) && !begins) {
                return last;
            }
        }
        return last;
    }

    /** The "that" behind manner, place and day of saying, which the tree lost: "told reporters Monday that …". */
    private int lostThat(int verb) {
        boolean within = story.is(verb + 1, WordClass.ADJUNCT); // "said in a letter to the board that …"
        int last = Math.min(story.last(story.sentence(verb)), verb + (within ? FAR_THAT_IN : FAR_THAT));
        for (int t = verb + 1; t < last; t++) {
            if (story.reads(t, "that") && (story.is(t, UniversalTag.SCONJ) || within && story.isA(t, Relation.MARK))) {
                boolean object = story.noun(t - 1) && !subjects.temporal(t - 1) && !story.is(verb, WordClass.TELLING);
                boolean inside = within && story.reads(verb + 1, WordClass.PLACE_IN); // "said in a letter that …"
                boolean others = edges.predicate(t + 1) || object && !inside;
                return others ? NONE : t; // "answered the charge that …", "said after reports that …"
            }
            boolean passes = !story.is(t, WordClass.RELATIVE) && !edges.predicate(t) && !story.quoted(t);
            if (!passes || (story.verb(t) && !story.penn(t, "VBN")) || story.reads(t, ":") || story.reads(t, ";")) {
                return NONE;
            }
        }
        return NONE;
    }

    /** Where the clause ends that a lost "that" opens: with the sentence, or before what another says or does. */
    private int endBehind(int verb, int that) {
        int last = story.last(story.sentence(that));
        boolean before = subordinate(verb);
        boolean whole = false;
        for (int t = that + 1; t < last; t++) {
            whole |= edges.predicate(t);
            boolean others = story.is(t + 1, WordClass.CONTRAST) && edges.begins(t + 2); // not of ", but rather leave"
            boolean apart = story.reads(t, ",") && (before || others);
            if (whole && !story.quoted(t) && (apart || story.reads(t, ";") || story.dashApart(t))) {
                return t - 1;
            }
        }
        return last;
    }

    /** "Noting that it rained, she left", "While Reed said that it rained, …": the main clause stands behind. */
    private boolean subordinate(int verb) {
        int first = story.first(story.sentence(verb));
        boolean main = !story.penn(verb, "VBG");
        for (int t = verb - 1; t >= first && !(main && story.reads(t, ",")); t--) {
            if (story.is(t, UniversalTag.SCONJ) || story.penn(t, "WRB") || story.is(t, WordClass.RELATIVE)) {
                return true;
            }
            main |= edges.predicate(t) && story.verb(t);
        }
        return !main;
    }

    /** "said the towns, both of them small, | were lost": the predicate behind what is set in between commas, or none. */
    private int behindAside(int comma, int last) {
        for (int t = comma + 1; t < last && !edges.predicate(t) && !story.verb(t); t++) {
            if (story.reads(t, ",")) {
                return edges.predicate(t + 1) ? t + 1 : NONE;
            }
        }
        return NONE;
    }
}
