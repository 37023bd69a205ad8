package precis.language;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import precis.text.PackedFile;

/**
 * Trains the name tagger. Its second reading learns from labels that the first reading gives; so that these are as good or
 * bad as they will be later, the articles are parted in two and each half is read by a model of the other.
 */
final class NameTraining {
    private static final int EPOCHS = 6;
    private static final int FOLD_EPOCHS = 3;
    private static final double RATE = 0.2;
    private static final double HIDDEN = 0.1;
    private static final int RECASING_SEED = 3;

    private final List<NameCorpus.Example> examples = new ArrayList<>();
    private final List<NameArticle> articles = new ArrayList<>();
    /** By example and sentence. */
    private final List<RandomField.Sentence[]> sentences = new ArrayList<>();

    /** The lists of the corpora, which the features of the examples tell of. */
    private final WordTable lists;

    /**
     * The lists that are packed, with the project's own: from fewer names the weights learn how far a list may be trusted and
     * to do without one, so that a name may come on a list without training anew.
     */
    private final WordTable packedLists;

    private final WordTable smallLetters;

    private final float[] weights = new float[NameLabels.COUNT << RandomField.BITS];
    private final float[] transitions = new float[NameLabels.COUNT * NameLabels.COUNT];

    /**
     * @param own the folder of the project's own lists of names
     * @param seeds how many trainings are averaged
     */
    NameTraining(Corpora corpora, Path own, int seeds) throws IOException {
        for (String name : Corpora.NAMES) {
            examples.addAll(NameCorpus.read(corpora.names(name)));
        }
        lists = NameLists.read(corpora);
        packedLists = NameLists.read(corpora, own);
        LetterCounts counts = new LetterCounts(examples);
        smallLetters = counts.table();
        examples.addAll(Recasing.copies(examples, RECASING_SEED));
        NameTables nothing = NamePacking.nothing(lists, smallLetters);
        for (NameCorpus.Example example : examples) {
            NameArticle article = new NameArticle(example.tokens(), nothing);
            if (!example.copy()) {
                counts.leaveOut(article);
            }
            articles.add(article);
            sentences.add(firstFeatures(example, article, nothing));
        }
        readHalves();
        for (int seed = 0; seed < seeds; seed++) {
            Averaged model = train(all(), EPOCHS, true, 7 + 101 * seed);
            for (int i = 0; i < weights.length; i++) {
                weights[i] += model.weights[i] / seeds;
            }
            for (int i = 0; i < transitions.length; i++) {
                transitions[i] += model.transitions[i] / seeds;
            }
        }
    }

    /** The table with the rows of so many features. */
    byte[] pack(int rows) {
        return NamePacking.pack(weights, transitions, rows, packedLists, smallLetters);
    }

    private static RandomField.Sentence[] firstFeatures(
            NameCorpus.Example example, NameArticle article, NameTables tables) {
        Tokens tokens = example.tokens();
        NameFeatures features = new NameFeatures(article, tables);
        RandomField.Sentence[] result = new RandomField.Sentence[tokens.sentences];
        for (int s = 0; s < result.length; s++) {
            int from = tokens.first[s];
            int size = tokens.first[s + 1] - from;
            int[][] first = new int[size][];
            int[] lexical = new int[size];
            features.begin(s);
            for (int i = 0; i < size; i++) {
                features.read(i);
                first[i] = Arrays.copyOf(features.features.features, features.features.count);
                lexical[i] = features.lexical;
            }
            int[] allowed = Arrays.copyOfRange(example.allowed(), from, from + size);
            result[s] = new RandomField.Sentence(first, lexical, new int[size][], allowed);
        }
        return result;
    }

    private void readHalves() {
        List<Integer> one = new ArrayList<>();
        List<Integer> other = new ArrayList<>();
        for (int i = 0; i < examples.size(); i++) {
            boolean even = (Hash.mix(Hash.of(examples.get(i).id())) & 1) == 0;
            (even ? one : other).add(i);
        }
        NameTables first = tables(train(one, FOLD_EPOCHS, false, 7));
        other.forEach(i -> secondFeatures(i, first));
        NameTables second = tables(train(other, FOLD_EPOCHS, false, 7));
        one.forEach(i -> secondFeatures(i, second));
    }

    private NameTables tables(Averaged model) {
        byte[] packed = NamePacking.pack(model.weights, model.transitions, 1 << RandomField.BITS, lists, smallLetters);
        return NameTables.read(PackedFile.of("fold", packed));
    }

    private void secondFeatures(int example, NameTables tables) {
        NameArticle article = articles.get(example);
        SecondReading second = new SecondReading(article, new NameTagger(tables, article).firstReading());
        for (int s = 0; s < article.tokens.sentences; s++) {
            int[][] rows = sentences.get(example)[s].second();
            for (int i = 0; i < rows.length; i++) {
                second.read(s, article.tokens.first[s] + i);
                rows[i] = Arrays.copyOf(second.features.features, second.features.count);
            }
        }
    }

    private List<Integer> all() {
        List<Integer> all = new ArrayList<>();
        for (int i = 0; i < examples.size(); i++) {
            all.add(i);
        }
        return all;
    }

    /** The mean of the weights after each epoch of the second half. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Averaged(float[] weights, float[] transitions) {}

    private Averaged train(List<Integer> chosen, int epochs, boolean both, long seed) {
        List<int[]> places = new ArrayList<>();
        for (int example : chosen) {
            for (int s = 0; s < sentences.get(example).length; s++) {
                if (examples.get(example).trained()[s]) {
                    places.add(new int[] {example, s});
                }
            }
        }
        RandomField field = new RandomField();
        Averaged sum = new Averaged(new float[weights.length], new float[transitions.length]);
        Random random = new Random(seed);
        int[] order = Shuffle.numbers(places.size());
        for (int epoch = 0; epoch < epochs; epoch++) {
            Shuffle.shuffle(order, random);
            double rate = RATE * (epoch < epochs - 1 ? 1 : 0.5) * (1 - 0.6 * epoch / epochs);
            for (int at : order) {
                int example = places.get(at)[0];
                int s = places.get(at)[1];
                Tokens tokens = examples.get(example).tokens();
                boolean second = both && random.nextBoolean();
                boolean[] hidden = RandomField.hide(tokens, tokens.first[s], tokens.first[s + 1], HIDDEN, random);
                field.learn(sentences.get(example)[s], second, hidden, rate);
            }
            if (epoch >= epochs / 2) {
                int counted = epochs - epochs / 2;
                for (int i = 0; i < weights.length; i++) {
                    sum.weights[i] += field.weights[i] / counted;
                }
                for (int i = 0; i < transitions.length; i++) {
                    sum.transitions[i] += field.transitions[i] / counted;
                }
            }
        }
        return sum;
    }
}
