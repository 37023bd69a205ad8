package precis.language;

import java.util.Arrays;

/**
 * An averaged perceptron over hashed features. A feature gets a row of weights with its first update; a row counts from its
 * second on, so that what was seen once decides nothing.
 */
final class Perceptron {
    private static final int LEAST_UPDATES = 2;

    final int classes;
    private final Numbering rows = new Numbering();
    private int[] features = new int[1 << 16];
    private int[] updates = new int[1 << 16];
    private float[] weights;
    /** The sums of each weight's changes, times the step they were made at. */
    private double[] changes;

    private long step = 1;

    Perceptron(int classes) {
        this.classes = classes;
        weights = new float[classes << 16];
        changes = new double[classes << 16];
    }

    void score(int[] given, int count, float[] scores) {
        Arrays.fill(scores, 0, classes, 0);
        for (int i = 0; i < count; i++) {
            int row = rows.find(given[i]);
            if (row >= 0 && updates[row] >= LEAST_UPDATES) {
                int at = row * classes;
                for (int c = 0; c < classes; c++) {
                    scores[c] += weights[at + c];
                }
            }
        }
    }

    /** Counts one decision, right or wrong. */
    void tick() {
        step++;
    }

    /** Raises the weights of one class and lowers those of another. */
    void update(int[] given, int count, int good, int bad) {
        for (int i = 0; i < count; i++) {
            int row = rows.add(given[i]);
            grow(row);
            features[row] = given[i];
            updates[row]++;
            change(row * classes + good, 1);
            change(row * classes + bad, -1);
        }
    }

    private void change(int at, int by) {
        weights[at] += by;
        changes[at] += (double) by * step;
    }

    private void grow(int row) {
        if (row == features.length) {
            features = Arrays.copyOf(features, row * 2);
            updates = Arrays.copyOf(updates, row * 2);
            weights = Arrays.copyOf(weights, row * 2 * classes);
            changes = Arrays.copyOf(changes, row * 2 * classes);
        }
    }

    /** Adds the averaged weights of the rows that count. */
    void addTo(FeatureWeights sum) {
        float[] average = new float[classes];
        for (int row = 0; row < rows.size(); row++) {
            if (updates[row] >= LEAST_UPDATES) {
                for (int c = 0; c < classes; c++) {
                    int at = row * classes + c;
                    average[c] = (float) (weights[at] - changes[at] / step);
                }
                sum.add(features[row], average, updates[row]);
            }
        }
    }
}
