package precis.reading;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import precis.language.NameType;
import precis.text.Span;

/** Gathers the places among the names, and the country that each lies in. */
final class Places {
    private static final String[] KINDS = {
        "Municipality of ",
        "City of ",
        "Town of ",
        "Village of ",
        "Province of ",
        "Port of ",
        "State of ",
        "District of "
    };

    private static final int NEAR = 3;

    private final Story story;
    private final Countries countries = Countries.table();

    Places(Story story) {
        this.story = story;
    }

    List<Place> gather(List<Entry> entries, List<Mention> mentions) {
        Map<String, List<Mention>> byName = new LinkedHashMap<>();
        for (Entry entry : entries) {
            if (entry.person()) {
                continue;
            }
            for (Mention mention : entry.mentions) {
                boolean ofPlace = !withoutKind(entry.name).equals(entry.name);
                if (ofPlace
                        || mention.type() == NameType.PLACE
                        || (entry.country != null && mention.type() != NameType.PERSON)) {
                    add(byName, withoutKind(entry.name), mention);
                }
            }
        }
        SharedPlaces shared = new SharedPlaces(mentions);
        List<Place> places = new ArrayList<>();
        for (Map.Entry<String, List<Mention>> place : byName.entrySet()) {
            places.add(place(place.getKey(), place.getValue(), mentions, shared));
        }
        places.sort((a, b) -> a.mentions().get(0).compareTo(b.mentions().get(0)));
        return places;
    }

    private static void add(Map<String, List<Mention>> byName, String name, Mention mention) {
        List<Mention> all = byName.get(name);
        if (all == null) {
            all = new ArrayList<>();
            byName.put(name, all);
        }
        all.add(mention);
    }

    private static String withoutKind(String name) {
        for (String kind : KINDS) {
            if (name.startsWith(kind)) {
                return name.substring(kind.length());
            }
        }
        return name;
    }

    private Place place(String name, List<Mention> own, List<Mention> all, SharedPlaces shared) {
        List<Span> spans = new ArrayList<>();
        List<String> aliases = new ArrayList<>();
        for (Mention mention : own) {
            spans.add(story.span(mention.from(), mention.to()));
            if (!mention.name().equals(name) && !aliases.contains(mention.name())) {
                aliases.add(mention.name());
            }
        }
        String country = shared.holds(name) ? null : shared.landOf(name);
        for (int i = 0; i < own.size() && country == null; i++) {
            country = namedAfter(own.get(i), all);
        }
        return new Place(name, aliases, country == null ? shared.landOf(name) : country, spans);
    }

    /** The mentions right before and behind one, of all in their order. */
    private static List<Mention> beside(Mention place, List<Mention> all) {
        int at = Collections.binarySearch(all, place, NameRepair.BY_PLACE);
        int from = Math.max(0, (at < 0 ? -at - 1 : at) - 1);
        int to = from;
        while (to < all.size() && all.get(to).from() <= place.to() + NEAR) {
            to++;
        }
        return all.subList(from, to);
    }

    /** "Sochi, Russia": the country that follows after a comma, or after "in", or that owns it: "Russia's Sochi". */
    private @Nullable String namedAfter(Mention place, List<Mention> all) {
        for (Mention next : beside(place, all)) {
            boolean owns = place.from() - next.to() == 2 && story.reads(next.to() + 1, "'s");
            String owner = owns ? countries.named(next.name()) : null;
            if (owner != null) {
                return owner;
            }
            int gap = next.from() - place.to();
            if (gap > NEAR || gap < 1) {
                continue;
            }
            boolean joined = (story.reads(place.to() + 1, ",") && gap == 2)
                    || (story.reads(next.from() - 1, "in")
                            && story.sentence(next.from()) - story.sentence(place.to()) <= 1);
            if (joined && next.type() == NameType.PLACE) {
                return countries.of(next.name());
            }
        }
        return null;
    }
}
