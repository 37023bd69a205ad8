package precis.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import precis.language.NameType;

/**
 * Remembers names over the article, so that every form of one name is one entry: a surname or given name stands for the full
 * name, an acronym for what it abbreviates, "US" for the United States, "the Ministry" for the ministry named before.
 */
final class NameMemory {
    private final Lexicon words = Lexicon.english();
    private final Countries countries = Countries.table();
    private final Story story;
    private final PersonNames persons = new PersonNames();
    private final KnownAs known;
    private final BodyNames bodies;
    private final Map<String, Entry> entries = new LinkedHashMap<>();
    /** Of each kind and form of a name, looked up once. */
    private final Map<String, String> keys = new HashMap<>();

    NameMemory(Story story, List<Mention> mentions) {
        this.story = story;
        Acronyms acronyms = new Acronyms(story, mentions);
        bodies = new BodyNames(mentions, acronyms);
        for (Mention mention : mentions) {
            remember(mention);
        }
        known = new KnownAs(story, mentions);
        acronyms.addUnseen(mentions);
        for (Mention mention : mentions) {
            enter(mention);
        }
    }

    /** In the order of their first mentions. */
    List<Entry> entries() {
        return new ArrayList<>(entries.values());
    }

    private void remember(Mention mention) {
        if (mention.person()) {
            persons.remember(mention.name());
        } else if (mention.words() > 1 && mention.type() != NameType.OTHER) {
            bodies.remember(mention);
        }
    }

    private void enter(Mention mention) {
        boolean bare = mention.from() == mention.to() && !story.reads(mention.from() - 1, "the");
        String key = keys.computeIfAbsent(
                mention.type() + (bare ? "" : "the ") + titled(mention) + mention.name(), name -> key(mention, bare));
        Entry entry = entries.get(key);
        if (entry == null) {
            boolean person = mention.person() && (key.indexOf(' ') < 0 || persons.full(key));
            entry = new Entry(key, person ? null : countries.named(key));
            entries.put(key, entry);
        }
        entry.add(mention);
    }

    /** The gender that a title before a name tells: "Mr. Hale". */
    private Gender titled(Mention mention) {
        int title = mention.from() - 1;
        boolean told = mention.person() && title >= 0 && story.is(title, WordClass.TITLE);
        return told ? Gender.ofWord(story, title) : Gender.UNKNOWN;
    }

    /** The fullest form of what a mention names. */
    private String key(Mention mention, boolean bare) {
        Mention owner = known.owner(mention.name());
        if (owner != null) {
            return owner.person() ? persons.fullest(owner.name()) : bodies.fullest(owner);
        }
        boolean noun = bare && words.is(mention.name().toLowerCase(Locale.ROOT), WordClass.HEAD);
        if (noun && !mention.person()) {
            return mention.name(); // "Congress president", beside another party's "Congress of Unions"
        }
        String key = mention.person() ? persons.fullest(mention.name(), titled(mention)) : bodies.fullest(mention);
        String company = key.indexOf(' ') < 0 && mention.type() != NameType.PLACE ? bodies.companyOf(key) : null;
        key = company == null ? key : company;
        return mention.type() != NameType.PERSON && persons.full(key) ? persons.fullest(key) : key;
    }
}
