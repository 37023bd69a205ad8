package precis.reading;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What sort of word names the holder of a candidate. */
enum HolderKind {
    NOBODY,
    HE,
    THEY,
    I,
    IT,
    YOU,
    PRONOUN,
    NAME,
    ROLE,
    BODY,
    DOCUMENT,
    PLURAL,
    NOUN,
    OTHER;

    /** The name of the kind in the files. */
    String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    static HolderKind of(Story story, @Nullable Holder holder) {
        if (holder == null) {
            return NOBODY;
        }
        int core = holder.core();
        if (story.pronoun(core) || story.penn(core, "PRP$")) {
            return ofPronoun(story, core);
        }
        if (story.proper(core)) {
            return NAME;
        }
        if (story.is(core, WordClass.ROLE)
                || story.is(core, WordClass.VOICE)
                || story.is(core, WordClass.GROUP)
                || story.is(core, WordClass.EXPERT)
                || story.is(core, WordClass.EXPERT_WEAK)) {
            return ROLE;
        }
        if (story.is(core, WordClass.AGENT)
                || story.is(core, WordClass.OUTLET)
                || story.is(core, WordClass.HEAD)
                || story.is(core, WordClass.GOVERNMENT)
                || story.is(core, WordClass.BODY)) {
            return BODY;
        }
        if (story.is(core, WordClass.DOCUMENT)) {
            return DOCUMENT;
        }
        return story.noun(core) ? story.plural(core) ? PLURAL : NOUN : OTHER;
    }

    private static HolderKind ofPronoun(Story story, int core) {
        if (story.is(core, WordClass.HUMAN)) {
            return HE;
        }
        if (story.is(core, WordClass.PLURAL)) {
            return THEY;
        }
        if (story.is(core, WordClass.SPEAKER)) {
            return I;
        }
        if (story.is(core, WordClass.THING)) {
            return IT;
        }
        return story.reads(core, "you") || story.reads(core, "your") ? YOU : PRONOUN;
    }
}
