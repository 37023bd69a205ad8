package precis.reading;

import java.util.Locale;
import precis.language.Relation;

/** How a holder stands to what is said, by the word that reports it. */
public enum Stance {
    NEUTRAL,
    ASSERT,
    DENY,
    REJECT,
    ACCUSE,
    DOWNPLAY,
    CONCEDE,
    SUPPORT,
    DEMAND,
    DECLINE;

    /** The stance as files write it. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Stance of(Story story, int cue) {
        if (story.is(cue, WordClass.DENY)) {
            return story.is(cue, WordClass.DISMISS) ? REJECT : DENY;
        }
        if (story.is(cue, WordClass.DOWNPLAY)) {
            return DOWNPLAY;
        }
        if (story.is(cue, WordClass.ALLEGE) && !story.is(cue, WordClass.ACCUSE)) {
            return ASSERT;
        }
        if (story.is(cue, WordClass.ACCUSE)) {
            return ACCUSE;
        }
        if (story.is(cue, WordClass.OPPOSE)) {
            return REJECT;
        }
        if (story.is(cue, WordClass.CONCEDE)) {
            return CONCEDE;
        }
        if (story.is(cue, WordClass.SUPPORT)) {
            return SUPPORT;
        }
        if (story.is(cue, WordClass.DECLINE)) {
            return DECLINE;
        }
        if (story.is(cue, WordClass.DEMAND) && !story.hasLemma(cue, "insist") && !names(story, cue)) {
            return DEMAND;
        }
        return story.is(cue, WordClass.INSIST) ? ASSERT : NEUTRAL;
    }

    /** "called the ruling dangerous" names it and demands nothing. */
    private static boolean names(Story story, int cue) {
        return story.is(cue, WordClass.NAMING) && story.hasChild(cue, Relation.OBJ);
    }
}
