package precis.reading;

import static precis.reading.TokenRow.NONE;

import precis.language.Relation;
import precis.language.UniversalTag;

/** Candidates whose verb is set into what it reports ("…, X said, …", "as X said") or turned round behind it (", said X"). */
final class InsertedCues {
    private static final int LONG_SUBJECT = 14;

    private final Story story;
    private final Candidates candidates;
    private final Subjects subjects;

    InsertedCues(Story story, Candidates candidates) {
        this.story = story;
        this.candidates = candidates;
        subjects = candidates.subjects();
    }

    /** "…, said X": true where the verb is turned round and has nothing else to say. */
    boolean inverted(int verb) {
        int first = story.first(story.sentence(verb));
        boolean may = story.is(verb, WordClass.SAY)
                && verb > first + 2
                && story.punctuation(verb - 1)
                && !story.reads(verb - 1, ":")
                && (story.penn(verb, "VBD") || story.penn(verb, "VBZ") || story.penn(verb, "VBN"))
                && (story.nounish(verb + 1)
                        || story.is(verb + 1, UniversalTag.DET)
                        || story.is(verb + 1, UniversalTag.NUM)
                        || story.is(verb + 1, UniversalTag.ADJ));
        int holder = may && !hasNearSubject(verb) ? subjects.phraseAfter(verb) : NONE;
        int last = story.last(story.sentence(verb));
        int end = holder == NONE ? NONE : subjects.endOfSpeaker(verb, holder);
        if (end == NONE) {
            return false;
        }
        boolean afterQuotation = story.quoteMark(verb - 1);
        Ranges said = Ranges.of(first, verb - 1);
        said = afterQuotation ? said.plus(resumed(end, last)) : said;
        candidates.add(verb, afterQuotation ? "invq" : "inv", said, holder);
        int before = candidates.quotationBefore(verb);
        if (before != NONE) {
            candidates.add(verb, "qb", candidates.quotation(before).plus(resumed(end, last)), holder);
        }
        return true;
    }

    /** “The risk,” said Lamb, an economist, “is that …”: the quotation that goes on in the same sentence. */
    private Ranges resumed(int from, int last) {
        for (int t = from; t < last; t++) {
            if (story.quoteMark(t)) {
                return story.reads(t - 1, ",") && story.quoted(t)
                        ? candidates.quotation(story.quotations().at(t))
                        : Ranges.EMPTY;
            }
        }
        return Ranges.EMPTY;
    }

    private boolean hasNearSubject(int verb) {
        int own = NONE;
        for (int c = story.firstChild(verb); c != NONE && c < verb; c = story.nextSibling(c)) {
            own = story.isA(c, Relation.NSUBJ) && (!story.quoted(c) || story.quoted(verb)) ? c : own;
        }
        boolean far = own != NONE && story.rightmost(own) < verb - 1 && !story.pronoun(own) && own < verb - 6;
        return own != NONE && !far;
    }

    /** "…, he said." and "…, he said, …", whatever the tree makes of it: true where more is said behind the verb. */
    boolean aside(int verb, int subject) {
        int sentence = story.sentence(verb);
        int first = story.first(sentence);
        if (subject == NONE
                || subject >= verb
                || story.quoted(verb)
                || !story.is(verb, WordClass.SAY)
                || !story.finite(verb)) {
            return false;
        }
        int start = story.leftmost(subject);
        while (start < subject && story.reads(start, ",")) {
            start++;
        }
        boolean afterComma = start > first + 2 && story.reads(start - 1, ",") && !story.quoted(start - 1);
        if (!afterComma || verb - start > LONG_SUBJECT || story.is(verb - 1, UniversalTag.CCONJ)) {
            return false;
        }
        int end = verb;
        for (int c = story.firstChild(verb); c != NONE; c = story.nextSibling(c)) {
            boolean part = story.isA(c, Relation.OBL)
                    || story.isA(c, Relation.ADVMOD)
                    || ((story.isA(c, Relation.OBJ) || story.isA(c, Relation.IOBJ)) && story.hasLemma(verb, "tell"));
            end = c > verb && part ? Math.max(end, story.rightmost(c)) : end;
        }
        int last = story.last(sentence);
        boolean tail = end + 1 >= last;
        if (end >= last || (story.punctuation(end + 1) && (tail || story.reads(end + 1, ",")))) {
            Ranges around = Ranges.of(first, last).without(start, end).trimmed(story);
            candidates.add(
                    verb,
                    tail ? "tail" : "mid",
                    tail ? around : candidates.front().withoutSetting(around),
                    subject);
            return !tail && end < last && !story.quoteMark(end + 2);
        }
        return false;
    }

    /** "If it rains, she said they would stay": the condition is part of what she said. */
    Ranges withCondition(Ranges content, int subject) {
        int start = subject == NONE ? NONE : story.leftmost(subject);
        int first = start == NONE ? NONE : story.first(story.sentence(start));
        boolean condition = start > first + 3
                && story.reads(start - 1, ",")
                && (story.reads(first, "if") || story.reads(first, "unless"))
                && !story.quoted(first)
                && !story.quoted(start - 1);
        return condition ? Ranges.of(first, start - 2).plus(content) : content;
    }

    /** A clause of saying set into, before or after the clause that it reports: "as X said", "X said". */
    void parenthesis(int verb, int subject) {
        int head = story.head(verb);
        if (head == NONE || story.hasChild(verb, Relation.CCOMP)) {
            return;
        }
        int mark = story.child(verb, Relation.MARK);
        boolean as = mark != NONE && story.reads(mark, "as");
        boolean adverbial = story.isA(verb, Relation.ADVCL);
        boolean apart = adverbial
                && verb > head
                && story.punctuation(story.leftmost(verb))
                && story.hasChild(verb, Relation.NSUBJ);
        boolean loose = story.isA(verb, Relation.PARATAXIS)
                || story.isA(verb, Relation.DISCOURSE)
                || story.isA(verb, Relation.DEP);
        if (loose || (adverbial && as) || apart) {
            Ranges content = Ranges.of(story.leftmost(head), story.rightmost(head))
                    .without(story.leftmost(verb), story.rightmost(verb));
            String frame = as ? "as" : "paren";
            candidates.add(verb, verb < head ? frame.concat("L") : frame, content, subject);
        }
    }
}
