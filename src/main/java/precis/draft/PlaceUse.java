package precis.draft;

import org.jspecify.annotations.Nullable;
import precis.reading.Place;
import precis.text.Span;

/** What the mentions of one place say about its part in the story. */
final class PlaceUse {
    /** No mention opens the story. */
    static final int NEVER = Integer.MAX_VALUE;

    final Place place;
    double located;
    int inside;
    int afterCity;
    int subject;
    int owner;
    int of;
    int compound;
    int other;
    int parties;
    boolean lead;
    /** Whether somebody is told to come from there: "a man from Leeds". */
    boolean origin;

    int mentions;
    /** Where the first two sentences, or the date line, set something there; first what is nearest to the event. */
    int opening = NEVER;

    /** Where a sentence soon after them does, first what is said to be held or to take place there. */
    int early = NEVER;

    /** The mention that shows best that something happens there. */
    @Nullable
    Span best;

    PlaceUse(Place place) {
        this.place = place;
    }

    double weight() {
        double told = .45 * subject + .35 * owner + .2 * compound + .5 * of + .3 * other;
        return located + told + (lead ? .6 : 0);
    }

    /** Whether something is set there, and the place does not merely act or own. */
    boolean placed(boolean inTitle) {
        return located > 0 || (owner > 0 && lead && parties == 0) || inTitle;
    }
}
