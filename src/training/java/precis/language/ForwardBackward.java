package precis.language;

import java.util.Arrays;

/** The probabilities of labels and of steps between them, over all paths that are allowed. */
final class ForwardBackward {
    private static final int LABELS = NameLabels.COUNT;
    private static final double NOTHING = 1e-300;

    private final double[] factors;
    private final double[][] scores;
    private final int[] allowed;
    private final double[][] forward;
    private final double[][] backward;

    /**
     * @param factors of a step from one label to another
     * @param scores by token and label, as factors
     * @param allowed by token, bits of labels
     */
    ForwardBackward(double[] factors, double[][] scores, int[] allowed) {
        this.factors = factors;
        this.scores = scores;
        this.allowed = allowed;
        forward = new double[scores.length][LABELS];
        backward = new double[scores.length][LABELS];
    }

    /** Fills in the probabilities; false where no path is allowed. */
    boolean run(double[][] labels, double[] steps) {
        int size = scores.length;
        for (int i = 0; i < size; i++) {
            if (!forward(i)) {
                return false;
            }
        }
        Arrays.fill(backward[size - 1], 1);
        for (int i = size - 1; i >= 0; i--) {
            double sum = 0;
            for (int label = 0; label < LABELS; label++) {
                labels[i][label] = forward[i][label] * backward[i][label];
                sum += labels[i][label];
            }
            for (int label = 0; label < LABELS; label++) {
                labels[i][label] /= sum;
            }
            if (i > 0) {
                backward(i, steps);
            }
        }
        return true;
    }

    private boolean may(int i, int label) {
        return (allowed[i] >>> label & 1) != 0;
    }

    private boolean forward(int i) {
        double sum = 0;
        for (int label = 0; label < LABELS; label++) {
            boolean ends = i < scores.length - 1 || NameLabels.ends(label);
            if (may(i, label) && ends) {
                double value = 0;
                if (i == 0) {
                    value = NameLabels.begins(label) ? 1 : 0;
                } else {
                    for (int before : NameLabels.BEFORE[label]) {
                        value += forward[i - 1][before] * factors[before * LABELS + label];
                    }
                }
                forward[i][label] = value * scores[i][label];
                sum += forward[i][label];
            }
        }
        if (sum <= NOTHING) {
            return false;
        }
        for (int label = 0; label < LABELS; label++) {
            forward[i][label] /= sum;
        }
        return true;
    }

    /** Fills {@link #backward} of the token before {@code i}, and adds the probabilities of the steps to {@code i}. */
    private void backward(int i, double[] steps) {
        double[] before = backward[i - 1];
        double paths = 0;
        for (int label = 0; label < LABELS; label++) {
            double value = may(i, label) ? scores[i][label] * backward[i][label] : 0;
            if (value != 0) {
                for (int other : NameLabels.BEFORE[label]) {
                    double step = factors[other * LABELS + label] * value;
                    before[other] += step;
                    paths += forward[i - 1][other] * step;
                }
            }
        }
        double highest = 0;
        for (int label = 0; label < LABELS; label++) {
            double value = may(i, label) ? scores[i][label] * backward[i][label] : 0;
            if (value != 0) {
                for (int other : NameLabels.BEFORE[label]) {
                    int at = other * LABELS + label;
                    steps[at] += forward[i - 1][other] * factors[at] * value / paths;
                }
            }
            highest = Math.max(highest, before[label]);
        }
        for (int label = 0; label < LABELS; label++) {
            before[label] /= highest;
        }
    }
}
