package precis.language;

import java.util.Arrays;

/**
 * The weights of features for many classes. A feature has a slot of 8 bits of check and 24 bits of offset into a pool, where
 * its row is a count and that many pairs of class and weight. Equal rows share their place.
 */
final class ClassWeights {
    final int classes;
    final int[] slots;
    final byte[] pool;
    private final int shift;

    ClassWeights(int classes, int[] slots, byte[] pool) {
        this.classes = classes;
        this.slots = slots;
        this.pool = pool;
        this.shift = 32 - Integer.numberOfTrailingZeros(slots.length);
    }

    /** Sets {@code scores} to the sums of the weights of the first {@code count} features. */
    void score(int[] features, int count, int[] scores) {
        Arrays.fill(scores, 0, classes, 0);
        for (int i = 0; i < count; i++) {
            int at = row(features[i]);
            if (at != 0) {
                int pairs = pool[at++];
                for (; pairs > 0; pairs--, at += 2) {
                    scores[pool[at]] += pool[at + 1];
                }
            }
        }
    }

    private int row(int feature) {
        int bucket = feature >>> shift & -MoveWeights.PLACES;
        int check = feature << 24;
        for (int at = bucket; at < bucket + MoveWeights.PLACES; at++) {
            int slot = slots[at];
            if ((slot & 0xff000000) == check && slot != 0) {
                return slot & 0xffffff;
            }
        }
        return 0;
    }
}
