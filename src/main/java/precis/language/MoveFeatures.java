package precis.language;

/**
 * The features of a parse state that decide the next move, after Zhang and Nivre (2011). S0, S1, S2 are the words on the
 * stack from its top, N0, N1, N2 those that come next; W is the word, T its tag, L and R the outermost dependents.
 */
final class MoveFeatures {
    private static final int S0W = 0;
    private static final int S0T = 1;
    private static final int S1W = 2;
    private static final int S1T = 3;
    private static final int S2W = 4;
    private static final int S2T = 5;
    private static final int N0W = 6;
    private static final int N0T = 7;
    private static final int N1W = 8;
    private static final int N1T = 9;
    private static final int N2W = 10;
    private static final int N2T = 11;
    private static final int S0LW = 12;
    private static final int S0LT = 13;
    private static final int S0L2T = 14;
    private static final int S0RW = 15;
    private static final int S0RT = 16;
    private static final int S0R2T = 17;
    private static final int S1LW = 18;
    private static final int S1LT = 19;
    private static final int S1RW = 20;
    private static final int S1RT = 21;
    private static final int S1R2T = 22;
    private static final int N0LW = 23;
    private static final int N0LT = 24;
    private static final int N0L2T = 25;
    /** How far apart S0 and N0, S1 and S0 stand. */
    private static final int S0N0 = 26;

    private static final int S1S0 = 27;
    /** How many dependents a word has. */
    private static final int S0LR = 28;

    private static final int N0LS = 29;
    private static final int S1LS = 30;
    private static final int S1RS = 31;
    /** What stands between S0 and N0, S1 and S0, S1 and N0. */
    private static final int BETWEEN_S0N0 = 32;

    private static final int BETWEEN_S1S0 = 33;
    private static final int BETWEEN_S1N0 = 34;
    private static final int ATOMS = 35;
    private static final int NO_DISTANCE = 9;
    private static final int MOST = 7;

    private static final FeatureTemplates TEMPLATES = new FeatureTemplates(100, new int[][] {
        {S0W},
        {S0T},
        {S0W, S0T},
        {S1W},
        {S1T},
        {S1W, S1T},
        {N0W},
        {N0T},
        {N0W, N0T},
        {N1W},
        {N1T},
        {N2T},
        {N2W},
        {S2T},
        {S2W, S2T},
        {S0W, S0T, N0W, N0T},
        {S0W, S0T, N0T},
        {S0T, N0W, N0T},
        {S0W, N0W},
        {S0T, N0T},
        {S0W, N0T},
        {S0T, N0W},
        {S1W, S0W},
        {S1T, S0T},
        {S1W, S0T},
        {S1T, S0W},
        {S1W, S1T, S0T},
        {S1T, S0W, S0T},
        {S1T, N0T},
        {S1W, N0T},
        {S1T, N0W},
        {N0T, N1T},
        {S1T, S0T, N0T},
        {S0T, N0T, N1T},
        {N0T, N1T, N2T},
        {S2T, S1T, S0T},
        {S1T, S0T, N0T, N1T},
        {S1W, S0T, N0T},
        {S1T, S0W, N0T},
        {S1T, S0T, N0W},
        {S0T, N0T, N1W},
        {S0W, N0T, N1T},
        {S0T, N0W, N1T},
        {S0T, S0LT, N0T},
        {S0T, S0RT, N0T},
        {S0T, N0T, N0LT},
        {S1T, S1LT, S0T},
        {S1T, S1RT, S0T},
        {S1T, S0T, S0LT},
        {S1T, S0T, S0RT},
        {S1T, S1RT, S0T, N0T},
        {S0T, S0LT, S0L2T},
        {S0T, S0RT, S0R2T},
        {N0T, N0LT, N0L2T},
        {S1T, S1RT, S1R2T},
        {S0T, S0LW},
        {S0T, S0RW},
        {N0T, N0LW},
        {S1T, S1RW, S0T},
        {S1T, S1LW},
        {S0W, S0LT},
        {S0W, S0RT},
        {N0W, N0LT},
        {S0LW, S1W},
        {S0LW, S1T, S0T},
        {N0LW, S0W, N0T},
        {S0W, S0N0},
        {S0T, S0N0},
        {N0W, S0N0},
        {N0T, S0N0},
        {S0T, N0T, S0N0},
        {S1T, S0T, S1S0},
        {S0W, S0LR},
        {S0T, S0LR},
        {N0T, N0LS},
        {N0W, N0LS},
        {S1T, S1RS, S1LS},
        {S1W, S1RS},
        {S0T, N0T, BETWEEN_S0N0},
        {S1T, S0T, BETWEEN_S1S0},
        {S1T, S0T, N0T, BETWEEN_S0N0},
        {BETWEEN_S0N0, BETWEEN_S1S0},
        {S1W, S0T, BETWEEN_S1S0},
        {S0W, N0T, BETWEEN_S0N0},
        {S1T, N0T, BETWEEN_S1N0},
        {S2T, S1T, S0T, S0LW},
        {S1W, S0W, S0LW},
        {S2T, S1T, S0T, N0T},
        {S1W, S1RW, S0T}
    });
    static final int FEATURES = TEMPLATES.count;

    private final int[] atoms = new int[ATOMS];

    /** Writes the features of this state. */
    void of(ParseState state, int[] features) {
        int s0 = state.onStack(0);
        int s1 = state.onStack(1);
        int n0 = state.next;
        words(state, s0, s1, n0);
        dependents(state, s0, s1, n0);
        atoms[S0N0] = s0 == 0 ? NO_DISTANCE : ParseState.distance(n0 - s0);
        atoms[S1S0] = s1 == 0 ? NO_DISTANCE : ParseState.distance(s0 - s1);
        atoms[S0LR] = state.lefts[s0] * 8 + Math.min(MOST, state.rights[s0]);
        atoms[N0LS] = state.lefts[n0];
        atoms[S1LS] = state.lefts[s1];
        atoms[S1RS] = Math.min(MOST, state.rights[s1]);
        atoms[BETWEEN_S0N0] = state.between(s0, n0);
        atoms[BETWEEN_S1S0] = state.between(s1, s0);
        atoms[BETWEEN_S1N0] = state.between(s1, n0);
        TEMPLATES.hash(atoms, features);
    }

    private void words(ParseState state, int s0, int s1, int n0) {
        int[] word = state.word;
        int[] tag = state.tag;
        int s2 = state.onStack(2);
        int n1 = n0 <= state.size ? n0 + 1 : 0;
        int n2 = n0 < state.size ? n0 + 2 : 0;
        atoms[S0W] = word[s0];
        atoms[S0T] = tag[s0];
        atoms[S1W] = word[s1];
        atoms[S1T] = tag[s1];
        atoms[S2W] = word[s2];
        atoms[S2T] = tag[s2];
        atoms[N0W] = word[n0];
        atoms[N0T] = tag[n0];
        atoms[N1W] = word[n1];
        atoms[N1T] = tag[n1];
        atoms[N2W] = word[n2];
        atoms[N2T] = tag[n2];
    }

    private void dependents(ParseState state, int s0, int s1, int n0) {
        int[] word = state.word;
        int[] tag = state.tag;
        atoms[S0LW] = word[state.left[s0]];
        atoms[S0LT] = tag[state.left[s0]];
        atoms[S0L2T] = tag[state.left2[s0]];
        atoms[S0RW] = word[state.right[s0]];
        atoms[S0RT] = tag[state.right[s0]];
        atoms[S0R2T] = tag[state.right2[s0]];
        atoms[S1LW] = word[state.left[s1]];
        atoms[S1LT] = tag[state.left[s1]];
        atoms[S1RW] = word[state.right[s1]];
        atoms[S1RT] = tag[state.right[s1]];
        atoms[S1R2T] = tag[state.right2[s1]];
        atoms[N0LW] = word[state.left[n0]];
        atoms[N0LT] = tag[state.left[n0]];
        atoms[N0L2T] = tag[state.left2[n0]];
    }
}
