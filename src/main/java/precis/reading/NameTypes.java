package precis.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import precis.language.NameType;
import precis.language.Relation;

/**
 * Decides anew what a name names where the words around it tell more than the tables: "President" before it, "hospital" behind it,
 * a family that the article names elsewhere.
 */
final class NameTypes {
    private final Story story;
    private final Lexicon words = Lexicon.english();
    private final Countries countries = Countries.table();

    /** Last words of the full names of persons. */
    private final Set<String> families = new HashSet<>();
    /** Their first words. */
    private final Set<String> givens = new HashSet<>();
    /** The initials of their names of three words and more: "AMLO" is one of them. */
    private final Set<String> letters = new HashSet<>();
    /** What stands alone in brackets behind the name of a body: "(Hamas)". */
    private final Set<String> shortNames;
    /** How often a single word names a person, less how often it names something else. */
    private final Map<String, Integer> alone = new HashMap<>();
    /** Names of companies without what the law calls them. */
    private final Set<String> companies = new HashSet<>();
    /** What stands behind "in" somewhere. */
    private final Set<String> located = new HashSet<>();
    /** Names in capital letters that do something to something. */
    private final Set<String> doers = new HashSet<>();
    /** Those of them that do so more than once. */
    private final Set<String> bodies = new HashSet<>();
    /** What stands before "Township" or the like somewhere. */
    private final Set<String> towns = new HashSet<>();

    /** Names that something shows to be those of persons. */
    private final Set<String> persons = new HashSet<>();

    private final PersonSigns signs;
    private final KnownAs known;
    private final FamiliesFirst firsts;
    private final OfficesInNames offices;
    private final Settlements settlements;

    private NameTypes(Story story, List<Mention> mentions) {
        this.story = story;
        signs = new PersonSigns(story);
        offices = new OfficesInNames(story);
        settlements = new Settlements(story);
        known = new KnownAs(story, mentions);
        shortNames = Acronyms.inBrackets(story, mentions);
        for (Mention mention : mentions) {
            if (!mention.person() && signs.person(mention)) {
                persons.add(mention.name());
                givens.add(mention.firstWord());
            }
            boolean place =
                    mention.type() == NameType.OTHER && mention.words() == 1 && story.reads(mention.from() - 1, "in");
            if (place && countries.ofPeople(mention.name()) == null) {
                located.add(mention.name());
            }
            if (mention.words() == 1) {
                alone.merge(mention.name(), mention.person() ? 1 : -1, Integer::sum);
            }
            if (does(mention) && !doers.add(mention.name())) {
                bodies.add(mention.name());
            }
            int kind = mention.words() > 1 ? mention.to() : mention.to() + 1;
            boolean town = mention.words() < 3 && story.is(kind, WordClass.SETTLEMENT) && story.proper(kind);
            if (town && mention.words() == (kind == mention.to() ? 2 : 1)) {
                towns.add(mention.firstWord());
            }
            String legal = mention.lastWord().replace(".", "").toLowerCase(Locale.ROOT);
            if (mention.words() > 1 && words.is(legal, WordClass.COMPANY)) {
                companies.add(mention.name().substring(0, mention.name().lastIndexOf(' ')));
            }
            boolean person = mention.person() || officer(mention);
            if (person && mention.words() > 1 && !story.is(mention.to(), WordClass.PARTY)) {
                families.add(mention.lastWord());
                givens.add(mention.firstWord());
                letters.add(Acronyms.ofName(mention.name()));
            }
        }
        firsts = new FamiliesFirst(story, mentions, persons);
        mentions.stream().filter(this::calledByFamily).forEach(mention -> families.add(mention.lastWord()));
    }

    /** The same mentions, in order, as far as they name something. */
    static List<Mention> decided(List<Mention> mentions, Story story) {
        NameTypes types = new NameTypes(story, mentions);
        Nobody nobody = new Nobody(story, types.families);
        List<Mention> decided = new ArrayList<>(mentions.size());
        for (int i = 0; i < mentions.size(); i++) {
            Mention mention = mentions.get(i);
            Mention next = i + 1 < mentions.size() ? mentions.get(i + 1) : null;
            if (!nobody.names(mention, i == 0 ? null : mentions.get(i - 1), next)) {
                Mention bare = types.offices.without(mention, types.called(mention.lastWord()));
                boolean land = mention.from() < bare.from() && types.land(mention.from());
                if (land) { // "Ohio Sen. Ann Reed"
                    String place = story.form(mention.from());
                    decided.add(mention(mention.from(), mention.from(), NameType.PLACE, place));
                }
                NameType type = types.type(bare);
                int from = type == NameType.PERSON ? types.offices.behindAddress(bare) : bare.from();
                String name = from == bare.from() ? bare.name() : story.oneLine(from, bare.to());
                decided.add(mention(from, bare.to(), type, name));
            }
        }
        return decided;
    }

    private static Mention mention(int from, int to, NameType type, String name) {
        return new Mention(from, to, type, name);
    }

    private NameType type(Mention mention) {
        NameType told = told(mention);
        if (told != null) {
            return told;
        }
        if (mention.person()) {
            return ofPerson(mention);
        }
        boolean introduced = signs.introduced(mention) || calledByFamily(mention) || speaker(mention);
        if (mention.type() == NameType.ORGANISATION && introduced) {
            return NameType.PERSON;
        }
        if (mention.type() == NameType.PLACE) {
            boolean acts = officer(mention) || speaker(mention);
            return branch(mention) || paper(mention) ? NameType.ORGANISATION : acts ? NameType.PERSON : NameType.PLACE;
        }
        if (settlements.of(mention) || settlements.community(mention)) {
            return NameType.PLACE;
        }
        return mention.type() == NameType.OTHER ? ofOther(mention) : mention.type();
    }

    /** "the Alder Register": a town's paper */
    private boolean paper(Mention mention) {
        return mention.words() > 1
                && story.reads(mention.from() - 1, "the")
                && story.capital(mention.to())
                && story.is(mention.to(), WordClass.PAPER);
    }

    /** What the article tells of a name, whatever the tables say; or null. */
    private @Nullable NameType told(Mention mention) {
        boolean two = mention.words() > 1;
        if (!two && towns.contains(mention.name())) {
            return NameType.PLACE;
        }
        boolean family = !two && families.contains(mention.name()) && alone.getOrDefault(mention.name(), 0) > 0;
        if (family && mention.type() != NameType.PLACE && countries.of(mention.name()) == null) {
            return NameType.PERSON;
        }
        if (firsts.names(mention) || addressed(mention)) {
            return NameType.PERSON;
        }
        if (shortNames.contains(mention.name())) {
            return NameType.ORGANISATION;
        }
        if (!two && letters.contains(mention.name())) {
            return NameType.PERSON;
        }
        boolean honoured = Gender.ofWord(story, mention.from()) != Gender.UNKNOWN; // "Mrs Anna Maria Reed"
        boolean titled = two && (honoured || mention.words() < 4) && mention.type() != NameType.PLACE;
        if (titled && hallowed(mention)) {
            return NameType.ORGANISATION;
        }
        if (titled && story.is(mention.from(), WordClass.TITLE) && !story.is(mention.from(), WordClass.NOBLE)) {
            return NameType.PERSON;
        }
        if (two && story.is(mention.to(), WordClass.STATUTE)) {
            return NameType.OTHER;
        }
        if (settlements.partOfTheWorld(mention)) {
            return NameType.PLACE;
        }
        Mention owner = known.owner(mention.name());
        return persons.contains(mention.name()) || (owner != null && owner.person()) ? NameType.PERSON : null;
    }

    /** "Sheikh Mishal Al Hinai", but no "Sheikh Omar Road" */
    private boolean addressed(Mention mention) {
        int before = mention.from() - 1;
        return before >= 0
                && story.is(before, WordClass.ADDRESS)
                && story.capital(before)
                && mention.words() > 1
                && mention.type() != NameType.ORGANISATION
                && !story.is(mention.to(), WordClass.HEAD)
                && !story.is(mention.to(), WordClass.LANDMARK)
                && !story.is(mention.to(), WordClass.STREET)
                && !story.is(mention.to(), WordClass.THING_CALLED);
    }

    private NameType ofPerson(Mention mention) {
        if (Gender.ofGivenName(mention.firstWord()) == Gender.UNKNOWN && settlements.community(mention)) {
            return NameType.PLACE;
        }
        return mention.words() > 1 && body(mention) ? NameType.ORGANISATION : NameType.PERSON;
    }

    private NameType ofOther(Mention mention) {
        boolean given = mention.words() == 2 && Gender.ofGivenName(mention.firstWord()) != Gender.UNKNOWN;
        boolean family = calledByFamily(mention) && countries.ofPeople(mention.firstWord()) == null;
        if ((given && families.contains(mention.lastWord())) || family || officer(mention) || speaker(mention)) {
            return NameType.PERSON;
        }
        if (located.contains(mention.name())) {
            return NameType.PLACE;
        }
        boolean body = mention.words() > 2
                && words.is(story.lower(mention.from()), WordClass.OF)
                && story.reads(mention.from() + 1, "of");
        return body || bodies.contains(mention.name()) ? NameType.ORGANISATION : NameType.OTHER;
    }

    /** Whether somebody has a full name that begins or ends with a word. */
    private boolean called(String word) {
        return families.contains(word) || givens.contains(word);
    }

    /** "St. Alban's College" */
    private boolean hallowed(Mention mention) {
        return story.reads(mention.to() - 1, "'s")
                && words.is(mention.lastWord().toLowerCase(Locale.ROOT), WordClass.HEAD);
    }

    private boolean land(int token) {
        return countries.of(story.form(token)) != null;
    }

    /** "Moro Tandje", where the article goes on with "Tandje said". */
    private boolean calledByFamily(Mention mention) {
        String last = mention.lastWord();
        return mention.words() == 2
                && alone.getOrDefault(last, 0) > 0
                && !story.reads(mention.from() - 1, "the")
                && !story.is(mention.to(), WordClass.ROLE)
                && Character.isLowerCase(last.charAt(last.length() - 1))
                && !words.is(last.toLowerCase(Locale.ROOT), WordClass.HEAD)
                && !words.is(last.toLowerCase(Locale.ROOT), WordClass.OUTLET);
    }

    /** "Farmers Forum Qatar": the land behind a body's kind is where the body is. */
    private boolean branch(Mention mention) {
        int kind = mention.to() - 1;
        return kind > mention.from()
                && countries.named(mention.lastWord()) != null
                && (story.is(kind, WordClass.HEAD) || story.is(kind, WordClass.PLATFORM));
    }

    /** "The SRI collected the tax": letters that do something to something are a body. */
    private boolean does(Mention mention) {
        int verb = story.isA(mention.to(), Relation.NSUBJ) ? story.head(mention.to()) : Story.NONE;
        return mention.type() == NameType.OTHER
                && Acronyms.initials(mention.name())
                && verb != Story.NONE
                && story.hasChild(verb, Relation.OBJ)
                && !words.is(mention.name().toLowerCase(Locale.ROOT), WordClass.THING_CALLED);
    }

    /** "Marsh Clinic", but neither "Frank Church" nor "Mrs Church" */
    private boolean body(Mention person) {
        boolean given = person.words() == 2 && Gender.ofGivenName(person.firstWord()) != Gender.UNKNOWN;
        return companies.contains(person.name())
                || (!given
                        && !story.is(person.from(), WordClass.TITLE)
                        && !story.is(person.from() - 1, WordClass.TITLE)
                        && words.is(person.lastWord().toLowerCase(Locale.ROOT), WordClass.HEAD));
    }

    /** "President Abdel-Karim El-Nadi", "entrepreneur Mamy Ingabo" */
    private boolean officer(Mention mention) {
        int before = mention.from() - 1;
        if (before < story.first(story.sentence(mention.from())) || story.plural(before)) {
            return false;
        }
        boolean capital = story.capital(before);
        boolean office = (capital && story.is(before, WordClass.PARTY))
                || (mention.type() == NameType.OTHER && mention.words() > 1 && story.is(before, WordClass.ROLE));
        return office
                && mention.type() != NameType.ORGANISATION
                && countries.meantBy(mention.name()) == null
                && !story.is(mention.to(), WordClass.ROLE);
    }

    /** "El-Nadi said", where "Abdel-Karim El-Nadi" is a person. */
    private boolean speaker(Mention mention) {
        if (!called(mention.name()) || mention.words() > 1 || countries.of(mention.name()) != null) {
            return false;
        }
        boolean source = story.accordingTo(mention.from() - 2);
        boolean says = source || (families.contains(mention.name()) && story.reads(mention.to() + 1, "'s"));
        for (int t = mention.from(); t <= mention.to(); t++) {
            says |= story.isA(t, Relation.NSUBJ) && story.is(story.head(t), WordClass.SAY);
        }
        return says;
    }
}
