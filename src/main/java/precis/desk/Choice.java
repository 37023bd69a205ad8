package precis.desk;

import java.util.List;
import precis.brief.Correction;
import precis.brief.SectionKind;

/** What a line of a {@link Menu} does that is no command. */
public sealed interface Choice extends Action {
    /** Takes an actor into the one under the cursor. */
    record TakeIn(String actor) implements Choice {}

    /** Makes an alias of the actor under the cursor an actor of its own. */
    record PartWith(String alias) implements Choice {}

    /** Takes a position of the dispute under the cursor away. */
    record RemovePosition(int index) implements Choice {}

    /** Puts a position of the dispute under the cursor first. */
    record FirstPosition(int index) implements Choice {}

    /**
     * Puts corrected words into some points.
     *
     * @param source the point that was corrected first
     */
    record Correct(Correction correction, List<String> points, String source) implements Choice {
        public Correct {
            points = List.copyOf(points);
        }
    }

    /** Goes to a sentence of the article. */
    record GoToSentence(int sentence) implements Choice {}

    /** Makes the chosen words evidence of a point. */
    record CiteFor(Selection selection, String point) implements Choice {}

    /** Puts the chosen words in the place of the evidence that is looked at. */
    record Widen(Selection selection) implements Choice {}

    /** Makes a new position of a dispute of the chosen words. */
    record CiteAsPosition(Selection selection, String dispute) implements Choice {}

    /** Makes a new point of a section of the chosen words. */
    record CiteIn(Selection selection, SectionKind section) implements Choice {}
}
