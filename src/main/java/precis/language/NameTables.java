package precis.language;

import precis.text.PackedFile;

/**
 * The trained tables of the name tagger. A row of weights has one signed byte for each label; the rows of the features that
 * matter lie one after the other, and a bitmap over all features says which they are.
 */
final class NameTables {
    static final int MARK = 0x454d414e; // "NAME"

    /** Bits of the name lists that a word or phrase is on. */
    static final int BIG_CITY = 1;

    static final int CITY = 1 << 1;
    static final int COUNTRY = 1 << 2;
    static final int DEMONYM = 1 << 3;
    static final int FIRST_NAME = 1 << 4;
    static final int LAST_NAME = 1 << 5;
    static final int CAPITAL = 1 << 6;
    static final int ORGANISATION = 1 << 7;
    static final int LISTS = 8;

    /** The weight of one label behind another, by {@code before * NameLabels.COUNT + label}. */
    final int[] transitions;

    /** The lists of a word or phrase, by the mixed hash of its letters. */
    final WordTable lists;

    /** How often a word was seen in small letters, in classes, by the mixed hash of its small letters. */
    final WordTable smallLetters;

    private final int[] used;
    private final int[] rank;
    private final byte[] rows;
    private final int mask;

    /**
     * @param used bits of the features that have rows
     * @param rows the weights, in the order of the features
     */
    NameTables(int[] transitions, int[] used, byte[] rows, WordTable lists, WordTable smallLetters) {
        this.transitions = transitions;
        this.used = used;
        this.rows = rows;
        this.lists = lists;
        this.smallLetters = smallLetters;
        mask = used.length * Integer.SIZE - 1;
        rank = new int[used.length];
        int count = 0;
        for (int i = 0; i < used.length; i++) {
            rank[i] = count;
            count += Integer.bitCount(used[i]);
        }
        if (count * NameLabels.COUNT != rows.length || transitions.length != NameLabels.COUNT * NameLabels.COUNT) {
            throw new IllegalArgumentException("the table of names is damaged");
        }
    }

    /** @throws IllegalArgumentException where the file is no such table, or not all of it */
    static NameTables read(PackedFile file) {
        TableReader in = new TableReader(file, MARK);
        return new NameTables(in.integers(), in.slots(), in.bytes(), in.wordTable(), in.wordTable());
    }

    /** Adds the weights of the features to the scores of the labels, which begin at {@code at}. */
    void add(FeatureBuffer features, int[] scores, int at) {
        for (int i = 0; i < features.count; i++) {
            int feature = features.features[i] & mask;
            int word = feature >>> 5;
            int bit = 1 << feature;
            if ((used[word] & bit) != 0) {
                int row = (rank[word] + Integer.bitCount(used[word] & bit - 1)) * NameLabels.COUNT;
                for (int label = 0; label < NameLabels.COUNT; label++) {
                    scores[at + label] += rows[row + label];
                }
            }
        }
    }
}
