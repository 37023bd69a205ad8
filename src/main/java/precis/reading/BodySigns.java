package precis.reading;

import static precis.reading.TokenRow.NONE;

import java.util.List;
import precis.language.Relation;
import precis.language.UniversalTag;

/**
 * Finds the names that the tables took for persons and that the article treats as bodies or places: "X, the largest maker of
 * bicycles", "X's chief executive", "in X".
 */
final class BodySigns {
    private final Story story;

    BodySigns(Story story) {
        this.story = story;
    }

    /** What the article says a name is; {@code PERSON} where nothing speaks against it. */
    enum Sign {
        PERSON,
        BODY,
        PLACE,
        /** A place that only the weather report names. */
        STATION
    }

    Sign of(Entry entry, List<Entry> all) {
        boolean full = entry.name.indexOf(' ') > 0;
        if (full && Gender.ofGivenName(entry.firstWord()) != Gender.UNKNOWN) {
            return Sign.PERSON;
        }
        int body = full && definite(entry) ? 1 : 0;
        int place = 0;
        int measured = 0;
        for (Mention mention : entry.mentions) {
            if (story.is(mention.from() - 1, WordClass.TITLE) || story.is(mention.from() - 1, WordClass.ROLE)) {
                return Sign.PERSON;
            }
            if (called(mention) || headed(mention) || (full && story.is(mention.to() + 1, WordClass.OF_BODY))) {
                return Sign.BODY;
            }
            body += apposedBody(mention) || (full ? hasOfficer(mention, all) : employs(mention)) ? 1 : 0;
            place += !full && located(mention) ? 1 : 0;
            measured += !full && measured(mention) ? 1 : 0;
        }
        if (body > 0) {
            return Sign.BODY;
        }
        if (measured == entry.mentions.size()) {
            return Sign.STATION;
        }
        return !full && (place > 0 || people(entry, all)) ? Sign.PLACE : Sign.PERSON;
    }

    /** "The Control Yuan said": nobody's full name has "the" before it, wherever it stands. */
    private boolean definite(Entry entry) {
        for (Mention mention : entry.mentions) {
            boolean the = mention.words() == 1 || story.reads(mention.from() - 1, "the");
            int next = mention.to() + 1;
            boolean modifies = next < story.size() && (story.nounish(next) || story.reads(next, "-"));
            if (!the || modifies) {
                return false;
            }
        }
        return !entry.name.endsWith("s");
    }

    /** "the francophone daily Liberty", "a charity called Marram": behind a common noun for a body its name. */
    private boolean called(Mention mention) {
        int noun = mention.from() - 1;
        int first = story.opening(story.sentence(mention.from()));
        if (noun < first || !story.is(noun, WordClass.NAMED_BODY) || story.plural(noun)) {
            return false;
        }
        boolean small = Character.isLowerCase(story.form(noun).charAt(0));
        int opens = noun;
        while (opens > first && (story.is(opens, UniversalTag.ADJ) || story.noun(opens))) {
            opens--;
        }
        return small && (opens == first || story.is(opens, UniversalTag.DET) || story.reads(opens, "'s"));
    }

    /** "Omar Hale, chairman of Marram Reeds": an office that nobody has over a person. */
    private boolean headed(Mention mention) {
        int of = mention.from() - 1;
        return story.reads(of, "of") && story.is(of - 1, WordClass.HEADING) && !story.reads(mention.to() + 1, "'s");
    }

    /** "X, the largest maker of …" and "the supplier of the forks, X," */
    private boolean apposedBody(Mention mention) {
        int after = mention.to() + 2;
        if (story.reads(mention.to() + 1, ",") && story.is(after, UniversalTag.DET)) {
            for (int t = after + 1;
                    t <= Math.min(after + 4, story.size() - 1)
                            && !story.punctuation(t)
                            && !story.is(t, UniversalTag.ADP);
                    t++) {
                if (story.is(t, WordClass.BODY) && !story.is(t + 1, WordClass.ROLE) && !story.reads(t + 1, "'s")) {
                    return true;
                }
            }
        }
        int first = story.first(story.sentence(mention.from()));
        int t = mention.from() - 1;
        if (t <= first || !story.reads(t, ",")) {
            return false;
        }
        for (t = t - 1; t >= first && mention.from() - t < 9 && !story.punctuation(t) && !story.verb(t); t--) {
            boolean body = story.is(t, UniversalTag.DET) && story.is(t + 1, WordClass.BODY);
            if (body && !story.is(t + 2, WordClass.ROLE) && !story.reads(t + 2, "'s")) {
                return true;
            }
        }
        return false;
    }

    /** "X's chief executive", "X's managing director" */
    private boolean employs(Mention mention) {
        if (!story.reads(mention.to() + 1, "'s")) {
            return false;
        }
        for (int t = mention.to() + 2; t <= Math.min(mention.to() + 4, story.size() - 1); t++) {
            if (story.is(t, WordClass.ROLE) && !story.is(t, WordClass.KIN) && !story.is(t, WordClass.AGENT)) {
                return true;
            }
        }
        return false;
    }

    /** "Harbour Campers co-owner Ann Reed": nobody with a full name is the first word of another's title. */
    private boolean hasOfficer(Mention mention, List<Entry> all) {
        int office = story.reads(mention.to() + 2, "-") ? mention.to() + 3 : mention.to() + 1; // "co-owner"
        int name = office + 1;
        boolean title = name < story.size()
                && story.is(office, WordClass.ROLE)
                && !story.is(office, WordClass.KIN)
                && !story.is(office, WordClass.AGENT)
                && Character.isLowerCase(story.form(office).charAt(0));
        return title
                && all.stream()
                        .flatMap(entry -> entry.mentions.stream())
                        .anyMatch(other -> other.from() == name && other.person() && other.words() > 1);
    }

    /** "Alder recorded a low of 17°C", "Alder town saw rain" */
    private boolean measured(Mention mention) {
        boolean town = story.is(mention.to() + 1, WordClass.TOWN);
        int subject = town ? mention.to() + 1 : mention.to();
        int verb = story.isA(subject, Relation.NSUBJ) ? story.head(subject) : NONE;
        verb = verb == NONE && story.is(mention.to() + 1, WordClass.MEASURING) ? mention.to() + 1 : verb;
        if (verb == NONE || !story.is(verb, WordClass.MEASURING)) {
            return false;
        }
        for (int t = verb + 1; t <= Math.min(verb + 4, story.size() - 1); t++) {
            if (story.is(t, WordClass.WEATHER)) {
                return true;
            }
        }
        return false;
    }

    private boolean located(Mention mention) {
        return story.reads(mention.from() - 1, "in") && !story.reads(mention.to() + 1, "'s");
    }

    /** A people is named after it: "Tavarran" beside "Tavarra". */
    private boolean people(Entry entry, List<Entry> all) {
        String name = entry.name;
        if (name.length() < 5) {
            return false;
        }
        for (Entry other : all) {
            boolean longer = other.name.length() > name.length() && other.name.length() <= name.length() + 3;
            if (longer && other.name.startsWith(name.substring(0, name.length() - 1)) && other.name.endsWith("n")) {
                return true;
            }
        }
        return false;
    }
}
