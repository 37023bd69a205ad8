package precis.draft;

import static precis.reading.TokenRow.NONE;

import org.jspecify.annotations.Nullable;
import precis.language.Relation;
import precis.language.UniversalTag;
import precis.reading.Story;
import precis.reading.WordClass;
import precis.text.Span;

/** Names a dispute by the deed that somebody is accused of or denies: "violating the law", "not using the word". */
final class ChargedDeeds {
    /** The longest deed, in tokens. */
    private static final int LONGEST = 10;

    private final Debate debate;
    private final Story story;

    ChargedDeeds(Debate debate) {
        this.debate = debate;
        story = debate.story();
    }

    /** The first deed in the words of the positions that a few words tell whole; null where there is none. */
    @Nullable
    Span of(Clash clash) {
        for (Clash.Side side : clash.sides()) {
            for (Span span : side.words()) {
                for (int t = story.tokenAt(span.start()) + 1; t <= debate.lastToken(span); t++) {
                    Span deed = deed(t);
                    if (deed != null) {
                        return deed;
                    }
                }
            }
        }
        return null;
    }

    private @Nullable Span deed(int token) {
        boolean is = story.reads(token, "being") && story.isA(token, Relation.COP);
        int verb = is ? story.head(token) : token;
        boolean gerund = story.penn(token, "VBG") && !story.quoted(token) && !story.hasChild(verb, Relation.AUX);
        if (!gerund) {
            return null;
        }
        int from = token;
        while (story.is(from - 1, UniversalTag.ADV) || story.reads(from - 1, "not")) {
            from--;
        }
        int end = charged(verb, from - 1) ? end(token, story.rightmost(verb)) : NONE;
        return end == NONE ? null : story.span(from, end);
    }

    /** Whether a deed is what somebody is accused of or denies: "accused Reed of lying", "denied lying". */
    private boolean charged(int deed, int before) {
        int above = story.head(deed);
        boolean object =
                story.isA(deed, Relation.XCOMP) || story.isA(deed, Relation.CCOMP) || story.isA(deed, Relation.OBJ);
        if (object && above < deed && story.is(above, WordClass.DENY)) {
            return true;
        }
        boolean why = story.reads(before, "for");
        if (!why && !story.reads(before, "of")) {
            return false;
        }
        while (above != NONE && !story.is(above, WordClass.ACCUSE)) {
            boolean accused = story.nounish(above) && story.isA(above, Relation.OBJ); // the tree has "Reed of lying"
            above = accused || story.penn(above, "VBG") ? story.head(above) : NONE;
        }
        return above != NONE && above < before && !(why && named(above, before));
    }

    /** "accused him of exploitation for announcing it": what somebody is accused of stands before. */
    private boolean named(int charge, int why) {
        for (int t = charge + 1; t < why; t++) {
            if (story.reads(t, "of") && story.isA(story.head(t), Relation.OBL)) {
                return true;
            }
        }
        return false;
    }

    /** Where the words of a deed may end, or {@link precis.reading.TokenRow#NONE} where they would be too many or say nothing. */
    private int end(int from, int last) {
        int end = NONE;
        boolean within = false; // a clause that may not be cut in two
        for (int t = from; t <= Math.min(last, from + LONGEST - 1); t++) {
            if (story.punctuation(t) || story.quoted(t) || story.quoteMark(t) || story.is(t, WordClass.RELATIVE)) {
                break;
            }
            boolean points = story.is(t, WordClass.THING) || story.is(t, WordClass.DEMONSTRATIVE);
            boolean closes = t == last || (t > from && (story.nounish(t) || story.pronoun(t)));
            boolean whole = t == last && t > from + 1;
            within |= story.is(t, UniversalTag.SCONJ) && !story.penn(t + 1, "VBG");
            end = closes && !points && (whole || (!within && mayEndBefore(t + 1))) ? t : end;
        }
        return end;
    }

    /** What a deed is told without: the end of its clause, when and where it was done, what belongs to its object. */
    private boolean mayEndBefore(int token) {
        boolean of = story.reads(token, "of") || story.reads(token, "about");
        boolean adjunct = story.is(token, UniversalTag.ADP)
                && (story.is(token, WordClass.ADJUNCT) || (of && story.isA(story.head(token), Relation.NMOD)));
        boolean mark = story.punctuation(token) && (!story.dash(token) || story.dashApart(token));
        if (story.reads(token, "that")) {
            return false; // what is told would be lost
        }
        return adjunct
                || mark
                || story.is(token, UniversalTag.CCONJ)
                || story.is(token, UniversalTag.SCONJ)
                || story.is(token, WordClass.RELATIVE);
    }
}
