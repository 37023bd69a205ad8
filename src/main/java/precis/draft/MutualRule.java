package precis.draft;

import static precis.reading.TokenRow.NONE;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import precis.brief.DisputeKind;
import precis.language.Relation;
import precis.reading.Actor;
import precis.reading.Story;
import precis.reading.WordClass;
import precis.text.Span;

/** "Norway and Sweden blamed each other for the spill", "traded accusations over it": the article gives both the same words. */
final class MutualRule implements DisputeRule {
    @Override
    public List<Clash> find(Debate debate) {
        Story story = debate.story();
        List<Clash> clashes = new ArrayList<>();
        for (int verb = 0; verb < story.size(); verb++) {
            boolean mutual = story.verb(verb) && (eachOther(story, verb) || trades(story, verb));
            Clash clash =
                    mutual && debate.deeds().real(verb) && !story.aside(story.sentence(verb)) ? at(debate, verb) : null;
            if (clash != null) {
                clashes.add(clash);
            }
        }
        return clashes;
    }

    /** "accused each other of breaking the truce" */
    private static boolean eachOther(Story story, int verb) {
        boolean each = story.reads(verb + 1, "each") && story.reads(verb + 2, "other");
        boolean one = story.reads(verb + 1, "one") && story.reads(verb + 2, "another");
        return story.is(verb, WordClass.ACCUSE) && (each || one);
    }

    /** "traded accusations", "exchanged blame" */
    private static boolean trades(Story story, int verb) {
        boolean gives =
                story.hasLemma(verb, "trade") || story.hasLemma(verb, "exchange") || story.hasLemma(verb, "swap");
        int object = gives ? story.child(verb, Relation.OBJ) : NONE;
        return object != NONE && (story.is(object, WordClass.CHARGE) || story.hasLemma(object, "blame"));
    }

    private static @Nullable Clash at(Debate debate, int verb) {
        Story story = debate.story();
        int subject = debate.deeds().subject(verb);
        int second = subject == NONE ? NONE : story.child(subject, Relation.CONJ);
        Actor one = second == NONE ? null : debate.parties().actor(subject);
        Actor other = second == NONE ? null : debate.parties().actor(second);
        boolean two = one != null
                && other != null
                && debate.parties().voice(one)
                && debate.parties().voice(other)
                && Parties.opponents(one, other);
        int matter = two ? matter(story, verb) : NONE;
        if (matter == NONE) {
            return null;
        }
        List<Span> words = List.of(debate.clauses().clause(verb));
        return Clash.of(
                DisputeKind.BLAME,
                debate.clauses().topic(matter),
                new Clash.Side(one, words, null),
                new Clash.Side(other, words, null),
                2.2);
    }

    /** What it is about: "for the spill", "over the dam", "of breaking the truce". */
    private static int matter(Story story, int verb) {
        for (int t = verb + 1; t <= story.rightmost(verb); t++) {
            boolean opens =
                    story.reads(t, "for") || story.reads(t, "over") || story.reads(t, "of") || story.reads(t, "about");
            for (int n = t + 1; opens && n <= story.rightmost(verb); n++) {
                if (story.noun(n) && !story.is(n, WordClass.TIME)) {
                    return n;
                }
            }
        }
        return NONE;
    }
}
