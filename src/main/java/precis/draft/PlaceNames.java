package precis.draft;

import static precis.reading.TokenRow.NONE;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import precis.language.Relation;
import precis.reading.Actor;
import precis.reading.Countries;
import precis.reading.Gender;
import precis.reading.Lexicon;
import precis.reading.Place;
import precis.reading.Reading;
import precis.reading.Story;
import precis.reading.WordClass;
import precis.text.DateWords;
import precis.text.Span;

/** Tells names of contests, firms, papers and people that were taken for places by what they are made of and what stands around them. */
final class PlaceNames {
    private static final WordList TOWNS = WordList.named("towns");
    private static final WordList BUILDINGS = WordList.named("buildings");
    private static final WordList BEINGS = WordList.named("beings");
    private static final WordList SORTS = WordList.named("sorts");
    /** A shorter name in capital letters may be one of a city. */
    private static final int INITIALS = 3;

    private final Reading reading;
    private final Story story;
    private final Lexicon words = Lexicon.english();
    private final Set<String> bodies = new HashSet<>();
    /** What stands behind a word for a being. */
    private final Set<String> beings = new HashSet<>();

    PlaceNames(Reading reading) {
        this.reading = reading;
        story = reading.story();
        for (Actor actor : reading.actors()) {
            if (actor.named() && actor.kind() == Actor.Kind.ORGANISATION) {
                bodies.add(actor.name());
            }
        }
        for (int t = 1; t < story.size(); t++) {
            if (BEINGS.has(story.lower(t - 1))) {
                beings.add(story.form(t));
            }
        }
    }

    /** Whether a place has a name that a place would have. */
    boolean place(PlaceUse use) {
        Place place = use.place;
        if (Countries.table().of(place.name()) != null) {
            return true;
        }
        if (ofPeople(place.name()) || lands(place.name()) || tongue(place) || people(place) || oneOfMany(place)) {
            return false;
        }
        String name = place.name();
        String last = name.substring(name.lastIndexOf(' ') + 1);
        boolean one = last.length() == name.length();
        if (outlet(name) || address(name) || Character.isDigit(name.charAt(name.length() - 1))) {
            return false;
        }
        if (kinds(name) || family(name) || being(place) || sort(place) || (one && nothing(name))) {
            return false;
        }
        if ((one && (common(name) || form(place)))
                || words.is(last.toLowerCase(Locale.ROOT), WordClass.NOWHERE)
                || acts(name)
                || (!one && words.is(last.toLowerCase(Locale.ROOT), WordClass.COMPANY))) {
            return false;
        }
        if (inside(place)) {
            return true;
        }
        return !initials(name) && (one || !(person(place) || branch(use, last)));
    }

    /** "African": how a people is called, and no place. */
    private static boolean ofPeople(String name) {
        return Countries.table().ofPeople(name) != null || Countries.table().people(name.concat("s"));
    }

    /** "US-China relations" */
    private static boolean lands(String name) {
        int hyphen = name.indexOf('-');
        return hyphen > 0
                && Countries.table().named(name.substring(0, hyphen)) != null
                && Countries.table().named(name.substring(hyphen + 1)) != null;
    }

    /** "Vesta is a language", "the Vesta language", "Vesta, spoken by millions" */
    private boolean tongue(Place place) {
        for (Span mention : place.mentions()) {
            int to = story.lastToken(mention);
            int said = story.isA(to, Relation.NSUBJ) || story.isA(to, Relation.NSUBJ_PASS) ? story.head(to) : to + 1;
            boolean used = story.reads(to + 1, ",")
                    && (story.reads(to + 2, "spoken") || story.reads(to + 2, "used"))
                    && story.reads(to + 3, "by");
            if (used || (said != NONE && said < story.size() && story.is(said, WordClass.TONGUE))) {
                return true;
            }
        }
        return false;
    }

    /** "the Office for Journalists" */
    private boolean people(Place place) {
        for (Span mention : place.mentions()) {
            int from = story.tokenAt(mention.start());
            if (from == story.lastToken(mention) && story.plural(from) && story.is(from, WordClass.GROUP)) {
                return true;
            }
        }
        return false;
    }

    /** "a Restricted Zone", and never "the" one */
    private boolean oneOfMany(Place place) {
        for (Span mention : place.mentions()) {
            int before = story.tokenAt(mention.start()) - 1;
            if (!story.reads(before, "a") && !story.reads(before, "an")) {
                return false;
            }
        }
        return true;
    }

    /** Whether the article sets something in it, in so many words. */
    private boolean inside(Place place) {
        for (Span mention : place.mentions()) {
            int from = story.tokenAt(mention.start());
            int before = story.reads(from - 1, "the") ? from - 2 : from - 1;
            if (from < story.opening(story.sentence(from)) || story.reads(before, "in")) {
                return true;
            }
        }
        return false;
    }

    /** A body of that very name acts or speaks in the article. */
    private boolean acts(String name) {
        return bodies.contains(name);
    }

    /** The paper's own name before the first words of its story. */
    private boolean outlet(String name) {
        String source = reading.article().source();
        int dot = source == null ? -1 : source.indexOf('.');
        String domain = source == null ? "" : dot < 0 ? source : source.substring(0, dot);
        return domain.equalsIgnoreCase(name.replace(" ", ""));
    }

    /** "Confidencial.com.ni" */
    private static boolean address(String name) {
        int dot = name.indexOf('.', 1);
        return dot > 0 && dot + 1 < name.length() && Character.isLowerCase(name.charAt(dot + 1));
    }

    /** "the State", "the Region" */
    private static boolean common(String name) {
        return TOWNS.has(name.toLowerCase(Locale.ROOT));
    }

    /** "the Sultanate", but not "Republic, Missouri" */
    private boolean form(Place place) {
        int first = story.tokenAt(place.mentions().get(0).start());
        return words.is(place.name().toLowerCase(Locale.ROOT), WordClass.STATE_FORM) && story.reads(first - 1, "the");
    }

    /** "Chemistry", "Arabic", "Apr.", "B2B": what is learnt or spoken, a month, a mark. */
    private boolean nothing(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        String month = lower.endsWith(".") ? lower.substring(0, lower.length() - 1) : lower;
        return words.is(lower, WordClass.LEARNT)
                || words.is(lower, WordClass.SPOKEN)
                || lower.endsWith("ism")
                || lower.endsWith("ology")
                || DateWords.month(month) > 0
                || name.codePoints().anyMatch(Character::isDigit);
    }

    /** "the Union Territory", which has a name of its own */
    private boolean kinds(String name) {
        String last = name.substring(name.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
        String first = name.substring(0, Math.max(0, name.indexOf(' '))).toLowerCase(Locale.ROOT);
        boolean area = TOWNS.has(last) || last.equals("territory");
        return area && (TOWNS.has(first) || words.is(first, WordClass.HEAD)) && name.split(" ", -1).length == 2;
    }

    /** "the Abdullahs" */
    private static boolean family(String name) {
        return name.endsWith("s") && Gender.ofGivenName(name.substring(0, name.length() - 1)) != Gender.UNKNOWN;
    }

    /** "the sea goddess Maren", and therefore "the Leeds Maren" */
    private boolean being(Place place) {
        String last = place.name().substring(place.name().lastIndexOf(' ') + 1);
        return beings.contains(last);
    }

    /** "Maren (海), a type of pilgrimage" */
    private boolean sort(Place place) {
        for (Span mention : place.mentions()) {
            int t = story.lastToken(mention) + 1;
            while (story.reads(t - 1, "(") || story.reads(t, "(") || story.reads(t, ")") || story.reads(t + 1, ")")) {
                t++;
            }
            if (story.reads(t, ",")
                    && story.reads(t + 1, "a")
                    && SORTS.has(story.lower(t + 2))
                    && story.reads(t + 3, "of")) {
                return true;
            }
        }
        return false;
    }

    private static boolean initials(String name) {
        return name.length() >= INITIALS && name.chars().allMatch(Character::isUpperCase);
    }

    /** "Carolina Marsh", "Omar Diallo from Leeds": a given name before no word for a place, or somebody from somewhere. */
    private boolean person(Place place) {
        String name = place.name();
        String last = name.substring(name.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
        boolean kind = TOWNS.has(last)
                || BUILDINGS.has(last)
                || words.is(last, WordClass.HEAD)
                || words.is(last, WordClass.SETTLEMENT)
                || words.is(last, WordClass.LANDMARK)
                || words.is(last, WordClass.THING_CALLED);
        boolean given = Gender.ofGivenName(name.substring(0, name.indexOf(' '))) != Gender.UNKNOWN;
        boolean land = Countries.table().named(name.substring(name.lastIndexOf(' ') + 1)) != null;
        boolean told = false;
        for (Span mention : place.mentions()) {
            int to = story.lastToken(mention);
            told |= story.reads(to + 1, "from") || story.is(to + 1, WordClass.SAY);
            told |= story.reads(story.tokenAt(mention.start()) - 1, "like");
        }
        return !kind && ((told && !land) || given);
    }

    /** "Farmbank Norway said": what a firm calls its branch in a country, and no part of that. */
    private boolean branch(PlaceUse use, String last) {
        String first = story.lower(story.tokenAt(use.place.mentions().get(0).start()));
        boolean part = first.endsWith("ern") || TOWNS.has(first);
        return use.subject > 0 && !part && last.equals(Countries.table().named(last)); // "Central America" is none
    }
}
