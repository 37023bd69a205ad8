package precis.reading;

import java.util.Locale;
import precis.language.UniversalTag;

/** What stands behind the content of a candidate: where a clause goes on, it was perhaps cut. */
enum ContentEnd {
    SENTENCE,
    COMMA,
    QUOTATION,
    PREPOSITION,
    CONJUNCTION,
    VERB,
    OTHER;

    /** The name of the end in the files. */
    String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @param last the content's last token */
    static ContentEnd of(Story story, int last) {
        int sentence = story.sentence(last);
        int next = last + 1;
        if (next >= story.last(sentence)) {
            return SENTENCE;
        }
        if (story.quoteMark(next)) {
            return QUOTATION;
        }
        if (story.punctuation(next)) {
            return COMMA;
        }
        if (story.is(next, UniversalTag.ADP) || story.is(next, UniversalTag.SCONJ)) {
            return PREPOSITION;
        }
        if (story.is(next, UniversalTag.CCONJ)) {
            return CONJUNCTION;
        }
        return story.verb(next) || story.is(next, UniversalTag.AUX) ? VERB : OTHER;
    }
}
