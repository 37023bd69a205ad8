package precis.draft;

import static precis.reading.TokenRow.NONE;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import precis.brief.Detail;
import precis.brief.Point;
import precis.brief.SectionKind;
import precis.reading.Actor;
import precis.reading.Countries;
import precis.reading.Lexicon;
import precis.reading.Place;
import precis.reading.Reading;
import precis.reading.Story;
import precis.reading.WordClass;
import precis.text.Span;

/** Drafts where: the places in which something is set, first the one of the event that the opening sentences tell. */
final class WhereDrafter {
    private static final int MOST = 14;
    private static final double ENOUGH = .6;

    private final Reading reading;
    private final Story story;
    private final Citations citations;
    private final PlaceGrammar grammar;

    WhereDrafter(Reading reading, Citations citations) {
        this.reading = reading;
        this.citations = citations;
        story = reading.story();
        grammar = new PlaceGrammar(reading);
    }

    List<Point> draft() {
        List<PlaceUse> kept = new ArrayList<>();
        for (Place place : reading.places()) {
            PlaceUse use = grammar.use(place);
            if (use.mentions > 0 && setsScene(use) && use.weight() >= ENOUGH) {
                kept.add(use);
            }
        }
        kept.sort((a, b) -> a.weight() != b.weight()
                ? Double.compare(b.weight(), a.weight())
                : a.place.mentions().get(0).compareTo(b.place.mentions().get(0)));
        Points points = new Points(SectionKind.WHERE);
        boolean set = moveMainFirst(kept, points);
        for (int i = 0; i < Math.min(MOST, kept.size()); i++) {
            PlaceUse one = kept.get(i);
            Span span = one.best == null ? one.place.mentions().get(0) : one.best;
            boolean main = set && points.size() == 0;
            if (!named(points, one.place.name())) {
                add(points, one.place.name(), one.place.aliases(), one.place.country(), main, span);
            }
        }
        return points.all();
    }

    private static boolean named(Points points, String name) {
        for (Point point : points.all()) {
            if (point.detail() instanceof Detail.Place place && place.name().equals(name)) {
                return true;
            }
        }
        return false;
    }

    private void add(
            Points points, String name, List<String> aliases, @Nullable String country, boolean main, Span span) {
        points.add(name, "", List.of(citations.of(span)), new Detail.Place(name, aliases, country, main));
    }

    /**
     * Puts first where the event happens, or the country that the first sentence speaks of.
     *
     * @return whether the article says that the event happens there
     */
    private boolean moveMainFirst(List<PlaceUse> kept, Points points) {
        PlaceUse main = opening(kept);
        boolean set = main != null && main.opening < PlaceUse.NEVER;
        Span country = main == null && grammar.lead() != NONE ? leadCountry(grammar.lead()) : null;
        if (main == null && country != null) {
            String name = String.valueOf(countryOf(country));
            for (PlaceUse one : kept) {
                main = one.place.name().equals(name) ? one : main;
            }
            if (main == null) {
                add(points, name, List.of(), name, false, country);
            }
        }
        if (main != null) {
            kept.remove(main);
            kept.add(0, main);
        }
        return set;
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
            main = one.lead && one.located > 0 && one.afterCity == 0 && !one.place.isCountry() ? one : null;
        }
        return main;
    }

    /** The first country or people that a sentence names. */
    private @Nullable Span leadCountry(int sentence) {
        for (int t = story.first(sentence); t <= story.last(sentence); t++) {
            Span two = t < story.last(sentence) ? story.span(t, t + 1) : null;
            if (two != null && countryOf(two) != null) {
                return two;
            }
            if (countryOf(story.span(t)) != null && !partOfName(story.span(t))) {
                return story.span(t);
            }
        }
        return null;
    }

    /** "America" in "Central America" */
    private boolean partOfName(Span word) {
        for (Place place : reading.places()) {
            for (Span mention : place.mentions()) {
                if (mention.contains(word) && !mention.equals(word) && !place.isCountry()) {
                    return true;
                }
            }
        }
        return false;
    }

    private @Nullable String countryOf(Span span) {
        String words = span.in(story.text());
        String country = Countries.table().ofPeople(words);
        return country == null ? Countries.table().named(words) : country;
    }

    /** Leaves out countries that act, capitals that stand for their governments, and buildings that nothing is set in. */
    private boolean setsScene(PlaceUse use) {
        String name = use.place.name();
        String last = name.substring(name.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
        if (name.indexOf(' ') > 0 && Lexicon.english().is(last, WordClass.OUTLET)) {
            return false;
        }
        boolean country = use.place.isCountry();
        if (country && use.subject >= 2 && use.inside == 0 && use.afterCity == 0) {
            return false;
        }
        boolean placed = use.placed(inTitle(use.place));
        if (country && !placed && !(use.of > 0 && use.subject == 0)) {
            return false;
        }
        if (!placed && use.of == 0 && use.other == 0) {
            return false;
        }
        return !body(use.place) || use.lead || use.located >= 2;
    }

    /** Whether each mention is one of a body: a museum, a court, a municipality. */
    private boolean body(Place place) {
        for (Span mention : place.mentions()) {
            Actor actor = reading.actorAt(story.tokenAt(mention.start()));
            if (actor == null
                    || actor.kind() != Actor.Kind.ORGANISATION
                    || actor.name().equals(place.name())) {
                return false;
            }
        }
        return true;
    }

    private boolean inTitle(Place place) {
        String title = reading.article().title();
        return place.isCountry() && title != null && title.contains(place.name());
    }
}
