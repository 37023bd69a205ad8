package precis.reading;

import static precis.reading.TokenRow.NONE;

import precis.language.Relation;
import precis.language.UniversalTag;

/**
 * Finds who does what a verb or a noun says: the subject in the tree, the by-agent of a passive, the subject that a
 * coordinated, open or adverbial clause shares with the clause above it; and where the tree has none, the noun phrase that
 * stands before the verb.
 */
final class Subjects {
    private static final int FAR = 4;

    private final Story story;
    private final NounPhrases phrases;
    private final GoingOn goingOn;
    private final Authors authors;

    Subjects(Story story) {
        this.story = story;
        authors = new Authors(story);
        phrases = new NounPhrases(story);
        goingOn = new GoingOn(story);
    }

    /** The noun phrase before a finite verb, where the tree tells no subject. */
    int before(int verb) {
        return phrases.before(verb);
    }

    /** The head of the noun phrase right after an inverted verb. */
    int phraseAfter(int verb) {
        return phrases.phraseAfter(verb);
    }

    /** Where the words end that name who speaks behind an inverted verb; {@link TokenRow#NONE} where he is who is spoken of. */
    int endOfSpeaker(int verb, int head) {
        return phrases.endOfSpeaker(verb, head);
    }

    /** The head of the verb's subject, or {@link TokenRow#NONE}. */
    int of(int verb) {
        return of(verb, 0);
    }

    private int of(int verb, int depth) {
        int main = story.beforeRelative(verb);
        if (main != NONE) {
            return main;
        }
        int before = goingOn.cueBefore(verb);
        if (before != NONE) {
            return of(before, depth + 1);
        }
        boolean passive = story.passive(verb);
        int agent = agent(verb, passive);
        if (agent != NONE) {
            return agent;
        }
        int own = own(verb);
        if (own != NONE) {
            boolean nobody = story.reads(own, "it") || story.reads(own, "there") || said(verb);
            return passive && nobody ? NONE : own;
        }
        if (clauseAfter(verb)) {
            return verb - 1;
        }
        return depth > FAR || story.head(verb) == NONE ? NONE : shared(verb, story.head(verb), depth);
    }

    /** "Reed was accused of fraud", "Reed was told that it was over": of somebody or to him, not by him. */
    private boolean said(int verb) {
        return story.is(verb, WordClass.ACCUSE)
                || story.is(verb, WordClass.INDICT)
                || story.is(verb, WordClass.TELLING);
    }

    /** "after a report emerged": a noun right before a finite verb, which the tree takes for a mere time. */
    private boolean clauseAfter(int verb) {
        boolean finite = story.penn(verb, "VBD") || story.penn(verb, "VBZ") || story.penn(verb, "VBP");
        int preposition = finite && story.isA(verb - 1, Relation.OBL) ? story.child(verb - 1, Relation.CASE) : NONE;
        if (preposition == NONE || story.is(verb - 1, WordClass.TIME)) {
            return false;
        }
        int above = story.head(verb - 1);
        boolean loose = story.head(verb) == NONE || story.isA(verb, Relation.PARATAXIS) || joins(preposition);
        // "fell after a report | emerged": joined without an "and"
        boolean besides = story.isA(verb, Relation.CONJ) && !story.hasChild(verb, Relation.CC) && joins(preposition);
        return above == verb ? loose : besides && above == story.head(verb);
    }

    private boolean joins(int preposition) {
        return story.is(preposition, WordClass.JOINING) || story.reads(preposition, "before");
    }

    /** Who does what is said in the passive: "by the court". */
    int agent(int verb, boolean passive) {
        int agent = story.exactChild(verb, Relation.OBL_AGENT);
        if (agent == NONE && passive) {
            for (int c = story.firstChild(verb); c != NONE; c = story.nextSibling(c)) {
                if (story.isA(c, Relation.OBL) && story.markedBy(c, "by")) {
                    return c;
                }
            }
        }
        return agent;
    }

    private int own(int verb) {
        int best = NONE;
        for (int c = story.firstChild(verb); c != NONE; c = story.nextSibling(c)) {
            boolean other = (story.penn(verb, "VBG") && c > verb)
                    || acrossQuotation(verb, c)
                    || c < story.opening(story.sentence(verb)) // the town in the date line
                    || (c > verb && story.is(story.leftmost(c), UniversalTag.ADP)); // "said at the fair"
            if (!story.isA(c, Relation.NSUBJ) || other) {
                continue;
            }
            if (!(best != NONE && story.besideSubject(c)) && (best == NONE || c < verb)) {
                best = c;
            }
        }
        return best;
    }

    /** Whether the tree took words from inside a longer quotation for the subject of a verb outside. */
    private boolean acrossQuotation(int verb, int subject) {
        if (story.quoted(verb) || !story.quoted(subject)) {
            return false;
        }
        if (subject > verb) {
            return true; // 'carried a sign saying "Jobs Now"'
        }
        int quotation = story.quotations().at(subject);
        int last = story.quotations().last(quotation);
        return story.reads(last - 1, ",") || story.words(story.quotations().first(quotation), last) > 3;
    }

    private int shared(int verb, int head, int depth) {
        if (story.is(verb, WordClass.SAY)) {
            int inverted = invertedObject(verb);
            if (inverted != NONE) {
                return inverted;
            }
        }
        if (story.penn(verb, "VBG") && !story.quoted(verb) && story.quoted(head)) {
            return reporterBefore(verb);
        }
        Relation relation = story.relation(verb).base();
        switch (relation) {
            case CONJ -> {
                return ofFirst(verb, head, depth);
            }
            case CCOMP -> {
                return depth == 0 && story.penn(verb, "VBG") ? ofClauseAbove(verb, head, depth) : NONE;
            }
            case XCOMP, ADVCL, PARATAXIS, DEP -> {
                int named = relation == Relation.PARATAXIS || relation == Relation.DEP ? rootBefore(verb, head) : NONE;
                return named == NONE ? ofClauseAbove(verb, head, depth) : named;
            }
            case OBL, NMOD -> {
                int quoted = quoted(head);
                return quoted != NONE ? quoted : story.verb(head) ? of(head, depth + 1) : NONE;
            }
            case ACL -> {
                return ofDescribed(verb, head, depth);
            }
            default -> {
                return NONE;
            }
        }
    }

    /** "was closed by Holt and said …": the subject of the verb before "and". */
    private int ofFirst(int verb, int head, int depth) {
        int main = phrases.mainAfterRelative(verb, head);
        if (main != NONE) {
            return main;
        }
        int above = infinitiveAbove(verb, head);
        if (above != NONE) {
            return of(above, depth + 1);
        }
        if (!story.verb(head) && !story.is(head, UniversalTag.AUX) && !story.hasChild(head, Relation.NSUBJ)) {
            return NONE;
        }
        int passive = story.passive(head) && !story.passive(verb) ? own(head) : NONE;
        return passive == NONE ? of(head, depth + 1) : passive;
    }

    /** "a man saying …", "issued a statement saying …": what the verb describes, or whose it is. */
    private int ofDescribed(int verb, int noun, int depth) {
        if (story.penn(verb, "VBG") && story.markedBy(verb, "to")) { // "In addition to stating …, Reed has vowed"
            return ofClauseAbove(verb, story.head(noun) == NONE ? noun : story.head(noun), depth);
        }
        int possessor = authors.possessor(verb, noun);
        int using = possessor == NONE ? authors.using(verb, noun) : NONE;
        int author = using == NONE ? possessor : of(using, depth + 1);
        if (author != NONE) {
            return author;
        }
        return story.nounish(noun) || story.pronoun(noun) ? noun : of(noun, depth + 1);
    }

    /** "Party leader Anna Reed wants …", where the tree builds the sentence on "leader": the noun phrase right before the verb. */
    private int rootBefore(int verb, int head) {
        boolean finite = story.finite(verb) || story.hasChild(verb, Relation.AUX);
        if (!finite || head > verb || !story.nounish(head) || story.head(head) != NONE) {
            return NONE;
        }
        int at = verb - 1;
        while (at > head && (story.is(at, UniversalTag.AUX) || story.is(at, UniversalTag.ADV))) {
            at--;
        }
        boolean beside = at == head || (story.under(at, head) && !story.under(at, verb) && story.nounish(at));
        return beside ? head : NONE;
    }

    /** "She wants it to end, and has asked …": a finite verb goes on with the finite verb above "to end". */
    private int infinitiveAbove(int verb, int head) {
        boolean finite = story.finite(verb) || story.hasChild(verb, Relation.AUX);
        boolean infinitive = story.markedBy(head, "to") && story.penn(head, "VB");
        return finite && infinitive && !story.markedBy(verb, "to") ? story.head(head) : NONE;
    }

    /** "said Smith" that the tree took for a verb and its object. */
    private int invertedObject(int verb) {
        boolean turned = verb == story.first(story.sentence(verb)) || story.punctuation(verb - 1);
        if (!turned || story.is(verb, WordClass.TELLING) || story.penn(verb, "VB") || story.penn(verb, "VBG")) {
            return NONE;
        }
        int object = story.child(verb, Relation.OBJ);
        object = object == NONE ? story.child(verb, Relation.IOBJ) : object;
        if (object <= verb || temporal(object) || acrossQuotation(verb, object)) {
            return NONE;
        }
        boolean close = object <= verb + 3 && !story.is(verb, WordClass.ADDRESSING) && story.proper(object);
        return close || !story.hasChild(verb, Relation.CCOMP) ? object : NONE;
    }

    /** "We sell gas, Holt said, insisting it was cheap": who said it, where the tree hangs the verb on what was said. */
    private int reporterBefore(int verb) {
        for (int t = verb - 1; t >= story.first(story.sentence(verb)); t--) {
            if (!story.quoted(t) && story.verb(t) && story.is(t, WordClass.SAY)) {
                return own(t);
            }
        }
        return NONE;
    }

    private int ofClauseAbove(int verb, int head, int depth) {
        int quoted = quoted(head);
        if (quoted != NONE) {
            return quoted;
        }
        if (story.is(verb, Relation.XCOMP)) {
            int main = phrases.beforeRelative(verb, head);
            if (main != NONE) {
                return main;
            }
            int object = story.child(head, Relation.OBJ);
            if (object != NONE && object < verb && !story.hasLemma(head, "promise")) {
                return object;
            }
        }
        return of(head, depth + 1);
    }

    /** "The agency quoted her as saying": who is quoted, not who quotes. */
    private int quoted(int verb) {
        if (!story.is(verb, WordClass.QUOTING)) {
            return NONE;
        }
        int object = story.child(verb, Relation.OBJ);
        object = object == NONE ? story.exactChild(verb, Relation.NSUBJ_PASS) : object;
        return object == NONE ? story.child(verb, Relation.NSUBJ) : object;
    }

    /** Whose a noun is: "his claim", "a report by the agency", or the subject of the clause that the noun stands in. */
    int ofNoun(int noun) {
        int possessor = story.exactChild(noun, Relation.NMOD_POSS);
        if (possessor != NONE) {
            return possessor;
        }
        for (int c = story.firstChild(noun); c != NONE; c = story.nextSibling(c)) {
            if (c > noun && story.isA(c, Relation.NMOD) && names(story.marker(c), c)) {
                return c;
            }
        }
        String marker = story.marker(noun);
        if (story.isA(noun, Relation.OBL)
                && Lexicon.english().is(marker, WordClass.ADJUNCT)
                && !Lexicon.english().is(marker, WordClass.PLACE_IN)) {
            return NONE; // "Reed spoke after reports that …"
        }
        int above = story.head(noun);
        for (int hop = 0; above != NONE && hop < 3; hop++, above = story.head(above)) {
            if (story.verb(above) || story.hasChild(above, Relation.NSUBJ)) {
                int subject = of(above, 1);
                return subject == noun ? NONE : subject;
            }
        }
        return NONE;
    }

    private boolean names(String marker, int token) {
        return switch (marker) {
            case "by", "from" -> true;
            case "of", "among" -> story.proper(token);
            default -> false;
        };
    }

    boolean temporal(int token) {
        return story.is(token, WordClass.TIME);
    }
}
