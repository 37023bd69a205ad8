package precis.reading;

import static precis.reading.TokenRow.NONE;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import precis.language.NameType;
import precis.language.Relation;
import precis.text.Span;

/** Gathers all who act: from names, from capitals that stand for their government, from plural nouns for people. */
final class Cast {
    private final Story story;
    private final Lexicon words = Lexicon.english();
    private final Countries countries = Countries.table();
    private final List<Entry> entries;
    private final Map<String, Entry> byName = new HashMap<>();
    private final MentionIndex index;
    private final Mentioned mentioned;
    private final Roles roles;
    /** The forms that stand within sentences; told once they are asked for. */
    private @Nullable Set<String> within;

    Cast(Story story, List<Mention> mentions) {
        this.story = story;
        mentioned = new Mentioned(story);
        entries = new NameMemory(story, mentions).entries();
        BodySigns signs = new BodySigns(story);
        for (Entry entry : entries) {
            byName.put(entry.name, entry);
            entry.kind = kind(entry);
            if (entry.person()) {
                entry.kind = kind(signs.of(entry, entries));
            }
        }
        index = new MentionIndex(story, entries);
        moveSeats();
        dropUnmentioned();
        roles = new Roles(story, index);
        BodyRoles bodies = new BodyRoles(story);
        for (Entry entry : entries) {
            if (entry.person()) {
                roles.describe(entry);
                entry.gender = Gender.of(story, entry);
            } else if (entry.kind == Actor.Kind.ORGANISATION) {
                bodies.describe(entry);
            }
        }
        new OfficeLetters(story, index).giveTo(entries);
        dropUnmentioned();
        Descriptions descriptions = new Descriptions(story, index, entries);
        descriptions.resolve();
        for (Entry entry : entries) {
            for (Mention mention : entry.mentions) {
                mentioned.add(entry, mention);
            }
        }
        new Groups(story, this).gather();
    }

    /** Gives those who have no role yet the one that a sentence about "him" or "her" tells. */
    void describeByPronouns() {
        for (Entry entry : entries) {
            if (entry.person() && entry.role == null) {
                roles.describeByPronoun(entry);
            }
        }
    }

    /** Says whose wife or son somebody is. */
    void tellKin() {
        new KinOwners(story, mentioned).complete(entries);
    }

    /** Gives somebody a mention by another name. */
    void name(Entry entry, Mention mention) {
        entry.add(mention);
        mentioned.add(entry, mention);
    }

    /** Gives somebody a mention without a name: a pronoun, "the company". */
    void refer(Entry entry, Mention mention) {
        entry.mentions.add(mention);
        mentioned.add(entry, mention);
    }

    List<Entry> entries() {
        return entries;
    }

    MentionIndex index() {
        return index;
    }

    Mentioned mentioned() {
        return mentioned;
    }

    private Actor.@Nullable Kind kind(Entry entry) {
        NameType type = entry.type();
        if (type == NameType.PERSON) {
            entry.thing = new Things(story).holdsPerson(entry);
            return entry.thing ? null : Actor.Kind.PERSON;
        }
        if (entry.country != null) {
            return Actor.Kind.COUNTRY;
        }
        if (words.is(entry.name.toLowerCase(Locale.ROOT), WordClass.STATE_FORM)) {
            return null; // "the Kingdom" is a land that has a name
        }
        if (countries.people(entry.name)) {
            return Actor.Kind.GROUP;
        }
        Things things = new Things(story);
        entry.thing = things.called(entry);
        if (things.holds(entry)) {
            return null;
        }
        if (entry.name.indexOf(' ') > 0 && !entry.name.contains(" of ") && countries.people(entry.lastWord())) {
            return Actor.Kind.GROUP; // "American Muslims"
        }
        boolean body = words.is(entry.lastWord().toLowerCase(Locale.ROOT), WordClass.HEAD)
                || (words.is(entry.firstWord().toLowerCase(Locale.ROOT), WordClass.OF) && entry.name.contains(" of "));
        return type == NameType.ORGANISATION || body ? Actor.Kind.ORGANISATION : null;
    }

    private static Actor.@Nullable Kind kind(BodySigns.Sign sign) {
        return switch (sign) {
            case PERSON -> Actor.Kind.PERSON;
            case BODY -> Actor.Kind.ORGANISATION;
            case PLACE -> Actor.Kind.COUNTRY;
            case STATION -> null;
        };
    }

    /** "Moscow objected", "between Washington and Moscow": the place from which a country is governed stands for it. */
    private void moveSeats() {
        for (int e = 0; e < entries.size(); e++) {
            Entry entry = entries.get(e);
            String country = entry.country == null && !entry.person() ? countries.governedFrom(entry.name) : null;
            if (country == null) {
                continue;
            }
            for (int m = entry.mentions.size() - 1; m >= 0; m--) {
                Mention mention = entry.mentions.get(m);
                if (acts(mention.to())) {
                    entry.mentions.remove(m);
                    Entry state = country(country);
                    state.add(mention);
                    index.put(mention, state);
                }
            }
        }
    }

    /** Forgets those whose mentions all went to others: a description that reads like their name is of somebody else. */
    private void dropUnmentioned() {
        entries.removeIf(entry -> entry.mentions.isEmpty());
        byName.values().removeIf(entry -> entry.mentions.isEmpty());
    }

    private Entry country(String name) {
        Entry state = byName.get(name);
        if (state == null) {
            state = new Entry(name, name);
            state.kind = Actor.Kind.COUNTRY;
            entries.add(state);
            byName.put(name, state);
        }
        return state;
    }

    /** Whether a place does something here: a subject, also as one of several, or one of those between whom something is. */
    private boolean acts(int token) {
        Mention town = story.reads(token - 1, ",") ? index.at(token - 2) : null;
        boolean region = town != null && town.type() == NameType.PLACE; // "in Seattle, Washington"
        if (region || token < story.opening(story.sentence(token))) {
            return false;
        }
        int at = token;
        for (int hop = 0; hop < 4 && story.isA(at, Relation.CONJ) && story.head(at) != NONE; hop++) {
            at = story.head(at);
        }
        boolean besideThing = at != token && !story.proper(at); // "shops in the north, as well as Oslo, closed"
        if (besideThing || story.reads(token + 1, "'s") || story.marker(token).equals("in")) {
            return false;
        }
        boolean accused = story.isA(at, Relation.OBJ)
                && story.head(at) != NONE
                && (story.is(story.head(at), WordClass.ACCUSE) || story.is(story.head(at), WordClass.DEMAND));
        return accused
                || (story.isA(at, Relation.NSUBJ) && story.marker(at).isEmpty())
                || story.is(at, Relation.OBL_AGENT)
                || story.marker(at).equals("between");
    }

    /** Makes an actor of a description that no name stands behind: "Western officials". */
    Entry describe(String words, Actor.Kind kind, boolean named, Mention mention) {
        int from = mention.from();
        boolean opens = !named
                && from == story.first(story.sentence(from))
                && words.startsWith(story.form(from)) // and not "taxpayers" for the Norwegian taxpayers
                && !story.proper(from)
                && !alwaysCapital(story.form(from))
                && countries.ofPeople(story.form(from)) == null;
        String name = opens ? words.substring(0, 1).toLowerCase(Locale.ROOT).concat(words.substring(1)) : words;
        Entry entry = byName.get(name);
        if (entry == null) {
            entry = new Entry(name, null);
            entry.kind = kind;
            entry.named = named;
            entries.add(entry);
            byName.put(name, entry);
            name(entry, mention);
            return entry;
        }
        if (!entry.holds(mention)) {
            name(entry, mention);
        }
        return entry;
    }

    /** "Muslim leaders": a word that the article also writes with a capital within sentences, and never without. */
    boolean alwaysCapital(String form) {
        if (within == null) {
            within = new HashSet<>();
            for (int t = 1; t < story.size(); t++) {
                if (t > story.first(story.sentence(t)) && !story.aside(story.sentence(t))) {
                    within.add(story.form(t));
                }
            }
        }
        return within.contains(form) && !within.contains(form.toLowerCase(Locale.ROOT));
    }

    /** The actors in the order of their first mentions, by the entry that each was. */
    Map<Entry, Actor> freeze() {
        new Sides(story, this).decide();
        List<Entry> actors = new ArrayList<>();
        for (Entry entry : entries) {
            if (entry.kind != null && !entry.mentions.isEmpty()) {
                entry.mentions.sort((a, b) -> Integer.compare(a.from(), b.from()));
                actors.add(entry);
            }
        }
        actors.sort((a, b) ->
                Integer.compare(a.mentions.get(0).from(), b.mentions.get(0).from()));
        Map<Entry, Actor> frozen = new LinkedHashMap<>();
        for (int i = 0; i < actors.size(); i++) {
            frozen.put(actors.get(i), freeze(actors.get(i), "a".concat(Integer.toString(i + 1))));
        }
        return frozen;
    }

    private Actor freeze(Entry entry, String id) {
        List<Span> spans = new ArrayList<>(entry.mentions.size());
        for (Mention mention : entry.mentions) {
            spans.add(story.span(mention.from(), mention.to()));
        }
        List<Span> introductions = new ArrayList<>(entry.introductions);
        if (introductions.isEmpty()) {
            introductions.add(introduction(entry));
        }
        String side = entry.side == null ? entry.name : entry.side;
        Actor.Kind kind = entry.kind == null ? Actor.Kind.GROUP : entry.kind;
        return new Actor(
                id,
                entry.name,
                new ArrayList<>(entry.aliases),
                kind,
                entry.role,
                entry.affiliation,
                side,
                entry.named,
                spans,
                introductions);
    }

    /** The first mention in the story itself by the full name. */
    private Span introduction(Entry entry) {
        Mention best = null;
        for (Mention mention : entry.mentions) {
            boolean told = !story.aside(story.sentence(mention.from()));
            if (told
                    && (best == null
                            || (mention.name().equals(entry.name)
                                    && !best.name().equals(entry.name)))) {
                best = mention;
            }
        }
        best = best == null ? entry.mentions.get(0) : best;
        return story.span(best.from(), best.to());
    }
}
