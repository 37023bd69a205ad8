package precis.draft;

import static precis.reading.Story.NONE;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import precis.brief.DisputeKind;
import precis.language.Relation;
import precis.reading.Actor;
import precis.reading.Statement;
import precis.reading.Story;
import precis.reading.WordClass;
import precis.text.Span;

/**
 * Somebody denies, rejects or disputes what another says: the words denied name whose they are, or the statement of another
 * side that shares them is found nearby.
 */
final class DenialRule implements DisputeRule {
    private static final int NEAR = 8;
    private static final double ENOUGH = 1;

    @Override
    public List<Clash> find(Debate debate) {
        Story story = debate.story();
        List<Clash> clashes = new ArrayList<>();
        for (int verb = 0; verb < story.size(); verb++) {
            if (story.verb(verb) && story.is(verb, WordClass.DENY) && debate.real(verb)) {
                Clash clash = at(debate, verb);
                if (clash != null) {
                    clashes.add(clash);
                }
            }
        }
        return clashes;
    }

    private static @Nullable Clash at(Debate debate, int verb) {
        Story story = debate.story();
        int subject = debate.subject(verb);
        Actor denier = debate.actor(subject);
        int object = denied(debate, verb, subject);
        if (denier == null
                || !debate.voice(denier)
                || object == NONE
                || court(denier)
                || story.is(object, WordClass.REQUEST)) {
            return null;
        }
        boolean dismissal = story.hasLemma(verb, "reject") || story.hasLemma(verb, "dismiss");
        if (dismissal && (story.proper(object) || (story.pronoun(object) && story.is(object, WordClass.HUMAN)))) {
            return null;
        }
        Span words = debate.clause(verb);
        Clash.Side denial = new Clash.Side(denier, List.of(words), via(debate, verb));
        Clash inside = insideStatement(debate, verb, object, denier, denial);
        if (inside != null) {
            return inside;
        }
        Clash owned = ofOwner(debate, object, denier, denial);
        return owned != null ? owned : opposed(debate, verb, object, denier, denial, words);
    }

    private static boolean court(Actor actor) {
        String name = actor.name();
        return name.endsWith("court") || name.endsWith("Court") || name.endsWith("judge") || name.endsWith("voters");
    }

    private static @Nullable Actor via(Debate debate, int verb) {
        Statement statement = debate.around(verb);
        return statement == null ? null : statement.via();
    }

    private static int denied(Debate debate, int verb, int subject) {
        Story story = debate.story();
        int object = debate.object(verb);
        if (object == NONE) {
            object = story.child(verb, Relation.CCOMP);
        }
        if (object == NONE) {
            object = story.child(verb, Relation.XCOMP);
        }
        if (object == NONE) {
            int clause = story.child(verb, Relation.ADVCL);
            object = clause != NONE && story.markedBy(clause, "that") ? clause : NONE;
        }
        return object == subject ? NONE : object;
    }

    /** "an amnesty, which the ministry rejects", told by somebody of another side. */
    private static @Nullable Clash insideStatement(
            Debate debate, int verb, int object, Actor denier, Clash.Side denial) {
        Story story = debate.story();
        if (!story.is(verb, Relation.ACL_RELCL) || story.head(verb) != object) {
            return null;
        }
        Statement told = debate.around(object);
        Actor holder = told == null ? null : told.holder();
        if (told == null || holder == null || holder.sameSide(denier) || !debate.voice(holder)) {
            return null;
        }
        List<Span> claim = new ArrayList<>();
        int denialStart = denial.words().get(0).start();
        for (Span span : told.content()) {
            int end = span.contains(denialStart) ? denialStart : span.end();
            if (end > span.start()) {
                claim.add(debate.trimmed(
                        story.tokenAt(span.start()), Math.max(story.tokenAt(span.start()), story.tokenAt(end) - 1)));
            }
        }
        Clash.Side other = new Clash.Side(holder, claim, told.via());
        return claim.isEmpty() ? null : Clash.of(DisputeKind.DENIAL, debate.topic(object), other, denial, 3.2);
    }

    /** "denied the army's claim that …": whose the claim is. */
    private static @Nullable Clash ofOwner(Debate debate, int object, Actor denier, Clash.Side denial) {
        Story story = debate.story();
        int owner = debate.owner(object);
        Actor other = owner == NONE || story.pronoun(owner) ? null : debate.actor(owner);
        boolean ownable = story.is(object, WordClass.CLAIM)
                || story.is(object, WordClass.POLICY)
                || story.hasLemma(object, "offer");
        if (other == null || !ownable || other.sameSide(denier) || !debate.voice(other)) {
            return null;
        }
        Span claim = story.subtree(object);
        for (Utterance utterance : debate.utterances()) {
            Actor holder = utterance.holder();
            boolean says = holder != null
                    && holder.sameSide(other)
                    && !utterance.overlaps(denial.words().get(0))
                    && debate.shared(debate.meaning(object), utterance.meaning()) > .7;
            if (says && utterance.statement() != null) {
                List<Span> both = new ArrayList<>(debate.words(utterance));
                Clash.Side side = new Clash.Side(other, both, null);
                return Clash.of(DisputeKind.DENIAL, debate.topic(object), side, denial, 3);
            }
        }
        return Clash.of(
                DisputeKind.DENIAL, debate.topic(object), new Clash.Side(other, List.of(claim), null), denial, 2.8);
    }

    /** The statement of another side that the denial answers. */
    private static @Nullable Clash opposed(
            Debate debate, int verb, int object, Actor denier, Clash.Side denial, Span words) {
        Story story = debate.story();
        Set<String> content = new HashSet<>(debate.meaning(object));
        content.removeIf(word -> precis.reading.Lexicon.english().is(word, WordClass.CLAIM));
        boolean claim = story.is(object, WordClass.CLAIM) || story.pronoun(object) || clausal(story, object);
        boolean thin =
                content.isEmpty() || story.pronoun(object) || (story.is(object, WordClass.CLAIM) && content.size() < 2);
        boolean flat = story.hasLemma(verb, "deny")
                || story.hasLemma(verb, "dispute")
                || story.hasLemma(verb, "refute")
                || story.hasLemma(verb, "rebut")
                || story.hasLemma(verb, "contradict");
        if (!claim && !flat) {
            return null;
        }
        boolean ownDeed = ownDeed(story, object);
        int sentence = story.sentence(verb);
        Utterance best = null;
        double most = thin ? 0 : ENOUGH;
        for (Utterance utterance : debate.utterances()) {
            Actor holder = utterance.holder();
            if (holder == null || holder.sameSide(denier) || !debate.voice(holder) || utterance.overlaps(words)) {
                continue;
            }
            int distance = utterance.sentence() - sentence;
            if (thin ? distance > 0 || distance < -3 : Math.abs(distance) > NEAR) {
                continue;
            }
            boolean accuses =
                    story.is(utterance.cue(), WordClass.ACCUSE) || story.is(utterance.cue(), WordClass.ALLEGE);
            double weight = debate.shared(content, utterance.meaning())
                    - .04 * Math.abs(distance)
                    + (accuses ? .4 : 0)
                    + .3
                    + (debate.names(utterance, denier) ? .3 : 0);
            if (ownDeed && distance <= 0 && distance >= -3) {
                weight += 1 - .1 * -distance;
            }
            if (thin) {
                weight += accuses || debate.names(utterance, denier) ? .5 : -.4;
            }
            if (weight > most) {
                most = weight;
                best = utterance;
            }
        }
        if (best == null || (thin && most < .5)) {
            return null;
        }
        return Clash.of(
                DisputeKind.DENIAL, topic(debate, object, best), debate.side(best), denial, 2 + Math.min(1, most * .3));
    }

    /** "denied that it had struck the port" */
    private static boolean ownDeed(Story story, int clause) {
        int subject = clausal(story, clause) ? story.exactChild(clause, Relation.NSUBJ) : NONE;
        return subject != NONE
                && (story.is(subject, WordClass.THING)
                        || story.is(subject, WordClass.HUMAN)
                        || story.is(subject, WordClass.PLURAL));
    }

    private static boolean clausal(Story story, int token) {
        return story.isA(token, Relation.CCOMP) || story.isA(token, Relation.ADVCL);
    }

    private static Span topic(Debate debate, int object, Utterance other) {
        Story story = debate.story();
        if (!story.pronoun(object) && story.nounish(object) && !story.is(object, WordClass.CLAIM)) {
            return debate.topic(object);
        }
        int deed = story.child(object, Relation.OBJ);
        if (deed != NONE && story.nounish(deed)) {
            return debate.topic(deed);
        }
        int first = story.tokenAt(other.start());
        for (int t = first; t <= debate.lastToken(other.spans().get(0)); t++) {
            if (story.noun(t)) {
                return debate.topic(t);
            }
        }
        return story.span(object);
    }
}
