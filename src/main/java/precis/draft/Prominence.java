package precis.draft;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import precis.reading.Actor;
import precis.reading.Countries;
import precis.reading.Lexicon;
import precis.reading.Reading;
import precis.reading.WordClass;
import precis.text.Span;

/** How much the story is about an actor: nothing for whoever is only mentioned. */
final class Prominence {
    private static final double PERSON = .5;
    private static final double ORGANISATION = .95;
    private static final double COUNTRY = 1;
    private static final double GROUP = 5;
    /** Mentions of a land in a story that is about it. */
    private static final int ALL_OVER = 8;
    /** Those of a land that is no mere aside. */
    private static final int REPEATED = 3;

    private final Reading reading;
    private final Activity activity;
    private final Carriers carriers;
    private final String title;

    Prominence(Reading reading, Activity activity) {
        this.reading = reading;
        this.activity = activity;
        carriers = new Carriers(reading);
        String headline = reading.article().title();
        title = headline == null ? "" : headline.toLowerCase(Locale.ROOT);
    }

    /** The weight of an actor, or 0 where it is too little for an actor of its kind. */
    double of(Actor actor) {
        if (!actor.named()) {
            double weight = actor.kind() == Actor.Kind.GROUP ? groupWeight(actor) : 0;
            return weight >= GROUP ? weight : 0;
        }
        double weight = weight(actor);
        return weight >= threshold(actor) ? weight : 0;
    }

    private static double threshold(Actor actor) {
        return switch (actor.kind()) {
            case PERSON -> PERSON;
            case ORGANISATION -> ORGANISATION;
            case COUNTRY -> COUNTRY;
            case GROUP -> PERSON;
        };
    }

    private double weight(Actor actor) {
        Activity.Of does = activity.of(actor);
        if (actor.role() == null && (does.example == does.told || invoked(actor, does) || family(actor))) {
            return 0;
        }
        return switch (actor.kind()) {
            case PERSON -> person(actor, does);
            case ORGANISATION -> organisation(actor, does);
            case COUNTRY -> country(actor, does);
            case GROUP -> does.subject > 0 || (does.told >= 2 && does.object > 0) ? 1.5 : 0;
        };
    }

    /** "Reed chose the right way," Hale said: whom one quotation names, and nothing else tells of. */
    private static boolean invoked(Actor actor, Activity.Of does) {
        boolean once = does.told == 1 && does.quoted == 1 && does.speaker == 0;
        boolean body = actor.kind() == Actor.Kind.ORGANISATION && does.joint == 0 && does.owner == 0;
        return once && (actor.person() || body);
    }

    /** "the Sams", where each Sam is an actor. */
    private boolean family(Actor actor) {
        String name = actor.name();
        if (!actor.person() || !name.endsWith("s") || name.indexOf(' ') >= 0) {
            return false;
        }
        String one = " ".concat(name.substring(0, name.length() - 1));
        return reading.actors().stream()
                .anyMatch(other -> other.person() && other.name().endsWith(one));
    }

    private static double person(Actor actor, Activity.Of does) {
        boolean oneWord = actor.name().indexOf(' ') < 0;
        boolean active = does.speaker > 0 || does.subject > 0 || does.object > 0;
        boolean known = actor.role() != null || does.told > 1 || does.owner > 0;
        if ((oneWord && !active && (actor.role() == null || does.told < 2)) || (!active && !known)) {
            return 0;
        }
        return 2 + does.speaker + does.subject + .3 * does.told + (actor.role() == null ? 0 : 1);
    }

    private double organisation(Actor actor, Activity.Of does) {
        boolean silent = does.speaker == 0 && does.subject == 0;
        if (endsInRole(actor)
                || people(actor)
                || scene(actor, does)
                || town(actor, does)
                || carriers.only(actor)
                || actor.name().length() < 3
                || (silent && onlyMentioned(actor, does))) {
            return 0;
        }
        double weight = .8 + 1.2 * does.speaker + does.subject + .3 * does.told + .2 * does.owner;
        boolean lowerCase = false;
        for (int i = 0; i < actor.name().length(); i++) {
            lowerCase |= Character.isLowerCase(actor.name().charAt(i));
        }
        return !lowerCase && does.told == 1 && silent ? weight - .2 : weight;
    }

    /** A body that only tells where something is, whose something is, who somebody is: nothing that it does or that is done to it. */
    private boolean onlyMentioned(Actor body, Activity.Of does) {
        if (officers(body) > 1) {
            return false;
        }
        boolean leads = activity.leads(body);
        boolean once = does.told == 1 && does.object == 0 && does.joint == 0;
        boolean site = does.place > 0 && does.object == 0 && does.owner == 0;
        return does.addressee == does.told
                || does.modifier == does.told
                || (does.told == 1 && site && !activity.opens(body))
                || (!leads && (once || site || does.place + does.modifier + does.addressee >= does.told));
    }

    /** "in Alder, which has seen clashes": a place that is only where something is, though words are put to it. */
    private boolean scene(Actor actor, Activity.Of does) {
        return does.subject == 0
                && does.told == 1
                && does.place == 1
                && reading.places().stream()
                        .anyMatch(place -> place.name().equals(actor.name())
                                && place.mentions().size() == actor.mentions().size());
    }

    /** "Leeds (AFP) - The party met": what bears the name of a place is a body only where it does something. */
    private static boolean town(Actor actor, Activity.Of does) {
        return Countries.table().of(actor.name()) != null && does.speaker == 0 && does.subject < 1;
    }

    /** "the Team": people with a capital, and no body's name. */
    private static boolean people(Actor actor) {
        String name = actor.name().toLowerCase(Locale.ROOT);
        return Lexicon.english().is(name, WordClass.GROUP) && !Lexicon.english().is(name, WordClass.HEAD);
    }

    /** "Museum of Flight CEO" is a title, no body. */
    private static boolean endsInRole(Actor actor) {
        return Lexicon.english().is(lastWord(actor.name()).toLowerCase(Locale.ROOT), WordClass.ROLE);
    }

    /** Of how many who may speak for it the titles name the body, if nothing else names it. */
    private int officers(Actor body) {
        Set<String> officers = new HashSet<>();
        for (Span mention : body.mentions()) {
            boolean inside = false;
            for (Actor person : reading.actors()) {
                for (Span title : person.introductions()) {
                    if (person.person() && title.contains(mention)) {
                        inside = true;
                        if (speaksFor(person)) {
                            officers.add(person.id());
                        }
                    }
                }
            }
            if (!inside) {
                return 0;
            }
        }
        return officers.size();
    }

    private static boolean speaksFor(Actor person) {
        String role = person.role() == null ? "" : person.role().toLowerCase(Locale.ROOT);
        return Arrays.stream(role.split(" ", -1))
                .anyMatch(word -> Lexicon.english().is(word, WordClass.PARTY));
    }

    /**
     * A country is an actor where it acts or speaks, or where a story that names it all over, or that opens so, tells what is done
     * to it; not where it is a place, an owner or part of a title.
     */
    private double country(Actor land, Activity.Of does) {
        double acts = does.subject > 0 ? does.subject + does.speaker : 0;
        if (acts >= 1) {
            return acts + .3 * does.told;
        }
        return does.object >= 1 && does.told >= (activity.strikesFirst(land) ? REPEATED : ALL_OVER)
                ? does.object + .2 * does.told
                : 0;
    }

    private double groupWeight(Actor group) {
        String last = headWord(group.name()); // "relatives of a Norwegian officer"
        boolean many = last.endsWith("s")
                || last.endsWith("men")
                || last.endsWith("people")
                || Lexicon.english().is(last, WordClass.CHARGING); // the police
        Activity.Of does = activity.of(group);
        boolean body = Lexicon.english().is(last, WordClass.HEAD)
                && group.name().indexOf(' ') > 0
                && activity.leads(group)
                && does.subject > 0; // "Greek court", where it acts in the lead
        boolean bare = group.name().toLowerCase(Locale.ROOT).startsWith(last); // "agencies", "pupils from Leeds"
        boolean passing = does.told == 1 && bare && !activity.leads(group);
        if (passing || assessing(group) || (vague(group) && !activity.opens(group)) || !(many || body)) {
            return 0;
        }
        double other = Math.max(0, does.told - does.subject - does.object);
        double weight = 3 * does.subject + 2 * does.object + .7 * other + 2 * does.speaker;
        weight += activity.leads(group) ? 2 : 0;
        weight += title.contains(last) ? 1.5 : 0;
        return weight;
    }

    /** "various parties": nobody in particular, unless the story opens with them. */
    private static boolean vague(Actor group) {
        int blank = group.name().indexOf(' ');
        return blank > 0
                && Lexicon.english().is(group.name().substring(0, blank).toLowerCase(Locale.ROOT), WordClass.VAGUE);
    }

    /** Analysts and critics speak in the analyst view. */
    private static boolean assessing(Actor group) {
        String last = headWord(group.name());
        String one = last.endsWith("ies") // "studies"
                ? last.substring(0, last.length() - 3).concat("y")
                : last.endsWith("s") ? last.substring(0, last.length() - 1) : last;
        Lexicon words = Lexicon.english();
        return words.is(one, WordClass.EXPERT)
                || words.is(one, WordClass.DOCUMENT)
                || words.is(one, WordClass.CHORUS)
                || words.is(last, WordClass.GOVERNMENT);
    }

    /** The noun of a group: "report" of "staff report to the committee". */
    private static String headWord(String name) {
        String head = "";
        for (String word : name.toLowerCase(Locale.ROOT).split(" ", -1)) {
            if (!head.isEmpty() && Lexicon.english().is(word, WordClass.OFFICE_OF)) {
                return head;
            }
            head = word;
        }
        return head;
    }

    private static String lastWord(String name) {
        return name.substring(name.lastIndexOf(' ') + 1);
    }
}
