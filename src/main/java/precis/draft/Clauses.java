package precis.draft;

import static precis.reading.TokenRow.NONE;

import precis.language.Relation;
import precis.language.UniversalTag;
import precis.reading.Story;
import precis.reading.WordClass;
import precis.text.Span;

/** Which words of an article say a thing: the clause of a verb, the noun that names a topic. */
final class Clauses {
    private static final int LONG_CLAUSE = 330;

    private final Story story;

    Clauses(Story story) {
        this.story = story;
    }

    /** The clause of a verb, without asides where it is long. */
    Span clause(int verb) {
        int above = story.head(verb);
        if (above != NONE && story.verb(above) && story.isA(verb, Relation.XCOMP) && story.markedBy(verb, "to")) {
            return clause(above); // "he went on to blast it"
        }
        int from = story.leftmost(verb);
        int to = story.rightmost(verb);
        if (story.span(from, to).length() > LONG_CLAUSE) {
            for (int c = story.firstChild(verb); c != NONE; c = story.nextSibling(c)) {
                boolean aside =
                        story.isA(c, Relation.PARATAXIS) || story.isA(c, Relation.ADVCL) || story.isA(c, Relation.CONJ);
                if (aside && c > verb) {
                    to = Math.min(to, story.leftmost(c) - 1);
                } else if (aside) {
                    from = Math.max(from, story.rightmost(c) + 1);
                }
            }
        }
        return trimmed(from, Math.max(from, to));
    }

    /** The clause of a verb without a clause before it that has a subject of its own: "After Reed left, she said that it was over". */
    Span withoutOthersBefore(int verb) {
        Span clause = clause(verb);
        int subject = story.exactChild(verb, Relation.NSUBJ);
        for (int c = story.firstChild(verb); c != NONE && c < subject; c = story.nextSibling(c)) {
            boolean other = story.isA(c, Relation.ADVCL) && story.hasChild(c, Relation.NSUBJ);
            int start = story.start(story.leftmost(subject));
            if (other && clause.contains(start)) {
                return new Span(start, clause.end());
            }
        }
        return clause;
    }

    /** A noun with all that tells what it says: "the claim that the bridge was safe", also where the tree hangs the clause elsewhere. */
    Span spelt(int noun) {
        int last = story.rightmost(noun);
        int that = last + 1;
        boolean opens = opensClause(that) || opensWish(noun, that);
        return trimmed(story.leftmost(noun), opens ? story.rightmost(story.head(that)) : last);
    }

    /** "the requests of the town to join": the "to" behind a wish, which the tree hangs on the verb before. */
    private boolean opensWish(int noun, int to) {
        boolean wish = story.is(noun, WordClass.WISH) || story.is(noun, WordClass.ENDEAVOUR);
        int deed = story.reads(to, "to") && story.isA(to, Relation.MARK) ? story.head(to) : NONE;
        return wish && deed > to && story.head(deed) == story.head(noun);
    }

    /** "dismissed the law to cap rents as a stunt": the words of the thing, up to what it is dismissed as. */
    Span withoutLabel(Span thing) {
        int first = story.tokenAt(thing.start());
        for (int t = first + 1; t <= story.lastToken(thing); t++) {
            if (story.reads(t, "that") && story.isA(t, Relation.MARK)) {
                return thing;
            }
            if (story.reads(t, "as") && story.isA(t, Relation.CASE)) {
                return trimmed(first, t - 1);
            }
        }
        return thing;
    }

    /** "that" before a clause with a subject of its own, also where the tree takes "that" for a second one. */
    private boolean opensClause(int that) {
        if (!story.reads(that, "that") || story.head(that) < that) {
            return false;
        }
        int subject = that + 1;
        while (subject < story.head(that) && story.head(subject) != story.head(that)) {
            subject++;
        }
        return story.isA(that, Relation.MARK) || story.isA(subject, Relation.NSUBJ);
    }

    /** Without punctuation at either end, and without the conjunction that only joins it to another clause. */
    Span trimmed(int from, int to) {
        int first = from;
        int last = to;
        while (last > first && story.punctuation(last) && !story.quoteMark(last)) {
            last--;
        }
        while (first < last
                && ((story.punctuation(first) && !story.quoteMark(first))
                        || (story.isA(first, Relation.CC) && !story.is(first, WordClass.NEGATION))
                        || (story.is(first, WordClass.JOINING)
                                && (story.isA(first, Relation.MARK) || story.isA(first, Relation.ADVMOD))))) {
            first++;
        }
        return story.span(first, last);
    }

    /** "conditions" for "peace" in "peace conditions": the word of a compound that says what it is. */
    int whole(int noun) {
        int at = noun;
        while (true) {
            int head = story.head(at);
            boolean before = head == at + 1 || (head == at + 2 && story.reads(at + 1, "-"));
            if (!before || !story.isA(at, Relation.COMPOUND) || !story.noun(head)) {
                return at;
            }
            at = head;
        }
    }

    /** A noun with what stands before it, for a topic: "the proposed text" without "the". */
    Span topic(int token) {
        int noun = whole(token);
        int from = noun;
        int first = story.leftmost(noun);
        while (from > first) {
            int before = from - 1;
            boolean part = story.nounish(before)
                    || story.is(before, UniversalTag.ADJ)
                    || (story.penn(before, "VBN") && story.isA(before, Relation.AMOD))
                    || story.reads(before, "-")
                    || story.reads(before, "'s");
            if (!part || story.quoteMark(before)) {
                break;
            }
            from = before;
        }
        if (story.reads(from, "-") && from > 0 && story.end(from - 1) == story.start(from)) {
            from--; // "two-person race"
        }
        return story.span(from, noun);
    }
}
