package precis.draft;

import static precis.reading.Story.NONE;

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

    static boolean isPlaceWord(String marker) {
        Lexicon words = Lexicon.english();
        return words.is(marker, WordClass.PLACE_IN) || words.is(marker, WordClass.PLACE_TO);
    }
}
