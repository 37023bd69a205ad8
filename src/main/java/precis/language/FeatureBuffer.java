package precis.language;

/** The features of a token, each the hash of its number and one or two values. Filled for one token after the other. */
final class FeatureBuffer {
    private static final int GOLDEN = 0x9E3779B1;
    /** More than any token has. */
    private static final int MOST = 256;

    final int[] features = new int[MOST];
    int count;

    void clear() {
        count = 0;
    }

    void add(int number, int value) {
        features[count++] = Hash.mix(number * GOLDEN + value);
    }

    void add(int number, int value, int other) {
        add(number, value * 31 + Hash.mix(other + 0x1234567));
    }
}
