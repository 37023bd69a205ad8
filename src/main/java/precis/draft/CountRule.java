package precis.draft;

import static precis.reading.TokenRow.NONE;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import precis.brief.DisputeKind;
import precis.language.UniversalTag;
import precis.reading.Actor;
import precis.reading.Story;
import precis.reading.WordClass;
import precis.text.Span;

/** Two parties count the same thing and come to different numbers: "37 broken forks and nine injuries", "112 failures and 26 injuries". */
final class CountRule implements DisputeRule {
    private static final int NEAR = 3;

    /** A number of something, and who gives it. */
    private record Count(int number, String noun, Actor holder, int verb) {}

    @Override
    public List<Clash> find(Debate debate) {
        Story story = debate.story();
        List<Count> counts = new ArrayList<>();
        for (int t = 0; t < story.size(); t++) {
            int noun = counted(story, t);
            int verb = noun == NONE ? NONE : counter(debate, t);
            Actor holder =
                    verb == NONE ? null : debate.parties().actor(debate.deeds().subject(verb));
            if (holder != null && debate.parties().voice(holder)) {
                counts.add(new Count(t, story.lemma(noun), holder, verb));
            }
        }
        for (int i = 0; i < counts.size(); i++) {
            for (int j = i + 1; j < counts.size(); j++) {
                Clash clash = clash(debate, counts.get(i), counts.get(j));
                if (clash != null) {
                    return List.of(clash);
                }
            }
        }
        return List.of();
    }

    /** The noun that a number counts, in the plural: people, injuries, no days or dollars. */
    private static int counted(Story story, int token) {
        int noun = story.is(token, UniversalTag.NUM) ? story.head(token) : NONE;
        boolean thing = noun != NONE && noun > token && noun - token <= 3 && story.noun(noun) && story.plural(noun);
        return thing && !story.is(noun, WordClass.TIME) && !story.is(token - 1, WordClass.HEDGE) ? noun : NONE;
    }

    /** The verb by which somebody gives the number: said, knew of, has counted, recorded, put. */
    private static int counter(Debate debate, int token) {
        Story story = debate.story();
        for (int at = story.head(token); at != NONE; at = story.head(at)) {
            boolean gives = story.is(at, WordClass.SAY) || story.is(at, WordClass.COUNTING);
            if (story.verb(at) && gives) {
                return at;
            }
        }
        return NONE;
    }

    private static @Nullable Clash clash(Debate debate, Count one, Count other) {
        Story story = debate.story();
        int apart = story.sentence(other.number) - story.sentence(one.number);
        boolean rival = one.noun.equals(other.noun)
                && apart >= 1
                && apart <= NEAR
                && Parties.apart(one.holder, other.holder)
                && alike(story, one, other)
                && !story.reads(one.number, story.lower(other.number));
        if (!rival) {
            return null;
        }
        Span topic = debate.clauses().topic(story.head(other.number));
        return Clash.of(DisputeKind.FIGURES, topic, side(debate, one), side(debate, other), 2.2);
    }

    /** "counted 26 injuries" and "knew of nine injuries"; but not "plunged 26 million into hunger". */
    private static boolean alike(Story story, Count one, Count other) {
        int first = predicate(story, one);
        int second = predicate(story, other);
        return (gives(story, first, one) && gives(story, second, other))
                || story.lemma(first).equals(story.lemma(second));
    }

    private static boolean gives(Story story, int predicate, Count count) {
        return predicate == count.verb || story.is(predicate, WordClass.COUNTING) || story.hasLemma(predicate, "know");
    }

    /** The verb that the counted thing hangs on. */
    private static int predicate(Story story, Count count) {
        int at = story.head(count.number);
        while (at != count.verb && !story.verb(at) && !story.is(at, UniversalTag.ADJ)) {
            at = story.head(at);
        }
        return at;
    }

    private static Clash.Side side(Debate debate, Count count) {
        return new Clash.Side(count.holder, List.of(debate.clauses().clause(count.verb)), null);
    }
}
