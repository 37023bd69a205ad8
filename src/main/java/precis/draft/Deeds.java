package precis.draft;

import static precis.reading.TokenRow.NONE;

import precis.language.Relation;
import precis.language.UniversalTag;
import precis.reading.Actor;
import precis.reading.Reading;
import precis.reading.Story;
import precis.reading.WordClass;

/** Who does what, as a verb says it, and to whom. */
final class Deeds {
    private static final int LONGEST_ASIDE = 12;

    private final Reading reading;
    private final Story story;

    Deeds(Reading reading) {
        this.reading = reading;
        story = reading.story();
    }

    /** The subject of a verb, also the one shared with the clause above it, and the agent of a passive. */
    int subject(int verb) {
        return subject(verb, 0);
    }

    private int subject(int verb, int depth) {
        int main = story.beforeRelative(verb);
        if (main != NONE) {
            return main;
        }
        if (story.passive(verb) || (story.is(verb, Relation.ACL) && story.penn(verb, "VBN"))) {
            return agent(verb);
        }
        int own = ownSubject(verb);
        if (own != NONE || depth > 3 || story.head(verb) == NONE) {
            return own;
        }
        int head = story.head(verb);
        return switch (story.relation(verb)) {
            case CONJ, XCOMP -> {
                boolean finite = story.isA(verb, Relation.CONJ)
                        && story.penn(head, "VB")
                        && story.markedBy(head, "to")
                        && (story.finite(verb) || story.hasChild(verb, Relation.AUX));
                boolean outer = finite || saysMore(verb, head);
                int shared = subject(outer && story.head(head) != NONE ? story.head(head) : head, depth + 1);
                yield shared == NONE ? agent(head) : shared;
            }
            case ADVCL ->
                story.penn(verb, "VBG") || story.penn(verb, "VBN") || story.penn(verb, "VB")
                        ? subject(head, depth + 1)
                        : NONE;
            case PARATAXIS -> rootBefore(verb, head) ? head : NONE;
            case ACL -> story.penn(verb, "VBG") || story.penn(verb, "VBD") ? head : NONE;
            case ACL_RELCL -> head;
            default -> NONE;
        };
    }

    /** "denied the report was forged and rejected the claims": what is said of a thing ends where somebody must speak again. */
    private boolean saysMore(int verb, int head) {
        int subject = ownSubject(head);
        return story.isA(head, Relation.CCOMP)
                && story.is(verb, WordClass.DENY)
                && story.finite(verb)
                && !story.hasChild(verb, Relation.AUX)
                && subject != NONE
                && reading.actorAt(subject) == null;
    }

    /** "Party leader Anna Reed wants …", where the tree builds the sentence on "leader". */
    private boolean rootBefore(int verb, int head) {
        int at = verb - 1;
        while (at > head && (story.is(at, UniversalTag.AUX) || story.is(at, UniversalTag.ADV))) {
            at--;
        }
        return story.nounish(head)
                && story.head(head) == NONE
                && head < verb
                && (story.finite(verb) || story.hasChild(verb, Relation.AUX))
                && (at == head || (story.nounish(at) && story.under(at, head) && !story.under(at, verb)));
    }

    /** The subject nearest before the verb, else the first after it. */
    private int ownSubject(int verb) {
        int own = NONE;
        for (int c = story.firstChild(verb); c != NONE; c = story.nextSibling(c)) {
            boolean subject = story.is(c, Relation.NSUBJ) || story.is(c, Relation.NSUBJ_PASS);
            if (subject && !(own != NONE && story.besideSubject(c)) && (own == NONE || c < verb)) {
                own = c;
            }
        }
        return own;
    }

    /** The name right before a verb, also before what stands between commas, where the tree does not tell the subject. */
    int before(int verb) {
        if (!story.finite(verb) && !story.hasChild(verb, Relation.AUX)) {
            return NONE;
        }
        int first = story.first(story.sentence(verb));
        int at = verb - 1;
        while (at > first
                && (story.is(at, UniversalTag.ADV) || story.is(at, UniversalTag.AUX) || story.reads(at, "both"))) {
            at--;
        }
        if (at > first && story.reads(at, ",")) {
            int back = at - 1;
            while (back > first && at - back < LONGEST_ASIDE && !story.reads(back, ",")) {
                back--;
            }
            at = back > first && story.reads(back, ",") ? back - 1 : NONE;
        }
        Actor actor = at < first ? null : reading.actorAt(at);
        boolean free = actor != null && actor.named() && !story.quoted(at) && !story.hasChild(at, Relation.CASE);
        return free ? at : NONE;
    }

    int agent(int verb) {
        for (int c = story.firstChild(verb); c != NONE; c = story.nextSibling(c)) {
            if (story.is(c, Relation.OBL_AGENT) || (story.isA(c, Relation.OBL) && story.markedBy(c, "by"))) {
                return c;
            }
        }
        return NONE;
    }

    /** What the verb is done to: the object, the subject of a passive, the noun that a relative clause describes. */
    int object(int verb) {
        int object = story.child(verb, Relation.OBJ);
        if (object == NONE) {
            object = story.passive(verb) ? story.exactChild(verb, Relation.NSUBJ_PASS) : NONE;
        }
        if (object != NONE && story.is(object, WordClass.TIME) && story.isA(object - 1, Relation.COMPOUND)) {
            object = object - 1; // "rejected the offer Tuesday"
        }
        int open = object == NONE ? story.child(verb, Relation.XCOMP) : NONE;
        object = open != NONE && story.proper(open)
                ? open
                : object; // "attacked Reed", which the tree takes for what was said
        boolean relative = object == NONE || story.is(object, WordClass.RELATIVE);
        if (relative && story.is(verb, Relation.ACL_RELCL) && story.exactChild(verb, Relation.NSUBJ) != NONE) {
            int subject = story.exactChild(verb, Relation.NSUBJ);
            return story.is(subject, WordClass.RELATIVE) ? object : story.head(verb);
        }
        if (object == NONE && story.isA(verb, Relation.ACL) && story.penn(verb, "VBN")) {
            return story.head(verb);
        }
        return object;
    }

    /** The owner of a thing: "his plan", "the policy of the ministry", "claims by the army". */
    int owner(int noun) {
        int published = publishedBy(noun);
        if (published != NONE) {
            return published;
        }
        for (int c = story.firstChild(noun); c != NONE; c = story.nextSibling(c)) {
            if (story.is(c, Relation.NMOD_POSS)) {
                return c;
            }
            boolean by = story.isA(c, Relation.NMOD)
                    && (story.markedBy(c, "by") || story.markedBy(c, "from") || story.markedBy(c, "of"));
            if (by && reading.actorAt(c) != null) {
                return c;
            }
        }
        boolean bare = story.reads(noun - 1, "'") && noun > 1 && reading.actorAt(noun - 2) != null; // "Stones' plan"
        return bare ? noun - 2 : NONE;
    }

    /** "the list of missing people published by the union", "allegations made by a member" */
    private int publishedBy(int noun) {
        int last = story.rightmost(noun);
        for (int t = noun + 1; t <= last; t++) {
            boolean brings = story.is(t, WordClass.PUBLISHING) || story.is(t, WordClass.BRINGING);
            if (story.isA(t, Relation.ACL) && brings) {
                int agent = agent(t);
                return agent != NONE && reading.actorAt(agent) != null ? agent : NONE;
            }
        }
        return NONE;
    }

    /** The paper or party whose report or claim it is: "a Herald story", "the Labour claim". */
    int publisher(int noun) {
        for (int c = story.firstChild(noun); c != NONE && c < noun; c = story.nextSibling(c)) {
            Actor actor = story.isA(c, Relation.COMPOUND) || story.isA(c, Relation.NMOD) ? reading.actorAt(c) : null;
            if (actor != null && actor.named() && actor.kind() == Actor.Kind.ORGANISATION) {
                return c;
            }
        }
        return NONE;
    }

    /** Whether the verb tells of something done: neither denied, nor supposed, nor wished. */
    boolean real(int verb) {
        if (story.negated(verb)) {
            return false;
        }
        for (int c = story.firstChild(verb); c != NONE; c = story.nextSibling(c)) {
            boolean mark = story.isA(c, Relation.AUX) || story.isA(c, Relation.MARK);
            if (mark && story.is(c, WordClass.IRREALIS)) {
                return false;
            }
        }
        int head = story.head(verb);
        boolean to = story.child(verb, Relation.MARK) != NONE && story.reads(story.child(verb, Relation.MARK), "to");
        return !to || story.is(head, WordClass.EAGER);
    }
}
