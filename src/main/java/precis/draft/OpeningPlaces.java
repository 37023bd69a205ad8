package precis.draft;

import static precis.reading.TokenRow.NONE;

import java.util.List;
import org.jspecify.annotations.Nullable;
import precis.reading.Actor;
import precis.reading.Reading;
import precis.reading.Story;
import precis.text.Span;

/** Tells which of the places of a story its first sentences, or its date line, set the event in. */
final class OpeningPlaces {
    private final Reading reading;
    private final Story story;
    private final int lead;

    /** {@code lead} is the first sentence that tells the story, or {@link precis.reading.TokenRow#NONE}. */
    OpeningPlaces(Reading reading, int lead) {
        this.reading = reading;
        this.lead = lead;
        story = reading.story();
    }

    /** The place in which the event of the opening sentences is set, or null. */
    @Nullable
    PlaceUse of(List<PlaceUse> kept) {
        seatCourts(kept);
        return narrower(opening(kept), kept);
    }

    /** "will appear before Leeds Magistrates' Court": at the top the court of a place sets the event there. */
    private void seatCourts(List<PlaceUse> kept) {
        for (Actor actor : reading.actors()) {
            boolean court =
                    actor.kind() == Actor.Kind.ORGANISATION && actor.name().endsWith(" Court");
            int token = court ? story.tokenAt(actor.mentions().get(0).start()) : NONE;
            boolean before = token != NONE
                    && story.sentence(token) == lead
                    && (story.reads(token - 1, "before") || story.reads(token - 1, "in"));
            for (PlaceUse use : before ? kept : List.<PlaceUse>of()) {
                if (actor.name().startsWith(use.place.name().concat(" "))) {
                    use.opening = Math.min(use.opening, story.start(token));
                }
            }
        }
    }

    /** "is treated at Dale Hospital in Leeds": a hospital is where somebody is now, and not where it happened. */
    @Nullable
    PlaceUse beyondHospital(@Nullable PlaceUse main, List<PlaceUse> kept) {
        if (main == null || main.best == null || !main.place.name().endsWith(" Hospital")) {
            return main;
        }
        int sentence = story.sentence(story.tokenAt(main.best.start()));
        for (PlaceUse other : kept) {
            boolean beside = other.place.mentions().stream().anyMatch(mention -> near(sentence, mention));
            if (other != main && beside && !other.place.isCountry()) {
                return other;
            }
        }
        return main;
    }

    /** Whether a mention stands in a sentence or the next one. */
    private boolean near(int sentence, Span mention) {
        int own = story.sentence(story.tokenAt(mention.start()));
        return own == sentence || own == sentence + 1;
    }

    /** "in China … in a village of Hebei": of a country and a place in it that the opening names, the place. */
    private @Nullable PlaceUse narrower(@Nullable PlaceUse main, List<PlaceUse> kept) {
        if (main == null || main.opening == PlaceUse.NEVER || !main.place.isCountry() || everywhere(main)) {
            return main;
        }
        for (PlaceUse one : kept) {
            boolean inside = one.place.country() == null || one.place.country().equals(main.place.country());
            if (inside && !one.place.isCountry() && one.opening < PlaceUse.NEVER) {
                return one;
            }
        }
        return main;
    }

    /** "across Norway": no place in it is where it happens. */
    private boolean everywhere(PlaceUse land) {
        int before = land.best == null ? NONE : story.tokenAt(land.best.start()) - 1;
        return before > NONE && (story.reads(before, "across") || story.reads(before, "throughout"));
    }

    /** The place that the first sentences or the date line set the event in; else one that the first sentence speaks of. */
    private static @Nullable PlaceUse opening(List<PlaceUse> kept) {
        PlaceUse main = null;
        for (PlaceUse one : kept) {
            if (one.opening < PlaceUse.NEVER && (main == null || one.opening < main.opening)) {
                main = one;
            }
        }
        for (int i = 0; i < kept.size() && main == null; i++) {
            PlaceUse one = kept.get(i);
            main = one.lead
                            && one.located > 0
                            && one.afterCity == 0
                            && !one.place.isCountry()
                            && !(one.origin && one.inside == 0)
                    ? one
                    : null;
        }
        return main;
    }
}
