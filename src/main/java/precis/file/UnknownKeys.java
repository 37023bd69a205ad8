package precis.file;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Keeps what other programs, or a later Precis, wrote into a brief's file: keys that this program does not know are taken
 * over from the file into the document that replaces it.
 */
final class UnknownKeys {
    /** The keys that this program leaves out at times, by a key that their object always has. All others it always writes. */
    private static final Map<String, Set<String>> OPTIONAL = Map.of(
            "format", Set.of("created", "updated", "order"),
            "points", Set.of("hidden"),
            "origin", Set.of("rejected", "placed", "entity", "place", "time", "dispute", "view", "judgement"),
            "positions", Set.of("unheard"));

    private UnknownKeys() {}

    /** The new document with the unknown keys of the old one. Objects in lists are matched by {@link #sameness}. */
    static Map<String, @Nullable Object> kept(Map<?, ?> old, Map<?, ?> fresh) {
        Map<String, @Nullable Object> merged = new LinkedHashMap<>();
        fresh.forEach((key, value) -> merged.put((String) key, keptIn(old.get(key), value)));
        old.forEach((key, value) -> {
            if (!fresh.containsKey(key) && !leftOut(key, fresh)) {
                merged.put((String) key, value);
            }
        });
        return merged;
    }

    private static boolean leftOut(Object key, Map<?, ?> fresh) {
        return OPTIONAL.entrySet().stream()
                .anyMatch(entry ->
                        fresh.containsKey(entry.getKey()) && entry.getValue().contains(key));
    }

    private static @Nullable Object keptIn(@Nullable Object old, @Nullable Object fresh) {
        if (old instanceof Map<?, ?> oldMap && fresh instanceof Map<?, ?> freshMap) {
            return kept(oldMap, freshMap);
        } else if (old instanceof List<?> oldList && fresh instanceof List<?> freshList) {
            Map<Object, Object> oldOnes = new LinkedHashMap<>();
            oldList.forEach(one -> oldOnes.putIfAbsent(sameness(one), one));
            return freshList.stream()
                    .map(one -> keptIn(oldOnes.get(sameness(one)), one))
                    .toList();
        }
        return fresh;
    }

    /** What tells an object of a list from the others: its id, where evidence stands, who holds a position. */
    private static Object sameness(@Nullable Object value) {
        if (!(value instanceof Map<?, ?> map)) {
            return String.valueOf(value);
        } else if (map.get("id") != null) {
            return String.valueOf(map.get("id"));
        }
        return map.get("holder") + " " + map.get("start") + "-" + map.get("end");
    }
}
