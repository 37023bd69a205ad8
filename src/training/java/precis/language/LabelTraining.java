package precis.language;

import java.util.Arrays;
import java.util.Random;

/** Trains the labels of arcs on gold trees. */
final class LabelTraining {
    private final Inventory inventory;
    private final Treebank bank;
    private final int[] tags;
    private final int[] gold;

    LabelTraining(Inventory inventory, Treebank bank, int[] tags) {
        this.inventory = inventory;
        this.bank = bank;
        this.tags = tags;
        this.gold = inventory.labels(bank);
    }

    /** Adds the weights of one training to the sum. */
    void train(TreeTables tables, int epochs, long seed, FeatureWeights sum) {
        Perceptron perceptron = new Perceptron(inventory.labels.length);
        Random random = new Random(seed);
        ParseState state = new ParseState();
        Labeller labeller = new Labeller(tables);
        Words words = new Words();
        int[] order = Shuffle.numbers(bank.sentences());
        for (int epoch = 0; epoch < epochs; epoch++) {
            Shuffle.shuffle(order, random);
            for (int sentence : order) {
                int from = bank.first(sentence);
                int size = bank.size(sentence);
                words.read(bank.tokens, from, from + size);
                state.begin(tables, bank.tokens, from, words, Arrays.copyOfRange(tags, from, from + size));
                System.arraycopy(MoveTraining.gold(bank, sentence), 0, state.head, 0, size + 2);
                labeller.begin(state);
                sentence(state, labeller, from, perceptron);
            }
        }
        perceptron.addTo(sum);
    }

    private void sentence(ParseState state, Labeller labeller, int from, Perceptron perceptron) {
        int root = inventory.label(Relation.ROOT.label());
        int[] features = new int[Labeller.FEATURES];
        float[] scores = new float[inventory.labels.length];
        for (int i = 1; i <= state.size; i++) {
            if (state.head[i] > state.size) {
                labeller.relation[i] = root;
            } else {
                labeller.features(state, i, features);
                perceptron.score(features, features.length, scores);
                perceptron.tick();
                int label = best(scores, root);
                int right = gold[from + i - 1];
                if (label != right) {
                    perceptron.update(features, features.length, right, label);
                }
                labeller.relation[i] = label;
            }
        }
    }

    private static int best(float[] scores, int root) {
        int best = 0;
        for (int label = 1; label < scores.length; label++) {
            if (label != root && (best == 0 || scores[label] > scores[best])) {
                best = label;
            }
        }
        return best;
    }
}
