package precis.reading;

import static precis.reading.TokenRow.NONE;

import org.jspecify.annotations.Nullable;
import precis.language.Relation;
import precis.language.UniversalTag;

/** Finds the apposition behind a name that says what somebody is: "Ann Smith, a minister from Leeds who leads the party". */
final class AppositionsBehind {
    private static final int LONGEST = 26;

    private final Story story;

    AppositionsBehind(Story story) {
        this.story = story;
    }

    @Nullable
    RolePhrase behind(Mention mention) {
        int last = story.last(story.sentence(mention.to()));
        int from = mention.to() + 2;
        if (!story.reads(mention.to() + 1, ",") || from > last) {
            return null;
        }
        if (story.is(from, UniversalTag.NUM) && story.reads(from + 1, ",")) {
            from += 2;
        }
        if (from > last || !opensPhrase(from)) {
            return null;
        }
        boolean role = false;
        boolean preposition = false;
        int to = from;
        for (int t = from; t <= last && t - from < LONGEST; t++) {
            if (ends(t, from) || (role && story.reads(t, "and") && story.reads(t + 1, "no"))) {
                break;
            }
            preposition |= story.is(t, UniversalTag.ADP);
            role |= !preposition && t - from < 7 && RolePhrase.noun(story, t);
            if (!role && (story.is(t, WordClass.RELATIVE) || story.reads(t, "and"))) {
                break;
            }
            to = t;
        }
        if (!role && told(mention, from)) {
            return new RolePhrase(from, beforeRelative(from, to), 2.2);
        }
        return role ? new RolePhrase(from, beforeRelative(from, to), 2.8) : null;
    }

    /** "X, an extension professional in Kigali": what the tree sets beside a full name with "a" says what somebody is. */
    private boolean told(Mention mention, int from) {
        boolean opens = story.reads(from, "a") || story.reads(from, "an");
        int head = opens ? story.head(from) : NONE;
        boolean beside = head != NONE && story.isA(head, Relation.APPOS) && mention.words() > 1;
        int name = beside ? story.head(head) : NONE;
        return name >= mention.from()
                && name <= mention.to()
                && story.noun(head)
                && !story.plural(head)
                && !story.is(head, WordClass.TIME)
                && !story.is(head, WordClass.EVENT)
                && !story.is(head, WordClass.HEAD);
    }

    private boolean opensPhrase(int token) {
        return story.is(token, UniversalTag.DET)
                || story.nounish(token)
                || story.is(token, UniversalTag.ADJ)
                || story.penn(token, "PRP$")
                || (story.verb(token)
                        && !story.finite(token)
                        && RolePhrase.noun(story, token + 1)); // "acting director"
    }

    private boolean ends(int token, int from) {
        if (story.punctuation(token)
                && !story.reads(token, "-")
                && !story.reads(token, "(")
                && !story.reads(token, ")")
                && !story.reads(token, "'")) {
            return true;
        }
        boolean leads = story.is(token, WordClass.LEADING) && story.reads(token - 1, "who");
        boolean purpose = story.penn(token + 1, "VBG") && (story.reads(token, "for") || story.reads(token, "by"));
        if (purpose && token > from) {
            return true; // "a former teacher for having helped him"
        }
        return story.is(token, UniversalTag.AUX)
                || (story.verb(token) && story.finite(token) && token > from && !leads);
    }

    private int beforeRelative(int from, int to) {
        for (int t = from + 1; t <= to; t++) {
            if (story.is(t, WordClass.RELATIVE)) {
                if (story.reads(t, "who") && t < to && story.is(t + 1, WordClass.LEADING)) {
                    return to;
                }
                return beforeAnd(from, story.punctuation(t - 1) ? t - 2 : t - 1);
            }
        }
        return beforeAnd(from, to);
    }

    /** "adviser and the person who …", "… and the man seen as": what only a clause would tell is no role. */
    private int beforeAnd(int from, int to) {
        for (int t = to; t > from && !RolePhrase.noun(story, t); t--) {
            if (story.reads(t, "and") && story.is(t + 1, UniversalTag.DET)) {
                return t - 1;
            }
        }
        return to;
    }
}
