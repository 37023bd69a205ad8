package precis.language;

/**
 * The labels of tokens: outside of names, and for each type the beginning, the inside, the end and the single token of a
 * name.
 */
final class NameLabels {
    static final int OUTSIDE = 0;
    static final int BEGIN = 0;
    static final int INSIDE = 1;
    static final int END = 2;
    static final int SINGLE = 3;
    static final int TYPES = 4;
    static final int COUNT = 1 + 4 * TYPES;

    /** By label: the labels that may stand before it. */
    static final int[][] BEFORE = before();

    private NameLabels() {}

    static int of(int type, int position) {
        return 1 + 4 * type + position;
    }

    /** The type of a label; -1 of the label outside of names. */
    static int type(int label) {
        return label == OUTSIDE ? -1 : (label - 1) >> 2;
    }

    private static int position(int label) {
        return label == OUTSIDE ? SINGLE : label - 1 & 3;
    }

    /** Whether a sentence or a stretch may begin with this label, for it does not go on from another. */
    static boolean begins(int label) {
        return position(label) == BEGIN || position(label) == SINGLE;
    }

    /** Whether a sentence or a stretch may end with this label. */
    static boolean ends(int label) {
        return position(label) == END || position(label) == SINGLE;
    }

    private static boolean follows(int before, int label) {
        return ends(before) ? begins(label) : !begins(label) && type(before) == type(label);
    }

    private static int[][] before() {
        int[][] before = new int[COUNT][];
        for (int label = 0; label < COUNT; label++) {
            int[] all = new int[COUNT];
            int count = 0;
            for (int other = 0; other < COUNT; other++) {
                if (follows(other, label)) {
                    all[count++] = other;
                }
            }
            before[label] = java.util.Arrays.copyOf(all, count);
        }
        return before;
    }

    /** The last token of the name that begins with one, before the end of its sentence. */
    static int lastOfName(byte[] labels, int first, int end) {
        int last = first;
        while (last + 1 < end && !ends(labels[last])) {
            last++;
        }
        return last;
    }
}
