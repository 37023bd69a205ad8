package precis.reading;

import static precis.reading.TokenRow.NONE;

import precis.language.Relation;
import precis.language.UniversalTag;

/** Candidates that need no verb: "according to X" and "X: …" at the start of a sentence. */
final class LabelCues {
    private static final int LABEL_END = 8;
    private static final int LABEL_WORDS = 7;

    private final Story story;
    private final Candidates candidates;

    LabelCues(Story story, Candidates candidates) {
        this.story = story;
        this.candidates = candidates;
    }

    void colon(int sentence) {
        int first = story.first(sentence);
        int last = story.last(sentence);
        int colon = first + 1;
        while (colon <= Math.min(last - 3, first + LABEL_END) && !story.reads(colon, ":")) {
            colon++;
        }
        if (colon > Math.min(last - 3, first + LABEL_END)) {
            return;
        }
        int start = first;
        while (start < colon && story.punctuation(start)) {
            start++;
        }
        int head = NONE;
        for (int t = start; t < colon; t++) {
            if (story.verb(t) || story.quoted(t)) {
                return;
            }
            head = story.nounish(t) ? t : head;
        }
        if (head != NONE && colon - start <= LABEL_WORDS) {
            Holder label = new Holder(start, colon - 1, head, NONE);
            candidates.add(colon, colon, "colon", Ranges.of(colon + 1, last), label);
        }
    }

    void according(int cue) {
        int sentence = story.sentence(cue);
        int last = story.last(sentence);
        int source = source(cue, last);
        while (source != NONE && story.reads(source + 1, "'s") && story.head(source) > source) {
            source = story.head(source); // "according to Norway's Safety Board"
        }
        if (source == NONE) {
            return;
        }
        int end = Math.max(story.rightmost(source), source);
        if (end >= last - 1 && cue <= story.first(sentence) + 1) {
            end = candidates.front().beforeClause(source, end);
        }
        Holder holder = holder(cue, source, end);
        int before = candidates.quotationBefore(cue);
        int told = contrast(end + 1) && cue > story.first(sentence) + 1 ? end : last;
        Ranges all = Ranges.of(story.first(sentence), told).without(cue, end);
        Ranges content;
        int above = clauseAbove(cue, source, end);
        if (before != NONE) {
            content = candidates.quotation(before);
        } else if (cue <= story.first(sentence) + 1) {
            ContentFront front = candidates.front();
            content = Ranges.of(front.withSubject(front.behindSource(end + 1, last), cue), last);
        } else if (above != NONE && story.rightmost(above) - story.leftmost(above) > end - cue + 3) {
            content = Ranges.of(story.leftmost(above), Math.min(told, story.rightmost(above)))
                    .without(cue, end);
        } else {
            content = all;
        }
        boolean whole = before == NONE
                && cue > story.first(sentence) + 1
                && !content.isEmpty()
                && !all.isEmpty()
                && content.first() != all.first();
        if (whole) {
            candidates.add(cue, cue + 1, "accS", all, holder);
        }
        candidates.add(cue, cue + 1, "acc", content, holder);
    }

    /** "…, according to the commission, although others speak of forty": from there on the commission says nothing. */
    private boolean contrast(int token) {
        return story.reads(token, ",") && story.is(token + 1, WordClass.CONTRAST);
    }

    private int source(int cue, int last) {
        int head = story.head(cue);
        if (head > cue && !story.is(cue, Relation.ROOT)) {
            return head;
        }
        int after = story.head(cue + 1);
        if (after > cue + 1 && story.nounish(after)) {
            return after;
        }
        for (int t = cue + 2; t <= last; t++) {
            if (story.nounish(t) || story.pronoun(t)) {
                while (t + 1 <= last && story.nounish(t + 1)) {
                    t++;
                }
                return t;
            }
        }
        return NONE;
    }

    private int clauseAbove(int cue, int source, int end) {
        int head = story.head(source);
        int above = head == cue || head == NONE || (cue <= head && head <= end) ? story.head(cue) : head;
        return above != NONE && (above < cue || above > end) ? above : NONE;
    }

    private Holder holder(int cue, int source, int end) {
        int to = end;
        for (int c = story.firstChild(source); c != NONE; c = story.nextSibling(c)) {
            if (c > source && story.is(c, Relation.ACL_RELCL)) {
                to = Math.min(to, story.leftmost(c) - 1);
            }
        }
        while (to > cue + 2 && story.punctuation(to)) {
            to--;
        }
        int from = Math.min(cue + 2, to);
        while (from < source && (story.is(from, UniversalTag.ADP) || story.punctuation(from))) {
            from++;
        }
        return new Holder(Math.min(from, source), Math.max(to, source), source, NONE);
    }
}
