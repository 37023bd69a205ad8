package precis.reading;

import static precis.reading.TokenRow.NONE;

import java.util.List;
import org.jspecify.annotations.Nullable;
import precis.language.NameType;
import precis.language.UniversalTag;

/**
 * Finds the persons behind definite descriptions: "the US secretary" is who was called US Secretary of State before; "the
 * Russian foreign minister" is the Russian counterpart whose office nothing else tells.
 */
final class Descriptions {
    private static final int LONGEST_TITLE = 3;

    private final Story story;
    private final MentionIndex index;
    private final List<Entry> entries;

    Descriptions(Story story, MentionIndex index, List<Entry> entries) {
        this.story = story;
        this.index = index;
        this.entries = entries;
    }

    void resolve() {
        new LateNames(story, index).identify();
        for (int t = 0; t < story.size(); t++) {
            if (story.is(t, WordClass.ROLE) && story.nounish(t) && !story.plural(t) && index.at(t) == null) {
                int from = definite(t);
                if (from != NONE && !namesSomebody(from, t)) {
                    resolve(from, t);
                }
            }
        }
        for (Entry person : entries) {
            if (person.person() && Roles.counterpart(person)) {
                nameCounterpart(person);
            }
        }
    }

    /** The first token of "the … minister", or {@link TokenRow#NONE}. */
    private int definite(int head) {
        int first = story.first(story.sentence(head));
        int at = head - 1;
        while (at >= first
                && (story.nounish(at)
                        || story.is(at, UniversalTag.ADJ)
                        || story.reads(at, "(")
                        || story.reads(at, ")")
                        || story.reads(at, "'s"))) {
            at--;
        }
        return at >= first && story.reads(at, "the") ? at : NONE;
    }

    private boolean namesSomebody(int from, int head) {
        Mention next = index.at(head + 1);
        int of = story.reads(head + 1, "of") || story.reads(head + 1, "for") ? head + 2 : NONE;
        if ((next != null && next.person()) || (story.reads(head + 1, ",") && personAt(head + 2))) {
            return true;
        }
        if (of != NONE) {
            int end = Math.min(story.rightmost(head), story.last(story.sentence(head)));
            if (personAt(end + 1) || (story.reads(end + 1, ",") && personAt(end + 2))) {
                return true;
            }
        }
        for (int t = from; t < head; t++) {
            if (personAt(t)) {
                return true;
            }
        }
        return false;
    }

    private boolean personAt(int token) {
        Mention mention = index.at(token);
        return mention != null && mention.person();
    }

    private void resolve(int from, int head) {
        Entry found = null;
        int near = -1;
        for (Entry person : entries) {
            boolean described = person.person()
                    && ((person.role != null && fits(person, from, head)) || titled(person, from, head));
            if (!described) {
                continue;
            }
            if (person.roleTokens.contains(head)) {
                return; // "X, who is the founder": what tells the role
            }
            int last = lastMentionBefore(person, head);
            if (last > near) {
                near = last;
                found = person;
            }
        }
        if (found != null) {
            add(found, from, head);
            return;
        }
        Entry counterpart = openCounterpart(from, head);
        if (counterpart != null) {
            giveOffice(counterpart, from, head);
        }
    }

    private int lastMentionBefore(Entry person, int token) {
        int last = -1;
        for (Mention mention : person.mentions) {
            last = mention.from() < token ? Math.max(last, mention.from()) : last;
        }
        return last;
    }

    /** Whether the role holds the noun and everything that stands before it. */
    private boolean fits(Entry person, int from, int head) {
        if (!is(person.roleTokens, head)) {
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

    /**
     * Whether a role says that somebody is that, and not somebody's who is: "the prime minister" is neither "the prime minister's
     * adviser" nor "spokesman for the prime minister".
     */
    private boolean is(Ranges role, int noun) {
        for (int r = 0; r < role.count(); r++) {
            boolean belongs = false;
            for (int t = role.from(r); t <= role.to(r); t++) {
                boolean next = story.reads(t, ",") || story.reads(t, "and");
                belongs = !next && (belongs || (t > role.from(r) && story.reads(t, WordClass.OFFICE_OF)));
                if (!belongs && same(t, noun) && !story.reads(t + 1, "'s")) {
                    return true;
                }
            }
        }
        return false;
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

    private void add(Entry person, int from, int head) {
        Mention mention = new Mention(from, end(head), NameType.PERSON, story.oneLine(from, end(head)));
        person.add(mention);
        index.put(mention, person);
    }

    /** "The US Secretary of State" goes on over "of" and a name or noun. */
    private int end(int head) {
        return end(story, head);
    }

    /** The same for others who look at a story. */
    static int end(Story story, int head) {
        int of = head + 1;
        boolean goesOn = story.reads(of, "of") && (story.proper(of + 1) || story.noun(of + 1));
        return goesOn ? of + 1 : head;
    }

    private @Nullable Entry openCounterpart(int from, int head) {
        String country = null;
        for (int t = from + 1; t < head; t++) {
            country = country == null ? index.countryOf(t) : country;
        }
        Entry found = null;
        for (Entry person : entries) {
            boolean open = country != null
                    && person.person()
                    && Roles.counterpart(person)
                    && country.equals(person.affiliation);
            if (open && found != null) {
                return null;
            }
            found = open ? person : found;
        }
        return found;
    }

    private void giveOffice(Entry counterpart, int from, int head) {
        StringBuilder office = new StringBuilder();
        for (int t = from + 1; t <= end(head); t++) {
            if (!story.punctuation(t)) {
                office.append(office.length() == 0 ? "" : " ").append(story.form(t));
            }
        }
        counterpart.role = office.toString();
        counterpart.roleTokens = Ranges.of(from + 1, end(head));
        counterpart.introductions.add(story.span(from, end(head)));
        add(counterpart, from, head);
    }

    /** "Russian counterpart" becomes "Russian counterpart of" whom "his" stands for. */
    private void nameCounterpart(Entry counterpart) {
        for (Mention mention : counterpart.mentions) {
            int noun = mention.from() - 1;
            noun = story.reads(noun, ",") ? noun - 1 : noun;
            if (!story.is(noun, WordClass.COUNTERPART)) {
                continue;
            }
            for (int t = noun; t >= story.first(story.sentence(noun)); t--) {
                Entry other = index.entryAt(t);
                if (other != null && other != counterpart && other.person()) {
                    counterpart.role =
                            String.valueOf(counterpart.role).concat(" of ").concat(other.name);
                    return;
                }
            }
        }
    }
}
