package precis.language;

import java.util.Arrays;
import java.util.Random;

/**
 * Trains the parser's moves with a dynamic oracle (Goldberg and Nivre 2013): in the first epoch the parse follows the gold
 * tree, later mostly its own moves, so that it learns to go on from its errors.
 */
final class MoveTraining {
    private static final double OWN_MOVES = 0.9;

    private final Treebank bank;
    private final int[] tags;
    private final ParseState state = new ParseState();
    private final MoveFeatures moveFeatures = new MoveFeatures();
    private final int[] features = new int[MoveFeatures.FEATURES];
    private final float[] scores = new float[ParseState.MOVES];
    /** The gold head of each word from 1 on; the root's is the place behind the last word. */
    private int[] gold = new int[0];

    /** @param tags as a tagger gives them that has not seen the sentence */
    MoveTraining(Treebank bank, int[] tags) {
        this.bank = bank;
        this.tags = tags;
    }

    /** Adds the weights of one training to the sum. */
    void train(TreeTables tables, int epochs, long seed, FeatureWeights sum) {
        Perceptron perceptron = new Perceptron(ParseState.MOVES);
        Random random = new Random(seed);
        Words words = new Words();
        int[] order = Shuffle.numbers(bank.sentences());
        for (int epoch = 0; epoch < epochs; epoch++) {
            Shuffle.shuffle(order, random);
            for (int sentence : order) {
                int from = bank.first(sentence);
                int size = bank.size(sentence);
                words.read(bank.tokens, from, from + size);
                state.begin(tables, bank.tokens, from, words, Arrays.copyOfRange(tags, from, from + size));
                gold = gold(bank, sentence);
                while (!state.finished()) {
                    step(perceptron, epoch > 0, random);
                }
            }
        }
        perceptron.addTo(sum);
    }

    static int[] gold(Treebank bank, int sentence) {
        int from = bank.first(sentence);
        int size = bank.size(sentence);
        int[] gold = new int[size + 2];
        for (int i = 1; i <= size; i++) {
            int head = bank.heads[from + i - 1];
            gold[i] = head < 0 ? size + 1 : head + 1;
        }
        return gold;
    }

    private void step(Perceptron perceptron, boolean explore, Random random) {
        moveFeatures.of(state, features);
        perceptron.score(features, features.length, scores);
        perceptron.tick();
        int own = -1;
        int right = -1;
        for (int move = 0; move < ParseState.MOVES; move++) {
            if (state.allows(move)) {
                own = own < 0 || scores[move] > scores[own] ? move : own;
                if (harmless(move) && (right < 0 || scores[move] > scores[right])) {
                    right = move;
                }
            }
        }
        right = right < 0 ? own : right;
        if (own != right && !harmless(own)) {
            perceptron.update(features, features.length, right, own);
        }
        state.apply(explore && random.nextDouble() < OWN_MOVES ? own : right);
    }

    /** Whether no gold arc that could still be drawn is lost by this move. */
    private boolean harmless(int move) {
        int top = state.onStack(0);
        int below = state.onStack(1);
        int next = state.next;
        if (move == ParseState.SHIFT) {
            return shiftHarmless(next);
        }
        if (move == ParseState.RIGHT && gold[top] >= next) {
            return false;
        }
        boolean lost = (below != 0 && gold[top] == below) || gold[top] > next;
        if (move == ParseState.LEFT && gold[top] != next && lost) {
            return false;
        }
        for (int i = next; i <= state.size; i++) {
            if (gold[i] == top) {
                return false;
            }
        }
        return true;
    }

    private boolean shiftHarmless(int next) {
        for (int i = 0; i < state.depth; i++) {
            int word = state.stack[i];
            if (gold[word] == next || (i < state.depth - 1 && gold[next] == word)) {
                return false;
            }
        }
        return true;
    }
}
