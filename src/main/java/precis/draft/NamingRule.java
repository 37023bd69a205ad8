package precis.draft;

import static precis.reading.TokenRow.NONE;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import precis.brief.DisputeKind;
import precis.language.Relation;
import precis.language.UniversalTag;
import precis.reading.Actor;
import precis.reading.Story;
import precis.reading.WordClass;
import precis.text.Span;

/** Two sides give one thing opposite names: "called the vote a triumph", "called it a farce". */
final class NamingRule implements DisputeRule {
    private static final int FAR = 8;

    /** Who calls what good (1) or bad (-1). */
    private record Name(Actor holder, int thing, int verb, int sign, Span words) {}

    @Override
    public List<Clash> find(Debate debate) {
        List<Name> names = names(debate);
        List<Clash> clashes = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            int last = debate.story().sentence(names.get(i).verb) + FAR;
            for (int j = i + 1; j < names.size() && debate.story().sentence(names.get(j).verb) <= last; j++) {
                Clash clash = clash(debate, names.get(i), names.get(j));
                if (clash != null) {
                    clashes.add(clash);
                }
            }
        }
        return clashes;
    }

    private static List<Name> names(Debate debate) {
        Story story = debate.story();
        List<Name> names = new ArrayList<>();
        for (int verb = 0; verb < story.size(); verb++) {
            boolean calls = story.verb(verb)
                    && story.is(verb, WordClass.NAMING)
                    && !story.isA(verb, Relation.XCOMP) // "denied calling it a farce"
                    && debate.deeds().real(verb);
            int thing = calls ? debate.deeds().object(verb) : NONE;
            int sign = thing == NONE ? 0 : sign(story, verb);
            Actor holder = sign == 0 ? null : debate.doer(verb);
            if (holder != null && debate.parties().voice(holder) && !story.aside(story.sentence(verb))) {
                names.add(new Name(holder, thing, verb, sign, debate.clauses().clause(verb)));
            }
        }
        return names;
    }

    /** "called it a farce and left": the name ends where another deed begins. */
    private static int last(Story story, int verb) {
        int next = story.child(verb, Relation.CONJ);
        return next > verb ? story.leftmost(next) - 1 : story.rightmost(verb);
    }

    /** Whether what a verb calls a thing is good (1), bad (-1), or neither (0). */
    static int sign(Story story, int verb) {
        boolean bad = false;
        boolean good = false;
        for (int t = verb + 1; t <= last(story, verb); t++) {
            bad |= story.is(t, WordClass.HARSH) && !story.negated(t);
            good |= story.is(t, WordClass.PRAISE) && !story.negated(t) && !story.is(t, UniversalTag.ADV);
        }
        return bad == good ? 0 : bad ? -1 : 1;
    }

    /** Two names near each other, in their order. */
    private static @Nullable Clash clash(Debate debate, Name one, Name other) {
        Story story = debate.story();
        int apart = story.sentence(other.verb) - story.sentence(one.verb);
        boolean pointed = apart <= 1 && story.noun(one.thing) && story.is(other.thing, WordClass.THING);
        boolean same = story.noun(one.thing)
                && story.noun(other.thing)
                && StanceRule.sameThing(story, one.thing, other.thing)
                && !StanceRule.differentKind(debate, one.thing, other.thing);
        if (one.sign == other.sign || !(pointed || same) || !Parties.apart(one.holder, other.holder)) {
            return null;
        }
        return Clash.of(
                DisputeKind.CHARACTERISATION,
                debate.clauses().topic(one.thing),
                new Clash.Side(one.holder, List.of(one.words), null),
                new Clash.Side(other.holder, List.of(other.words), null),
                2.1);
    }
}
