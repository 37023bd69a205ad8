package precis.language;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** The summed weights of several trainings, and how the best of them are packed into the tables that are shipped. */
final class FeatureWeights {
    private static final int LARGEST = 127;
    /** So large a share of the rows has no weight that is cut off. */
    private static final double UNCUT = 0.9995;

    private final int classes;
    private final Numbering rows = new Numbering();
    private int[] features = new int[1 << 16];
    private int[] updates = new int[1 << 16];
    private float[] weights;

    FeatureWeights(int classes) {
        this.classes = classes;
        weights = new float[classes << 16];
    }

    void add(int feature, float[] more, int count) {
        int row = rows.add(feature);
        if (row == features.length) {
            features = Arrays.copyOf(features, row * 2);
            updates = Arrays.copyOf(updates, row * 2);
            weights = Arrays.copyOf(weights, row * 2 * classes);
        }
        features[row] = feature;
        updates[row] += count;
        for (int c = 0; c < classes; c++) {
            weights[row * classes + c] += more[c];
        }
    }

    /** Packs three classes into {@code 2^bits} rows. Only differences between the classes matter, so the mean goes. */
    MoveWeights packMoves(int bits) {
        for (int row = 0; row < rows.size(); row++) {
            float mean = (weights[row * 3] + weights[row * 3 + 1] + weights[row * 3 + 2]) / 3;
            for (int c = 0; c < 3; c++) {
                weights[row * 3 + c] -= mean;
            }
        }
        int[] slots = new int[1 << bits];
        float scale = scale();
        for (int row : byImportance()) {
            int at = place(slots, features[row]);
            if (at >= 0) {
                int first = packed(row, 0, scale);
                int second = packed(row, 1, scale);
                int third = packed(row, 2, scale);
                if ((first | second | third) != 0) {
                    slots[at] = features[row] << 24 | (first & 255) << 16 | (second & 255) << 8 | third & 255;
                }
            }
        }
        return new MoveWeights(slots);
    }

    /** Packs many classes into {@code 2^bits} rows; weights below {@code least} are left out. */
    ClassWeights packClasses(int bits, int least) {
        int[] slots = new int[1 << bits];
        float scale = scale();
        ByteArrayOutputStream pool = new ByteArrayOutputStream();
        pool.write(0);
        Map<String, Integer> offsets = new HashMap<>();
        for (int row : byImportance()) {
            int at = place(slots, features[row]);
            if (at >= 0) {
                byte[] pairs = pairs(row, scale, least);
                if (pairs.length > 0) {
                    String key = new String(pairs, StandardCharsets.ISO_8859_1);
                    Integer known = offsets.putIfAbsent(key, pool.size());
                    if (known == null) {
                        known = pool.size();
                        pool.write(pairs.length / 2);
                        pool.writeBytes(pairs);
                    }
                    slots[at] = features[row] << 24 | known;
                }
            }
        }
        if (pool.size() >= 1 << 24) {
            throw new IllegalStateException("too many different rows: " + pool.size() + " bytes");
        }
        return new ClassWeights(classes, slots, pool.toByteArray());
    }

    private byte[] pairs(int row, float scale, int least) {
        ByteArrayOutputStream pairs = new ByteArrayOutputStream();
        for (int c = 0; c < classes; c++) {
            int weight = packed(row, c, scale);
            if (Math.abs(weight) >= least) {
                pairs.write(c);
                pairs.write(weight);
            }
        }
        return pairs.toByteArray();
    }

    /** A free place for a feature; -1 where its bucket is full or has one with the same check. */
    private static int place(int[] slots, int feature) {
        int bucket = feature >>> 32 - Integer.numberOfTrailingZeros(slots.length) & -MoveWeights.PLACES;
        for (int at = bucket; at < bucket + MoveWeights.PLACES; at++) {
            if (slots[at] == 0) {
                return at;
            }
            if ((slots[at] & 0xff000000) == feature << 24) {
                return -1;
            }
        }
        return -1;
    }

    private int packed(int row, int c, float scale) {
        int weight = Math.round(weights[row * classes + c] * scale);
        return Math.max(-LARGEST, Math.min(LARGEST, weight));
    }

    private float largest(int row) {
        float largest = 0;
        for (int c = 0; c < classes; c++) {
            largest = Math.max(largest, Math.abs(weights[row * classes + c]));
        }
        return largest;
    }

    private float scale() {
        float[] all = new float[rows.size()];
        for (int row = 0; row < all.length; row++) {
            all[row] = largest(row);
        }
        Arrays.sort(all);
        return LARGEST / all[(int) (all.length * UNCUT)];
    }

    /** The rows that are not all zero, most important first: those of large weights and many updates. */
    private int[] byImportance() {
        long[] keys = new long[rows.size()];
        int count = 0;
        for (int row = 0; row < keys.length; row++) {
            float importance = (float) (largest(row) * StrictMath.log(1 + updates[row]));
            if (importance > 0) {
                keys[count++] = (long) -Float.floatToIntBits(importance) << 32 | row;
            }
        }
        Arrays.sort(keys, 0, count);
        int[] order = new int[count];
        for (int i = 0; i < count; i++) {
            order[i] = (int) keys[i];
        }
        return order;
    }
}
