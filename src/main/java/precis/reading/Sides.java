package precis.reading;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Decides whom an actor acts and speaks for. The organs and officials of a government stand for its country, people of an
 * organisation for it; everybody else for themselves.
 */
final class Sides {
    private static final String[] OFFICES = {
        "minister",
        "ministry",
        "president",
        "foreign",
        "state department",
        "secretary of state",
        "ambassador",
        "premier",
        "chancellor",
        "government",
        "defence",
        "defense",
        "kremlin",
        "army",
        "navy",
        "military",
        "envoy",
        "embassy",
        "home secretary",
        "home office",
        "cabinet",
        "treasury",
        "white house",
        "undersecretary",
        "general staff",
        "armed forces",
        "officials",
        "troops",
        "parliament",
        "police"
    };
    private static final String[] OUTSIDE = {
        "former",
        "shadow",
        "opposition",
        "ex-",
        "professor",
        "senator",
        "governor",
        "mayor",
        "candidate",
        "lawmaker",
        "vice president of",
        "president of the",
        "nominee",
        "congress",
        "university",
        "bank",
        "company"
    };
    private static final String GOVERNMENT = "government";
    private static final int SAME_STEM = 5;

    private final List<Entry> entries;

    Sides(List<Entry> entries) {
        this.entries = entries;
    }

    void decide(Entry entry) {
        if (entry.kind == null) {
            return;
        }
        switch (entry.kind) {
            case COUNTRY -> entry.side = entry.name;
            case PERSON -> entry.side = ofPerson(entry);
            default -> entry.side = ofBody(entry.name, entry.name);
        }
    }

    private String ofPerson(Entry person) {
        String role = person.role;
        if (role == null) {
            return person.name;
        }
        String affiliation = person.affiliation;
        String lower = role.toLowerCase(Locale.ROOT);
        boolean office = holds(lower, OFFICES) && !holds(lower, OUTSIDE);
        if (affiliation == null) {
            String nation = office ? countryIn(role) : null;
            return nation != null ? nation : office ? GOVERNMENT : person.name;
        }
        boolean country = Countries.table().named(affiliation) != null;
        if (country) {
            return office || lower.endsWith("counterpart") ? affiliation : person.name;
        }
        return ofBody(affiliation, affiliation);
    }

    private String ofBody(String name, String otherwise) {
        String lower = name.toLowerCase(Locale.ROOT);
        if (!holds(lower, OFFICES) || holds(lower, OUTSIDE)) {
            return otherwise;
        }
        String country = countryIn(name);
        return country == null ? GOVERNMENT : country;
    }

    private @Nullable String countryIn(String name) {
        Countries countries = Countries.table();
        int start = 0;
        while (start < name.length()) {
            int end = name.indexOf(' ', start);
            end = end < 0 ? name.length() : end;
            String word = name.substring(start, end);
            word = word.endsWith("'s") || word.endsWith("’s") ? word.substring(0, word.length() - 2) : word;
            int next = end < name.length() ? name.indexOf(' ', end + 1) : -1;
            String two = end < name.length() ? name.substring(start, next < 0 ? name.length() : next) : word;
            String country = countries.ofPeople(two);
            country = country == null ? countries.named(two) : country;
            country = country == null ? countries.ofPeople(word) : country;
            country = country == null ? countries.named(word) : country;
            country = country == null ? nation(word) : country;
            if (country != null) {
                return country;
            }
            start = end + 1;
        }
        return null;
    }

    /** The people of a country that no table knows: "Tavarran" beside "Tavarra". */
    private @Nullable String nation(String word) {
        boolean people = word.length() > SAME_STEM + 1
                && Character.isUpperCase(word.charAt(0))
                && (word.endsWith("an") || word.endsWith("ese") || word.endsWith("ish"));
        if (!people) {
            return null;
        }
        for (Entry entry : entries) {
            boolean stem = entry.name.length() <= word.length()
                    && entry.name.length() > SAME_STEM
                    && entry.name.indexOf(' ') < 0
                    && !entry.name.equals(word)
                    && entry.name.regionMatches(0, word, 0, SAME_STEM);
            if (stem) {
                return entry.name;
            }
        }
        return word;
    }

    private static boolean holds(String text, String[] words) {
        for (String word : words) {
            if (text.contains(word)) {
                return true;
            }
        }
        return false;
    }
}
