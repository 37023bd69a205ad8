package precis.draft;

import static precis.reading.TokenRow.NONE;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
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
    private static final WordList BUILDINGS = WordList.named("buildings");
    /** How often a country must be named to be told beside a place in it. */
    private static final int ENOUGH_BESIDE = 2;
    /** Beside more places in a country nobody needs to be told its name. */
    private static final int FEW = 2;

    private final Reading reading;
    private final Story story;
    private final Citations citations;
    private final PlaceGrammar grammar;
    private final HomeCountry home;
    private final boolean match;
    private final PlaceNames names;
    private final OpeningPlaces openings;
    /** What the names of persons end with. */
    private final Set<String> families = new HashSet<>();

    WhereDrafter(Reading reading, Citations citations) {
        this.reading = reading;
        this.citations = citations;
        story = reading.story();
        grammar = new PlaceGrammar(reading);
        match = grammar.match();
        home = new HomeCountry(reading, false);
        names = new PlaceNames(reading);
        openings = new OpeningPlaces(reading, grammar.lead());
        for (Actor actor : reading.actors()) {
            String name = actor.person() ? actor.name() : "";
            for (int blank = name.indexOf(' '); blank >= 0; blank = name.indexOf(' ', blank + 1)) {
                families.add(name.substring(blank + 1));
            }
        }
    }

    List<Point> draft() {
        List<PlaceUse> kept = new ArrayList<>();
        for (Place place : reading.places()) {
            PlaceUse use = grammar.use(place);
            if (use.mentions > 0 && setsScene(use) && use.weight() >= ENOUGH) {
                kept.add(use);
            }
        }
        addBuildings(kept);
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
        addHome(points);
        return points.all();
    }

    /** The country of a story that is told at home, where nothing is said to be set in it. */
    private void addHome(Points points) {
        String country = home.name();
        if (country == null || match || named(points, country)) {
            return;
        }
        int inside = 0;
        for (int i = 0; i < points.size(); i++) {
            if (points.all().get(i).detail() instanceof Detail.Place place) {
                boolean there = country.equals(place.country());
                if (i == 0 && place.main() && place.country() != null && !there) {
                    return; // "met in Oslo": the country whose ministers meet is not where
                }
                inside += there ? 1 : 0;
            }
        }
        if (inside == 0 || (inside <= FEW && home.times(country) > ENOUGH_BESIDE)) {
            add(points, country, List.of(), country, false, home.mention(country));
        }
    }

    /** "met at the White House": a body that is called by its building is a place where the opening sets something there. */
    private void addBuildings(List<PlaceUse> kept) {
        for (Actor actor : reading.actors()) {
            String name = actor.name();
            String last = name.substring(name.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
            boolean building = actor.kind() == Actor.Kind.ORGANISATION && BUILDINGS.has(last);
            if (building && kept.stream().noneMatch(one -> one.place.name().equals(name))) {
                PlaceUse use =
                        grammar.use(new Place(name, List.of(), Countries.table().governedFrom(name), actor.mentions()));
                if (use.opening < PlaceUse.NEVER || use.early < PlaceUse.NEVER) {
                    kept.add(use);
                }
            }
        }
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
        List<PlaceUse> lands =
                kept.stream().filter(one -> !continent(one.place)).toList();
        List<PlaceUse> spots = lands.isEmpty() ? kept : lands; // "a campaign in Latin America began in Havana"
        PlaceUse main = openings.of(spots);
        if (main == null) {
            main = soon(spots, story.text().length());
        }
        boolean set = main != null
                && (main.opening < PlaceUse.NEVER || main.early < story.text().length());
        Span country = main == null && grammar.lead() != NONE && !match ? country(kept) : null;
        if (main == null && country != null) {
            String name = String.valueOf(HomeCountry.country(country.in(story.text())));
            for (PlaceUse one : kept) {
                main = one.place.name().equals(name) ? one : main;
            }
            if (main == null) {
                add(points, name, List.of(), name, false, country);
            }
        }
        if (main == null && country == null) {
            main = soon(kept, PlaceUse.NEVER);
        }
        if (main == null && country == null) {
            main = smaller(kept);
            addHomeBefore(main, kept, points);
        }
        main = openings.beyondHospital(main, kept);
        if (main != null) {
            kept.remove(main);
            kept.add(0, main);
        }
        return set;
    }

    /**
     * The country that the first sentence speaks of; else the one whose parties and parliament the story speaks of, where the
     * foremost place lies in it and comes late.
     */
    private @Nullable Span country(List<PlaceUse> kept) {
        Span named = home.foremost(grammar.lead());
        boolean near = kept.stream().anyMatch(one -> one.lead || one.early < PlaceUse.NEVER);
        if (named != null || kept.isEmpty() || near) {
            return named;
        }
        HomeCountry state = new HomeCountry(reading, true);
        String all = state.name();
        return all != null
                        && state.times(all) > ENOUGH_BESIDE
                        && all.equals(kept.get(0).place.country())
                ? state.mention(all)
                : null;
    }

    /** The country of the story where nothing but continents would stand before it. */
    private void addHomeBefore(@Nullable PlaceUse main, List<PlaceUse> kept, Points points) {
        String country = home.name();
        if (main == null && !kept.isEmpty() && country != null && !match) {
            add(points, country, List.of(), country, false, home.mention(country));
        }
    }

    /** The foremost place where a continent stands before it: "the most visited land of the Americas". */
    private static @Nullable PlaceUse smaller(List<PlaceUse> kept) {
        for (PlaceUse one : kept) {
            if (!continent(one.place)) {
                return one;
            }
        }
        return null;
    }

    private static boolean continent(Place place) {
        String name = place.name();
        String last = name.substring(name.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
        return !place.isCountry() && Lexicon.english().is(last, WordClass.CONTINENT); // no "South Africa"
    }

    /** The place that a sentence soon after the first two sets something in. */
    private static @Nullable PlaceUse soon(List<PlaceUse> kept, int before) {
        PlaceUse soon = null;
        for (PlaceUse one : kept) {
            boolean fits = before < PlaceUse.NEVER || !continent(one.place);
            if (one.early < before && fits && (soon == null || one.early < soon.early)) {
                soon = one;
            }
        }
        return soon;
    }

    /** Leaves out countries that act, capitals that stand for their governments, and buildings that nothing is set in. */
    private boolean setsScene(PlaceUse use) {
        String name = use.place.name();
        String last = name.substring(name.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
        if (name.indexOf(' ') > 0 && Lexicon.english().is(last, WordClass.OUTLET)) {
            return false;
        }
        if (people(use.place) || shortened(use.place) || !names.place(use)) {
            return false;
        }
        boolean country = use.place.isCountry();
        if (country && use.subject >= 2 && use.inside == 0 && use.afterCity == 0) {
            return false;
        }
        if (country && use.located == 0 && match) {
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

    /** "confidence in Garland" of a judge of that name, "toward Democrats" */
    private boolean people(Place place) {
        return families.contains(place.name())
                ? place.country() == null
                : Countries.table().people(place.name());
    }

    /** "the Park", where the article has named it "Vernon Park" */
    private boolean shortened(Place place) {
        int first = story.tokenAt(place.mentions().get(0).start());
        return story.reads(first - 1, "the")
                && reading.places().stream()
                        .anyMatch(other -> other.name().endsWith(" ".concat(place.name()))
                                && other.mentions().get(0).start()
                                        < place.mentions().get(0).start());
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
