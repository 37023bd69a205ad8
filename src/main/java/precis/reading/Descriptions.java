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
    private final Story story;
    private final MentionIndex index;
    private final List<Entry> entries;
    private final Offices offices;

    Descriptions(Story story, MentionIndex index, List<Entry> entries) {
        this.story = story;
        this.index = index;
        this.entries = entries;
        offices = new Offices(story, index);
    }

    void resolve() {
        new LateNames(story, index).identify();
        for (Entry person : entries) {
            if (person.person()) {
                offices.learn(person);
            }
        }
        for (int t = 0; t < story.size(); t++) {
            if (story.is(t, WordClass.ROLE)
                    && story.nounish(t)
                    && !story.plural(t)
                    && (index.at(t) == null || titleOnly(t))) {
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

    /** "the Crown Prince", taken for the name of a body. */
    private boolean titleOnly(int head) {
        Mention mention = index.at(head);
        return mention != null
                && mention.to() == head
                && mention.from() < head
                && mention.type() == NameType.ORGANISATION
                && story.reads(mention.from() - 1, "the");
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
        int best = -1;
        boolean state = false;
        for (Entry person : offices.mayHold(head)) {
            if (!offices.fits(person, from, head)) {
                continue;
            }
            if (person.roleTokens.contains(head)) {
                return; // "X, who is the founder": what tells the role
            }
            int last = lastMentionBefore(person, head);
            if (last == NONE) {
                continue;
            }
            boolean former = offices.former(person, head);
            int near = former ? last : last + story.size(); // whoever is in office comes first
            state |= !offices.ofBody(person, head);
            if (near > best) {
                best = near;
                found = person;
            }
        }
        found = found == null ? offices.onlyHolder(entries, from, head) : found;
        if (found != null) {
            boolean open = state && head == from + 1 && offices.ofBody(found, head);
            if (!open) { // a bare "the president", where a club's and a land's are told of
                add(found, from, head);
            }
            return;
        }
        Entry counterpart = openCounterpart(from, head);
        if (counterpart != null) {
            giveOffice(counterpart, from, head);
        }
    }

    private int lastMentionBefore(Entry person, int token) {
        int last = NONE;
        for (Mention mention : person.mentions) {
            last = mention.from() < token ? Math.max(last, mention.from()) : last;
        }
        return last;
    }

    private void add(Entry person, int from, int head) {
        Entry body = index.entryAt(head);
        if (body != null && body != person) {
            body.mentions.removeIf(mention -> mention.covers(head));
        }
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
