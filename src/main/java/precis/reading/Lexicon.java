package precis.reading;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import precis.text.Resources;

/** The word lists of this room, read once. Nearly all hold dictionary forms; a word is looked up as written and by its lemma. */
public final class Lexicon {
    private static final List<String> FILES =
            List.of("verbs.txt", "nouns.txt", "people.txt", "organisations.txt", "grammar.txt", "judgements.txt");
    private static final Lexicon ENGLISH = read();

    private final Map<String, Word> words = new HashMap<>(4096);

    private Lexicon() {}

    public static Lexicon english() {
        return ENGLISH;
    }

    /** Whether that word, in lower case, is in the list. */
    public boolean is(String word, WordClass wordClass) {
        return word(word).in(wordClass);
    }

    /** Whether that word, in lower case, is in one of the lists. */
    public boolean is(String word, Set<WordClass> classes) {
        return word(word).inAny(classes);
    }

    Word word(String lowerCase) {
        Word word = words.get(lowerCase);
        return word == null ? Word.PLAIN : word;
    }

    private static Lexicon read() {
        Map<String, WordClass> classes = new HashMap<>();
        for (WordClass wordClass : WordClass.values()) {
            classes.put(wordClass.id(), wordClass);
        }
        Lexicon lexicon = new Lexicon();
        for (String file : FILES) {
            for (String line : Resources.lines("precis/reading/".concat(file))) {
                lexicon.add(line, classes);
            }
        }
        return lexicon;
    }

    private void add(String line, Map<String, WordClass> classes) {
        int colon = line.indexOf(':');
        WordClass wordClass = colon < 0 ? null : classes.get(line.substring(0, colon));
        if (wordClass == null) {
            throw new IllegalStateException("no class of words has this name: " + line);
        }
        int start = colon + 2;
        while (start < line.length()) {
            int end = line.indexOf(' ', start);
            end = end < 0 ? line.length() : end;
            String written = line.substring(start, end);
            Word word = words.get(written);
            if (word == null) {
                word = new Word();
                words.put(written, word);
            }
            word.add(wordClass);
            start = end + 1;
        }
    }
}
