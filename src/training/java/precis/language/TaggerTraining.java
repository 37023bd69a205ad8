package precis.language;

import java.util.Arrays;
import java.util.Random;

/** Trains the tagger on the sentences of a treebank. */
final class TaggerTraining {
    private static final int FOLDS = 5;
    private static final int FOLD_EPOCHS = 5;
    private static final int FOLD_BITS = 17;
    /** So many sentences in a row are of one fold, for neighbours are alike. */
    private static final int FOLD_BLOCK = 40;

    private final Inventory inventory;
    private final Treebank bank;
    private final int[] gold;

    TaggerTraining(Inventory inventory, Treebank bank) {
        this.inventory = inventory;
        this.bank = bank;
        this.gold = inventory.tags(bank);
    }

    TagDictionaries dictionaries(int[] sentences) {
        return new TagDictionaries(bank, gold, inventory.tags.length, sentences);
    }

    /** Adds the weights of one training to the sum. */
    void train(TreeTables tables, int[] sentences, int epochs, long seed, FeatureWeights sum) {
        Perceptron perceptron = new Perceptron(inventory.tags.length);
        Random random = new Random(seed);
        int[] order = sentences.clone();
        for (int epoch = 0; epoch < epochs; epoch++) {
            Shuffle.shuffle(order, random);
            epoch(tables, order, perceptron);
        }
        perceptron.addTo(sum);
    }

    private void epoch(TreeTables tables, int[] order, Perceptron perceptron) {
        Tagger tagger = new Tagger(tables);
        Words words = new Words();
        int[] features = new int[Tagger.FEATURES];
        float[] scores = new float[inventory.tags.length];
        for (int sentence : order) {
            int from = bank.first(sentence);
            words.read(bank.tokens, from, from + bank.size(sentence));
            int before = TreeTables.NO_TAG;
            int before2 = TreeTables.NO_TAG;
            for (int i = 0; i < words.size; i++) {
                int tag = tagger.fixed(words, i);
                if (tag == 0) {
                    tagger.features(words, i, before, before2, features);
                    perceptron.score(features, features.length, scores);
                    tag = best(scores);
                    perceptron.tick();
                    if (tag != gold[from + i]) {
                        perceptron.update(features, features.length, gold[from + i], tag);
                    }
                }
                before2 = before;
                before = tag;
            }
        }
    }

    private static int best(float[] scores) {
        int best = TreeTables.FIRST_TAG;
        for (int tag = best + 1; tag < scores.length; tag++) {
            best = scores[tag] > scores[best] ? tag : best;
        }
        return best;
    }

    /** Tags of the whole treebank, each given by a tagger that did not see the sentence. */
    int[] jackknife() {
        int[] tags = new int[gold.length];
        for (int fold = 0; fold < FOLDS; fold++) {
            int[] seen = new int[bank.sentences()];
            int count = 0;
            for (int s = 0; s < seen.length; s++) {
                if (s / FOLD_BLOCK % FOLDS != fold) {
                    seen[count++] = s;
                }
            }
            int[] sentences = Arrays.copyOf(seen, count);
            TagDictionaries words = dictionaries(sentences);
            FeatureWeights weights = new FeatureWeights(inventory.tags.length);
            TreeTables tables = inventory.tables(words.ambiguity, words.fixed, inventory.noTags());
            train(tables, sentences, FOLD_EPOCHS, fold, weights);
            Tagger tagger =
                    new Tagger(inventory.tables(words.ambiguity, words.fixed, weights.packClasses(FOLD_BITS, 1)));
            for (int s = 0; s < seen.length; s++) {
                if (s / FOLD_BLOCK % FOLDS == fold) {
                    tag(tagger, s, tags);
                }
            }
        }
        return tags;
    }

    private void tag(Tagger tagger, int sentence, int[] tags) {
        int from = bank.first(sentence);
        Words words = new Words();
        words.read(bank.tokens, from, from + bank.size(sentence));
        int[] found = new int[words.size];
        tagger.tag(words, found);
        System.arraycopy(found, 0, tags, from, found.length);
    }
}
