package precis.reading;

import static precis.reading.TokenRow.NONE;

import org.jspecify.annotations.Nullable;
import precis.language.Relation;
import precis.language.UniversalTag;

/** Finds who utters a quotation from the words right after it, or right before it in the same paragraph. */
final class QuotationHolders {
    private static final int REACH_AFTER = 32;
    private static final int REACH_BEFORE = 25;
    private static final int LONGEST_LABEL = 14;

    private final Story story;
    private final Subjects subjects;

    /** The words of saying beside a quotation. */
    record Found(Holder holder, int cue) {}

    QuotationHolders(Story story) {
        this.story = story;
        subjects = new Subjects(story);
    }

    @Nullable
    Found of(int quotation) {
        Found after = after(quotation);
        return after != null ? after : before(quotation);
    }

    private @Nullable Found after(int quotation) {
        int last = story.quotations().last(quotation);
        int start = last + 1;
        boolean goesOn = (story.quoteMark(last)
                        && story.punctuation(last - 1)
                        && ",?!—-…".indexOf(story.form(last - 1).charAt(0)) >= 0)
                || story.reads(start, ",");
        while (start < story.size() && story.punctuation(start) && !story.quoted(start)) {
            start++;
        }
        if (!goesOn
                || start >= story.size()
                || story.quoted(start)
                || story.breaks(story.end(last), story.start(start))) {
            return null;
        }
        int verb = reporter(start);
        if (verb == NONE) {
            return null;
        }
        int holder = holderAround(verb, start);
        return holder == NONE ? null : new Found(Holder.of(story, holder), verb);
    }

    /** The first finite verb after the quotation that is not inside a relative clause. */
    private int reporter(int start) {
        int end = Math.min(story.last(story.sentence(start)), start + REACH_AFTER);
        boolean relative = false;
        boolean closed = true;
        for (int t = start; t <= end && !story.quoted(t); t++) {
            if (story.is(t, WordClass.RELATIVE) && !(story.reads(t, "that") && t <= start + 1)) {
                relative = true;
                closed = false;
            }
            closed |= relative && story.reads(t, ",");
            boolean reports = (story.verb(t) && story.finite(t))
                    || (story.is(t, WordClass.SAY) && story.form(t).length() > 2 && story.verb(t));
            if (reports && closed) {
                return t;
            }
        }
        return NONE;
    }

    private int holderAround(int verb, int start) {
        boolean inverted = !story.is(verb, WordClass.TELLING)
                && (verb == start || (verb == start + 1 && story.is(start, UniversalTag.ADV)));
        int subject = subjects.of(verb);
        if (inverted) {
            int after = subjects.phraseAfter(verb);
            return subject > verb && subject <= verb + 10 ? subject : after;
        }
        if (subject >= start && subject < verb) {
            return subject;
        }
        int holder = NONE;
        for (int t = start; t < verb; t++) {
            if (story.pronoun(t) && holder == NONE) {
                return t;
            }
            if (story.nounish(t)) {
                holder = t;
            } else if (holder != NONE && !story.is(t, UniversalTag.ADJ)) {
                break;
            }
        }
        return holder;
    }

    private @Nullable Found before(int quotation) {
        int last = story.quotations().first(quotation) - 1;
        if (last < 0) {
            return null;
        }
        int sentence = story.sentence(last);
        boolean sameSentence =
                sentence == story.sentence(last + 1) && !story.breaks(story.end(last), story.start(last + 1));
        boolean colon = story.reads(last, ":");
        if (!sameSentence && !colon) {
            return null;
        }
        int first = story.first(sentence);
        for (int t = last; t >= first && t > last - REACH_BEFORE && !story.quoted(t); t--) {
            if (story.verb(t) && (story.finite(t) || story.is(t, WordClass.SAY))) {
                int verb = saying(first, t);
                int subject = subjects.of(verb);
                subject = subject == NONE ? subjects.before(verb) : subject;
                if (subject != NONE) {
                    return new Found(Holder.of(story, subject), verb);
                }
            }
        }
        return colon ? label(first, last) : null;
    }

    /** "Hale's lawyer, Ann Reed, agreed. “It is late.”": the name and the word of saying that the sentence before closes with. */
    @Nullable
    Found closing(int quotation) {
        int stop = story.quotations().first(quotation) - 1;
        int verb = stop - 1;
        boolean says = verb > 0
                && !story.opens(story.sentence(stop + 1))
                && !story.quoted(verb)
                && story.finite(verb)
                && (story.is(verb, WordClass.SAY) || story.is(verb, WordClass.AGREEING));
        int name = story.reads(verb - 1, ",") ? verb - 2 : verb - 1;
        if (!says || name < story.first(story.sentence(verb)) || !story.proper(name) || story.quoted(name)) {
            return null;
        }
        while (story.isA(name, Relation.FLAT)) {
            name = story.head(name);
        }
        return new Found(Holder.of(story, name), verb);
    }

    /** "said that the plan was “bad”": who said so, not the plan that was. */
    private int saying(int first, int verb) {
        if (story.is(verb, WordClass.SAY)) {
            return verb;
        }
        boolean apart = false;
        for (int t = verb - 1; t > first && !story.quoted(t); t--) {
            apart |= story.punctuation(t) || story.is(t, WordClass.RELATIVE) && !story.reads(t, "that");
            if (story.verb(t) && story.is(t, WordClass.SAY) && (!apart || story.under(verb, t))) {
                return t;
            }
        }
        return verb;
    }

    private @Nullable Found label(int first, int colon) {
        int start = first;
        int head = NONE;
        for (int t = first; t < colon; t++) {
            if (story.quoted(t)) {
                start = t + 1;
                head = NONE;
            } else if (story.nounish(t)) {
                head = t;
            }
        }
        while (start < colon && story.punctuation(start)) {
            start++;
        }
        boolean label = head != NONE && colon - start <= LONGEST_LABEL;
        return label ? new Found(new Holder(start, colon - 1, head, NONE), colon) : null;
    }
}
