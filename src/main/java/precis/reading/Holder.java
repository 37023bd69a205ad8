package precis.reading;

import static precis.reading.TokenRow.NONE;

import precis.language.Relation;
import precis.text.Span;

/**
 * The words that name a statement's holder.
 *
 * @param from first token of the mention: "Russian Foreign Ministry spokeswoman Maria Zakharova", "She", "who"
 * @param to its last token
 * @param head the token that carries it
 * @param antecedent of "who" or "which" the noun that it stands for, else {@link TokenRow#NONE}
 */
record Holder(int from, int to, int head, int antecedent) {

    /** The token that says who it is: the antecedent where the mention is a relative pronoun. */
    int core() {
        return antecedent == NONE ? head : antecedent;
    }

    Span span(Story story) {
        return story.span(from, to);
    }

    /** The noun phrase around a head, without relative clauses and appositions after it. */
    static Holder of(Story story, int head) {
        int from = story.leftmost(head);
        int to = story.verb(head) ? head : story.rightmost(head); // of "Cook declined", taken for two verbs
        for (int c = story.firstChild(head); c != NONE; c = story.nextSibling(c)) {
            if (c > head && loose(story, c)) {
                to = Math.min(to, story.leftmost(c) - 1);
                break;
            }
        }
        while (to > head && story.punctuation(to) && !story.quoteMark(to)) {
            to--;
        }
        while (from < head
                && (story.punctuation(from)
                        || story.isA(from, Relation.CC)
                        || marks(story, from, head)
                        || (story.proper(head) && story.is(from, WordClass.TIME)))) {
            from++;
        }
        return new Holder(from, to, head, antecedent(story, head));
    }

    private static boolean marks(Story story, int token, int head) {
        return story.isA(token, Relation.CASE) && story.head(token) == head;
    }

    private static boolean loose(Story story, int token) {
        return switch (story.relation(token).base()) {
            case ACL, APPOS, PARATAXIS, ADVCL, CCOMP -> true;
            default -> false;
        };
    }

    private static int antecedent(Story story, int head) {
        boolean relative = story.reads(head, "who") || story.reads(head, "which") || story.penn(head, "WDT");
        if (!relative) {
            return NONE;
        }
        int verb = story.head(head);
        while (verb != NONE && !story.is(verb, Relation.ACL_RELCL) && passesOn(story, verb)) {
            verb = story.head(verb);
        }
        if (verb != NONE && story.isA(verb, Relation.ACL)) {
            return story.head(verb);
        }
        int before = head - 1;
        int first = story.first(story.sentence(head));
        before = before >= first && story.punctuation(before) ? before - 1 : before;
        return before >= first ? before : NONE;
    }

    private static boolean passesOn(Story story, int token) {
        return switch (story.relation(token).base()) {
            case CONJ, XCOMP, AUX, CCOMP -> true;
            default -> false;
        };
    }
}
