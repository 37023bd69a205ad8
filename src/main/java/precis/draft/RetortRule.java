package precis.draft;

import static precis.reading.TokenRow.NONE;

import java.util.ArrayList;
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

/** Somebody calls what another says untrue: "that claim is false", "this is not true", "called the report a lie". */
final class RetortRule implements DisputeRule {
    @Override
    public List<Clash> find(Debate debate) {
        Story story = debate.story();
        List<Clash> clashes = new ArrayList<>();
        for (int t = 0; t < story.size(); t++) {
            int claim = claimCalledFalse(story, t);
            Actor holder = claim == NONE ? null : holder(debate, t);
            Clash clash = holder == null || !debate.parties().voice(holder) ? null : answered(debate, t, claim, holder);
            if (clash != null) {
                clashes.add(clash);
            }
        }
        return clashes;
    }

    /** The noun or pronoun that a predicate calls false, or {@link TokenRow#NONE}. */
    private static int claimCalledFalse(Story story, int token) {
        if (story.verb(token) && story.is(token, WordClass.NAMING)) {
            int object = story.child(token, Relation.OBJ);
            return object != NONE && holdsFalse(story, token, object) && claim(story, object) ? object : NONE;
        }
        if (story.verb(token) && story.is(token, WordClass.HAPPENING) && story.negated(token)) {
            int subject = story.exactChild(token, Relation.NSUBJ);
            return subject != NONE && (story.reads(subject, "this") || story.reads(subject, "that")) ? subject : NONE;
        }
        boolean predicate = story.exactChild(token, Relation.COP) != NONE
                || (story.passive(token)
                        && story.reads(token, WordClass.FALSE)); // "were unproven", no "were smeared by"
        boolean no = story.negated(token);
        boolean untrue = (story.is(token, WordClass.FALSE) && !no) || (story.is(token, WordClass.TRUE) && no);
        boolean expletive = story.hasChild(token, Relation.CCOMP)
                || story.hasChild(token, Relation.XCOMP)
                || story.hasChild(token, Relation.CSUBJ)
                || story.hasChild(token, Relation.ADVCL);
        int subject = predicate && untrue && !expletive ? story.child(token, Relation.NSUBJ) : NONE;
        if (subject == NONE && predicate && untrue && !expletive && story.isA(token, Relation.CONJ)) {
            subject = story.child(story.head(token), Relation.NSUBJ);
        }
        return subject != NONE && claim(story, subject) && !story.is(token, Relation.ACL_RELCL) ? subject : NONE;
    }

    private static boolean holdsFalse(Story story, int verb, int object) {
        for (int t = object; t <= story.rightmost(verb); t++) {
            if (t != object && story.is(t, WordClass.FALSE)) {
                return true;
            }
        }
        return false;
    }

    private static boolean claim(Story story, int token) {
        return story.is(token, WordClass.CLAIM)
                || story.is(token, WordClass.RETORTED)
                || story.reads(token, WordClass.POINTING);
    }

    private static @Nullable Actor holder(Debate debate, int predicate) {
        Story story = debate.story();
        if (story.verb(predicate) && story.is(predicate, WordClass.NAMING)) {
            return debate.deeds().real(predicate)
                    ? debate.parties().actor(debate.deeds().subject(predicate))
                    : null;
        }
        Statement statement = debate.parties().around(predicate);
        return statement == null ? null : statement.holder();
    }

    private static @Nullable Clash answered(Debate debate, int predicate, int claim, Actor holder) {
        Story story = debate.story();
        Span words = debate.saidAt(predicate);
        Clash.Side retort = new Clash.Side(holder, List.of(words), null);
        int owner = debate.deeds().owner(claim);
        Actor source =
                owner == NONE || story.pronoun(owner) ? null : debate.parties().actor(owner);
        if (source != null && source.sameSide(holder)) {
            return null;
        }
        Set<String> meaning = debate.meaning(claim);
        Utterance best = null;
        double most = source != null ? .5 : 0;
        for (Utterance utterance : debate.utterances()) {
            Actor other = utterance.holder();
            int distance = story.sentence(predicate) - utterance.sentence();
            if (other == null
                    || other.sameSide(holder)
                    || !debate.parties().voice(other)
                    || utterance.overlaps(words)
                    || utterance.start() > words.start()) {
                continue;
            }
            boolean near = distance >= 0 && distance <= 3;
            if (source == null ? !near : !other.sameSide(source)) {
                continue;
            }
            double shared = debate.shared(meaning, utterance.meaning());
            if (story.is(claim, WordClass.CLAIM) && source == null && shared < .5 && distance > 1) {
                continue;
            }
            double weight = shared
                    - .3 * distance
                    + 1
                    + (story.is(utterance.cue(), WordClass.ALLEGE) || story.is(utterance.cue(), WordClass.ACCUSE)
                            ? .5
                            : 0);
            if (weight > most) {
                most = weight;
                best = utterance;
            }
        }
        if (best == null) {
            boolean charge = source == null && story.is(claim, WordClass.CHARGE);
            Span spelt = charge ? Denied.spelt(debate, claim) : null;
            if (spelt == null) {
                return null;
            }
            Clash.Side told = new Clash.Side(null, List.of(spelt), null);
            return Clash.of(DisputeKind.DENIAL, debate.clauses().topic(claim), told, retort, 1.9);
        }
        Span topic = story.nounish(claim) ? debate.clauses().topic(claim) : topicOf(debate, best);
        return Clash.of(DisputeKind.DENIAL, topic, debate.side(best), retort, source != null ? 3 : 2.2);
    }

    static Span topicOf(Debate debate, Utterance utterance) {
        Story story = debate.story();
        int from = story.tokenAt(utterance.start());
        for (int t = from; t <= debate.lastToken(utterance.spans().get(0)); t++) {
            if (story.noun(t) && !story.is(t, WordClass.TIME)) {
                return debate.clauses().topic(t);
            }
        }
        return story.span(from);
    }
}
