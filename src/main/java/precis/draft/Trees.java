package precis.draft;

import static precis.reading.TokenRow.NONE;

import precis.language.Relation;
import precis.reading.Lexicon;
import precis.reading.Story;
import precis.reading.WordClass;

/** Small walks over the trees that several drafters take. */
final class Trees {
    private static final int FAR = 6;

    private Trees() {}

    /** The token of a stretch whose head lies outside of it. */
    static int headOf(Story story, int from, int to) {
        for (int t = from; t <= to; t++) {
            int head = story.head(t);
            if ((head == NONE || head < from || head > to) && !story.punctuation(t)) {
                return t;
            }
        }
        return to;
    }

    /** Whether a stretch is no more than a thing that a verb has for its object: "blasted <i>the system that nobody trusts</i>". */
    static boolean object(Story story, int from, int to, int verb) {
        int head = headOf(story, from, to);
        return !story.quoted(head) && story.noun(head) && story.isA(head, Relation.OBJ) && story.head(head) == verb;
    }

    /** Up from one of several ("A, B and C"), from a name after a title, from an apposition, to the token that the sentence builds on. */
    static int topOfPhrase(Story story, int token) {
        int at = token;
        for (int hop = 0; hop < FAR && story.head(at) != NONE; hop++) {
            boolean part =
                    story.isA(at, Relation.CONJ) || story.isA(at, Relation.FLAT) || story.isA(at, Relation.APPOS);
            if (!part) {
                break;
            }
            at = story.head(at);
        }
        return at;
    }

    /** Whether a noun is a subject, also where the tree took the finite verb after it for a mere description. */
    static boolean subject(Story story, int noun) {
        if (story.isA(noun, Relation.NSUBJ)) {
            return true;
        }
        for (int c = story.firstChild(noun); c != NONE; c = story.nextSibling(c)) {
            if (c > noun && story.is(c, Relation.ACL) && story.penn(c, "VBD") && story.head(noun) == NONE) {
                return true;
            }
        }
        return false;
    }

    static boolean isPlaceWord(String marker) {
        Lexicon words = Lexicon.english();
        return words.is(marker, WordClass.PLACE_IN) || words.is(marker, WordClass.PLACE_TO);
    }
}
