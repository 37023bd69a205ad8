package precis.language;

/** Trains tagger, moves and labels, one after the other, and packs them into one table. */
final class TreeTraining {
    private static final int EPOCHS = 8;
    private static final int LEAST_WEIGHT = 3;

    private final Inventory inventory;
    private final TagDictionaries words;
    private final FeatureWeights tagger;
    private final FeatureWeights moves;
    private final FeatureWeights labels;

    /** @param seeds how many trainings are summed: more cost time, nothing afterwards */
    TreeTraining(Treebank bank, int seeds) {
        inventory = new Inventory(bank);
        TaggerTraining tagging = new TaggerTraining(inventory, bank);
        int[] all = Shuffle.numbers(bank.sentences());
        words = tagging.dictionaries(all);
        TreeTables tables = inventory.tables(words.ambiguity, words.fixed, inventory.noTags());
        tagger = new FeatureWeights(inventory.tags.length);
        for (int seed = 0; seed < seeds; seed++) {
            tagging.train(tables, all, EPOCHS, 1 + seed, tagger);
        }
        int[] tags = tagging.jackknife();
        moves = new FeatureWeights(ParseState.MOVES);
        labels = new FeatureWeights(inventory.labels.length);
        for (int seed = 0; seed < seeds; seed++) {
            new MoveTraining(bank, tags).train(tables, EPOCHS, 7 + seed, moves);
        }
        for (int seed = 0; seed < seeds; seed++) {
            new LabelTraining(inventory, bank, tags).train(tables, EPOCHS, 8 + seed, labels);
        }
    }

    /** The table with so many rows, as powers of two. */
    byte[] pack(int tagBits, int moveBits, int labelBits) {
        return new TableWriter(TreeTables.MARK)
                .words(inventory.tags)
                .words(inventory.labels)
                .integers(words.ambiguity.slots)
                .integers(words.fixed.slots)
                .classWeights(tagger.packClasses(tagBits, LEAST_WEIGHT))
                .integers(moves.packMoves(moveBits).slots)
                .classWeights(labels.packClasses(labelBits, LEAST_WEIGHT))
                .toBytes();
    }
}
