package precis.draft;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import precis.reading.Actor;
import precis.reading.WordClass;
import precis.text.Span;

/** Chooses the words with which the side that is attacked answers. */
final class Answers {
    private static final int NEAR = 8;
    /** How far off the one attacked may strike back. */
    private static final int BACK = 4;

    private static final double ENOUGH = .3;
    /** What is said of the same thing is the less an answer the further off it stands. */
    private static final double FADING = .06;

    private static final double ANSWERING_CUE = .9;
    private static final double CALLS_FALSE = .6;

    private final Debate debate;

    Answers(Debate debate) {
        this.debate = debate;
    }

    /**
     * The answer of one side, or null where it gives none.
     *
     * @param attacker who attacks
     * @param attacked whose side is to answer
     * @param subject the words of meaning of the attack
     * @param attack where it stands
     */
    @Nullable
    Utterance to(Actor attacker, Actor attacked, Set<String> subject, int sentence, Span attack) {
        Utterance best = null;
        double most = 0;
        for (Utterance utterance : debate.utterances()) {
            Actor holder = utterance.holder();
            if (holder == null
                    || !debate.parties().voice(holder)
                    || !holder.sameSide(attacked)
                    || holder.sameSide(attacker)
                    || utterance.overlaps(attack)
                    || debate.asks(utterance)
                    || !debate.telling(utterance)) {
                continue;
            }
            int distance = told(sentence, utterance.sentence());
            boolean after = utterance.start() > attack.end();
            boolean answering = answering(utterance);
            if (Math.abs(distance) > NEAR || (!after && !answering && !takesSide(utterance))) {
                continue;
            }
            double shared = Math.max(
                    debate.shared(subject, utterance.meaning()), takesSide(utterance) ? around(subject, utterance) : 0);
            boolean follows = after && !subject.isEmpty() && follows(utterance, distance);
            boolean back = debate.names(utterance, attacker) && Math.abs(distance) <= BACK;
            double faded = takesSide(utterance) ? shared : shared - FADING * Math.abs(distance);
            if (!answering && faded < ENOUGH && !back && !follows) {
                continue;
            }
            double weight = shared
                    - .04 * Math.abs(distance)
                    + (answering ? ANSWERING_CUE : 0)
                    + (utterance.negated() ? .3 : 0)
                    + (follows ? .5 : 0)
                    + (after ? .3 : 0)
                    + (debate.names(utterance, attacker) ? .3 : 0)
                    + (debate.holds(utterance.meaning(), WordClass.FALSE) ? CALLS_FALSE : 0)
                    + .4;
            if (weight > most) {
                most = weight;
                best = utterance;
            }
        }
        return best;
    }

    /** Said right behind the attack, so that it reads as the answer. */
    private boolean follows(Utterance utterance, int distance) {
        boolean says = utterance.statement() != null && debate.story().is(utterance.cue(), WordClass.SAY);
        boolean turns = debate.contrasts(debate.story().sentence(utterance.cue()));
        return (distance <= 1 && says) || (distance <= 2 && (utterance.negated() || turns));
    }

    /**
     * How many sentences of the story one is behind another, or before it where negative: captions and links do not count. No
     * more are counted than tell that it is too far off.
     */
    private int told(int from, int to) {
        int between = 0;
        for (int s = Math.min(from, to); s < Math.max(from, to) && between <= NEAR; s++) {
            between += debate.story().aside(s) ? 0 : 1;
        }
        return from <= to ? between : -between;
    }

    private boolean takesSide(Utterance utterance) {
        return debate.story().is(utterance.cue(), WordClass.DECLINE)
                || debate.story().is(utterance.cue(), WordClass.DENY);
    }

    /** What the subject shares with the whole sentence of a denial or refusal, which need not name again what it is about. */
    private double around(Set<String> subject, Utterance utterance) {
        return debate.shared(subject, debate.meaning(debate.story().sentenceSpan(utterance.sentence())));
    }

    /** Said in answer: "denied", "responded", or calling something false. */
    boolean answering(Utterance utterance) {
        return (debate.story().is(utterance.cue(), WordClass.RESPOND)
                        || debate.story().hasLemma(utterance.cue(), "clarify"))
                || debate.holds(utterance.meaning(), WordClass.FALSE);
    }
}
