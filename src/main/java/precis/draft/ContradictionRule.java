package precis.draft;

import static precis.reading.TokenRow.NONE;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import precis.brief.DisputeKind;
import precis.language.Relation;
import precis.reading.Actor;
import precis.reading.Story;
import precis.reading.WordClass;

/** Two sides say of one thing what cannot both be so: "would raise taxes", "would not raise taxes"; "is safe", "is dangerous". */
final class ContradictionRule implements DisputeRule {
    private static final int FAR = 8;

    @Override
    public List<Clash> find(Debate debate) {
        Story story = debate.story();
        List<Predication> predications = new ArrayList<>(new Predications(debate).all());
        predications.sort((one, other) -> Integer.compare(one.head(), other.head()));
        List<Clash> clashes = new ArrayList<>();
        for (int i = 0; i < predications.size(); i++) {
            for (int j = i + 1; j < predications.size(); j++) {
                if (distance(story, predications.get(i), predications.get(j)) > FAR) {
                    break;
                }
                Clash clash = clash(debate, predications.get(i), predications.get(j));
                if (clash != null) {
                    clashes.add(clash);
                }
            }
        }
        return clashes;
    }

    private static @Nullable Clash clash(Debate debate, Predication one, Predication other) {
        Story story = debate.story();
        Actor a = one.utterance().holder();
        Actor b = other.utterance().holder();
        boolean apart = a != null
                && b != null
                && one.head() != other.head()
                && (a.named() || b.named()) // "families" may be "the neighbours"
                && Parties.apart(a, b)
                && !one.utterance().overlaps(other.utterance().spans().get(0));
        if (!apart || !contrary(story, one, other) || !sameMatter(debate, one, other)) {
            return null;
        }
        int thing = one.object() != NONE ? one.object() : one.subject();
        return Clash.of(
                duty(story, one) || duty(story, other) ? DisputeKind.POLICY : DisputeKind.COUNTER_CLAIM,
                debate.clauses().topic(thing),
                debate.side(one.utterance()),
                debate.side(other.utterance()),
                2.1);
    }

    /** "should close", "would not close": a wish or a plan, which no deed contradicts. */
    private static boolean open(Story story, Predication predication) {
        return with(story, predication, WordClass.MODAL);
    }

    /** "should resign", "demanded that she resign" */
    private static boolean duty(Story story, Predication predication) {
        return with(story, predication, WordClass.DUTY);
    }

    private static boolean with(Story story, Predication predication, WordClass auxiliary) {
        for (int c = story.firstChild(predication.head()); c != NONE; c = story.nextSibling(c)) {
            if (story.isA(c, Relation.AUX) && story.is(c, auxiliary)) {
                return true;
            }
        }
        return story.is(predication.utterance().cue(), WordClass.DEMAND) && story.penn(predication.head(), "VB");
    }

    private static int distance(Story story, Predication one, Predication other) {
        return story.sentence(other.head()) - story.sentence(one.head());
    }

    /** The same said with and without a "not", or the opposite. */
    private static boolean contrary(Story story, Predication one, Predication other) {
        String first = story.lemma(one.head());
        String second = story.lemma(other.head());
        return one.negated() == other.negated()
                ? !one.negated() && Opposites.english().meet(Set.of(first), Set.of(second))
                : first.equals(second) && open(story, one) == open(story, other);
    }

    private static boolean sameMatter(Debate debate, Predication one, Predication other) {
        boolean subjects = one.subject() != NONE && other.subject() != NONE;
        boolean objects = one.object() != NONE && other.object() != NONE;
        if ((one.object() == NONE) != (other.object() == NONE)) {
            return false;
        }
        boolean near = distance(debate.story(), one, other) <= 1;
        boolean doers =
                subjects && (same(debate, one.subject(), other.subject()) || (near && points(debate, one, other)));
        if (!objects) {
            return doers;
        }
        boolean open = !subjects || thing(debate, one.subject()) || thing(debate, other.subject());
        return (doers || open) && same(debate, one.object(), other.object());
    }

    /** One speaks of "it" right behind the other's noun. */
    private static boolean points(Debate debate, Predication one, Predication other) {
        Story story = debate.story();
        boolean agree = !story.is(other.subject(), WordClass.PLURAL) || story.plural(one.subject());
        return story.noun(one.subject()) && agree && thing(debate, other.subject());
    }

    /** "it", "they", where the reading knows nobody that it stands for. */
    private static boolean thing(Debate debate, int subject) {
        Story story = debate.story();
        return (story.is(subject, WordClass.THING) || story.is(subject, WordClass.PLURAL))
                && debate.reading().actorAt(subject) == null;
    }

    private static boolean same(Debate debate, int a, int b) {
        Story story = debate.story();
        Actor one = debate.reading().actorAt(a);
        Actor other = debate.reading().actorAt(b);
        if (one != null && other != null) {
            return one.id().equals(other.id());
        }
        return story.noun(a)
                && story.noun(b)
                && !Sentences.light(story.lemma(a))
                && StanceRule.sameThing(story, a, b)
                && !StanceRule.differentKind(debate, a, b);
    }
}
