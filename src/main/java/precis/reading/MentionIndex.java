package precis.reading;

import java.util.List;
import org.jspecify.annotations.Nullable;
import precis.language.NameType;

/** Which mention of a name each token belongs to. */
final class MentionIndex {
    private final Story story;
    private final @Nullable Mention[] at;
    private final @Nullable Entry[] entries;

    MentionIndex(Story story, List<Entry> entries) {
        this.story = story;
        at = new Mention[story.size()];
        this.entries = new Entry[story.size()];
        for (Entry entry : entries) {
            for (Mention mention : entry.mentions) {
                put(mention, entry);
            }
        }
    }

    void put(Mention mention, Entry entry) {
        for (int t = mention.from(); t <= mention.to(); t++) {
            at[t] = mention;
            entries[t] = entry;
        }
    }

    @Nullable
    Mention at(int token) {
        return token < 0 || token >= at.length ? null : at[token];
    }

    @Nullable
    Entry entryAt(int token) {
        return token < 0 || token >= at.length ? null : entries[token];
    }

    /** Whether a token belongs to the name of a person. */
    boolean person(int token) {
        Entry entry = entryAt(token);
        return entry != null && entry.person();
    }

    /** The organisation, else the country, that a stretch with somebody's role names beside that person. */
    @Nullable
    String affiliation(int from, int to, Mention person) {
        String country = null;
        for (int t = from; t <= to; t++) {
            if (person.covers(t)) {
                continue;
            }
            Entry entry = entries[t];
            if (entry != null && entry.kind == Actor.Kind.ORGANISATION) {
                return entry.name;
            }
            String found = entry != null && entry.country != null ? entry.country : countryOf(t);
            country = country == null ? found : country;
        }
        return country;
    }

    /** The country that a token names or whose people it does: "Russian", "US". Two words at most: "South Korean". */
    @Nullable
    String countryOf(int token) {
        Countries countries = Countries.table();
        String form = story.form(token);
        Mention name = at(token);
        boolean part = name != null
                && name.from() < token
                && name.type() == NameType.PLACE
                && countries.named(name.name()) == null;
        if (part || !Character.isUpperCase(form.charAt(0))) {
            return null; // "Latin America"
        }
        if (token + 1 < story.size() && story.capital(token + 1)) {
            String two = form.concat(" ").concat(story.form(token + 1));
            String country = countries.meantBy(two);
            if (country != null) {
                return country;
            }
        }
        return countries.meantBy(form);
    }
}
