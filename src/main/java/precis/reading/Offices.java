package precis.reading;

import static precis.reading.TokenRow.NONE;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import precis.language.UniversalTag;

/** Whether somebody has the office that a description names: "the governor", "the Russian foreign minister". */
final class Offices {
    private static final int LONGEST_TITLE = 3;

    private final Story story;
    private final MentionIndex index;
    private final Map<String, Set<Entry>> byWord = new HashMap<>();

    Offices(Story story, MentionIndex index) {
        this.story = story;
        this.index = index;
    }

    /** Learns the words of somebody's role and those before the names, of which one may be the office. */
    void learn(Entry person) {
        for (int r = 0; r < person.roleTokens.count(); r++) {
            for (int t = person.roleTokens.from(r); t <= person.roleTokens.to(r); t++) {
                learn(t, person);
            }
        }
        for (Mention mention : person.mentions) {
            learn(mention.from() - 1, person);
        }
    }

    private void learn(int token, Entry person) {
        String word = story.lower(token);
        byWord.computeIfAbsent(word, office -> new LinkedHashSet<>()).add(person);
        for (String office : ShortTitles.english().of(word)) {
            byWord.computeIfAbsent(office, full -> new LinkedHashSet<>()).add(person);
        }
    }

    /** All who may have the office of a noun. */
    Collection<Entry> mayHold(int head) {
        return byWord.getOrDefault(story.lower(head), Set.of());
    }

    boolean fits(Entry person, int from, int head) {
        return (person.role != null && holds(person, from, head)) || titled(person, from, head);
    }

    /** Whether somebody had the office and has it no longer, unless the description says so too. */
    boolean former(Entry person, int head) {
        int noun = in(person.roleTokens, head);
        return noun != NONE && gone(noun) && !gone(head);
    }

    /** Whether somebody's office is one in a body, and not in a land: "president of the Sailing Club", "the Club's president". */
    boolean ofBody(Entry person, int head) {
        int noun = in(person.roleTokens, head);
        if (noun == NONE) {
            return false;
        }
        for (int r = 0; r < person.roleTokens.count(); r++) {
            boolean same = noun >= person.roleTokens.from(r) && noun <= person.roleTokens.to(r);
            for (int t = person.roleTokens.from(r); same && t <= person.roleTokens.to(r); t++) {
                Entry entry = index.entryAt(t);
                boolean body = entry != null && entry != person && entry.kind == Actor.Kind.ORGANISATION;
                boolean kind = t != noun && story.is(t, WordClass.HEAD);
                if (body || kind) {
                    return true;
                }
            }
        }
        return false;
    }

    /** "The Salvadoran president", where the land is the one most told of and one person alone is called president. */
    @Nullable
    Entry onlyHolder(List<Entry> entries, int from, int head) {
        String land = null;
        for (int t = from + 1; t < head; t++) {
            land = land == null ? index.countryOf(t) : land;
        }
        if (land == null || !story.is(head, WordClass.SOLE) || !land.equals(mainLand(entries))) {
            return null;
        }
        Entry only = null;
        for (Entry person : entries) {
            int noun = person.person() && person.role != null ? in(person.roleTokens, head) : NONE;
            if (noun == NONE || deputises(noun) || gone(noun)) {
                continue;
            }
            String country = countryOf(person);
            if (only != null || ofBody(person, head) || (country != null && !country.equals(land))) {
                return null;
            }
            only = person;
        }
        boolean told = only != null && holdsAllBut(only.roleTokens, from, head);
        return told ? only : null;
    }

    /** Whether a role has all the words of a description that tell no land. */
    private boolean holdsAllBut(Ranges role, int from, int head) {
        for (int t = from + 1; t < head; t++) {
            if (index.countryOf(t) == null && !story.punctuation(t) && !holds(role, t)) {
                return false;
            }
        }
        return true;
    }

    private static @Nullable String mainLand(List<Entry> entries) {
        Entry most = null;
        for (Entry entry : entries) {
            boolean more = most == null || entry.mentions.size() > most.mentions.size();
            most = entry.country != null && more ? entry : most;
        }
        return most == null ? null : most.country;
    }

    /** "vice president", "deputy prime minister" */
    private boolean deputises(int noun) {
        return before(noun, WordClass.DEPUTISING);
    }

    private boolean gone(int noun) {
        return before(noun, WordClass.GONE);
    }

    private boolean before(int noun, WordClass wordClass) {
        for (int t = noun - 1; t >= Math.max(0, noun - LONGEST_TITLE); t--) {
            boolean breaks = (story.punctuation(t) && !story.reads(t, "-")) || story.is(t, UniversalTag.ADP);
            if (breaks || story.is(t, wordClass)) {
                return !breaks;
            }
        }
        return false;
    }

    /** "the president of the Sailing Club" is nobody whose office does not tell of that club; "the president of a club" is nobody. */
    private boolean ofThat(Entry person, int head) {
        if (!story.reads(head + 1, "of")) {
            return true;
        }
        int of = story.reads(head + 2, "the") ? head + 3 : head + 2;
        int last = story.last(story.sentence(head));
        if (of > last) {
            return false; // the article breaks off behind "of"
        }
        for (; of < last && !(story.nounish(of) && !story.nounish(of + 1) && !story.reads(of + 1, "-")); of++) {
            String country = index.countryOf(of);
            boolean agrees = country == null ? !story.proper(of) : country.equals(countryOf(person));
            if (!agrees && !holds(person.roleTokens, of)) {
                return false;
            }
        }
        String country = index.countryOf(of);
        return holds(person.roleTokens, of)
                || (country != null && country.equals(countryOf(person)))
                || (story.is(of, WordClass.STATE_FORM) && !ofBody(person, head));
    }

    /** Whether the role holds the noun and everything that stands before it. */
    private boolean holds(Entry person, int from, int head) {
        int noun = in(person.roleTokens, head);
        if (noun == NONE || deputises(noun) != deputises(head) || !ofThat(person, head)) {
            return false;
        }
        for (int t = from + 1; t < head; t++) {
            if (story.punctuation(t) || story.reads(t, "'s") || story.is(t, UniversalTag.ADP)) {
                continue;
            }
            String country = index.countryOf(t);
            boolean agrees = country == null ? holds(person.roleTokens, t) : country.equals(countryOf(person));
            if (!agrees) {
                return false;
            }
        }
        return true;
    }

    /**
     * Whether a role says that somebody is that, and not somebody's who is: "the prime minister" is neither "the prime minister's
     * adviser" nor "spokesman for the prime minister". The word of the role, or none.
     */
    private int in(Ranges role, int noun) {
        for (int r = 0; r < role.count(); r++) {
            boolean belongs = false;
            for (int t = role.from(r); t <= role.to(r); t++) {
                boolean next = story.reads(t, ",") || story.reads(t, "and");
                belongs = !next && (belongs || (t > role.from(r) && story.reads(t, WordClass.OFFICE_OF)));
                if (!belongs
                        && same(t, noun)
                        && !story.reads(t + 1, "'s")
                        && !(t < role.to(r) && index.person(t + 1))) {
                    return t;
                }
            }
        }
        return NONE;
    }

    private boolean holds(Ranges role, int word) {
        for (int r = 0; r < role.count(); r++) {
            for (int t = role.from(r); t <= role.to(r); t++) {
                if (same(t, word)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether two words are the same, also where a title before a name is short: "Gov." is "governor". */
    private boolean same(int token, int word) {
        return story.reads(token, story.lower(word))
                || ShortTitles.english().standsFor(story.lower(token), story.lower(word));
    }

    /** Whether a short title before the name is that office: "Ohio Gov. Anna Reed" is "the governor", and "the Ohio governor". */
    private boolean titled(Entry person, int from, int head) {
        for (Mention mention : person.mentions) {
            int title = mention.from() - 1;
            boolean fits = title >= 0
                    && mention.from() < head
                    && ShortTitles.english().standsFor(story.lower(title), story.lower(head));
            for (int t = from + 1; fits && t < head; t++) {
                fits = inTitle(title, t);
            }
            if (fits) {
                return true;
            }
        }
        return false;
    }

    private boolean inTitle(int title, int word) {
        for (int t = title - 1; t >= Math.max(story.first(story.sentence(title)), title - LONGEST_TITLE); t--) {
            if (story.reads(t, story.lower(word))) {
                return true;
            }
        }
        return false;
    }

    private @Nullable String countryOf(Entry person) {
        String affiliation = person.affiliation;
        if (affiliation == null || Countries.table().named(affiliation) != null) {
            return affiliation;
        }
        for (Mention mention : person.mentions) {
            int at = mention.from() - 1;
            for (int back = 0; back < 6 && at >= 0; back++, at--) {
                String country = index.countryOf(at);
                if (country != null) {
                    return country;
                }
            }
        }
        return null;
    }
}
