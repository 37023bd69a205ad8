package precis.reading;

import static precis.reading.TokenRow.NONE;

import precis.language.Relation;
import precis.language.UniversalTag;

/** Finds the noun phrase before or behind a verb that does or says something, where the tree tells no subject. */
final class NounPhrases {
    private static final int FAR = 4;
    private static final int HOPS = 5;
    private static final int LONG_ASIDE = 22;

    private final Story story;

    NounPhrases(Story story) {
        this.story = story;
    }

    /** The noun phrase before a finite verb, over auxiliaries, an aside between commas and prepositional phrases. */
    int before(int verb) {
        int first = story.first(story.sentence(verb));
        boolean saying = story.is(verb, WordClass.SAY);
        int inverted = saying ? afterInversion(verb, first) : NONE;
        if (inverted != NONE) {
            return inverted;
        }
        boolean bare = story.penn(verb, "VBG") && !story.hasChild(verb, Relation.AUX);
        if ((!saying && !finiteOrWithAuxiliary(verb)) || bare || infinitive(verb)) {
            return NONE;
        }
        int at = verb - 1;
        while (at >= first
                && (story.is(at, UniversalTag.AUX)
                        || floating(at, first)
                        || story.is(at, UniversalTag.ADV)
                        || story.is(at, UniversalTag.PART)
                        || story.is(at, WordClass.HAVING)
                        || (story.reads(at, "since") && story.is(at - 1, WordClass.HAVING)))) { // "has since said"
            at--;
        }
        if (at == first && at == verb - 1 && misread(at)) {
            return at;
        }
        return nounPhraseEnding(at, first);
    }

    /** "Reed and Hale (both) said", "have (all) said" */
    private boolean floating(int token, int first) {
        boolean counts = story.reads(token, "all") || story.reads(token, "both") || story.reads(token, "each");
        return counts && token > first && (story.nounish(token - 1) || story.is(token - 1, WordClass.HAVING));
    }

    /** "Gates told the paper": no sentence begins with two verbs, so that the first is a name. */
    private boolean misread(int token) {
        return story.verb(token) && story.capital(token);
    }

    /**
     * "Standing beside Marsh, who founded the union, and the singer Hale, Reed accused": the name between a comma and the verb,
     * where the tree joins that verb to a relative clause.
     */
    int mainAfterRelative(int verb, int head) {
        int relative = story.exactChild(head, Relation.NSUBJ);
        if (relative == NONE || !story.is(relative, WordClass.RELATIVE) || !finiteOrWithAuxiliary(verb)) {
            return NONE;
        }
        int first = story.first(story.sentence(verb));
        int start = verb;
        while (start > first && (story.proper(start - 1) || story.reads(start - 1, "-"))) {
            start--;
        }
        boolean apart = start < verb && start > first && story.reads(start - 1, ",") && !story.quoted(verb);
        return apart ? start : NONE;
    }

    /** "Members who have praised the plan warned": whom the clause describes, where the tree hangs the main verb into it. */
    int beforeRelative(int verb, int head) {
        int relative = story.finite(verb) ? head - 1 : NONE;
        int first = story.first(story.sentence(verb));
        while (relative > first && !story.is(relative, WordClass.RELATIVE)) {
            if (story.punctuation(relative) || story.nounish(relative)) {
                return NONE;
            }
            relative--;
        }
        return relative > first && story.nounish(relative - 1) ? relative - 1 : NONE;
    }

    /** "Senator Anna Reed (R) blasted": what stands in brackets before the verb is passed over. */
    private int beforeBrackets(int at, int first) {
        if (at < first || !story.reads(at, ")")) {
            return at;
        }
        int open = at - 1;
        while (open > first && !story.reads(open, "(") && at - open < FAR + 1) {
            open--;
        }
        return open > first && story.reads(open, "(") ? open - 1 : at;
    }

    private int nounPhraseEnding(int last, int first) {
        int at = last;
        for (int hop = 0; hop < HOPS && at >= first; hop++) {
            at = beforeBrackets(beforeAside(beforeBrackets(at, first), first), first);
            while (at >= first && (story.is(at, UniversalTag.ADV) || story.reads(at, ")") || story.reads(at, "("))) {
                at--;
            }
            if (participle(at, first)) {
                at--; // "people (briefed)", "a document (filed)"
            }
            if (at < first || !headsPhrase(at)) {
                return NONE;
            }
            int start = at;
            while (start > first && inPhrase(start - 1) && !(story.proper(at) && story.is(start - 1, WordClass.TIME))) {
                start--;
            }
            int time = beforeTime(at);
            if (measured(start)) {
                return at; // "about (three) said", "more than (half of the voters) said"
            } else if (time < at && time >= start) {
                at = time; // "Reed (last week) said"
            } else if (start > first && story.is(start - 1, UniversalTag.ADP) && !opensClause(at, start, first)) {
                at = start - 2;
            } else if (time < at) {
                at = start - 1;
            } else {
                return coordinated(at, start, first);
            }
        }
        return NONE;
    }

    private boolean measured(int start) {
        boolean counts = story.is(start, UniversalTag.NUM) || story.reads(start, "half");
        boolean about =
                story.reads(start - 1, "about") || story.reads(start - 1, "over") || story.reads(start - 1, "around");
        boolean more = story.reads(start - 1, "than") || story.reads(start - 1, "as");
        return counts && (about || (more && story.inside(start - 2) && !story.punctuation(start - 2)));
    }

    private boolean participle(int token, int first) {
        boolean past = story.penn(token, "VBD") && story.isA(token, Relation.CCOMP) && story.head(token) > token;
        return token > first && (past || story.penn(token, "VBN")) && headsPhrase(token - 1) && !story.quoted(token);
    }

    /** The token before "Sunday night", "the last two weeks"; the same token where it is no time. */
    private int beforeTime(int token) {
        int at = token;
        while (at >= 0 && story.is(at, WordClass.TIME)) {
            at--;
        }
        while (at < token
                && at >= 0
                && (story.is(at, UniversalTag.NUM) || story.reads(at, "last") || story.reads(at, "this"))) {
            at--;
        }
        return at;
    }

    /** "years after Reed claimed", "at least 200 said": no preposition of the phrase, which is the subject. */
    private boolean opensClause(int at, int start, int first) {
        boolean after = story.reads(start - 1, "after") || story.reads(start - 1, "before");
        boolean measured = start - 2 >= first && story.is(start - 2, WordClass.TIME);
        return (after && measured && story.proper(at)) || story.reads(start, "least");
    }

    private int coordinated(int head, int start, int first) {
        boolean joined = start - 2 >= first && story.reads(start - 1, "and") && story.nounish(start - 2);
        boolean conjunct = joined
                && story.isA(head, Relation.CONJ)
                && story.head(head) <= start - 2
                && !story.hasChild(story.head(head), Relation.CASE)
                && !story.is(story.leftmost(story.head(head)), UniversalTag.ADP); // "a wave of migrants, the towns and"
        return conjunct ? story.head(head) : head;
    }

    /** What stands before an aside between commas or dashes; a relative clause may be long. */
    private int beforeAside(int at, int first) {
        if (at < first || !(story.reads(at, ",") || dash(at))) {
            return at;
        }
        int open = at - 1;
        while (open > first && !(dash(at) ? dash(open) : story.reads(open, ","))) {
            open--;
        }
        boolean aside = open > first && (at - open < LONG_ASIDE || story.is(open + 1, WordClass.RELATIVE));
        return aside ? open - 1 : at - 1;
    }

    private boolean dash(int token) {
        return story.reads(token, "-") ? story.dashApart(token) : story.dash(token);
    }

    private boolean headsPhrase(int token) {
        return story.pronoun(token)
                || story.nounish(token)
                || story.is(token, UniversalTag.NUM)
                || story.reads(token, "%")
                || (called(token) && story.reads(token + 1, ",") && story.is(token + 2, WordClass.RELATIVE))
                || (story.is(token, UniversalTag.DET) && !story.reads(token, "the"));
    }

    private boolean inPhrase(int token) {
        return story.nounish(token)
                || story.is(token, UniversalTag.ADJ)
                || story.is(token, UniversalTag.DET)
                || story.is(token, UniversalTag.NUM)
                || story.reads(token, "'s")
                || story.reads(token, "-")
                || story.penn(token, "PRP$");
    }

    /** "said one of them", "wrote another" */
    private boolean standsAlone(int token) {
        return story.is(token, UniversalTag.NUM)
                || (story.is(token, UniversalTag.DET) && !story.reads(token, "the") && !story.penn(token, "PRP$"));
    }

    /** "said Small, who", "Small, who was there, said": an adjective with a capital is a name. */
    private boolean called(int token) {
        return story.is(token, UniversalTag.ADJ) && story.capital(token);
    }

    private boolean finiteOrWithAuxiliary(int verb) {
        return story.finite(verb) || story.hasChild(verb, Relation.AUX);
    }

    private boolean infinitive(int verb) {
        return story.penn(verb, "VB")
                && !story.hasChild(verb, Relation.AUX)
                && (story.hasChild(verb, Relation.MARK) || story.reads(verb - 1, "to") || story.penn(verb - 1, "MD"));
    }

    private int afterInversion(int verb, int first) {
        boolean inverts = (story.penn(verb, "VBD") || story.penn(verb, "VBZ") || story.penn(verb, "VBN"))
                && (verb == first || story.punctuation(verb - 1));
        int speaker = inverts ? phraseAfter(verb) : NONE;
        return speaker == NONE || endOfSpeaker(verb, speaker) == NONE ? NONE : speaker;
    }

    /**
     * Where the words end that name who speaks behind an inverted verb, or {@link TokenRow#NONE} where these are the subject of
     * what is said: "Reed, the mayor, said the harbour had closed". Behind a quotation they never are.
     */
    int endOfSpeaker(int verb, int head) {
        int last = story.last(story.sentence(head));
        for (int t = head; t < last; t++) {
            boolean described = story.is(t, WordClass.RELATIVE) && (!story.reads(t, "that") || story.nounish(t - 1));
            if (story.punctuation(t) || described || story.is(t, UniversalTag.SCONJ)) {
                return t;
            }
            boolean predicate = (story.verb(t) && story.finite(t)) || story.is(t, UniversalTag.AUX);
            if (predicate && !story.quoteMark(verb - 1)) {
                return NONE;
            }
        }
        return last;
    }

    /** The head of the noun phrase right after an inverted verb: "said the (minister)"; behind "told" stands a listener. */
    int phraseAfter(int verb) {
        if (story.is(verb, WordClass.TELLING)) {
            return NONE;
        }
        int last = story.last(story.sentence(verb));
        int head = NONE;
        for (int i = verb + 1; i <= last; i++) {
            boolean retired = i == verb + 1 && (story.penn(i, "VBN") || story.penn(i, "VBD")) && story.nounish(i + 1);
            if (!inPhrase(i) && !retired && !(story.pronoun(i) && head == NONE)) {
                break;
            }
            boolean alone = head == NONE && (standsAlone(i) || called(i)) && (i == last || !inPhrase(i + 1));
            boolean old = story.reads(i, "old") && story.reads(i - 1, "-"); // "the 46-year-old"
            head = story.nounish(i) || story.penn(i, "PRP") || alone || old ? i : head;
        }
        return head != NONE && story.is(head, WordClass.TIME) ? NONE : head;
    }
}
