package precis.reading;

import static precis.reading.TokenRow.NONE;

import java.util.Locale;
import precis.language.Relation;
import precis.language.UniversalTag;

/** In which form a cue stands: "to say", "would say", "has said", "said", "saying", or a noun, an adjective. */
enum CueForm {
    INFINITIVE,
    MODAL,
    FUTURE,
    PERFECT,
    DO,
    PAST,
    SINGULAR,
    PRESENT,
    PARTICIPLE,
    ING,
    BASE,
    NOUN,
    ADJECTIVE,
    OTHER;

    /** The name of the form in the files. */
    String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    static CueForm of(Story story, int cue) {
        if (story.is(cue, UniversalTag.NOUN)) {
            return NOUN;
        }
        if (story.is(cue, UniversalTag.ADJ)) {
            return ADJECTIVE;
        }
        if (!story.verb(cue)) {
            return OTHER;
        }
        CueForm form = byItself(story, cue);
        for (int c = story.firstChild(cue); c != NONE; c = story.nextSibling(c)) {
            if (c < cue && story.reads(c, "to")) {
                return INFINITIVE;
            }
            if (story.isA(c, Relation.AUX)) {
                CueForm with = withAuxiliary(story, c);
                form = with.compareTo(form) < 0 ? with : form;
            }
        }
        return form;
    }

    private static CueForm withAuxiliary(Story story, int auxiliary) {
        if (story.reads(auxiliary, WordClass.FUTURE)) {
            return FUTURE;
        }
        if (story.hasLemma(auxiliary, "have")) {
            return PERFECT;
        }
        if (story.hasLemma(auxiliary, "do")) {
            return DO;
        }
        return story.is(auxiliary, WordClass.MODAL) || story.reads(auxiliary, "ca") ? MODAL : OTHER;
    }

    private static CueForm byItself(Story story, int cue) {
        if (story.penn(cue, "VBD")) {
            return PAST;
        }
        if (story.penn(cue, "VBZ")) {
            return SINGULAR;
        }
        if (story.penn(cue, "VBP")) {
            return PRESENT;
        }
        if (story.penn(cue, "VBN")) {
            return PARTICIPLE;
        }
        return story.penn(cue, "VBG") ? ING : story.penn(cue, "VB") ? BASE : OTHER;
    }
}
