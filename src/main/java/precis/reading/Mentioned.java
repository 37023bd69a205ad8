package precis.reading;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Finds whom a sentence mentions and who is called by a word, so that no rule asks this of everybody in a long article. */
final class Mentioned {
    /** A mention and whose it is. */
    record Told(Entry entry, Mention mention) {}

    private final Story story;
    private final BySentence<Told> told = new BySentence<>();
    private final Map<String, Set<Entry>> byWord = new HashMap<>();

    Mentioned(Story story) {
        this.story = story;
    }

    void add(Entry entry, Mention mention) {
        int sentence = story.sentence(mention.from());
        told.add(new Told(entry, mention), sentence, sentence);
        addWords(entry, entry.name);
        addWords(entry, mention.name());
    }

    private void addWords(Entry entry, String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        int blank = lower.indexOf(' ');
        addWord(entry, lower.substring(lower.lastIndexOf(' ') + 1));
        addWord(entry, blank < 0 ? lower : lower.substring(0, blank));
    }

    private void addWord(Entry entry, String word) {
        byWord.computeIfAbsent(word, w -> new LinkedHashSet<>()).add(entry);
    }

    /** The mentions in a sentence, in the order in which they were found. */
    List<Told> in(int sentence) {
        return told.in(sentence, sentence);
    }

    /** Whoever has a name that begins or ends with a word, given in lower case. */
    Collection<Entry> called(String word) {
        return byWord.getOrDefault(word, Set.of());
    }
}
