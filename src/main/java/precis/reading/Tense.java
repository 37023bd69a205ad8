package precis.reading;

import static precis.reading.TokenRow.NONE;

import precis.language.Relation;
import precis.language.UniversalTag;

/** Whether the clause around a token tells of what was or of what will be. */
enum Tense {
    PAST,
    PRESENT,
    FUTURE,
    UNKNOWN;

    /** The tense that an expression of time stands in; what stands after "for" is still to come, and after "until" where nothing finite governs it. */
    static Tense at(Story story, int from, int to) {
        if (story.reads(from - 1, "for") || awaited(story, from)) {
            return FUTURE;
        }
        int head = story.head(to);
        boolean open = story.reads(from - 1, "until") && head != NONE && story.verb(head) && !story.finite(head);
        return open ? FUTURE : around(story, to);
    }

    /** "ahead of the May 8 election" */
    private static boolean awaited(Story story, int from) {
        int before = from - 1;
        while (story.is(before, UniversalTag.DET)) {
            before--;
        }
        return story.reads(before, "of") && story.reads(before - 1, "ahead");
    }

    /**
     * Whether a day is a thing's, so that the verb does not tell whether it is over: "They have prepared for the May 8 vote",
     * but not "after the May 8 vote".
     */
    static boolean datesThing(Story story, int from, int to) {
        boolean ofThing = (story.head(from) == to + 1 || story.head(to) == to + 1) && !story.verb(to + 1);
        int before = story.is(from - 1, UniversalTag.DET) ? from - 2 : from - 1;
        return ofThing && !story.reads(before, "after") && !story.reads(before, "since");
    }

    /** "who meet on Tuesday": what happens at a weekday is told in the past or is still to come. */
    static boolean scheduled(Story story, int from, int to) {
        int verb = story.head(to);
        return verb != NONE
                && !story.reads(from - 1, "for")
                && (story.penn(verb, "VBZ") || (story.penn(verb, "VBP") && !story.is(verb, WordClass.UNCHANGING)))
                && !story.is(verb, WordClass.SAY)
                && !story.hasChild(verb, Relation.AUX);
    }

    static Tense around(Story story, int token) {
        for (int at = story.head(token); at != NONE; at = story.head(at)) {
            boolean predicate = story.verb(at)
                    || story.is(at, UniversalTag.AUX)
                    || story.hasChild(at, Relation.COP)
                    || story.hasChild(at, Relation.AUX);
            if (predicate) {
                Tense tense = of(story, at);
                if (tense != UNKNOWN) {
                    return tense;
                }
            }
        }
        return story.head(token) == NONE && planned(story, token) ? FUTURE : UNKNOWN;
    }

    /** "On Wednesday, the two are to travel", where the tree builds the sentence on the day. */
    private static boolean planned(Story story, int token) {
        int last = story.last(story.sentence(token));
        for (int t = token + 1; t < last; t++) {
            if (story.verb(t) || story.is(t, UniversalTag.AUX)) {
                return (story.reads(t, "is") || story.reads(t, "are")) && story.reads(t + 1, "to");
            }
        }
        return false;
    }

    private static Tense of(Story story, int verb) {
        boolean be = false;
        boolean was = false;
        boolean to = false;
        for (int c = story.firstChild(verb); c != NONE; c = story.nextSibling(c)) {
            boolean auxiliary = story.isA(c, Relation.AUX) || story.is(c, Relation.COP);
            if (auxiliary && story.reads(c, WordClass.AHEAD)) {
                return FUTURE;
            }
            be |= auxiliary && (story.reads(c, "is") || story.reads(c, "are"));
            was |= auxiliary
                    && (story.hasLemma(c, "have")
                            || story.reads(c, "was")
                            || story.reads(c, "were")
                            || story.reads(c, "had")
                            || story.reads(c, "has"));
            to |= story.is(c, Relation.MARK) && story.reads(c, "to");
        }
        boolean planned = story.hasLemma(verb, "be") && story.hasChild(verb, Relation.XCOMP) && be(story, verb);
        if (planned || (be && (to || story.penn(verb, "VBG")))) {
            return FUTURE;
        }
        boolean participle =
                story.penn(verb, "VBN") && (story.isA(verb, Relation.ACL) || story.isA(verb, Relation.ADVCL));
        if (was || story.penn(verb, "VBD") || participle) {
            return PAST;
        }
        if (to && story.penn(verb, "VB")) {
            int head = story.head(verb);
            return head == NONE || story.is(head, WordClass.PLAN) || story.reads(head, "due") ? FUTURE : UNKNOWN;
        }
        boolean either = story.penn(verb, "VBP") && story.is(verb, WordClass.UNCHANGING);
        return story.penn(verb, "VBZ") || (story.penn(verb, "VBP") && !either) ? PRESENT : UNKNOWN;
    }

    /** "are to travel" */
    private static boolean be(Story story, int verb) {
        int planned = story.child(verb, Relation.XCOMP);
        return (story.penn(verb, "VBZ") || story.penn(verb, "VBP"))
                && story.verb(planned)
                && story.markedBy(planned, "to");
    }
}
