package precis.draft;

import static precis.reading.TokenRow.NONE;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import precis.brief.DisputeKind;
import precis.reading.Actor;
import precis.reading.Story;
import precis.reading.WordClass;
import precis.text.Span;

/** Somebody's harsh words on another's doing, and that other's own words on the same: "a misguided decision", "a difficult decision". */
final class CriticRule implements DisputeRule {
    private static final int FAR = 10;
    private static final int NEAR = 4;
    private static final double ENOUGH = .8;
    private static final double SURE = .75;
    private static final int TIED = 5;

    @Override
    public List<Clash> find(Debate debate) {
        List<Clash> clashes = new ArrayList<>();
        for (Utterance critic : debate.utterances()) {
            Actor holder = critic.holder();
            if (holder == null
                    || critic.statement() == null
                    || !debate.parties().voice(holder)
                    || !debate.telling(critic)) {
                continue;
            }
            Clash clash = harsh(debate, critic, holder);
            clash = clash == null && doubts(debate, critic) ? answer(debate, critic, holder, null) : clash;
            if (clash != null) {
                clashes.add(clash);
            }
        }
        return clashes;
    }

    /** Said against something: "questioned", "not". */
    private static boolean doubts(Debate debate, Utterance critic) {
        return critic.negated()
                || new Charges(debate).accuses(critic)
                || debate.story().is(critic.cue(), WordClass.DOUBT);
    }

    private static @Nullable Clash harsh(Debate debate, Utterance critic, Actor holder) {
        Story story = debate.story();
        for (Span span : critic.spans()) {
            int to = debate.lastToken(span);
            for (int t = story.tokenAt(span.start()); t <= to; t++) {
                Actor target = story.is(t, WordClass.HARSH) ? target(debate, t, holder) : null;
                Clash clash = target == null ? null : answer(debate, critic, holder, target);
                if (clash != null) {
                    return clash;
                }
            }
        }
        return null;
    }

    /** The other side that the harsh word is said of: its owner, subject or object a few steps away in the tree. */
    private static @Nullable Actor target(Debate debate, int harsh, Actor holder) {
        Story story = debate.story();
        int sentence = story.sentence(harsh);
        for (int t = Math.max(story.first(sentence), harsh - 14);
                t <= Math.min(story.last(sentence), harsh + 14);
                t++) {
            Actor actor = debate.reading().actorAt(t);
            boolean other =
                    actor != null && actor.named() && !actor.sameSide(holder) && actor.kind() != Actor.Kind.GROUP;
            if (other && steps(story, t, harsh) <= TIED) {
                return actor;
            }
        }
        return null;
    }

    private static int steps(Story story, int a, int b) {
        int up = 0;
        for (int x = a; x != NONE && up < TIED; x = story.head(x), up++) {
            int down = 0;
            for (int y = b; y != NONE && up + down <= TIED; y = story.head(y), down++) {
                if (x == y) {
                    return up + down;
                }
            }
        }
        return TIED + 1;
    }

    /**
     * What the one criticised says of the same.
     *
     * @param target who is criticised; null for anybody of whom the critic speaks
     */
    private static @Nullable Clash answer(Debate debate, Utterance critic, Actor holder, @Nullable Actor target) {
        Charges charges = new Charges(debate);
        Set<String> matter = debate.matter(critic);
        Utterance best = null;
        double most = target == null ? SURE : ENOUGH;
        for (Utterance utterance : debate.utterances()) {
            Actor other = utterance.holder();
            int distance = Math.abs(utterance.sentence() - critic.sentence());
            boolean answers = distance <= (target == null ? NEAR : FAR)
                    && other != null
                    && utterance.statement() != null
                    && (target == null ? charges.aims(critic, other) : other.sameSide(target))
                    && Parties.apart(other, holder)
                    && debate.parties().voice(other)
                    && debate.telling(utterance)
                    && !utterance.overlaps(critic.spans().get(0));
            if (!answers) {
                continue;
            }
            boolean back = charges.aims(utterance, holder);
            boolean replies = answering(debate, utterance);
            double shared = debate.shared(matter, debate.matter(utterance));
            double weight = shared - .03 * distance + (back ? .5 : 0) + (replies ? .4 : 0);
            boolean telling = target == null
                    ? shared >= .4
                            && (back || replies)
                            && (debate.holds(critic.meaning(), WordClass.HARSH) || contrary(debate, critic, utterance))
                    : replies;
            if (telling && weight > most) {
                most = weight;
                best = utterance;
            }
        }
        if (best == null) {
            return null;
        }
        DisputeKind kind = target == null ? DisputeKind.COUNTER_CLAIM : DisputeKind.BLAME;
        double weight = 1.4 + Math.min(1, .3 * most);
        return Clash.of(kind, topic(debate, matter, best), debate.side(critic), debate.side(best), weight);
    }

    /** Whether the one denies what the other says, or calls it false. */
    private static boolean contrary(Debate debate, Utterance critic, Utterance answer) {
        return critic.negated() != answer.negated()
                || debate.answers(answer)
                || callsFalse(debate, answer)
                || Opposites.english().meet(critic.meaning(), answer.meaning());
    }

    private static boolean callsFalse(Debate debate, Utterance answer) {
        return debate.holds(answer.meaning(), WordClass.FALSE)
                || (answer.negated() && debate.holds(answer.meaning(), WordClass.TRUE));
    }

    private static boolean answering(Debate debate, Utterance utterance) {
        return utterance.negated()
                || debate.answers(utterance)
                || debate.holds(utterance.meaning(), WordClass.FALSE)
                || debate.holds(utterance.meaning(), WordClass.PRAISE);
    }

    /** The noun that both speak of. */
    private static Span topic(Debate debate, Set<String> matter, Utterance answer) {
        Story story = debate.story();
        for (Span span : answer.spans()) {
            for (int t = story.tokenAt(span.start()); t <= debate.lastToken(span); t++) {
                if (story.noun(t) && matter.contains(story.lemma(t))) {
                    return debate.clauses().topic(t);
                }
            }
        }
        return RetortRule.topicOf(debate, answer);
    }
}
