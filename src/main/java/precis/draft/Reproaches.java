package precis.draft;

import static precis.reading.TokenRow.NONE;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import precis.language.Relation;
import precis.reading.Actor;
import precis.reading.Lexicon;
import precis.reading.Story;
import precis.reading.WordClass;
import precis.text.Span;

/** Finds what somebody says against another in so many words: "she made it up", "he should apologise", "they never called us". */
final class Reproaches {
    private final Debate debate;
    private final Story story;

    Reproaches(Debate debate) {
        this.debate = debate;
        story = debate.story();
    }

    /** In the order of what is said. */
    List<Attack> find() {
        List<Attack> reproaches = new ArrayList<>();
        for (Utterance utterance : debate.utterances()) {
            Actor speaker = utterance.holder();
            if (speaker == null
                    || utterance.statement() == null
                    || !debate.parties().voice(speaker)
                    || story.aside(utterance.sentence())) {
                continue;
            }
            Attack reproach = first(utterance.spans(), speaker);
            if (reproach != null) {
                reproaches.add(reproach);
            }
        }
        return reproaches;
    }

    private @Nullable Attack first(List<Span> spans, Actor speaker) {
        for (Span span : spans) {
            Attack reproach = in(span, speaker);
            if (reproach != null) {
                return reproach;
            }
        }
        return null;
    }

    private @Nullable Attack in(Span span, Actor speaker) {
        for (int t = story.tokenAt(span.start()); t <= debate.lastToken(span); t++) {
            int whom = reproached(t);
            Actor target = whom == NONE ? null : target(whom, speaker);
            if (target != null && debate.parties().voice(target) && Parties.opponents(speaker, target)) {
                Span words = story.sentenceSpan(story.sentence(t)).intersection(span);
                int object = story.child(t, Relation.OBJ);
                Span topic = debate.clauses().topic(object != NONE && story.nounish(object) ? object : t);
                return new Attack(speaker, target, t, debate.matter(debate.meaning(words)), words, topic);
            }
        }
        return null;
    }

    /** Of whom a predicate says that he lies, did wrong or should make up for it; nobody under "if" or "after he failed to call". */
    private int reproached(int token) {
        if (story.isA(token, Relation.ADVCL) && Lexicon.english().is(story.marker(token), WordClass.SETTING)) {
            return NONE;
        }
        boolean open = !story.negated(token) && !story.markedBy(token, "if") && !story.markedBy(token, "whether");
        if (story.verb(token)) {
            boolean falsehood = story.is(token, WordClass.FALSEHOOD) || madeUp(token);
            boolean atones = (story.is(token, WordClass.ATONE) || story.is(token, WordClass.STOP)) && due(token);
            boolean forbidden = story.negated(token) && due(token);
            return (open && (falsehood || atones)) || forbidden || neglects(token)
                    ? story.exactChild(token, Relation.NSUBJ)
                    : NONE;
        }
        boolean predicate = open && story.is(token, WordClass.HARSH) && story.exactChild(token, Relation.COP) != NONE;
        return predicate ? story.exactChild(token, Relation.NSUBJ) : NONE;
    }

    /** "made it up" */
    private boolean madeUp(int verb) {
        int particle = story.exactChild(verb, Relation.COMPOUND_PRT);
        return story.hasLemma(verb, "make") && particle != NONE && story.reads(particle, "up");
    }

    private boolean due(int verb) {
        if (story.passive(verb)) {
            return false; // "they should be banned" says no more of them than that
        }
        for (int c = story.firstChild(verb); c != NONE; c = story.nextSibling(c)) {
            if (story.isA(c, Relation.AUX) && story.is(c, WordClass.DUTY)) {
                return true;
            }
        }
        return false;
    }

    /** "never gave us guards", "did nothing", "failed to warn us" */
    private boolean neglects(int verb) {
        boolean failed =
                story.hasLemma(verb, "fail") && story.child(verb, Relation.XCOMP) != NONE && !story.negated(verb);
        int object = story.child(verb, Relation.OBJ);
        boolean nothing = object != NONE && story.reads(object, "nothing") && story.hasLemma(verb, "do");
        return failed || nothing || never(verb);
    }

    /** "never gave us guards", in the past: no mere "will never give". */
    private boolean never(int verb) {
        for (int c = story.firstChild(verb); c != NONE; c = story.nextSibling(c)) {
            if (c < verb && story.reads(c, "never")) {
                return story.penn(verb, "VBD") && story.child(verb, Relation.OBJ) != NONE;
            }
        }
        return false;
    }

    private @Nullable Actor target(int whom, Actor speaker) {
        Actor actor = debate.parties().actor(whom);
        return actor == null ? debate.parties().onlyOther(whom, speaker) : actor;
    }
}
