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

/** One side attacks what another says, plans or did: "mocked the senator's claim that …", "condemned the ministry's decision". */
final class OwnedRule implements DisputeRule {
    private static final double CLOSE = .5;
    private static final int JUST = 2;
    private static final double JUST_SAID = .65;

    @Override
    public List<Clash> find(Debate debate) {
        Story story = debate.story();
        List<Clash> clashes = new ArrayList<>();
        for (int verb = 0; verb < story.size(); verb++) {
            boolean attacks = story.verb(verb)
                    && (turn(story, verb) != NONE
                            || story.is(verb, WordClass.ACCUSE)
                            || story.is(verb, WordClass.OPPOSE)
                            || story.is(verb, WordClass.DENY)
                            || story.is(verb, WordClass.DOUBT))
                    && !story.aside(story.sentence(verb))
                    && debate.deeds().real(verb);
            Clash clash = attacks ? at(debate, verb) : null;
            if (clash != null) {
                clashes.add(clash);
            }
        }
        return clashes;
    }

    private static int turn(Story story, int verb) {
        return Math.max(
                Turns.english().end(story, verb, Turns.Kind.ATTACK),
                Turns.english().end(story, verb, Turns.Kind.ANSWER));
    }

    private static @Nullable Clash at(Debate debate, int verb) {
        Actor critic = debate.doer(verb);
        int end = turn(debate.story(), verb);
        int object = end == NONE ? debate.deeds().object(verb) : Turns.answered(debate.story(), verb, end);
        if (critic == null || object == NONE || !debate.parties().voice(critic)) {
            return null;
        }
        int work = owned(debate, verb, object);
        Actor owner = work == NONE ? null : owner(debate, work, critic);
        if (owner == null || !debate.parties().voice(owner) || !Parties.opponents(owner, critic)) {
            return null;
        }
        Span words = debate.clauses().clause(verb);
        Utterance own = own(debate, owner, work, words);
        Story story = debate.story();
        boolean plan = story.is(work, WordClass.POLICY) || story.is(work, WordClass.WISH);
        Clash.Side named = phrase(debate, owner, work);
        Clash.Side held =
                own == null || (plan && named != null) ? named : debate.side(own); // a plan says what is planned
        if (held == null) {
            return null;
        }
        DisputeKind kind =
                plan ? DisputeKind.POLICY : story.is(verb, WordClass.DENY) ? DisputeKind.DENIAL : DisputeKind.BLAME;
        Clash.Side attack = new Clash.Side(critic, List.of(words), null);
        return Clash.of(kind, debate.clauses().topic(work), held, attack, own == null ? 1.7 : 2.3);
    }

    /** Whose it is; "his" is the one other person of the sentences before. */
    private static @Nullable Actor owner(Debate debate, int work, Actor critic) {
        int owner = debate.deeds().owner(work);
        Actor actor = debate.parties().actor(owner);
        return actor == null ? debate.parties().onlyOther(owner, critic) : actor;
    }

    /** What is attacked: the object, or what somebody is attacked for or over. */
    private static int owned(Debate debate, int verb, int object) {
        Story story = debate.story();
        if (work(story, object) && debate.deeds().owner(object) != NONE) {
            return object;
        }
        for (int c = story.firstChild(verb); c != NONE; c = story.nextSibling(c)) {
            boolean matter = c > object
                    && story.isA(c, Relation.OBL)
                    && (story.markedBy(c, "over") || story.markedBy(c, "for"))
                    && work(story, c);
            if (matter && debate.deeds().owner(c) != NONE) {
                return c;
            }
        }
        return NONE;
    }

    private static boolean work(Story story, int noun) {
        return story.is(noun, WordClass.CLAIM)
                || story.is(noun, WordClass.POLICY)
                || story.is(noun, WordClass.RETORTED)
                || story.is(noun, WordClass.CHARGE)
                || story.is(noun, WordClass.STAND);
    }

    private static @Nullable Utterance own(Debate debate, Actor owner, int work, Span attack) {
        Set<String> matter = new HashSet<>(debate.meaning(attack));
        matter.addAll(debate.meaning(work));
        Debate.withoutNames(matter, owner);
        Utterance best = null;
        double most = CLOSE;
        for (Utterance utterance : debate.utterances()) {
            boolean says = utterance.holder() != null
                    && utterance.holder().sameSide(owner)
                    && !utterance.overlaps(attack)
                    && debate.telling(utterance)
                    && !debate.story().aside(utterance.sentence());
            int back = debate.story().sentence(work) - utterance.sentence();
            double weight = says
                    ? debate.shared(matter, utterance.meaning())
                            - .04 * Math.abs(back)
                            + (back >= 0 && back <= JUST ? JUST_SAID : 0)
                    : 0;
            if (weight > most) {
                most = weight;
                best = utterance;
            }
        }
        return best;
    }

    /** "the senator's claim that the bridge is safe": the phrase itself, where it says enough. */
    private static Clash.@Nullable Side phrase(Debate debate, Actor owner, int work) {
        Story story = debate.story();
        int last = debate.lastToken(debate.clauses().spelt(work));
        boolean says = story.words(work + 1, last) >= 2;
        int from = story.leftmost(work);
        from = story.isA(from, Relation.CASE) && story.head(from) == work ? from + 1 : from;
        Span whole = debate.clauses().trimmed(from, last);
        Span span =
                story.is(work, WordClass.DEPICTION) ? whole : debate.clauses().withoutLabel(whole);
        return says && story.words(story.leftmost(work), last) >= 4 ? new Clash.Side(owner, List.of(span), null) : null;
    }
}
