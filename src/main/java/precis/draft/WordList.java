package precis.draft;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import precis.text.Resources;

/**
 * Words that a drafter goes by, from {@code precis/draft}. A line holds words that stand in one pattern, a sentence in which
 * they do, and one in which they do not: {@code town city | She lives in the town of Lund. | She left town on Monday.}
 */
final class WordList {
    private final Set<String> words = new HashSet<>();

    private WordList() {}

    /** Reads the list of that name. */
    static WordList named(String name) {
        WordList list = new WordList();
        rows(name).forEach(list.words::addAll);
        return list;
    }

    /** The words of each line of the list of that name. */
    static List<Set<String>> rows(String name) {
        List<Set<String>> rows = new ArrayList<>();
        for (String line : lines(name)) {
            rows.add(Set.of(line.substring(0, line.indexOf('|')).strip().split(" ")));
        }
        return List.copyOf(rows);
    }

    static List<String> lines(String name) {
        return Resources.lines("precis/draft/".concat(name).concat(".txt"));
    }

    /** Whether a word, in lower case, is in the list. */
    boolean has(String word) {
        return words.contains(word);
    }
}
