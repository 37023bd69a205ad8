package precis.language;

/** Finds the best sequence of labels (Viterbi) for each stretch of tokens that have scores. */
final class BestLabels {
    private static final int IMPOSSIBLE = Integer.MIN_VALUE / 2;

    private final int[] transitions;
    private int[] current = new int[NameLabels.COUNT];
    private int[] next = new int[NameLabels.COUNT];
    private byte[] back = new byte[NameLabels.COUNT * 64];

    BestLabels(int[] transitions) {
        this.transitions = transitions;
    }

    /**
     * Writes the labels of the tokens of a sentence.
     *
     * @param rows where the scores of a token begin; -1 for a token that stands outside of names in any case
     */
    void label(int[] rows, int[] scores, int from, int to, byte[] labels) {
        for (int start = from; start < to; start++) {
            labels[start] = NameLabels.OUTSIDE;
            int end = start;
            while (end < to && rows[end] >= 0) {
                end++;
            }
            if (end > start) {
                stretch(rows, scores, start, end, start > from, end < to, labels);
                start = end - 1;
            }
        }
    }

    private void stretch(
            int[] rows, int[] scores, int start, int end, boolean behindOutside, boolean beforeOutside, byte[] labels) {
        int count = NameLabels.COUNT;
        if (back.length < (end - start) * count) {
            back = new byte[(end - start) * count * 2];
        }
        for (int label = 0; label < count; label++) {
            int score = scores[rows[start] + label] + (behindOutside ? transitions[label] : 0);
            current[label] = NameLabels.begins(label) ? score : IMPOSSIBLE;
        }
        for (int i = start + 1; i < end; i++) {
            for (int label = 0; label < count; label++) {
                step(label, scores[rows[i] + label], (i - start) * count);
            }
            int[] swap = current;
            current = next;
            next = swap;
        }
        int best = 0;
        int most = IMPOSSIBLE;
        for (int label = 0; label < count; label++) {
            int score = current[label] + (beforeOutside ? transitions[label * count] : 0);
            if (NameLabels.ends(label) && score > most) {
                most = score;
                best = label;
            }
        }
        for (int i = end - 1; i >= start; i--) {
            labels[i] = (byte) best;
            best = back[(i - start) * count + best];
        }
    }

    private void step(int label, int score, int row) {
        int best = 0;
        int most = Integer.MIN_VALUE;
        for (int before : NameLabels.BEFORE[label]) {
            int sum = current[before] + transitions[before * NameLabels.COUNT + label];
            if (sum > most) {
                most = sum;
                best = before;
            }
        }
        next[label] = most + score;
        back[row + label] = (byte) best;
    }
}
