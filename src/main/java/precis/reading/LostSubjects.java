package precis.reading;

import static precis.reading.TokenRow.NONE;

import precis.language.Relation;
import precis.language.UniversalTag;

/** Who does what a verb tells where the tree gives it no subject: the first word of the sentence, or the subject behind it. */
final class LostSubjects {
    private final Story story;
    private final Subjects subjects;

    LostSubjects(Story story, Subjects subjects) {
        this.story = story;
        this.subjects = subjects;
    }

    /** The head of that subject, or {@link TokenRow#NONE}. */
    int of(int verb) {
        int opening = opening(verb);
        if (opening != NONE) {
            return opening;
        }
        int head = story.head(verb);
        boolean aside = story.penn(verb, "VBG") && story.isA(verb, Relation.ADVCL) && story.isA(head, Relation.NSUBJ);
        if (aside && story.nounish(head)) {
            return head; // "Reed, after saying …, has"
        }
        int comma = mainClause(verb);
        return comma == NONE ? before(verb) : subjectFrom(comma + 1, story.last(story.sentence(verb)));
    }

    /** Whether a colon or semicolon stands between: a subject before it is none of what follows. */
    boolean apart(int subject, int verb) {
        for (int t = subject + 1; t < verb; t++) {
            if (!story.quoted(t) && (story.reads(t, ":") || story.reads(t, ";"))) {
                return true;
            }
        }
        return false;
    }

    /** "Some accused Reed of fraud", "Cook declined": the one word before the verb, whatever the tree takes both for. */
    private int opening(int verb) {
        int first = story.opening(story.sentence(verb));
        while (first < verb && (story.is(first, UniversalTag.CCONJ) || story.quoteMark(first))) {
            first++;
        }
        int word = verb - 1;
        while (word > first && story.is(word, UniversalTag.ADV)) {
            word--;
        }
        boolean past = story.finite(verb) || (story.penn(verb, "VBN") && objectBehind(verb));
        boolean opens = word == first && word < verb && story.quoted(word) == story.quoted(verb);
        return opens && past && !story.passive(verb) && subject(word) && !subjects.temporal(word) ? word : NONE;
    }

    private boolean subject(int word) {
        boolean some = story.is(word, UniversalTag.DET) && !story.reads(word, "the");
        boolean name = story.capital(word) && !story.is(word, UniversalTag.ADV) && !story.is(word, UniversalTag.ADP);
        return some || story.nounish(word) || story.verb(word) && name;
    }

    private boolean objectBehind(int verb) {
        int next = verb + 1;
        return story.nounish(next)
                || story.pronoun(next)
                || story.is(next, UniversalTag.DET)
                || story.is(next, UniversalTag.ADJ)
                || story.reads(next, "to");
    }

    /** "Noting that …", "Having said that …", "Since announcing …": nothing before the participle but what opens its clause. */
    private boolean fronted(int verb) {
        boolean participle = story.penn(verb, "VBG") || (story.penn(verb, "VBN") && story.reads(verb - 1, "having"));
        for (int t = verb - 1; participle && t >= story.opening(story.sentence(verb)); t--) {
            participle = story.is(t, UniversalTag.SCONJ)
                    || story.is(t, UniversalTag.ADP)
                    || story.is(t, UniversalTag.ADV)
                    || story.is(t, UniversalTag.CCONJ)
                    || story.reads(t, "having");
        }
        return participle && !story.quoted(verb);
    }

    /**
     * Behind "Noting that it rained" the comma before the main clause, which a noun phrase and its predicate open; or
     * {@link TokenRow#NONE}.
     */
    int mainClause(int verb) {
        int last = fronted(verb) ? story.last(story.sentence(verb)) : NONE;
        for (int t = verb + 1; t < last; t++) {
            if (story.reads(t, ",") && !story.quoted(t + 1) && subjectFrom(t + 1, last) != NONE) {
                return t;
            }
        }
        return NONE;
    }

    private int subjectFrom(int from, int last) {
        int head = NONE;
        for (int t = from; t <= last && !story.punctuation(t); t++) {
            if (story.is(t, UniversalTag.AUX) || (story.verb(t) && story.finite(t))) {
                return head;
            }
            if (story.verb(t) || story.is(t, UniversalTag.SCONJ) || story.is(t, WordClass.RELATIVE)) {
                return NONE;
            }
            boolean passed = head != NONE && story.is(t, UniversalTag.ADP);
            if (passed) {
                return NONE;
            }
            head = story.nounish(t) || story.pronoun(t) ? t : head;
        }
        return NONE;
    }

    /** "The paper stepped in on Monday, arguing …": who does what is told before the comma, where the tree lost him. */
    private int before(int verb) {
        int first = story.first(story.sentence(verb));
        boolean goesOn = story.penn(verb, "VBG") && verb > first + 2 && story.reads(verb - 1, ",");
        for (int t = verb - 2; goesOn && t >= first && !story.quoted(t); t--) {
            if (story.verb(t) && story.finite(t)) {
                int subject = subjects.of(t);
                return subject == NONE ? subjects.before(t) : subject;
            }
        }
        return NONE;
    }
}
