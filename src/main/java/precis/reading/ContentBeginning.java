package precis.reading;

import java.util.Locale;
import precis.language.UniversalTag;

/** With what sort of word the content of a candidate begins: "that she left", "to leave", "the plan". */
enum ContentBeginning {
    THAT,
    TO,
    QUOTATION,
    PRONOUN,
    DETERMINER,
    NAME,
    NOUN,
    PREPOSITION,
    VERB,
    ADVERB,
    OTHER;

    /** The name of the beginning in the files. */
    String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    static ContentBeginning of(Story story, int token) {
        if (story.reads(token, "that")) {
            return THAT;
        }
        if (story.reads(token, "to")) {
            return TO;
        }
        if (story.quoted(token)) {
            return QUOTATION;
        }
        if (story.pronoun(token)) {
            return PRONOUN;
        }
        if (story.is(token, UniversalTag.DET)) {
            return DETERMINER;
        }
        if (story.proper(token)) {
            return NAME;
        }
        if (story.noun(token) || story.is(token, UniversalTag.NUM) || story.is(token, UniversalTag.ADJ)) {
            return NOUN;
        }
        if (story.is(token, UniversalTag.ADP) || story.is(token, UniversalTag.SCONJ)) {
            return PREPOSITION;
        }
        if (story.verb(token) || story.is(token, UniversalTag.AUX)) {
            return VERB;
        }
        return story.is(token, UniversalTag.ADV) ? ADVERB : OTHER;
    }
}
