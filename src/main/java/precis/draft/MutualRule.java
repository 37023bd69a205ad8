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

    /** "traded accusations" */
    private static boolean trades(Story story, int verb) {
        int object = story.is(verb, WordClass.EXCHANGING) ? story.child(verb, Relation.OBJ) : NONE;
        return object != NONE && story.is(object, WordClass.CHARGE);
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
        int object = story.child(verb, Relation.OBJ);
        int of = matterUnder(story, verb);
        return of != NONE || object == NONE ? of : matterUnder(story, object);
    }

    private static int matterUnder(Story story, int token) {
        for (int c = story.firstChild(token); c != NONE; c = story.nextSibling(c)) {
            boolean about = story.markedBy(c, "for")
                    || story.markedBy(c, "over")
                    || story.markedBy(c, "of")
                    || story.markedBy(c, "about");
            int deed = about && story.verb(c) ? story.child(c, Relation.OBJ) : NONE;
            if (about && (story.noun(c) || deed != NONE)) {
                return deed == NONE ? c : deed;
            }
        }
        return NONE;
    }
}
