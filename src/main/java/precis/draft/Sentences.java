package precis.draft;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import precis.language.UniversalTag;
import precis.reading.Lexicon;
import precis.reading.Reading;
import precis.reading.Story;
import precis.reading.WordClass;

/** The sentences that tell the story, and the words of meaning in each. */
final class Sentences {
    private static final int SHORTEST = 5;

    private final Story story;
    private final List<Integer> told = new ArrayList<>();
    private final List<Set<String>> meaning = new ArrayList<>();
    private final Map<String, Integer> frequency = new HashMap<>();

    Sentences(Reading reading) {
        story = reading.story();
        for (int s = 0; s < story.sentences(); s++) {
            if (!story.aside(s)
                    && story.last(s) - story.first(s) + 1 > SHORTEST
                    && !brokenName(reading, s)
                    && predicates(s)) {
                told.add(s);
                Set<String> words = meaning(story.first(s), story.last(s));
                meaning.add(words);
                for (String word : words) {
                    frequency.merge(word, 1, Integer::sum);
                }
            }
        }
    }

    /** A caption that stands in a paragraph of the story says nothing: it has no finite verb. */
    private boolean predicates(int sentence) {
        for (int t = story.first(sentence); t <= story.last(sentence); t++) {
            boolean verb =
                    story.finite(t) || story.is(t, UniversalTag.AUX) || story.penn(t, "VBN") || story.quoteMark(t);
            if (verb) {
                return true;
            }
        }
        return false;
    }

    private static boolean brokenName(Reading reading, int sentence) {
        return reading.syntax().sentences().get(sentence).brokenName()
                && reading.story().last(sentence) - reading.story().first(sentence) < 6;
    }

    int count() {
        return told.size();
    }

    /** The sentence's number in the story. */
    int sentence(int rank) {
        return told.get(rank);
    }

    Set<String> meaning(int rank) {
        return meaning.get(rank);
    }

    /** In how many sentences a word stands. */
    int frequency(String word) {
        return frequency.getOrDefault(word, 0);
    }

    /** The lemmas of nouns, verbs, adjectives and numbers between two tokens. */
    Set<String> meaning(int from, int to) {
        Set<String> words = new HashSet<>();
        for (int t = from; t <= to; t++) {
            boolean open =
                    story.nounish(t) || story.verb(t) || story.is(t, UniversalTag.ADJ) || story.is(t, UniversalTag.NUM);
            String lemma = open ? story.lemma(t).toLowerCase(Locale.ROOT) : "";
            if (lemma.length() > 1 && !light(lemma)) {
                words.add(lemma);
            }
        }
        return words;
    }

    /** Whether a lemma says so little that two sentences may share it by chance. */
    static boolean light(String lemma) {
        return Lexicon.english().is(lemma, WordClass.LIGHT);
    }

    static double overlap(Set<String> a, Set<String> b) {
        return a.isEmpty() || b.isEmpty() ? 0 : shared(a, b) / (double) Math.min(a.size(), b.size());
    }

    static int shared(Set<String> a, Set<String> b) {
        int shared = 0;
        for (String word : a) {
            shared += b.contains(word) ? 1 : 0;
        }
        return shared;
    }
}
