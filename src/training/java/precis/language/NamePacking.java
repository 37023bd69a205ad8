package precis.language;

import java.util.Arrays;

/** Packs the weights of names: the rows that matter most, in one signed byte a weight. */
final class NamePacking {
    private static final int LABELS = NameLabels.COUNT;
    private static final int LARGEST = 127;
    /** Weights beyond this share of the largest are cut off, so that the others are finer. */
    private static final double UNCUT = 0.5;

    private NamePacking() {}

    /** Tables in which nothing is learnt yet. */
    static NameTables nothing(WordTable lists, WordTable smallLetters) {
        return new NameTables(new int[LABELS * LABELS], new int[1], new byte[0], lists, smallLetters);
    }

    static byte[] pack(float[] weights, float[] transitions, int rowCount, WordTable lists, WordTable smallLetters) {
        int features = weights.length / LABELS;
        float least = least(weights, Math.min(rowCount, features));
        int[] used = new int[features / Integer.SIZE];
        float largest = 0;
        int count = 0;
        for (int feature = 0; feature < features; feature++) {
            if (norm(weights, feature) >= least) {
                used[feature >>> 5] |= 1 << feature;
                count++;
                for (int label = 0; label < LABELS; label++) {
                    largest = Math.max(largest, Math.abs(weights[feature * LABELS + label]));
                }
            }
        }
        float unit = (float) (largest * UNCUT / LARGEST);
        byte[] rows = new byte[count * LABELS];
        int at = 0;
        for (int feature = 0; feature < features; feature++) {
            for (int label = 0; label < LABELS && (used[feature >>> 5] & 1 << feature) != 0; label++) {
                int weight = Math.round(weights[feature * LABELS + label] / unit);
                rows[at++] = (byte) Math.max(-LARGEST, Math.min(LARGEST, weight));
            }
        }
        int[] steps = new int[transitions.length];
        for (int i = 0; i < steps.length; i++) {
            steps[i] = Math.round(transitions[i] / unit);
        }
        return new TableWriter(NameTables.MARK)
                .integers(steps)
                .integers(used)
                .bytes(rows)
                .integers(lists.slots)
                .integers(smallLetters.slots)
                .toBytes();
    }

    /** The norm that the least of so many rows has; more than 0, for an empty row is never kept. */
    private static float least(float[] weights, int rowCount) {
        float[] norms = new float[weights.length / LABELS];
        for (int feature = 0; feature < norms.length; feature++) {
            norms[feature] = norm(weights, feature);
        }
        Arrays.sort(norms);
        return Math.max(1e-9f, norms[norms.length - rowCount]);
    }

    private static float norm(float[] weights, int feature) {
        double sum = 0;
        for (int label = 0; label < LABELS; label++) {
            float weight = weights[feature * LABELS + label];
            sum += weight * weight;
        }
        return (float) Math.sqrt(sum);
    }
}
