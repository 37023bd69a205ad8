package precis.draft;

import static precis.reading.TokenRow.NONE;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import precis.brief.DisputeKind;
import precis.language.Relation;
import precis.reading.Actor;
import precis.reading.Statement;
import precis.reading.Story;
import precis.reading.WordClass;
import precis.text.Span;

/** One side wants a thing stopped or removed that another goes on with: "if the flights do not stop", "the flights will continue". */
final class KeepRule implements DisputeRule {
    private static final int FAR = 12;
    private static final int HOPS = 3;

    /** Who wants what with a thing. */
    private record Will(
            Actor holder,
            int thing,
            int verb,
            Span words,
            @Nullable Actor via) {}

    @Override
    public List<Clash> find(Debate debate) {
        List<Will> stops = new ArrayList<>();
        List<Will> keeps = new ArrayList<>();
        Story story = debate.story();
        for (int verb = 0; verb < story.size(); verb++) {
            if (!story.verb(verb) || story.aside(story.sentence(verb))) {
                continue;
            }
            if (story.is(verb, WordClass.STOP) && wanted(story, verb)) {
                add(debate, verb, stops);
            } else if (story.is(verb, WordClass.KEEP) && goesOn(story, verb)) {
                add(debate, verb, keeps);
            }
        }
        List<Clash> clashes = new ArrayList<>();
        for (Will stop : stops) {
            for (Will keep : keeps) {
                if (opposed(story, stop, keep)) {
                    clashes.add(Clash.of(
                            DisputeKind.POLICY,
                            debate.clauses().topic(stop.thing),
                            new Clash.Side(stop.holder, List.of(stop.words), stop.via),
                            new Clash.Side(keep.holder, List.of(keep.words), keep.via),
                            2.2));
                }
            }
        }
        return clashes;
    }

    private static boolean opposed(Story story, Will stop, Will keep) {
        return Parties.apart(stop.holder, keep.holder)
                && story.lemma(stop.thing).equals(story.lemma(keep.thing))
                && Math.abs(story.sentence(stop.verb) - story.sentence(keep.verb)) <= FAR
                && !stop.words.overlaps(keep.words);
    }

    /** "must stop", "demanded that they stop", "attempts to stop", "if it does not stop": no mere "stopped". */
    private static boolean wanted(Story story, int verb) {
        if (story.negated(verb)) {
            return story.markedBy(verb, "if") || story.markedBy(verb, "unless") || story.markedBy(verb, "until");
        }
        for (int c = story.firstChild(verb); c != NONE; c = story.nextSibling(c)) {
            if (story.isA(c, Relation.AUX) && story.is(c, WordClass.DUTY)) {
                return true;
            }
        }
        int above = story.head(verb);
        for (int hop = 0; hop < HOPS && above != NONE; hop++, above = story.head(above)) {
            boolean wish = story.is(above, WordClass.DEMAND) || story.is(above, WordClass.ENDEAVOUR);
            if (wish && !story.negated(above)) {
                return true;
            }
        }
        return false;
    }

    private static boolean goesOn(Story story, int verb) {
        return !story.negated(verb) && !story.markedBy(verb, "if") && !story.markedBy(verb, "to");
    }

    private static void add(Debate debate, int verb, List<Will> wills) {
        Story story = debate.story();
        int thing = thing(story, verb);
        boolean named = thing != NONE && (story.noun(thing) || story.reads(thing - 1, "the"));
        if (!named || Sentences.light(story.lemma(thing))) {
            return;
        }
        Statement told = debate.parties().around(verb);
        Actor holder = told == null ? doer(debate, verb) : told.holder();
        if (holder == null || !debate.parties().voice(holder)) {
            return;
        }
        Span words = told == null ? clause(debate, verb) : debate.saidAt(verb);
        wills.add(new Will(holder, thing, verb, words, told == null ? null : told.via()));
    }

    /** What is stopped or kept: the object, also of what is kept on with ("keep hosting the site"), else what stops or goes on. */
    private static int thing(Story story, int verb) {
        int object = story.child(verb, Relation.OBJ);
        int open = story.child(verb, Relation.XCOMP);
        object = object == NONE && open != NONE ? story.child(open, Relation.OBJ) : object;
        if (object != NONE || open != NONE) {
            return object;
        }
        return story.child(verb, Relation.NSUBJ);
    }

    /** Whoever does it or tries to: "the club's attempts to remove the video". */
    private static @Nullable Actor doer(Debate debate, int verb) {
        Story story = debate.story();
        int above = story.head(verb);
        boolean attempt = above != NONE && story.isA(verb, Relation.ACL) && story.is(above, WordClass.ENDEAVOUR);
        if (attempt) {
            int owner = debate.deeds().owner(above);
            return owner == NONE ? null : debate.parties().actor(owner);
        }
        int asked = above != NONE && story.is(above, WordClass.DEMAND) ? above : verb;
        return debate.doer(asked);
    }

    private static Span clause(Debate debate, int verb) {
        Story story = debate.story();
        int above = story.head(verb);
        boolean under = above != NONE && (story.is(above, WordClass.ENDEAVOUR) || story.is(above, WordClass.DEMAND));
        if (under && story.noun(above)) {
            return debate.clauses().trimmed(story.leftmost(above), story.rightmost(above));
        }
        return debate.clauses().clause(under ? above : verb);
    }
}
