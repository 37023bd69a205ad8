package precis.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import precis.brief.Detail;
import precis.brief.Evidence;
import precis.brief.Point;
import precis.brief.SectionKind;
import precis.reading.Actor;
import precis.reading.Countries;
import precis.reading.Lexicon;
import precis.reading.Reading;
import precis.reading.TokenRow;
import precis.reading.WordClass;
import precis.text.Span;

/**
 * Drafts who: first whoever the first sentence tells of, then persons, bodies and countries that act, and at most two groups
 * without a name of their own.
 */
final class WhoDrafter {
    private static final int MOST = 24;
    private static final int MOST_GROUPS = 2;

    private final Reading reading;
    private final Activity activity;
    private final Citations citations;
    private final Prominence prominence;

    WhoDrafter(Reading reading, Activity activity, Citations citations) {
        this.reading = reading;
        this.activity = activity;
        this.citations = citations;
        prominence = new Prominence(reading, activity);
    }

    /** An actor and how much the story is about it. */
    private record Ranked(Actor actor, double weight) {}

    List<Point> draft() {
        List<Ranked> named = new ArrayList<>();
        List<Ranked> groups = new ArrayList<>();
        for (Actor actor : reading.actors()) {
            if (activity.of(actor).told == 0 || ownOutlet(actor)) {
                continue;
            }
            double weight = prominence.of(actor);
            if (weight > 0) {
                boolean group = actor.kind() == Actor.Kind.GROUP && !actor.named();
                (group ? groups : named).add(new Ranked(actor, weight));
            }
        }
        named.sort(this::compare);
        groups.sort(this::compare);
        List<Ranked> told = new ArrayList<>(named.subList(0, Math.min(MOST, named.size())));
        groups.stream()
                .filter(group -> !partOfNamed(group.actor, named))
                .limit(MOST_GROUPS)
                .forEach(told::add);
        told.sort((a, b) -> Boolean.compare(activity.of(b.actor).opens, activity.of(a.actor).opens));
        Points points = new Points(SectionKind.WHO);
        told.forEach(one -> add(points, one.actor));
        return points.all();
    }

    /** Whoever the first sentence tells of comes first, then whoever the story is about most. */
    private int compare(Ranked a, Ranked b) {
        boolean first = activity.of(a.actor).opens;
        boolean second = activity.of(b.actor).opens;
        return first != second ? (first ? -1 : 1) : Double.compare(b.weight, a.weight);
    }

    private boolean partOfNamed(Actor group, List<Ranked> named) {
        for (Ranked one : named) {
            String name = one.actor.name();
            boolean organ = Lexicon.english().is(group.name(), WordClass.CHARGING)
                    && name.toLowerCase(Locale.ROOT).contains(group.name()); // "police" beside a police department
            String role = one.actor.role();
            boolean body = one.actor.kind() == Actor.Kind.ORGANISATION
                    && role != null
                    && role.endsWith(group.name()); // "a rights group" is the Dale Trust, a rights group
            if (organ || body || name.equalsIgnoreCase(group.name())) {
                return true;
            }
        }
        return false;
    }

    /** "The Daily Post" and "dailypost.com" are one. */
    private boolean ownOutlet(Actor actor) {
        String source = reading.article().source();
        if (source == null) {
            return false;
        }
        String outlet = source.toLowerCase(Locale.ROOT);
        outlet = outlet.startsWith("www.") ? outlet.substring(4) : outlet;
        int dot = outlet.indexOf('.');
        String name = actor.name().toLowerCase(Locale.ROOT);
        return source.equalsIgnoreCase(actor.name())
                || (dot > 0 && outlet.substring(0, dot).equals(name.replace(" ", "")));
    }

    private void add(Points points, Actor actor) {
        String affiliation = affiliation(actor);
        List<Evidence> evidence = new ArrayList<>();
        for (Span introduction : cited(actor)) {
            evidence.add(citations.of(introduction));
        }
        Detail.EntityKind kind = switch (actor.kind()) {
            case PERSON -> Detail.EntityKind.PERSON;
            case ORGANISATION -> Detail.EntityKind.ORGANISATION;
            case COUNTRY -> Detail.EntityKind.COUNTRY;
            case GROUP -> Detail.EntityKind.GROUP;
        };
        Detail entity = new Detail.Entity(
                actor.name(),
                actor.aliases(),
                kind,
                actor.role(),
                affiliation,
                actor.mentions().size());
        points.add(actor.name(), "", evidence, entity);
    }

    /** Where name and role stand; of a land, which most mentions only make a place, where it does something or has it done. */
    private List<Span> cited(Actor actor) {
        Activity.Of does = activity.of(actor);
        int told = does.doing == TokenRow.NONE ? does.done : does.doing;
        int doing = actor.kind() == Actor.Kind.COUNTRY ? told : TokenRow.NONE;
        if (doing == TokenRow.NONE) {
            return actor.introductions();
        }
        int start = reading.story().start(doing);
        List<Span> there = actor.mentions().stream()
                .filter(mention -> mention.start() == start)
                .toList();
        return there.isEmpty() ? actor.introductions() : there;
    }

    /** The affiliation, unless the role already says it. */
    private static @Nullable String affiliation(Actor actor) {
        String affiliation = actor.affiliation();
        String role = actor.role();
        if (affiliation == null || role == null || role.contains(affiliation)) {
            return null;
        }
        int start = 0;
        while (start < role.length()) {
            int end = role.indexOf(' ', start);
            end = end < 0 ? role.length() : end;
            String word = role.substring(start, end);
            int next = end < role.length() ? role.indexOf(' ', end + 1) : -1;
            String two = end < role.length() ? role.substring(start, next < 0 ? role.length() : next) : word;
            if (says(word, affiliation) || says(two, affiliation)) {
                return null;
            }
            start = end + 1;
        }
        return affiliation;
    }

    private static boolean says(String word, String country) {
        word = word.startsWith("(") ? word.substring(1) : word; // "secretary of the CEI (Italian Bishops)"
        return country.equals(Countries.table().meantBy(word));
    }
}
