package precis.language;

import java.util.Arrays;
import java.util.Random;

/**
 * A linear-chain conditional random field over hashed features, trained by AdaGrad. Where a token may have several labels,
 * all paths through them count as right.
 */
final class RandomField {
    static final int BITS = 20;
    private static final int MASK = (1 << BITS) - 1;
    private static final int LABELS = NameLabels.COUNT;
    private static final double SMALL_GRADIENT = 0.003;
    private static final double LEAST_GRADIENT = 0.001;
    private static final double DECAY = 1e-4;

    final float[] weights = new float[LABELS << BITS];
    final float[] transitions = new float[LABELS * LABELS];
    private final float[] squares = new float[LABELS << BITS];
    private final float[] transitionSquares = new float[LABELS * LABELS];
    private final double[] factors = new double[LABELS * LABELS];

    /** The features of the tokens of a sentence, for both readings, and the labels that are not wrong. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Sentence(int[][] features, int[] lexical, int[][] second, int[] allowed) {
        int size() {
            return allowed.length;
        }
    }

    /**
     * Learns from one sentence.
     *
     * @param both whether the features of the second reading are given too
     * @param hidden by token: whether the features of its own letters are left out this time
     */
    void learn(Sentence sentence, boolean both, boolean[] hidden, double rate) {
        int size = sentence.size();
        for (int i = 0; i < factors.length; i++) {
            factors[i] = StrictMath.exp(transitions[i]);
        }
        double[][] scores = new double[size][];
        for (int i = 0; i < size; i++) {
            scores[i] = scores(sentence, i, both, hidden[i]);
        }
        double[][] expected = new double[size][LABELS];
        double[][] right = new double[size][LABELS];
        double[] expectedSteps = new double[LABELS * LABELS];
        double[] rightSteps = new double[LABELS * LABELS];
        int[] any = new int[size];
        Arrays.fill(any, NameCorpus.ANY);
        new ForwardBackward(factors, scores, any).run(expected, expectedSteps);
        if (!new ForwardBackward(factors, scores, sentence.allowed).run(right, rightSteps)) {
            return;
        }
        for (int i = 0; i < size; i++) {
            double largest = 0;
            for (int label = 0; label < LABELS; label++) {
                right[i][label] -= expected[i][label];
                largest = Math.max(largest, Math.abs(right[i][label]));
            }
            if (largest >= SMALL_GRADIENT) {
                change(sentence.features[i], hidden[i] ? sentence.lexical[i] : 0, right[i], rate);
                if (both) {
                    change(sentence.second[i], 0, right[i], rate);
                }
            }
        }
        for (int i = 0; i < factors.length; i++) {
            changeTransition(i, rightSteps[i] - expectedSteps[i], rate);
        }
    }

    /** The exponentials of the scores of the labels of a token, the highest score taken as 0. */
    private double[] scores(Sentence sentence, int i, boolean both, boolean hidden) {
        float[] sums = new float[LABELS];
        add(sentence.features[i], hidden ? sentence.lexical[i] : 0, sums);
        if (both) {
            add(sentence.second[i], 0, sums);
        }
        float highest = sums[0];
        for (float sum : sums) {
            highest = Math.max(highest, sum);
        }
        double[] scores = new double[LABELS];
        for (int label = 0; label < LABELS; label++) {
            scores[label] = StrictMath.exp(sums[label] - highest) + 1e-12;
        }
        return scores;
    }

    private void add(int[] features, int from, float[] sums) {
        for (int k = from; k < features.length; k++) {
            int row = (features[k] & MASK) * LABELS;
            for (int label = 0; label < LABELS; label++) {
                sums[label] += weights[row + label];
            }
        }
    }

    private void change(int[] features, int from, double[] gradient, double rate) {
        for (int k = from; k < features.length; k++) {
            int row = (features[k] & MASK) * LABELS;
            for (int label = 0; label < LABELS; label++) {
                float g = (float) gradient[label];
                if (Math.abs(g) > LEAST_GRADIENT) {
                    int at = row + label;
                    squares[at] += g * g;
                    float step = (float) (rate / (Math.sqrt(squares[at]) + 0.1));
                    weights[at] += step * (g - (float) DECAY * weights[at]);
                }
            }
        }
    }

    private void changeTransition(int at, double gradient, double rate) {
        if (Math.abs(gradient) >= 1e-4) {
            transitionSquares[at] = (float) (transitionSquares[at] + gradient * gradient);
            double step = rate * gradient / (Math.sqrt(transitionSquares[at]) + 1e-3);
            transitions[at] = (float) (transitions[at] + step);
        }
    }

    /** Which tokens are to be hidden: now and then one with a capital, so that the context learns to decide too. */
    static boolean[] hide(Tokens tokens, int from, int to, double share, Random random) {
        boolean[] hidden = new boolean[to - from];
        for (int i = from; i < to; i++) {
            hidden[i - from] = Character.isUpperCase(tokens.firstChar(i)) && random.nextFloat() < share;
        }
        return hidden;
    }
}
