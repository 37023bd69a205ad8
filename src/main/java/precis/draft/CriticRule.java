package precis.draft;

import static precis.reading.TokenRow.NONE;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import precis.brief.DisputeKind;
import precis.reading.Actor;
import precis.reading.Statement;
import precis.reading.Story;
import precis.reading.WordClass;
import precis.text.Span;

/** Somebody's harsh words on another's doing, and that other's own words on the same: "a misguided decision", "a difficult decision". */
final class CriticRule implements DisputeRule {
    private static final int NEAR = 10;
    private static final double ENOUGH = .8;
    private static final int TIED = 5;

    @Override
    public List<Clash> find(Debate debate) {
        List<Clash> clashes = new ArrayList<>();
        for (Utterance critic : debate.utterances()) {
            Actor holder = critic.holder();
            Statement statement = critic.statement();
            if (holder == null || statement == null || !debate.parties().voice(holder)) {
                continue;
            }
            for (Span span : critic.spans()) {
                Clash clash = harsh(debate, critic, holder, span);
                if (clash != null) {
                    clashes.add(clash);
                    break;
                }
            }
        }
        return clashes;
    }

    private static @Nullable Clash harsh(Debate debate, Utterance critic, Actor holder, Span span) {
        Story story = debate.story();
        int to = debate.lastToken(span);
        for (int t = story.tokenAt(span.start()); t <= to; t++) {
            if (!story.is(t, WordClass.HARSH)) {
                continue;
            }
            Actor target = target(debate, t, holder);
            if (target != null) {
                Clash clash = answer(debate, critic, holder, target, t);
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

    private static @Nullable Clash answer(Debate debate, Utterance critic, Actor holder, Actor target, int harsh) {
        Story story = debate.story();
        Set<String> matter = new HashSet<>(critic.meaning());
        AccusationRule.withoutNames(matter, holder);
        AccusationRule.withoutNames(matter, target);
        Utterance best = null;
        double most = ENOUGH;
        for (Utterance utterance : debate.utterances()) {
            Actor other = utterance.holder();
            int distance = Math.abs(utterance.sentence() - critic.sentence());
            boolean answers = other != null
                    && other.sameSide(target)
                    && !other.sameSide(holder)
                    && distance <= NEAR
                    && debate.parties().voice(other);
            boolean telling = answers
                    && (utterance.negated()
                            || story.is(utterance.cue(), WordClass.RESPOND)
                            || debate.holds(utterance.meaning(), WordClass.FALSE)
                            || debate.holds(utterance.meaning(), WordClass.PRAISE));
            if (!telling || utterance.overlaps(critic.spans().get(0))) {
                continue;
            }
            double weight = debate.shared(matter, utterance.meaning())
                    - .03 * distance
                    + (debate.names(utterance, holder) ? .5 : 0)
                    + (story.is(utterance.cue(), WordClass.RESPOND) ? .4 : 0);
            if (weight > most) {
                most = weight;
                best = utterance;
            }
        }
        if (best == null) {
            return null;
        }
        Span topic = topic(debate, matter, best, harsh);
        return Clash.of(DisputeKind.BLAME, topic, debate.side(critic), debate.side(best), 1.4 + Math.min(1, .3 * most));
    }

    /** The noun that both speak of. */
    private static Span topic(Debate debate, Set<String> matter, Utterance answer, int harsh) {
        Story story = debate.story();
        for (Span span : answer.spans()) {
            for (int t = story.tokenAt(span.start()); t <= debate.lastToken(span); t++) {
                if (story.noun(t) && matter.contains(story.lemma(t))) {
                    return debate.clauses().topic(t);
                }
            }
        }
        int head = story.head(harsh);
        return story.noun(harsh) || head == NONE || !story.noun(head)
                ? debate.clauses().topic(harsh)
                : debate.clauses().topic(head);
    }
}
