package precis.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What an article holds, found by the sentences that it stands in, so that no rule looks through all of a long one. */
public final class BySentence<T> {
    private final List<T> all = new ArrayList<>();
    /** Of each sentence the places in the list. */
    private final Map<Integer, List<Integer>> places = new HashMap<>();

    /** Adds what stands in the sentences from one to another. */
    public void add(T value, int from, int to) {
        for (int s = from; s <= to; s++) {
            places.computeIfAbsent(s, sentence -> new ArrayList<>(2)).add(all.size());
        }
        all.add(value);
    }

    /** What stands in any of the sentences from one to another, each once and in the order in which it was added. */
    public List<T> in(int from, int to) {
        List<Integer> found = new ArrayList<>();
        for (int s = from; s <= to; s++) {
            found.addAll(places.getOrDefault(s, List.of()));
        }
        found.sort(null);
        List<T> values = new ArrayList<>(found.size());
        int before = -1;
        for (int place : found) {
            if (place != before) {
                values.add(all.get(place));
            }
            before = place;
        }
        return values;
    }
}
