package precis.draft;

import static precis.reading.TokenRow.NONE;

import java.util.List;
import precis.language.Relation;
import precis.reading.Actor;
import precis.reading.Reading;
import precis.reading.Story;
import precis.reading.WordClass;
import precis.text.Span;

/** Tells places that only say who somebody is, "the governor of Washington", from those that something is set in. */
final class PlacesInTitles {
    private static final int FAR = 5;

    private final Story story;
    /** Of each token where the words that introduce a person end, if it is one of them: a UTF-16 index into the article's text. */
    private final int[] ends;

    PlacesInTitles(Reading reading) {
        story = reading.story();
        ends = new int[story.size()];
        for (Actor actor : reading.actors()) {
            for (Span title : actor.person() ? actor.introductions() : List.<Span>of()) {
                int last = story.lastToken(title);
                for (int t = story.tokenAt(title.start()); t <= last; t++) {
                    ends[t] = Math.max(ends[t], title.end());
                }
            }
        }
    }

    /** Whether a mention stands among the words that introduce a person. */
    boolean introduce(Span mention) {
        return ends[story.tokenAt(mention.start())] >= mention.end();
    }

    /** "Governor of Washington", "envoy to Cuba", "Republican from Texas", "professor at Yale": the place says who somebody is. */
    boolean hold(Span mention, int head, int to) {
        int noun = story.head(head);
        if (noun == NONE || Math.abs(noun - to) >= FAR || !introduce(mention)) {
            return false;
        }
        boolean of = story.isA(head, Relation.COMPOUND) || story.markedBy(head, "of") || story.markedBy(head, "to");
        boolean party = story.is(noun, WordClass.PARTY) || story.is(noun, WordClass.VOICE);
        boolean teaches = story.is(noun, WordClass.EXPERT) && story.markedBy(head, "at");
        return of ? story.is(noun, WordClass.ROLE) : teaches || (party && story.markedBy(head, "from"));
    }
}
