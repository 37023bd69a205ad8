package precis.language;

/**
 * The hash functions of the tables. A table holds hashes instead of words, so that none of these may change without training
 * anew.
 */
final class Hash {
    private static final int SEED = 0x811c9dc5;
    private static final int PRIME = 0x01000193;

    private Hash() {}

    /** The hash of no letters, to which {@link #add} adds one after the other. */
    static int empty() {
        return SEED;
    }

    static int add(int hash, char letter) {
        return (hash ^ letter) * PRIME;
    }

    static int of(CharSequence letters) {
        return of(letters, 0, letters.length());
    }

    static int of(CharSequence letters, int start, int end) {
        int hash = SEED;
        for (int i = start; i < end; i++) {
            hash = add(hash, letters.charAt(i));
        }
        return hash;
    }

    static int of(char[] letters, int start, int end) {
        int hash = SEED;
        for (int i = start; i < end; i++) {
            hash = add(hash, letters[i]);
        }
        return hash;
    }

    static int lowerCase(CharSequence letters, int start, int end) {
        int hash = SEED;
        for (int i = start; i < end; i++) {
            hash = add(hash, Character.toLowerCase(letters.charAt(i)));
        }
        return hash;
    }

    /** A hash of letters as an atom of a feature of the trees: cheaply mixed, for the feature is mixed again. */
    static int word(int letters) {
        return letters ^ letters >>> 15;
    }

    /** Spreads a feature of the trees over all bits; never 0, which marks an empty place. */
    static int spread(int hash) {
        int h = hash;
        h ^= h >>> 15;
        h *= 0x2c1b3c6d;
        h ^= h >>> 12;
        h *= 0x297a2d39;
        h ^= h >>> 15;
        return h == 0 ? 1 : h;
    }

    /** Spreads a hash of the names over all bits. */
    static int mix(int hash) {
        int h = hash;
        h ^= h >>> 16;
        h *= 0x85ebca6b;
        h ^= h >>> 13;
        h *= 0xc2b2ae35;
        h ^= h >>> 16;
        return h;
    }
}
