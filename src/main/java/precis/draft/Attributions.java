package precis.draft;

import static precis.reading.TokenRow.NONE;

import precis.language.Relation;
import precis.language.UniversalTag;
import precis.reading.Story;
import precis.reading.WordClass;

/** Cuts ", officials said on Monday," and "According to the ministry, " where the rest of the sentence says the same without. */
final class Attributions {
    private static final int LONGEST = 14;

    private final Story story;

    Attributions(Story story) {
        this.story = story;
    }

    void cut(int from, int to, Cuts cuts) {
        for (int t = from; t <= to; t++) {
            if (story.reads(t, "according") && story.reads(t + 1, "to") && !story.quoted(t)) {
                cutAccording(t, from, to, cuts);
            } else if (story.reads(t, ",") && t > from && !story.quoted(t) && !story.quoted(t - 1)) {
                cutSaid(t, from, to, cuts);
            }
        }
    }

    private void cutAccording(int token, int from, int to, Cuts cuts) {
        if (token == from) {
            int subject = mainSubject(from, to);
            int start = subject == NONE ? NONE : story.leftmost(subject);
            boolean named = start > from && !story.is(start, UniversalTag.DET) && !story.pronoun(start);
            if (named && story.reads(start - 1, ",") && start - from < LONGEST && plain(from, start - 1)) {
                cuts.mark(from, start - 1);
            }
            return;
        }
        int end = story.reads(to, ".") ? to - 1 : to;
        if (story.reads(token - 1, ",") && end - token < LONGEST && plain(token, end) && clause(from, token - 1)) {
            cuts.mark(token - 1, end);
        }
    }

    /** From a comma on: a subject and a verb of saying, in either order, and then a comma or the end. */
    private void cutSaid(int comma, int from, int to, Cuts cuts) {
        int said = NONE;
        boolean who = false;
        int end = comma;
        while (end < to && end - comma < LONGEST && !story.reads(end + 1, ",") && !story.reads(end + 1, ".")) {
            end++;
            if (story.verb(end) || story.is(end, UniversalTag.AUX)) {
                if (said != NONE || !story.finite(end) || !story.is(end, WordClass.SAY)) {
                    return;
                }
                said = end;
            }
            who |= story.nounish(end) || story.pronoun(end);
        }
        boolean closed = end == to || story.reads(end + 1, ",") || (story.reads(end + 1, ".") && end + 1 == to);
        boolean whole = said != NONE && !goesOn(said, comma + 1, end) && !apposed(end, to);
        if (!whole || !who || !closed || !plain(comma + 1, end) || !clause(from, comma - 1)) {
            return;
        }
        if (nameIn(comma + 1, end) && (pronounIn(from, comma - 1) || pronounIn(end + 1, to))) {
            return; // "most of what it earned, the maker said": who "it" is would be lost
        }
        boolean between = end + 1 < to && story.reads(end + 1, ",") && joins(end + 2);
        cuts.mark(comma, between ? end + 1 : end);
    }

    /** "the minister said the doctor": what follows the verb is said already, unless it tells where or when. */
    private boolean goesOn(int said, int from, int end) {
        boolean subject = false;
        for (int t = from; t < said; t++) {
            subject |= story.nounish(t) || story.pronoun(t);
        }
        boolean aside = story.is(said + 1, UniversalTag.ADP)
                || story.is(said + 1, UniversalTag.ADV)
                || story.is(said + 1, WordClass.TIME);
        return subject && said < end && !aside;
    }

    /** "said the trade body, Varnet": a name behind the comma belongs to whoever speaks. */
    private boolean apposed(int end, int to) {
        return end + 2 <= to && story.reads(end + 1, ",") && story.isA(end + 2, Relation.APPOS);
    }

    private boolean nameIn(int from, int to) {
        for (int t = from; t <= to; t++) {
            if (story.proper(t) && !story.is(t, WordClass.TIME)) {
                return true;
            }
        }
        return false;
    }

    private boolean pronounIn(int from, int to) {
        for (int t = from; t <= to; t++) {
            if (story.reads(t, "it") || story.reads(t, "its") || story.reads(t, "they") || story.reads(t, "their")) {
                return true;
            }
        }
        return false;
    }

    /** Whether a sentence goes on over a word without a comma before it. */
    private boolean joins(int token) {
        return story.is(token, UniversalTag.ADP)
                || story.is(token, UniversalTag.SCONJ)
                || story.is(token, UniversalTag.CCONJ)
                || story.is(token, UniversalTag.AUX)
                || story.verb(token);
    }

    /** Whether it is a mere "officials said": no denial, no claim, no study, no single voice that the reader must know of. */
    private boolean plain(int from, int to) {
        boolean name = false;
        boolean office = false;
        for (int t = from; t <= to; t++) {
            name |= story.proper(t) && !story.is(t, WordClass.TIME);
            office |= story.is(t, WordClass.ROLE) || story.is(t, WordClass.VOICE) || story.is(t, WordClass.GOVERNMENT);
            boolean weighs = story.is(t, WordClass.NEGATION)
                    || story.is(t, WordClass.DENY)
                    || story.is(t, WordClass.CLAIM)
                    || story.is(t, WordClass.ALLEGE)
                    || story.is(t, WordClass.DOCUMENT)
                    || partisan(t)
                    || story.quoted(t);
            if (weighs) {
                return false;
            }
        }
        return office || !name;
    }

    /** "Western officials": whose officials they are, the reader must know. */
    private boolean partisan(int token) {
        return Character.isUpperCase(story.form(token).charAt(0)) && story.is(token + 1, WordClass.VOICE);
    }

    private boolean clause(int from, int to) {
        for (int t = from; t <= to; t++) {
            if (story.finite(t) || story.is(t, UniversalTag.AUX)) {
                return true;
            }
        }
        return false;
    }

    private int mainSubject(int from, int to) {
        for (int t = from; t <= to; t++) {
            if (story.isA(t, Relation.NSUBJ) && story.head(t) != NONE && story.head(story.head(t)) == NONE) {
                return t;
            }
        }
        return NONE;
    }
}
