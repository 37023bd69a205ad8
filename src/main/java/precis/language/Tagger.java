package precis.language;

import org.jspecify.annotations.Nullable;

/** Gives each word of a sentence its part of speech, from left to right, each choice seeing the two before it. */
final class Tagger {
    private static final int FORM = 0;
    private static final int LOWER = 1;
    private static final int SUFFIX3 = 2;
    private static final int SUFFIX2 = 3;
    private static final int SUFFIX4 = 4;
    private static final int PREFIX3 = 5;
    private static final int SHAPE = 6;
    private static final int CLASS = 7;
    private static final int TAG1 = 8;
    private static final int TAG2 = 9;
    private static final int LOWER_BEFORE = 10;
    private static final int LOWER_AFTER = 11;
    private static final int LOWER_BEFORE2 = 12;
    private static final int LOWER_AFTER2 = 13;
    private static final int CLASS_AFTER = 14;
    private static final int CLASS_AFTER2 = 15;
    private static final int SUFFIX3_AFTER = 16;
    private static final int SUFFIX3_BEFORE = 17;
    private static final int SHAPE_AFTER = 18;
    private static final int SHAPE_BEFORE = 19;

    private static final int ATOMS = 20;

    private static final FeatureTemplates TEMPLATES = new FeatureTemplates(1, new int[][] {
        {FORM},
        {LOWER},
        {SUFFIX3},
        {SUFFIX2},
        {SUFFIX4},
        {PREFIX3},
        {SHAPE},
        {SHAPE, SUFFIX2},
        {CLASS, SHAPE},
        {TAG1},
        {TAG1, TAG2},
        {TAG1, LOWER},
        {TAG1, SUFFIX3},
        {TAG2, LOWER},
        {LOWER_BEFORE},
        {LOWER_AFTER},
        {LOWER_BEFORE2},
        {LOWER_AFTER2},
        {LOWER_BEFORE, LOWER},
        {LOWER, LOWER_AFTER},
        {CLASS, CLASS_AFTER},
        {CLASS, CLASS_AFTER, CLASS_AFTER2},
        {CLASS, CLASS_AFTER, TAG1},
        {SUFFIX3_AFTER, CLASS},
        {SUFFIX3_BEFORE, CLASS},
        {SHAPE_AFTER, SHAPE},
        {SHAPE_BEFORE, SHAPE},
        {TAG1, TAG2, CLASS},
        {CLASS, LOWER_AFTER},
        {CLASS, LOWER_AFTER2},
        {TAG1, CLASS, CLASS_AFTER, CLASS_AFTER2},
        {LOWER_BEFORE, CLASS, CLASS_AFTER},
        {TAG1, LOWER_AFTER, CLASS}
    });
    static final int FEATURES = TEMPLATES.count;
    private static final int NO_CLASS = 255;
    private static final int COMMA = Hash.word(Hash.of(","));

    private final TreeTables tables;
    private final @Nullable VerbForms verbs;
    private final int[] atoms = new int[ATOMS];
    private final int[] features = new int[FEATURES];
    private final int[] scores;

    /** A tagger by the tables alone, as these are trained. */
    Tagger(TreeTables tables) {
        this(tables, null);
    }

    Tagger(TreeTables tables, @Nullable VerbForms verbs) {
        this.tables = tables;
        this.verbs = verbs;
        this.scores = new int[tables.tagger.classes];
    }

    /** Fills {@code tags}, by place in the sentence. */
    void tag(Words words, int[] tags) {
        int before = TreeTables.NO_TAG;
        int before2 = TreeTables.NO_TAG;
        for (int i = 0; i < words.size; i++) {
            int tag = fixed(words, i);
            if (tag == 0) {
                features(words, i, before, before2, features);
                tables.tagger.score(features, FEATURES, scores);
                tag = best(words, i);
            }
            tags[i] = tag;
            before2 = before;
            before = tag;
        }
    }

    /** The tag of a word that has but one; 0 of any other. */
    int fixed(Words words, int i) {
        return tables.fixed.get(Hash.spread(words.form[i + Words.EDGE]));
    }

    private int best(Words words, int i) {
        boolean inserted = words.form[i + Words.EDGE - 1] == COMMA; // "some, say a third of them"
        int verb = verbs == null || inserted ? 0 : verbs.best(words.form[i + Words.EDGE], scores);
        if (verb != 0) {
            return verb;
        }
        int best = TreeTables.FIRST_TAG;
        for (int tag = best + 1; tag < scores.length; tag++) {
            best = scores[tag] > scores[best] ? tag : best;
        }
        return best;
    }

    /** The features of word {@code i}, given the tags of the two words before it. */
    void features(Words words, int i, int before, int before2, int[] target) {
        int at = i + Words.EDGE;
        atoms[FORM] = words.form[at];
        atoms[LOWER] = words.lower[at];
        atoms[SUFFIX3] = words.suffix3[at];
        atoms[SUFFIX2] = words.suffix2[at];
        atoms[SUFFIX4] = words.suffix4[at];
        atoms[PREFIX3] = words.prefix3[at];
        atoms[SHAPE] = words.shape[at];
        atoms[CLASS] = ambiguity(words, at);
        atoms[TAG1] = before;
        atoms[TAG2] = before2;
        atoms[LOWER_BEFORE] = words.lower[at - 1];
        atoms[LOWER_AFTER] = words.lower[at + 1];
        atoms[LOWER_BEFORE2] = words.lower[at - 2];
        atoms[LOWER_AFTER2] = words.lower[at + 2];
        atoms[CLASS_AFTER] = ambiguity(words, at + 1);
        atoms[CLASS_AFTER2] = ambiguity(words, at + 2);
        atoms[SUFFIX3_AFTER] = words.suffix3[at + 1];
        atoms[SUFFIX3_BEFORE] = words.suffix3[at - 1];
        atoms[SHAPE_AFTER] = words.shape[at + 1];
        atoms[SHAPE_BEFORE] = words.shape[at - 1];
        TEMPLATES.hash(atoms, target);
    }

    private int ambiguity(Words words, int at) {
        boolean edge = at < Words.EDGE || at >= words.size + Words.EDGE;
        return edge ? NO_CLASS : tables.ambiguity.get(Hash.spread(words.lower[at]));
    }
}
