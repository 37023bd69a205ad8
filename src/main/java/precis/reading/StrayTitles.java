package precis.reading;

import precis.language.Relation;
import precis.language.UniversalTag;

/** Tells titles that stand before a comma and a name, but belong to the clause before: they are about somebody else. */
final class StrayTitles {
    private final Story story;

    StrayTitles(Story story) {
        this.story = story;
    }

    /** Whether a title, from its first token to its last, is not that of the name behind the comma. */
    boolean from(int start, int last, Mention mention) {
        return otherKin(start, last, mention)
                || tail(start, last, mention)
                || predicate(start, last)
                || undergoes(start, last, mention);
    }

    /** "After Reed was named the winner in Dale, X spoke": what somebody else is or was made. */
    private boolean predicate(int start, int last) {
        for (int t = start; t <= last; t++) {
            if (RolePhrase.noun(story, t) && (story.isA(t, Relation.XCOMP) || story.hasChild(t, Relation.COP))) {
                return true;
            }
        }
        return false;
    }

    /** "To choose the winner of the cup, X threw a coin": what another verb is done to, before a comma and a subject. */
    private boolean undergoes(int start, int last, Mention mention) {
        boolean subject = story.isA(mention.from(), Relation.NSUBJ) && story.head(mention.from()) > mention.to();
        int behind = mention.to() + 1;
        if (!subject || !(story.verb(behind) || story.is(behind, UniversalTag.AUX))) {
            return false;
        }
        for (int t = start; t <= last; t++) {
            if (story.isA(t, Relation.OBJ) && story.noun(t)) {
                return true;
            }
        }
        return false;
    }

    /** "the son of the president, Anna X": of a son and her, the office is hers. */
    private boolean otherKin(int start, int last, Mention mention) {
        int noun = start;
        while (noun < last && !story.is(noun, UniversalTag.ADP)) {
            noun++;
        }
        Gender kin = Gender.ofWord(story, noun - 1);
        boolean related = noun < last && story.is(noun - 1, WordClass.KIN);
        return related && kin != Gender.UNKNOWN && !kin.fits(Gender.ofGivenName(mention.firstWord()));
    }

    /** "an appeal by the judge, X said", "with their son in mind, X and Y left": the judge is somebody else. */
    private boolean tail(int start, int last, Mention mention) {
        boolean opens = story.is(start - 1, UniversalTag.DET) || story.penn(start - 1, "PRP$");
        int before = opens ? start - 2 : start - 1;
        int behind = mention.to() + 1;
        return story.is(before, UniversalTag.ADP)
                && story.inside(behind)
                && (story.verb(behind)
                        || story.is(behind, UniversalTag.AUX)
                        || (story.reads(behind, "and") && !story.plural(last)));
    }
}
