package precis.reading;

import static precis.reading.TokenRow.NONE;

import precis.language.Relation;
import precis.language.UniversalTag;

/** Who goes on speaking where a second word of saying has no subject of its own: "says …, but insists …", "…, saying …". */
final class GoingOn {
    private final Story story;

    GoingOn(Story story) {
        this.story = story;
    }

    /**
     * "She says people may not like it, but insists …": the word of saying that another of the same form goes on from, although
     * the tree joins it to what is said; or {@link TokenRow#NONE}.
     */
    int cueBefore(int verb) {
        int and = conjunctionBefore(verb);
        int joined = story.head(verb);
        if (and == NONE || joined == NONE || joined > and || ownSubject(verb, and)) {
            return NONE;
        }
        boolean sameFormInside = false;
        for (int t = and - 1; t >= story.first(story.sentence(verb)); t--) {
            if (story.quoted(t)) {
                continue;
            }
            boolean sameForm = story.penn(t, story.pennTag(verb));
            boolean says = sameForm && story.verb(t) && story.is(t, WordClass.SAY);
            if (says && t != joined && story.under(joined, t)) {
                return !sameFormInside || story.lemma(t).equals(story.lemma(verb)) ? t : NONE;
            }
            boolean bare = story.penn(t, "VBN") && !story.hasChild(t, Relation.AUX); // "met", taken for a participle
            sameFormInside |= sameForm || (bare && story.penn(verb, "VBD"));
        }
        return NONE;
    }

    /** Where what a cue reports ends because its holder goes on with another, or with a deed: the conjunction before that. */
    int endOf(int cue, int token) {
        boolean goesOn =
                story.verb(token) && !story.quoted(token) && story.is(token, WordClass.SAY) && cueBefore(token) == cue;
        return goesOn ? conjunctionBefore(token) : inParallel(cue, token);
    }

    /** "saying it was late | and calling her", "has said it is late | and has called her": of one form, and none of it between. */
    private int inParallel(int cue, int token) {
        boolean participles = story.penn(cue, "VBG") && story.penn(token, "VBG") && !story.isA(token, Relation.AMOD);
        boolean perfects = story.penn(cue, "VBN") && story.penn(token, "VBN") && has(cue - 1) && has(token - 1);
        int and = perfects ? token - 2 : token - 1;
        boolean parallel =
                (participles || perfects) && story.is(cue, WordClass.SAY) && story.is(and, UniversalTag.CCONJ);
        if (!parallel || story.quoted(token)) {
            return NONE;
        }
        for (int t = cue + 1; t < and; t++) {
            boolean own = participles ? story.penn(t, "VBG") || story.hasLemma(t, "be") : has(t) || story.verb(t);
            if (own) {
                return NONE; // "saying the team was fit and looking forward to it"
            }
        }
        return and;
    }

    private boolean has(int token) {
        return story.is(token, UniversalTag.AUX) && story.hasLemma(token, "have");
    }

    private int conjunctionBefore(int verb) {
        if (story.quoted(verb) || !story.is(verb, WordClass.SAY)) {
            return NONE;
        }
        int at = verb - 1;
        while (story.is(at, UniversalTag.ADV)) {
            at--;
        }
        return story.is(at, UniversalTag.CCONJ) ? at : NONE;
    }

    private boolean ownSubject(int verb, int and) {
        int subject = story.child(verb, Relation.NSUBJ);
        return subject > and && subject < verb;
    }

    /**
     * ", saying": the verb of the clause that a participle behind a comma goes on from, whose subject speaks, where the tree
     * hung it on some noun or in some clause on the way: "was upfront about her distaste for Mark Holt, the mayor, saying".
     */
    int clauseOf(int participle) {
        int at = story.head(participle);
        for (int hop = 0; at != NONE && hop < 8; hop++, at = story.head(at)) {
            int subject = story.child(at, Relation.NSUBJ);
            boolean told = subject != NONE
                    && subject < participle
                    && !story.quoted(subject)
                    && !story.is(subject, WordClass.RELATIVE)
                    && !story.reads(subject, "what");
            boolean subordinate = story.isA(at, Relation.ACL)
                    || (story.isA(at, Relation.ADVCL) && !story.marker(at).isEmpty());
            if (told && !subordinate) {
                return at;
            }
        }
        return NONE;
    }

    /**
     * "Reed argued that the plan would fail, saying …": the word of saying that the participle behind the comma goes on from,
     * where the tree hung it in what is reported, whose subject says nothing there; or {@link TokenRow#NONE}.
     */
    int reporterOf(int participle, int subject) {
        int reported = story.head(participle);
        boolean behind = story.penn(participle, "VBG")
                && story.isA(participle, Relation.ADVCL)
                && story.is(participle, WordClass.SAY)
                && story.reads(participle - 1, ",")
                && !story.quoted(participle);
        if (!behind || reported == NONE || story.head(subject) != reported || story.is(reported, WordClass.SAY)) {
            return NONE;
        }
        int reporter = story.head(reported);
        boolean says = story.isA(reported, Relation.CCOMP)
                && reporter != NONE
                && reporter < subject
                && story.verb(reporter)
                && !story.quoted(reporter)
                && story.is(reporter, WordClass.SAY);
        return says ? reporter : NONE;
    }
}
