package precis.draft;

import static precis.reading.TokenRow.NONE;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import precis.brief.DisputeKind;
import precis.language.Relation;
import precis.reading.Actor;
import precis.reading.Story;
import precis.reading.WordClass;
import precis.text.Span;

/** One side asks another not to do, or to stop, what that other does: "asked the governments not to turn away boats". */
final class DemandRule implements DisputeRule {
    private static final int FAR = 12;
    private static final int NEAR = 8;
    private static final double ENOUGH = .6;
    /** "will not" refuses only what the demand tells of too. */
    private static final double SAME = .8;

    @Override
    public List<Clash> find(Debate debate) {
        Story story = debate.story();
        List<Clash> clashes = new ArrayList<>();
        for (int verb = 0; verb < story.size(); verb++) {
            int deed = story.verb(verb)
                            && story.is(verb, WordClass.DEMAND)
                            && debate.deeds().real(verb)
                    ? unwanted(story, verb)
                    : NONE;
            Actor asker =
                    deed == NONE ? null : debate.parties().actor(debate.deeds().subject(verb));
            Clash clash = asker == null || !debate.parties().voice(asker) ? null : done(debate, verb, deed, asker);
            clash = clash == null ? refused(debate, verb) : clash;
            if (clash != null) {
                clashes.add(clash);
            }
        }
        return clashes;
    }

    /** "urged the council to close the road", and the council "refused" or "will keep" it. */
    private static @Nullable Clash refused(Debate debate, int verb) {
        Story story = debate.story();
        boolean demands = story.verb(verb)
                && story.is(verb, WordClass.DEMAND)
                && wants(story, verb)
                && debate.deeds().real(verb);
        Actor asker = demands ? debate.parties().actor(debate.deeds().subject(verb)) : null;
        if (asker == null || !debate.parties().voice(asker)) {
            return null;
        }
        Span asked = debate.clauses().clause(verb);
        Set<String> matter = new HashSet<>(debate.meaning(asked));
        Debate.withoutNames(matter, asker);
        Charges charges = new Charges(debate);
        Utterance best = null;
        double most = ENOUGH;
        int sentence = story.sentence(verb);
        for (Utterance utterance : debate.utterances(sentence - NEAR, sentence + NEAR)) {
            Actor holder = utterance.holder();
            boolean other = holder != null
                    && Parties.apart(holder, asker)
                    && debate.parties().voice(holder)
                    && addresses(debate, verb, holder)
                    && !utterance.overlaps(asked)
                    && debate.telling(utterance);
            int distance = Math.abs(utterance.sentence() - sentence);
            if (holder == null || !other) {
                continue;
            }
            Set<String> own = new HashSet<>(utterance.meaning());
            Debate.withoutNames(own, holder);
            double shared = debate.shared(matter, own);
            boolean refuses = story.is(utterance.cue(), WordClass.DECLINE)
                    || debate.holds(utterance.meaning(), WordClass.KEEP)
                    || (utterance.negated() && shared >= SAME);
            if (!refuses) {
                continue;
            }
            double weight = shared
                    + (story.is(utterance.cue(), WordClass.DECLINE) ? .4 : 0)
                    + (charges.aims(utterance, asker) ? .3 : 0)
                    - .04 * distance;
            if (weight > most) {
                most = weight;
                best = utterance;
            }
        }
        if (best == null) {
            return null;
        }
        Clash.Side demand = new Clash.Side(asker, List.of(asked), null);
        return Clash.of(DisputeKind.POLICY, RetortRule.topicOf(debate, best), demand, debate.side(best), 2);
    }

    /** "asked the council to close the road", "called for an end": no "asked whether", no "called the road a danger". */
    private static boolean wants(Story story, int verb) {
        if (!story.hasLemma(verb, "ask") && !story.hasLemma(verb, "call")) {
            return true;
        }
        for (int c = story.firstChild(verb); c != NONE; c = story.nextSibling(c)) {
            int deed = story.isA(c, Relation.OBJ) ? story.child(c, Relation.ACL) : c; // "asked the council to close it"
            boolean wish = (deed != NONE && !story.isA(deed, Relation.OBL) && story.markedBy(deed, "to"))
                    || (story.isA(c, Relation.OBL) && (story.markedBy(c, "for") || story.markedBy(c, "on")));
            if (wish) {
                return true;
            }
        }
        return false;
    }

    /** Whether the demand is made of somebody: "asked the council to close it", "called on the council", "pressed for Reed to go". */
    private static boolean addresses(Debate debate, int demand, Actor actor) {
        Story story = debate.story();
        for (int c = story.firstChild(demand); c != NONE; c = story.nextSibling(c)) {
            boolean clause = story.isA(c, Relation.XCOMP) || story.isA(c, Relation.CCOMP);
            boolean phrase = story.isA(c, Relation.OBJ) || story.isA(c, Relation.IOBJ) || story.isA(c, Relation.OBL);
            int asked = clause ? story.exactChild(c, Relation.NSUBJ) : phrase && c > demand ? c : NONE;
            if (asked != NONE && isOf(debate, asked, actor)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOf(Debate debate, int token, Actor actor) {
        Actor named = debate.parties().actor(token);
        return named == null
                ? !actor.named() && debate.story().lower(token).equals(actor.name()) // "the ministry"
                : named.sameSide(actor);
    }

    /** The verb of what is not to be done. */
    private static int unwanted(Story story, int demand) {
        for (int c = story.firstChild(demand); c != NONE; c = story.nextSibling(c)) {
            boolean clause = c > demand
                    && (story.isA(c, Relation.XCOMP) || story.isA(c, Relation.CCOMP) || story.isA(c, Relation.ADVCL));
            if (clause && story.verb(c) && story.negated(c)) {
                return c;
            }
            if (clause && story.verb(c) && story.is(c, WordClass.STOP)) {
                int inner = story.child(c, Relation.XCOMP);
                return inner == NONE ? NONE : inner;
            }
        }
        return NONE;
    }

    /** Another side that does that very thing. */
    private static @Nullable Clash done(Debate debate, int demand, int deed, Actor asker) {
        Story story = debate.story();
        int thing = story.child(deed, Relation.OBJ);
        if (thing == NONE) {
            return null;
        }
        for (int t = 0; t < story.size(); t++) {
            boolean same = story.verb(t)
                    && t != deed
                    && story.lemma(t).equals(story.lemma(deed))
                    && !story.negated(t)
                    && Math.abs(story.sentence(t) - story.sentence(deed)) <= FAR
                    && sameThing(story, t, thing);
            Actor doer = same ? doer(debate, t) : null;
            if (doer != null && debate.parties().voice(doer) && !doer.sameSide(asker)) {
                Clash.Side done = new Clash.Side(doer, List.of(whole(debate, t)), null);
                Clash.Side asked =
                        new Clash.Side(asker, List.of(debate.clauses().clause(demand)), null);
                return Clash.of(DisputeKind.POLICY, debate.clauses().topic(thing), done, asked, 2.2);
            }
        }
        return null;
    }

    private static boolean sameThing(Story story, int verb, int thing) {
        int object = story.child(verb, Relation.OBJ);
        return object != NONE && story.lemma(object).equals(story.lemma(thing));
    }

    /** Who does it, also where it is somebody's policy to do it: "have maintained a policy of turning away boats". */
    private static @Nullable Actor doer(Debate debate, int verb) {
        Story story = debate.story();
        for (int at = verb; at != NONE; at = story.head(at)) {
            int subject = story.verb(at) ? debate.deeds().subject(at) : NONE;
            Actor actor = subject == NONE ? null : debate.parties().actor(subject);
            if (actor != null || story.exactChild(at, Relation.NSUBJ) != NONE) {
                return actor;
            }
            if (story.is(at, WordClass.WISH)) {
                return null; // "rejected the request to close it" closes nothing
            }
        }
        return null;
    }

    private static Span whole(Debate debate, int verb) {
        Story story = debate.story();
        int at = verb;
        while (!story.finite(at) && !story.hasChild(at, Relation.AUX) && story.head(at) != NONE) {
            at = story.head(at);
        }
        Span clause = debate.clauses().clause(at);
        return clause.contains(story.start(verb)) ? clause : debate.clauses().clause(verb);
    }
}
