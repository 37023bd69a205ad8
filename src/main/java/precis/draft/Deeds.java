package precis.draft;

import static precis.reading.TokenRow.NONE;

import precis.language.Relation;
import precis.reading.Reading;
import precis.reading.Story;
import precis.reading.WordClass;

/** Who does what, as a verb says it, and to whom. */
final class Deeds {
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
        if (story.passive(verb)) {
            return agent(verb);
        }
        int own = ownSubject(verb);
        if (own != NONE || depth > 3 || story.head(verb) == NONE) {
            return own;
        }
        int head = story.head(verb);
        return switch (story.relation(verb)) {
            case CONJ, XCOMP -> {
                int shared = subject(head, depth + 1);
                yield shared == NONE ? agent(head) : shared;
            }
            case ADVCL ->
                story.penn(verb, "VBG") || story.penn(verb, "VBN") || story.penn(verb, "VB")
                        ? subject(head, depth + 1)
                        : NONE;
            case ACL -> story.penn(verb, "VBG") || story.penn(verb, "VBD") ? head : NONE;
            case ACL_RELCL -> head;
            default -> NONE;
        };
    }

    /** The subject nearest before the verb, else the first after it. */
    private int ownSubject(int verb) {
        int own = NONE;
        for (int c = story.firstChild(verb); c != NONE; c = story.nextSibling(c)) {
            if (story.is(c, Relation.NSUBJ) && (own == NONE || c < verb)) {
                own = c;
            }
        }
        return own;
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
            object = story.exactChild(verb, Relation.NSUBJ_PASS);
        }
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
