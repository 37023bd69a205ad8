package precis.reading;

import static precis.reading.TokenRow.NONE;

import java.util.Locale;
import precis.language.Relation;

/** In what sort of clause a cue stands: in a main one, in what somebody reports, in a relative clause. */
enum Nesting {
    MAIN,
    REPORTED,
    RELATIVE;

    private static final int DEEP = 6;

    /** The name of the clause in the files. */
    String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Nesting of(Story story, int cue) {
        int at = cue;
        for (int hop = 0; at != NONE && hop < DEEP; hop++, at = story.head(at)) {
            if (story.is(at, Relation.ACL_RELCL)) {
                return RELATIVE;
            }
            if (story.isA(at, Relation.CCOMP) && story.is(story.head(at), WordClass.SAY)) {
                return REPORTED;
            }
        }
        return MAIN;
    }
}
