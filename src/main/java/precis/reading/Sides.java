package precis.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import precis.language.UniversalTag;
import precis.text.Resources;

/**
 * Decides whom an actor acts and speaks for. The organs and officials of a government stand for its country, people of an
 * organisation for it, spokesmen, lawyers and campaigns for whom they serve; everybody else for themselves. The words that
 * decide stand in {@code sides.txt}.
 */
final class Sides {
    private static final String GOVERNMENT = "government";
    private static final int SAME_STEM = 5;
    private static final int BESIDE = 6;
    private static final Words WORDS = new Words();

    private final Story story;
    private final List<Entry> entries;
    private final MentionIndex index;
    private final Cast cast;

    Sides(Story story, Cast cast) {
        this.story = story;
        entries = cast.entries();
        index = cast.index();
        this.cast = cast;
    }

    /** What the file says: words of offices, words that take an office out, and seats of governments. */
    private static final class Words {
        final List<String> offices = new ArrayList<>();
        final List<String> outside = new ArrayList<>();
        final List<String> own = new ArrayList<>();
        final Map<String, String> seats = new HashMap<>();

        Words() {
            for (String line : Resources.lines("precis/reading/sides.txt")) {
                String[] fields = line.split(" \\| ", -1);
                switch (fields[0]) {
                    case "office" -> offices.add(fields[1]);
                    case "outside" -> outside.add(fields[1]);
                    case "own" -> own.add(fields[1]);
                    case "seat" -> seats.put(fields[1], fields[2].substring(fields[2].indexOf(" = ") + 3));
                    default -> throw new IllegalStateException("no such kind of line: " + line);
                }
            }
        }
    }

    /** Decides for all. */
    void decide() {
        for (Entry entry : entries) {
            if (entry.kind != null) {
                entry.side = own(entry, entry.kind);
            }
        }
        for (Entry entry : entries) {
            Entry principal = entry.kind == null ? null : principal(entry);
            if (principal != null && principal != entry && principal.side != null) {
                entry.side = principal.side;
            }
        }
    }

    private String own(Entry entry, Actor.Kind kind) {
        return switch (kind) {
            case COUNTRY -> entry.name;
            case PERSON -> ofPerson(entry);
            default -> ofBody(entry.name, entry.name);
        };
    }

    private String ofPerson(Entry person) {
        String role = person.role;
        String affiliation = person.affiliation;
        if (role == null) {
            return person.named ? person.name : ofBody(person.name, person.name);
        }
        if (affiliation == null) {
            return ofBody(role, person.name);
        }
        boolean country = Countries.table().named(affiliation) != null;
        if (country) {
            return office(role) || role.toLowerCase(Locale.ROOT).endsWith("counterpart") ? affiliation : person.name;
        }
        return speaksForHimself(role) ? person.name : ofBody(affiliation, affiliation);
    }

    private String ofBody(String description, String otherwise) {
        String government = ofGovernment(description);
        if (government == null) {
            return otherwise;
        }
        String nation = government.equals(GOVERNMENT) ? nationIn(description) : null;
        return nation == null ? government : nation;
    }

    /**
     * The country whose government a description belongs to, "government" where it does not say which, null for everybody
     * else.
     */
    static @Nullable String ofGovernment(String description) {
        for (Map.Entry<String, String> seat : WORDS.seats.entrySet()) {
            if (holds(description, seat.getKey())) {
                return seat.getValue();
            }
        }
        if (!office(description)) {
            return null;
        }
        String country = countryIn(description);
        return country == null ? GOVERNMENT : country;
    }

    /** Whether somebody with that role takes sides in his own name, also against others of his party. */
    static boolean speaksForHimself(String role) {
        return holdsAny(role, WORDS.own);
    }

    private static boolean office(String description) {
        return holdsAny(description, WORDS.offices) && !holdsAny(description, WORDS.outside);
    }

    private static boolean holdsAny(String text, List<String> words) {
        for (String word : words) {
            if (holds(text, word)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a text holds a word or words, in the singular or the plural. */
    private static boolean holds(String text, String words) {
        String lower = text.toLowerCase(Locale.ROOT);
        String wanted = words.toLowerCase(Locale.ROOT);
        for (int at = lower.indexOf(wanted); at >= 0; at = lower.indexOf(wanted, at + 1)) {
            int end = at + wanted.length();
            end = end < lower.length() && lower.charAt(end) == 's' ? end + 1 : end;
            boolean opens = at == 0 || !Character.isLetterOrDigit(lower.charAt(at - 1));
            boolean closes = end == lower.length() || !Character.isLetterOrDigit(lower.charAt(end));
            if (opens && closes) {
                return true;
            }
        }
        return false;
    }

    private static @Nullable String countryIn(String name) {
        Countries countries = Countries.table();
        List<String> words = words(name);
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            String two = i + 1 < words.size() ? word + " " + words.get(i + 1) : word;
            String country = countries.meantBy(two);
            country = country == null ? countries.meantBy(word) : country;
            if (country != null) {
                return country;
            }
        }
        return null;
    }

    private static List<String> words(String name) {
        List<String> words = new ArrayList<>();
        for (String word : name.split(" ", -1)) {
            words.add(word.endsWith("'s") || word.endsWith("’s") ? word.substring(0, word.length() - 2) : word);
        }
        return words;
    }

    /** The people of a country that no table knows: "Tavarran" beside "Tavarra". */
    private @Nullable String nationIn(String description) {
        for (String word : words(description)) {
            boolean people = word.length() > SAME_STEM + 1
                    && Character.isUpperCase(word.charAt(0))
                    && (word.endsWith("an") || word.endsWith("ese") || word.endsWith("ish"));
            if (people) {
                String stem = nation(word);
                return stem == null ? word : stem;
            }
        }
        return null;
    }

    private @Nullable String nation(String people) {
        for (Entry entry : entries) {
            boolean stem = entry.name.length() <= people.length()
                    && entry.name.length() > SAME_STEM
                    && entry.name.indexOf(' ') < 0
                    && !entry.name.equals(people)
                    && entry.name.regionMatches(0, people, 0, SAME_STEM);
            if (stem) {
                return entry.name;
            }
        }
        return null;
    }

    // Who serves another

    /** Whom somebody speaks and works for: "Stone's campaign", "Reed spokeswoman Mary Carver", "a lawyer for Reed". */
    private @Nullable Entry principal(Entry entry) {
        for (Mention mention : entry.mentions) {
            if (story.pronoun(mention.from())) {
                continue;
            }
            Entry owner = serves(mention.to()) ? left(mention.to(), entry) : null;
            if (owner == null && entry.person() && mention.from() > 0 && serves(mention.from() - 1)) {
                owner = left(mention.from() - 1, entry);
            }
            if (owner == null && entry.person()) {
                owner = right(mention.to(), entry);
            }
            if (owner != null) {
                return owner;
            }
        }
        return null;
    }

    private boolean serves(int token) {
        return story.is(token, WordClass.AGENT) || story.is(token, WordClass.CAMP);
    }

    /** The name right before "spokesman", within its noun phrase: "Stone 's campaign spokesman". */
    private @Nullable Entry left(int agent, Entry self) {
        int first = Math.max(story.first(story.sentence(agent)), agent - BESIDE);
        for (int t = agent - 1; t >= first; t--) {
            Entry entry = named(t, self);
            if (entry != null) {
                return entry;
            }
            boolean inside = story.nounish(t) || story.is(t, UniversalTag.ADJ) || story.is(t, UniversalTag.PART);
            if (!inside && !story.reads(t, "'s") && !story.reads(t, "'")) {
                return null;
            }
        }
        return null;
    }

    private @Nullable Entry named(int token, Entry self) {
        Entry entry = index.entryAt(token);
        if (entry != null && entry != self) {
            return entry.kind != null && entry.named ? entry : null;
        }
        for (Mentioned.Told told : cast.mentioned().in(story.sentence(token))) {
            Entry other = told.entry();
            if (other != self
                    && other.kind != null
                    && other.named
                    && told.mention().covers(token)) {
                return other;
            }
        }
        return null;
    }

    /** The name after ", a spokesman for" behind the person. */
    private @Nullable Entry right(int name, Entry self) {
        int last = Math.min(story.last(story.sentence(name)), name + BESIDE);
        if (!story.reads(name + 1, ",")) {
            return null;
        }
        for (int t = name + 2; t <= last && !story.verb(t) && !story.reads(t, ","); t++) {
            boolean serving = serves(t) && (story.reads(t + 1, "for") || story.reads(t + 1, "to"));
            if (serving) {
                int at = story.reads(t + 2, "the") ? t + 3 : t + 2;
                Entry entry = index.entryAt(at);
                return entry == self || entry == null || entry.kind == null ? null : entry;
            }
        }
        return null;
    }
}
