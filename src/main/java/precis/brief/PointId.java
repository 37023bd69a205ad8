package precis.brief;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import precis.text.Sha256;

/** Makes the ids of points: the same words of the same article give the same id in every draft. */
public final class PointId {
    private static final int HEX_DIGITS = 8;

    private PointId() {}

    /**
     * The id of a drafted point: the section's letter and eight hex digits of SHA-256 over section and key.
     *
     * @param key what makes the point that point: a canonical name, an expression and its start, holders and kind, or the
     *     span of its first evidence
     * @param taken ids that exist already; on a clash {@code -2}, {@code -3} … is appended
     */
    public static String drafted(SectionKind kind, String key, Set<String> taken) {
        String id = kind.letter()
                + Sha256.hex((kind.id() + "\n" + key).getBytes(StandardCharsets.UTF_8))
                        .substring(0, HEX_DIGITS);
        if (!taken.contains(id)) {
            return id;
        }
        int n = 2;
        while (taken.contains(id + "-" + n)) {
            n++;
        }
        return id + "-" + n;
    }

    /** The next free id of an analyst's own point: {@code o1}, {@code o2} …. */
    public static String own(Set<String> taken) {
        int n = 1;
        while (taken.contains("o" + n)) {
            n++;
        }
        return "o" + n;
    }
}
