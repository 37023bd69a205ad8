package precis.reading;

import static precis.reading.TokenRow.NONE;

import precis.language.Relation;
import precis.language.UniversalTag;

/**
 * Quotations that begin in the midst of a clause: "The board was “not ready,” she said" reports the clause and not its quoted
 * end alone. What stands before the marks belongs to it where these follow a word and go on in small letters.
 */
final class PartialQuotations {
    private final Story story;

    PartialQuotations(Story story) {
        this.story = story;
    }

    /** The quotation with the beginning of its clause, where it needs one; a cue before it stays outside. */
    Ranges whole(Ranges quotation, int cue) {
        int marks = quotation.first();
        int first = story.first(story.sentence(marks));
        if (!goesOn(marks, first)) {
            return quotation;
        }
        int start = cue > marks ? opening(marks, first) : cue < first ? NONE : afterCue(cue, marks);
        return start == NONE ? quotation : Ranges.of(start, marks).plus(quotation);
    }

    private boolean goesOn(int marks, int first) {
        int word = marks + 1;
        return marks > first
                && story.quoteMark(marks)
                && story.inside(word)
                && Character.isLowerCase(story.form(word).charAt(0))
                && !story.punctuation(marks - 1)
                && !story.quoted(marks - 1);
    }

    /** The sentence up to the marks, where it says something: "Family people are", "The board" before "was". */
    private int opening(int marks, int first) {
        int start = first;
        for (int t = first; t < marks; t++) {
            if (story.quoted(t) || story.reads(t, ":") || story.reads(t, ";")) {
                start = t + 1;
            }
        }
        return clause(start, marks + 1) ? start : NONE;
    }

    /** Behind "said that", or behind "told the paper" and "said on Monday" where the subject of the clause begins. */
    private int afterCue(int cue, int marks) {
        for (int t = cue + 1; t < marks; t++) {
            if (story.reads(t, "that") && story.is(t, UniversalTag.SCONJ)) {
                return t;
            }
        }
        for (int t = cue + 1; t < marks; t++) {
            if (finite(t)) {
                int verb = story.is(t, UniversalTag.AUX) && !story.isA(t, Relation.ROOT) && story.head(t) != NONE
                        ? story.head(t)
                        : t;
                int subject = story.child(verb, Relation.NSUBJ);
                int start = subject == NONE ? NONE : story.leftmost(subject);
                return cue < start && start < t ? start : NONE;
            }
        }
        boolean subject = !story.is(cue, WordClass.ADDRESSING) && nominal(cue + 1) && story.nounish(marks - 1);
        return subject && finite(marks + 1) ? cue + 1 : NONE;
    }

    private boolean nominal(int token) {
        return story.nounish(token) || story.is(token, UniversalTag.DET) || story.is(token, UniversalTag.ADJ);
    }

    private boolean clause(int from, int to) {
        for (int t = from; t <= to; t++) {
            if (finite(t)) {
                return true;
            }
        }
        return false;
    }

    private boolean finite(int token) {
        return story.finite(token) || story.is(token, UniversalTag.AUX);
    }
}
