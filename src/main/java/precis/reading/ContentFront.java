package precis.reading;

import static precis.reading.TokenRow.NONE;

import precis.language.UniversalTag;

/**
 * Where what is said begins: behind the day of saying ("said Tuesday that …"), the setting of a quotation ("In a letter, he
 * wrote, “…”") and the name of the source ("According to Reed, a baker, …").
 */
final class ContentFront {
    /** How many words of day and manner may stand between a verb of saying and "that". */
    private static final int MANNER = 4;

    private final Story story;

    ContentFront(Story story) {
        this.story = story;
    }

    /** The quotation alone, where only what stands behind the words of saying is quoted, and from its first word on. */
    Ranges withoutSetting(Ranges content) {
        if (content.count() != 2 || !story.quoted(content.last())) {
            return content;
        }
        int second = content.from(1);
        while (second < content.to(1) && story.punctuation(second) && !story.quoted(second)) {
            second++;
        }
        int quotation = story.quotations().at(second);
        boolean setting = quotation != NONE
                && story.quotations().first(quotation) == second
                && second < content.to(1)
                && story.capital(second + 1)
                && !quotes(content.from(0), content.to(0));
        return setting ? story.quotations().range(quotation) : content;
    }

    private boolean quotes(int from, int to) {
        for (int t = from; t <= to; t++) {
            if (story.quoted(t)) {
                return true;
            }
        }
        return false;
    }

    /** "Tuesday that it rained": from "that" on, where only day and manner stand before it. */
    int behindManner(int from, int clause) {
        for (int t = from; t <= from + MANNER && t < clause; t++) {
            if (story.reads(t, "that") && story.is(t, UniversalTag.SCONJ)) {
                return t;
            }
            boolean manner = story.is(t, UniversalTag.ADV)
                    || story.is(t, UniversalTag.ADP)
                    || story.is(t, UniversalTag.ADJ)
                    || story.is(t, UniversalTag.NUM)
                    || story.is(t, UniversalTag.DET)
                    || story.is(t, WordClass.TIME)
                    || story.reads(t, ",");
            if (!manner) {
                return from;
            }
        }
        return from;
    }

    /** "According to Reed, a baker, it rained": behind the comma after the source, up to which no clause has begun. */
    int behindSource(int from, int last) {
        int start = from;
        for (int t = from; t < last && !story.quoted(t); t++) {
            if (story.verb(t) || story.is(t, UniversalTag.AUX) || story.pronoun(t)) {
                return start;
            }
            if (story.reads(t, ",") && start == from) {
                start = t + 1;
            }
        }
        return from;
    }

    /** "According to Reed, a baker, it rained": the comma before the clause, where the tree hung that to the source. */
    int beforeClause(int source, int end) {
        for (int t = source + 1; t < end; t++) {
            boolean opens = story.reads(t, ",")
                    && !story.quoted(t)
                    && (story.nounish(t + 1) || story.pronoun(t + 1) || story.is(t + 1, UniversalTag.DET))
                    && !story.is(t + 1, WordClass.RELATIVE);
            if (opens && predicateBeforeComma(t + 1, end)) {
                return t;
            }
        }
        return end;
    }

    private boolean predicateBeforeComma(int from, int to) {
        for (int t = from; t <= to && !story.reads(t, ","); t++) {
            if (story.finite(t) || story.is(t, UniversalTag.AUX)) {
                return true;
            }
        }
        return false;
    }

    /** "According to Reed, the town has grown": where the clause begins with its subject, which the tree took for the source's. */
    int withSubject(int from, int source) {
        int first = from;
        while (story.is(first, UniversalTag.ADV)) {
            first++;
        }
        boolean bare = story.verb(first) || story.is(first, UniversalTag.AUX);
        for (int t = from - 1; bare && t > source; t--) {
            if (story.reads(t, ",")) {
                return t + 1;
            }
        }
        return from;
    }
}
