package precis.reading;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import precis.language.Relation;
import precis.language.UniversalTag;

/**
 * Finds what a person is: the title before the name, the apposition after it, "is the director of", "of The Daily". All in the
 * article's words.
 */
final class Roles {
    private final Story story;
    private final MentionIndex index;
    private final TitlesBefore titles;
    private final ShortOffices offices;
    private final AppositionsBehind appositions;
    private final RolesByVerb verbs;
    private final BodiesBehind bodies;
    private final TeamsPlayedFor teams;
    private final SharedTitles shared;
    private final OfficesByDeed deeds;
    private final RoleEdges edges;

    Roles(Story story, MentionIndex index) {
        this.story = story;
        this.index = index;
        titles = new TitlesBefore(story, index);
        offices = new ShortOffices(story, index);
        appositions = new AppositionsBehind(story, index, titles);
        verbs = new RolesByVerb(story, index);
        bodies = new BodiesBehind(story, index);
        teams = new TeamsPlayedFor(story, index);
        shared = new SharedTitles(story, index);
        deeds = new OfficesByDeed(story, index, titles);
        edges = new RoleEdges(story);
    }

    void describe(Entry person) {
        double best = 0;
        boolean onlyAside = true;
        for (Mention mention : person.mentions) {
            onlyAside &= story.aside(story.sentence(mention.from()));
        }
        for (Mention mention : person.mentions) {
            if (!onlyAside && story.aside(story.sentence(mention.from()))) {
                continue;
            }
            best = describe(person, mention, best);
        }
        OfficesByDeed.Office office = deeds.of(person);
        if (office != null) {
            add(person, office);
        }
    }

    /** Joins the office that a deed tells to what else somebody is, unless that says it. */
    private void add(Entry person, OfficesByDeed.Office office) {
        for (int t = office.from(); t <= office.to(); t++) {
            if (person.roleTokens.contains(t)) {
                return;
            }
        }
        String known = person.role;
        String body = office.body() == null ? null : office.body().name;
        if (known != null && (body == null || known.contains(body) || body.equals(person.affiliation))) {
            return;
        }
        person.role = known == null ? office.text() : known.concat(", ").concat(office.text());
        person.roleTokens = person.roleTokens.plus(Ranges.of(office.from(), office.to()));
        person.affiliation = person.affiliation == null ? body : person.affiliation;
        Mention name = office.person();
        person.introductions.add(story.span(Math.min(office.from(), name.from()), Math.max(office.to(), name.to())));
    }

    /** "She is a lecturer at Leeds University", told of somebody whom nothing else introduces. */
    void describeByPronoun(Entry person) {
        for (Mention mention : person.mentions) {
            boolean pronoun = mention.from() == mention.to() && story.is(mention.from(), WordClass.HUMAN);
            boolean aside = story.aside(story.sentence(mention.from())) || story.quoted(mention.from());
            RolePhrase told = pronoun && !aside ? verbs.told(mention) : null;
            if (told != null) {
                take(person, mention, edges.of(told), mention.from(), told.to(), 0, told.weight());
                return;
            }
        }
    }

    private double describe(Entry person, Mention mention, double best) {
        RolePhrase title = titles.before(mention);
        RolePhrase apposition = appositions.behind(mention);
        apposition = apposition == null && title != null ? more(mention) : apposition;
        RolePhrase other = title == null && apposition == null ? other(mention) : null;
        if (title != null && apposition != null) {
            Ranges both = edges.of(title).plus(edges.of(apposition));
            return take(person, mention, both, Math.min(title.from(), mention.from()), apposition.to(), best, 9);
        }
        RolePhrase one = title != null ? title : apposition != null ? apposition : other;
        if (one == null) {
            return best;
        }
        double weight =
                one.weight() + Math.min(one.to() - one.from() + 1, 6) * .15 - (story.quoted(mention.from()) ? .4 : 0);
        int from = Math.min(one.from(), mention.from());
        int to = Math.max(one.to(), mention.to());
        return take(person, mention, edges.of(one), from, to, best, weight);
    }

    /** What stands behind a name that has its title before it: "Professor X of Leeds University", "his lawyer, X, who runs the firm". */
    private @Nullable RolePhrase more(Mention mention) {
        RolePhrase field = story.penn(mention.to() + 3, "VBD") ? null : verbs.clause(mention); // a deed is no office
        boolean belongs = story.reads(mention.to() + 1, "of") || story.reads(mention.to() + 1, "(");
        return field == null && belongs ? bodies.body(mention) : field;
    }

    private double take(Entry person, Mention mention, Ranges role, int from, int to, double best, double weight) {
        if (role.isEmpty() || weight <= best || to - from > 40 || bond(role)) {
            return best;
        }
        person.role = text(role);
        person.roleTokens = role;
        person.affiliation = index.affiliation(from, to, mention);
        person.introductions.clear();
        person.introductions.add(story.span(from, to));
        Mention owner = person.affiliation == null ? owner(role) : null;
        Entry body = owner == null ? null : index.entryAt(owner.from());
        if (owner != null && body != null) {
            person.affiliation = body.name;
            person.introductions.add(story.span(owner.from(), owner.to()));
        }
        return weight;
    }

    /** "his partner, X": alone it says of nobody whose. */
    private boolean bond(Ranges role) {
        int only = role.from(0);
        return role.count() == 1
                && role.to(0) == only
                && story.is(only, WordClass.BOND)
                && !story.capital(only)
                && (story.penn(only - 1, "PRP$") || story.is(only - 1, UniversalTag.DET));
    }

    /** "Its director, X": the body that is the subject of the sentence before, where that has no other. */
    private @Nullable Mention owner(Ranges role) {
        int its = role.from(0) - 1;
        int sentence = story.sentence(role.from(0));
        if (!story.reads(its, "its") || its != story.opening(sentence) || sentence == 0 || story.opens(sentence)) {
            return null;
        }
        Mention found = null;
        for (int t = story.first(sentence - 1); t <= story.last(sentence - 1); t++) {
            Mention mention = index.at(t);
            Entry entry = index.entryAt(t);
            boolean body = entry != null && entry.kind == Actor.Kind.ORGANISATION;
            if (mention == null || mention.from() != t || !body) {
                continue;
            }
            if (found != null) {
                return null;
            }
            found = mention;
        }
        boolean subject = false;
        for (int t = found == null ? 0 : found.from(); found != null && t <= found.to(); t++) {
            subject |= story.isA(t, Relation.NSUBJ) || story.isA(story.head(t), Relation.NSUBJ);
        }
        return subject ? found : null;
    }

    private String text(Ranges role) {
        String text = shared.text(role.from(0), role.to(0));
        for (int r = 1; r < role.count(); r++) {
            text = text.concat(", ").concat(story.oneLine(role.from(r), role.to(r)));
        }
        return text;
    }

    private @Nullable RolePhrase other(Mention mention) {
        RolePhrase told = verbs.of(mention);
        if (told != null) {
            return told;
        }
        RolePhrase shared = shared(mention);
        if (shared != null) {
            return shared;
        }
        Mention owner = story.reads(mention.from() - 1, "'s") ? index.at(mention.from() - 2) : null;
        if (owner != null && !owner.person() && mention.words() > 1) {
            return new RolePhrase(owner.from(), owner.to(), .6); // "Korea's Kim Shin-Wook"
        }
        RolePhrase body = bodies.behind(mention);
        body = body == null ? inName(mention) : body;
        body = body == null ? people(mention) : body;
        body = body == null ? teams.of(mention) : body;
        body = body == null ? offices.age(mention) : body;
        return body == null ? address(mention) : body;
    }

    /** "Sheikh Omar", of whom nothing more is told. */
    private @Nullable RolePhrase address(Mention mention) {
        int before = mention.from() - 1;
        boolean told = before >= 0 && story.is(before, WordClass.ADDRESS) && story.capital(before);
        return told && !story.is(before, WordClass.EXCELLENCY) ? new RolePhrase(before, before, .3) : null;
    }

    /** "Kenyan Ann Reed" */
    private @Nullable RolePhrase people(Mention mention) {
        int before = mention.from() - 1;
        boolean people = mention.words() > 1
                && before >= story.first(story.sentence(mention.from()))
                && Countries.table().ofPeople(story.form(before)) != null
                && Countries.table().named(story.form(before)) == null
                && !story.plural(before);
        return people ? new RolePhrase(before, before, .4) : null;
    }

    /** "Crown Prince Omar", where the title is part of the name. */
    private @Nullable RolePhrase inName(Mention mention) {
        int from = mention.from();
        while (from < mention.to() && story.is(from, WordClass.TITLE)) {
            from++;
        }
        int last = story.is(from, WordClass.OFFICE_STATE) ? from + 1 : from;
        boolean office = last < mention.to() && story.is(last, WordClass.PARTY) && story.is(last, WordClass.ROLE);
        return office ? new RolePhrase(from, last, .4) : null;
    }

    /** "defence lawyers Ann Reed and X": a title in the plural is that of both. */
    private @Nullable RolePhrase shared(Mention mention) {
        Mention first = mention.words() < 2 ? null : shared.first(mention);
        if (first != null && shared.passing(first, mention)) {
            return null;
        }
        RolePhrase title = first == null ? null : titles.before(first);
        if (title == null) {
            return shared.exampleOf(mention);
        }
        return story.plural(title.to()) ? new RolePhrase(title.from(), title.to(), 1.5) : null;
    }

    /** The persons whose office only another's tells: "his Russian counterpart". */
    static boolean counterpart(Entry person) {
        return person.role != null && person.role.toLowerCase(Locale.ROOT).endsWith("counterpart");
    }
}
