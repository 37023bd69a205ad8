package precis.draft;

import static precis.reading.TokenRow.NONE;

import precis.language.Relation;
import precis.language.UniversalTag;
import precis.reading.Story;
import precis.reading.WordClass;

/** Tells places that stand beside the main event: in a clause about somebody, in what describes a name, in what is still to come. */
final class PlaceClauses {
    private static final WordList DUE = WordList.named("due");

    private final Story story;

    PlaceClauses(Story story) {
        this.story = story;
    }

    /** "X, who is accused of running a racket in Dale, was held in Leeds": what a clause beside the main one is set in. */
    boolean beside(int place) {
        for (int at = place; at != NONE; at = story.head(at)) {
            if (story.is(at, Relation.ACL_RELCL)) {
                return true;
            }
        }
        int last = story.last(story.sentence(place));
        int verb = place + 1;
        while (verb <= last && !story.punctuation(verb) && !story.finite(verb)) {
            verb++;
        }
        int who = place - 1;
        while (who > story.first(story.sentence(place)) && !story.punctuation(who) && !story.reads(who, "who")) {
            who--;
        }
        return story.reads(who, "who") && verb <= last && story.finite(verb); // whatever the tree makes of it
    }

    /**
     * "to qualify for the World Cup in Russia", "for the Cup, which will be held in Russia": what somebody wants to reach is set
     * elsewhere than what he does.
     */
    boolean awaited(int place) {
        int noun = story.head(place);
        boolean goal = noun != NONE
                && noun < place
                && story.proper(noun)
                && story.marker(noun).equals("for");
        if (due(place)) {
            return true;
        }
        boolean relative = false;
        boolean ahead = false;
        for (int c = noun == NONE ? NONE : story.firstChild(noun); c != NONE; c = story.nextSibling(c)) {
            relative |= story.isA(c, Relation.NSUBJ) && story.is(c, WordClass.RELATIVE);
            ahead |= story.reads(c, WordClass.AHEAD);
        }
        return goal || (relative && ahead);
    }

    /** "With the Games due to start in Oslo, the team …": where something beside the event is still to come. */
    private boolean due(int place) {
        for (int at = story.head(place); at != NONE && story.head(at) != NONE; at = story.head(at)) {
            boolean first = at > 2 && story.reads(at - 1, "to") && story.head(at) == at - 2;
            if (first && DUE.has(story.lower(at - 2)) && story.head(at - 2) != NONE) {
                return true;
            }
        }
        return false;
    }

    /** "the most visited land in the South": among what something is the most or the first of its kind. */
    boolean compared(int place) {
        int noun = story.head(place);
        for (int t = noun == NONE || noun > place ? place : story.leftmost(noun); t < noun; t++) {
            String word = story.lower(t);
            if (word.equals("most") || (story.is(t, UniversalTag.ADJ) && word.endsWith("est") && word.length() > 4)) {
                return true;
            }
        }
        return false;
    }

    /** "the largest maker in Bergen, said": the place belongs to whom it describes. */
    boolean describes(int token) {
        for (int at = token; story.head(at) != NONE; at = story.head(at)) {
            boolean apposed = story.isA(at, Relation.APPOS) && story.head(at) >= story.opening(story.sentence(token));
            if (apposed && story.nounish(at) && at != token) {
                return true;
            }
        }
        return false;
    }
}
