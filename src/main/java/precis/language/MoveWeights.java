package precis.language;

/**
 * The weights of features for three classes. A feature's row is one int: 8 bits of check and three signed bytes, in one of
 * the four places of its bucket.
 */
final class MoveWeights {
    static final int PLACES = 4;

    final int[] slots;
    private final int shift;

    MoveWeights(int[] slots) {
        this.slots = slots;
        this.shift = 32 - Integer.numberOfTrailingZeros(slots.length);
    }

    /** Sets {@code scores} to the sums of the weights of the first {@code count} features. */
    void score(int[] features, int count, int[] scores) {
        int first = 0;
        int second = 0;
        int third = 0;
        for (int i = 0; i < count; i++) {
            int row = row(features[i]);
            first += row << 8 >> 24;
            second += row << 16 >> 24;
            third += row << 24 >> 24;
        }
        scores[0] = first;
        scores[1] = second;
        scores[2] = third;
    }

    private int row(int feature) {
        int bucket = feature >>> shift & -PLACES;
        int check = feature << 24;
        for (int at = bucket; at < bucket + PLACES; at++) {
            int row = slots[at];
            if ((row & 0xff000000) == check && row != 0) {
                return row;
            }
        }
        return 0;
    }
}
