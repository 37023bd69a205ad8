package precis.draft;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import precis.text.Resources;

/** Words that cannot both be right of one thing: guilty and innocent, lift and keep. They stand in {@code opposites.txt}. */
final class Opposites {
    private static final Opposites ENGLISH = new Opposites();

    private final Map<String, Set<String>> of = new HashMap<>();

    private Opposites() {
        for (String line : Resources.lines("precis/draft/opposites.txt")) {
            List<String> fields = List.of(line.split(" \\| ", -1));
            List<String> one = List.of(fields.get(0).split(" "));
            List<String> other = List.of(fields.get(1).split(" "));
            add(one, other);
            add(other, one);
        }
    }

    static Opposites english() {
        return ENGLISH;
    }

    private void add(List<String> words, List<String> against) {
        for (String word : words) {
            of.computeIfAbsent(word, key -> new HashSet<>()).addAll(against);
        }
    }

    /** Whether a word of the one set is the opposite of a word of the other. */
    boolean meet(Set<String> a, Set<String> b) {
        for (String word : a) {
            for (String against : of.getOrDefault(word, Set.of())) {
                if (b.contains(against)) {
                    return true;
                }
            }
        }
        return false;
    }
}
