package precis.draft;

import static precis.reading.TokenRow.NONE;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import precis.brief.DisputeKind;
import precis.language.Relation;
import precis.reading.Actor;
import precis.reading.Story;
import precis.text.Span;

/** One side says that a thing is done, the other that it is not: "would raise taxes", "would not raise taxes". */
final class NegationRule implements DisputeRule {
    private static final int FAR = 8;

    /** A deed that somebody speaks of: a verb and the noun that it is done to. */
    private record Deed(Utterance utterance, int verb, int object, boolean negated) {}

    @Override
    public List<Clash> find(Debate debate) {
        List<Deed> deeds = new ArrayList<>();
        for (Utterance utterance : debate.utterances()) {
            if (utterance.holder() != null && debate.parties().voice(utterance.holder())) {
                deeds(debate, utterance, deeds);
            }
        }
        List<Clash> clashes = new ArrayList<>();
        for (int i = 0; i < deeds.size(); i++) {
            for (int j = i + 1; j < deeds.size(); j++) {
                Clash clash = clash(debate, deeds.get(i), deeds.get(j));
                if (clash != null) {
                    clashes.add(clash);
                }
            }
        }
        return clashes;
    }

    private static void deeds(Debate debate, Utterance utterance, List<Deed> deeds) {
        Story story = debate.story();
        for (Span span : utterance.spans()) {
            for (int t = story.tokenAt(span.start()); t <= debate.lastToken(span); t++) {
                int object = story.verb(t) && t != utterance.cue() ? story.child(t, Relation.OBJ) : NONE;
                boolean told = object != NONE
                        && story.noun(object)
                        && !Sentences.light(story.lemma(t))
                        && !story.isA(t, Relation.ACL)
                        && !story.isA(t, Relation.ADVCL);
                if (told) {
                    deeds.add(new Deed(
                            utterance, t, object, story.negated(t) || story.reads(story.leftmost(object), "no")));
                }
            }
        }
    }

    private static @Nullable Clash clash(Debate debate, Deed one, Deed other) {
        Story story = debate.story();
        Actor a = one.utterance.holder();
        Actor b = other.utterance.holder();
        boolean opposed = a != null
                && b != null
                && one.negated != other.negated
                && one.verb != other.verb
                && Parties.apart(a, b)
                && story.lemma(one.verb).equals(story.lemma(other.verb))
                && story.lemma(one.object).equals(story.lemma(other.object))
                && Math.abs(story.sentence(one.verb) - story.sentence(other.verb)) <= FAR
                && !one.utterance.overlaps(other.utterance.spans().get(0));
        if (!opposed) {
            return null;
        }
        return Clash.of(
                DisputeKind.COUNTER_CLAIM,
                debate.clauses().topic(one.object),
                debate.side(one.utterance),
                debate.side(other.utterance),
                2.1);
    }
}
