package precis.language;

/** Draws the dependency tree of a tagged sentence by a greedy choice of moves, and then labels its arcs. */
final class Parser {
    private final TreeTables tables;
    private final ParseState state = new ParseState();
    private final MoveFeatures moveFeatures = new MoveFeatures();
    private final Labeller labeller;
    private final int[] features = new int[MoveFeatures.FEATURES];
    private final int[] scores = new int[ParseState.MOVES];

    Parser(TreeTables tables) {
        this.tables = tables;
        this.labeller = new Labeller(tables);
    }

    /**
     * Fills heads and relations, by place in the sentence.
     *
     * @param from the first token of the sentence
     * @param heads receives the place of the head in the sentence, -1 for the root
     * @param relations receives the number of the relation in the table
     */
    void parse(Tokens tokens, int from, Words words, int[] tags, int[] heads, int[] relations) {
        state.begin(tables, tokens, from, words, tags);
        while (!state.finished()) {
            state.apply(bestMove());
        }
        oneRoot();
        labeller.label(state);
        for (int i = 1; i <= state.size; i++) {
            heads[i - 1] = state.head[i] > state.size ? -1 : state.head[i] - 1;
            relations[i - 1] = labeller.relation[i];
        }
    }

    private int bestMove() {
        moveFeatures.of(state, features);
        tables.moves.score(features, features.length, scores);
        int best = -1;
        for (int move = 0; move < ParseState.MOVES; move++) {
            if (state.allows(move) && (best < 0 || scores[move] > scores[best])) {
                best = move;
            }
        }
        return best;
    }

    /** Of several roots the first verb stays one, else the first word that is no mark; the others hang on it. */
    private void oneRoot() {
        int root = 0;
        for (int i = state.size; i >= 1; i--) {
            if (state.head[i] > state.size && (root == 0 || rank(i) >= rank(root))) {
                root = i;
            }
        }
        for (int i = 1; i <= state.size; i++) {
            if (state.head[i] > state.size && i != root) {
                state.head[i] = root;
            }
        }
    }

    private int rank(int i) {
        UniversalTag tag = tables.universal[state.tag[i]];
        return tag == UniversalTag.VERB || tag == UniversalTag.AUX ? 2 : tag == UniversalTag.PUNCT ? 0 : 1;
    }
}
