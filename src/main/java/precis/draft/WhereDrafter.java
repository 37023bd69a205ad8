package precis.draft;

import static precis.reading.Story.NONE;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import precis.brief.Detail;
import precis.brief.Point;
import precis.brief.SectionKind;
import precis.language.Relation;
import precis.language.UniversalTag;
import precis.reading.Actor;
import precis.reading.Countries;
import precis.reading.Lexicon;
import precis.reading.Place;
import precis.reading.Reading;
import precis.reading.Story;
import precis.reading.WordClass;
import precis.text.Span;

/**
 * Drafts where: places by the grammar of their mentions. "In Geneva" is a place, "Geneva said" is none. First comes the place
 * that the opening sentences set the event in.
 */
final class WhereDrafter {
    private static final int MOST = 14;
    private static final double ENOUGH = .6;
    private static final List<String> TOWNS = List.of(
            "town",
            "city",
            "village",
            "coast",
            "province",
            "state",
            "region",
            "district",
            "island",
            "port",
            "capital",
            "suburb",
            "county",
            "area",
            "outskirts",
            "north",
            "south",
            "east",
            "west",
            "center",
            "centre",
            "streets");

    private final Reading reading;
    private final Story story;
    private final Citations citations;
    private final List<Integer> told = new ArrayList<>();

    WhereDrafter(Reading reading, Citations citations) {
        this.reading = reading;
        this.citations = citations;
        story = reading.story();
        for (int s = 0; s < story.sentences(); s++) {
            if (!story.aside(s)) {
                told.add(s);
            }
        }
    }

    /** What the mentions of one place say about its part in the story. */
    private static final class Case {
        final Place place;
        double located;
        int inside;
        int afterCity;
        int subject;
        int owner;
        int of;
        int compound;
        int other;
        boolean lead;
        int mentions;
        /** Where the first two sentences set something there. */
        int opening = Integer.MAX_VALUE;

        @Nullable
        Span best;

        Case(Place place) {
            this.place = place;
        }

        double weight() {
            return located + .45 * subject + .35 * owner + .2 * compound + .5 * of + .3 * other + (lead ? .6 : 0);
        }
    }

    List<Point> draft() {
        List<Case> kept = new ArrayList<>();
        for (Place place : reading.places()) {
            Case found = weigh(place);
            if (found.mentions > 0 && setsScene(found) && found.weight() >= ENOUGH) {
                kept.add(found);
            }
        }
        kept.sort((a, b) -> a.weight() != b.weight()
                ? Double.compare(b.weight(), a.weight())
                : a.place.mentions().get(0).compareTo(b.place.mentions().get(0)));
        Points points = new Points(SectionKind.WHERE);
        moveMainFirst(kept, points);
        for (int i = 0; i < Math.min(MOST, kept.size()); i++) {
            Case one = kept.get(i);
            Span span = one.best == null ? one.place.mentions().get(0) : one.best;
            boolean main = points.size() == 0;
            if (points.size() == 0 || !named(points, one.place.name())) {
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

    private void moveMainFirst(List<Case> kept, Points points) {
        Case main = null;
        for (Case one : kept) {
            if (one.opening < Integer.MAX_VALUE && (main == null || one.opening < main.opening)) {
                main = one;
            }
        }
        if (main != null) {
            kept.remove(main);
            kept.add(0, main);
            return;
        }
        Span lead = told.isEmpty() ? null : leadCountry(story.first(told.get(0)), story.last(told.get(0)));
        String country = lead == null ? null : countryOf(lead);
        if (lead == null || country == null) {
            return;
        }
        for (Case one : kept) {
            if (one.place.name().equals(country)) {
                main = one;
            }
        }
        if (main != null) {
            kept.remove(main);
            kept.add(0, main);
        } else {
            add(points, country, List.of(), country, true, lead);
        }
    }

    /** The first country or people that the opening sentence names. */
    private @Nullable Span leadCountry(int from, int to) {
        for (int t = from; t <= to; t++) {
            Span two = t < to ? story.span(t, t + 1) : null;
            if (two != null && countryOf(two) != null) {
                return two;
            }
            if (countryOf(story.span(t)) != null) {
                return story.span(t);
            }
        }
        return null;
    }

    private @Nullable String countryOf(Span span) {
        String words = span.in(story.text());
        String country = Countries.table().ofPeople(words);
        return country == null ? Countries.table().named(words) : country;
    }

    private Case weigh(Place place) {
        Case found = new Case(place);
        for (Span mention : place.mentions()) {
            int from = story.tokenAt(mention.start());
            int sentence = from == NONE ? NONE : story.sentence(from);
            if (sentence == NONE || story.aside(sentence)) {
                continue;
            }
            int to = from;
            while (to + 1 < story.size() && story.end(to) < mention.end()) {
                to++;
            }
            found.mentions++;
            found.lead |= sentence == told.get(0);
            weigh(found, mention, from, to);
        }
        return found;
    }

    private void weigh(Case found, Span mention, int from, int to) {
        int head = Trees.headOf(story, from, to);
        String marker = marker(head, from);
        boolean modifies = story.isA(head, Relation.COMPOUND)
                || story.isA(head, Relation.AMOD)
                || story.is(head, Relation.NMOD_POSS)
                || story.reads(to + 1, "'s");
        boolean afterPlace = afterPlace(from);
        if (afterPlace || town(from)) {
            found.located++;
            found.afterCity += afterPlace ? 1 : 0;
            open(found, mention, from, afterPlace ? "" : marker);
        } else if (!modifies && Trees.isPlaceWord(marker)) {
            boolean in = Lexicon.english().is(marker, WordClass.PLACE_IN);
            found.located += in ? 1 : .7;
            found.inside += in ? 1 : 0;
            open(found, mention, from, marker);
        } else if (story.isA(head, Relation.NSUBJ)) {
            found.subject++;
        } else if (story.is(head, Relation.NMOD_POSS)) {
            found.owner++;
        } else if (story.isA(head, Relation.COMPOUND)) {
            found.compound++;
        } else if (marker.equals("of")) {
            found.of++;
        } else {
            found.other++;
        }
    }

    private void open(Case found, Span mention, int from, String marker) {
        found.best = found.best == null ? mention : found.best;
        boolean opening = told.indexOf(story.sentence(from)) < 2;
        boolean there = Lexicon.english().is(marker, WordClass.PLACE_IN) || marker.equals("into");
        if (opening && there) {
            found.opening = Math.min(found.opening, mention.start());
        }
    }

    /** The preposition before a place, in the tree or, over determiners and adjectives, on the page. */
    private String marker(int head, int from) {
        int before = from - 1;
        int first = story.first(story.sentence(from));
        while (before >= first && (story.is(before, UniversalTag.DET) || story.is(before, UniversalTag.ADJ))) {
            before--;
        }
        if (before >= first
                && (story.is(before, UniversalTag.ADP)
                        || story.is(before, UniversalTag.SCONJ)
                        || story.reads(before, "to"))) {
            return story.lower(before);
        }
        int at = head;
        for (int hop = 0; hop < 5; hop++) {
            if (!story.marker(at).isEmpty()) {
                return story.marker(at);
            }
            boolean part = story.isA(at, Relation.CONJ)
                    || story.isA(at, Relation.APPOS)
                    || story.isA(at, Relation.FLAT)
                    || story.is(at, Relation.NMOD_UNMARKED)
                    || story.is(at, Relation.OBL_UNMARKED);
            if (!part || story.head(at) == NONE) {
                break;
            }
            at = story.head(at);
        }
        return "";
    }

    /** "Sochi, Russia": the second is where the first is. */
    private boolean afterPlace(int from) {
        if (!story.reads(from - 1, ",")) {
            return false;
        }
        int end = story.end(from - 2);
        for (Place place : reading.places()) {
            for (Span mention : place.mentions()) {
                if (mention.end() == end) {
                    return true;
                }
            }
        }
        return false;
    }

    /** "the town of X", "the capital, X" */
    private boolean town(int from) {
        int before = from - 1;
        boolean joined = story.reads(before, "of") || story.reads(before, ",");
        return joined && before > 0 && TOWNS.contains(story.lower(before - 1));
    }

    /** Leaves out countries that act and capitals that stand for their governments. */
    private boolean setsScene(Case found) {
        String name = found.place.name();
        String last = name.substring(name.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
        if (name.indexOf(' ') > 0 && Lexicon.english().is(last, WordClass.OUTLET)) {
            return false;
        }
        boolean country = found.place.isCountry();
        if (country && found.subject >= 2 && found.inside == 0 && found.afterCity == 0) {
            return false;
        }
        boolean placed = found.located > 0 || (found.owner > 0 && found.lead) || inTitle(found.place);
        if (country && !placed && !(found.of > 0 && found.subject == 0)) {
            return false;
        }
        if (!placed && found.of == 0 && found.other == 0) {
            return false;
        }
        Actor actor =
                reading.actorAt(story.tokenAt(found.place.mentions().get(0).start()));
        boolean body = actor != null && actor.kind() == Actor.Kind.ORGANISATION;
        return !body || found.lead || found.located >= 2;
    }

    private boolean inTitle(Place place) {
        String title = reading.article().title();
        return place.isCountry() && title != null && title.contains(place.name());
    }
}
