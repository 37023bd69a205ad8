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
import precis.reading.Lexicon;
import precis.reading.Statement;
import precis.reading.Story;
import precis.reading.WordClass;
import precis.text.Span;

/** Somebody objects, blocks or does not agree, and another side speaks for the same thing or of that refusal. */
final class NonAgreementRule implements DisputeRule {
    private static final int NEAR = 8;
    private static final double ENOUGH = 1.2;

    @Override
    public List<Clash> find(Debate debate) {
        Story story = debate.story();
        List<Clash> clashes = new ArrayList<>();
        for (int t = 0; t < story.size(); t++) {
            Clash clash = story.verb(t) ? objection(debate, t) : story.noun(t) ? despite(debate, t) : null;
            if (clash != null) {
                clashes.add(clash);
            }
        }
        return clashes;
    }

    private static @Nullable Clash objection(Debate debate, int verb) {
        Story story = debate.story();
        boolean objects = (story.is(verb, WordClass.OPPOSE) && debate.deeds().real(verb)) || refuses(debate, verb);
        Actor holder = objects ? debate.parties().actor(debate.deeds().subject(verb)) : null;
        if (holder == null
                || !debate.parties().voice(holder)
                || describes(story, verb)
                || ascribed(debate, verb, holder)) {
            return null;
        }
        int object = objectOf(debate, verb);
        Set<String> matter = new HashSet<>(object == NONE ? debate.meaning(verb) : debate.meaning(object));
        int above = story.head(verb);
        boolean reason = above != NONE && story.hasChild(verb, Relation.MARK);
        if (reason) {
            matter.addAll(debate.meaning(above));
        }
        Span words = debate.clauses().clause(verb);
        Utterance other = other(debate, holder, matter, story.sentence(verb), words);
        if (other == null) {
            return null;
        }
        Span topic = topic(debate, object, verb, reason ? above : NONE);
        return Clash.of(
                DisputeKind.NON_AGREEMENT,
                topic,
                new Clash.Side(holder, List.of(words), null),
                debate.side(other),
                story.hasLemma(verb, "oppose") || story.hasLemma(verb, "resist") ? 1.8 : 2.4);
    }

    /** Whether the verb only tells of its noun which one is meant: "the two that did not agree". */
    private static boolean describes(Story story, int verb) {
        int subject = story.exactChild(verb, Relation.NSUBJ);
        return story.is(verb, Relation.ACL_RELCL) && (subject == NONE || story.is(subject, WordClass.RELATIVE));
    }

    /** Whether only another says so of the holder. */
    private static boolean ascribed(Debate debate, int verb, Actor holder) {
        Statement told = debate.parties().around(verb);
        return told != null && told.holder() != null && !told.holder().sameSide(holder);
    }

    /** "did not agree to sign", "refused to sign" */
    private static boolean refuses(Debate debate, int verb) {
        Story story = debate.story();
        if (!story.is(verb, WordClass.AGREEING)) {
            return false;
        }
        int head = story.head(verb);
        boolean refused = head != NONE && story.isA(verb, Relation.XCOMP) && story.is(head, WordClass.DECLINE);
        return story.negated(verb) || refused;
    }

    private static int objectOf(Debate debate, int verb) {
        Story story = debate.story();
        int object = debate.deeds().object(verb);
        if (object != NONE) {
            return object;
        }
        for (int c = story.firstChild(verb); c != NONE; c = story.nextSibling(c)) {
            if (c > verb
                    && story.isA(c, Relation.OBL)
                    && (story.markedBy(c, "to") || story.markedBy(c, "with") || story.markedBy(c, "on"))) {
                return c;
            }
        }
        return NONE;
    }

    private static @Nullable Utterance other(
            Debate debate, Actor holder, Set<String> matter, int sentence, Span words) {
        Utterance best = null;
        double most = ENOUGH;
        for (Utterance utterance : debate.utterances(sentence - NEAR, sentence + NEAR)) {
            Actor other = utterance.holder();
            if (other == null
                    || other.sameSide(holder)
                    || !debate.parties().voice(other)
                    || utterance.overlaps(words)) {
                continue;
            }
            int distance = Math.abs(utterance.sentence() - sentence);
            boolean takesPart = debate.holds(utterance.meaning(), WordClass.SUPPORT)
                    || debate.story().is(utterance.cue(), WordClass.SUPPORT)
                    || debate.holds(utterance.meaning(), WordClass.OPPOSE)
                    || debate.holds(utterance.meaning(), WordClass.AGREEING);
            boolean joins = objects(debate.story(), utterance);
            if (!takesPart || joins) {
                continue;
            }
            double weight = debate.shared(matter, utterance.meaning())
                    + (debate.holds(utterance.meaning(), WordClass.AGREEING) ? .6 : .4)
                    + (debate.names(utterance, holder) ? .5 : 0)
                    - .04 * distance;
            if (weight > most) {
                most = weight;
                best = utterance;
            }
        }
        return best;
    }

    /** "The rapporteur protested against the plan, saying that …": whoever objects too is no other side. */
    private static boolean objects(Story story, Utterance utterance) {
        int cue = utterance.cue();
        int above = story.isA(cue, Relation.ADVCL) ? story.head(cue) : NONE;
        int verb = above != NONE && story.is(above, WordClass.OPPOSE) ? above : cue;
        return story.is(verb, WordClass.OPPOSE) && !story.negated(verb);
    }

    /** What it is about: where an objection is the reason for a failure, what failed. */
    private static Span topic(Debate debate, int object, int verb, int above) {
        Story story = debate.story();
        if (above != NONE) {
            int result = story.child(above, Relation.OBJ);
            int open = story.child(above, Relation.XCOMP);
            result = result == NONE && open != NONE ? story.child(open, Relation.OBJ) : result;
            if (result != NONE && story.nounish(result)) {
                return debate.clauses().topic(result);
            }
        }
        return debate.clauses().topic(object == NONE ? verb : object);
    }

    /** The name after "of", where the tree hung it elsewhere. */
    private static @Nullable Actor named(Debate debate, int noun) {
        for (int t = noun + 2; debate.story().reads(noun + 1, "of") && t <= noun + 5; t++) {
            Actor actor = debate.reading().actorAt(t);
            if (actor != null && actor.named()) {
                return actor;
            }
        }
        return null;
    }

    /** "despite the resistance of the church": against who does it all the same. */
    private static @Nullable Clash despite(Debate debate, int noun) {
        Story story = debate.story();
        String marker = story.is(noun, WordClass.OBJECTION) ? story.marker(noun) : "";
        if (marker.isEmpty() || !Lexicon.english().is(marker, WordClass.DESPITE)) {
            return null;
        }
        int owner = debate.deeds().owner(noun);
        Actor holder = owner == NONE ? named(debate, noun) : debate.parties().actor(owner);
        int verb = story.head(noun);
        while (verb != NONE && !story.verb(verb)) {
            verb = story.head(verb);
        }
        while (verb != NONE
                && (story.isA(verb, Relation.XCOMP) || story.isA(verb, Relation.ADVCL))
                && story.head(verb) != NONE) {
            verb = story.head(verb);
        }
        Actor doer = verb == NONE || !story.verb(verb)
                ? null
                : debate.parties().actor(debate.deeds().subject(verb));
        if (holder == null || doer == null || holder.sameSide(doer) || Parties.decides(doer)) {
            return null;
        }
        int from = story.leftmost(noun);
        int to = story.rightmost(noun);
        int start = from;
        for (int t = from; t < noun; t++) {
            start = story.reads(t, marker) ? t + 1 : start;
        }
        Span against = debate.clauses().trimmed(start, to);
        Span deed = to < verb
                ? debate.clauses().trimmed(Math.max(story.leftmost(verb), to + 1), story.rightmost(verb))
                : debate.clauses().trimmed(story.leftmost(verb), Math.max(verb, from - 1));
        int object = story.child(verb, Relation.OBJ);
        Span topic = object != NONE && story.nounish(object)
                ? debate.clauses().topic(object)
                : debate.clauses().topic(noun);
        return Clash.of(
                DisputeKind.POLICY,
                topic,
                new Clash.Side(doer, List.of(deed), null),
                new Clash.Side(holder, List.of(against), null),
                2.2);
    }
}
