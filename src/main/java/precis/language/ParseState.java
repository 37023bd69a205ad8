package precis.language;

/**
 * Where a parse stands: what lies on the stack, which word is next, and the arcs that were drawn. Words count from 1; 0 is
 * "none" and the root stands behind the last word. Made for one sentence after the other.
 *
 * <p>The moves are those of the arc-hybrid system (Kuhlmann, Gómez-Rodríguez and Satta 2011).
 */
final class ParseState {
    /** The next word goes on the stack. */
    static final int SHIFT = 0;
    /** The top of the stack becomes a dependent of the next word. */
    static final int LEFT = 1;
    /** The top of the stack becomes a dependent of the word below it. */
    static final int RIGHT = 2;

    static final int MOVES = 3;

    private static final int NO_WORD = 991;
    private static final int ROOT_WORD = 992;

    int size;
    int[] word = new int[64];
    int[] tag = new int[64];
    int[] head = new int[64];
    /** The outermost and the second outermost dependents to the left and to the right, and their numbers. */
    int[] left = new int[64];

    int[] left2 = new int[64];
    int[] right = new int[64];
    int[] right2 = new int[64];
    int[] lefts = new int[64];
    int[] rights = new int[64];
    int[] stack = new int[64];
    int depth;
    int next;

    /** How many there are up to a word. */
    private int[] commas = new int[64];

    private int[] quotes = new int[64];
    private int[] verbs = new int[64];
    private int[] conjunctions = new int[64];
    private int[] colons = new int[64];

    void begin(TreeTables tables, Tokens tokens, int from, Words words, int[] tags) {
        size = words.size;
        grow(size + 2);
        set(0, NO_WORD, TreeTables.NO_TAG);
        for (int i = 1; i <= size; i++) {
            set(i, words.lower[i - 1 + Words.EDGE], tags[i - 1]);
            count(i, tokens, from + i - 1, tables.universal[tags[i - 1]]);
        }
        set(size + 1, ROOT_WORD, TreeTables.ROOT_TAG);
        depth = 0;
        next = 1;
    }

    private void set(int i, int wordHash, int tagNumber) {
        word[i] = wordHash;
        tag[i] = tagNumber;
        head[i] = left[i] = left2[i] = right[i] = right2[i] = lefts[i] = rights[i] = 0;
    }

    private void count(int i, Tokens tokens, int token, UniversalTag universal) {
        char c = tokens.firstChar(token);
        boolean pair = tokens.length(token) == 2 && tokens.lastChar(token) == c;
        boolean quote = c == '"' || c == '“' || c == '”' || (pair && (c == '\'' || c == '`'));
        boolean colon = c == ':' || c == ';' || c == '—' || c == '–' || (pair && c == '-');
        commas[i] = commas[i - 1] + (c == ',' ? 1 : 0);
        quotes[i] = quotes[i - 1] + (quote ? 1 : 0);
        verbs[i] = verbs[i - 1] + (universal == UniversalTag.VERB || universal == UniversalTag.AUX ? 1 : 0);
        conjunctions[i] = conjunctions[i - 1] + (universal == UniversalTag.CCONJ ? 1 : 0);
        colons[i] = colons[i - 1] + (colon ? 1 : 0);
    }

    private void grow(int length) {
        if (length > word.length) {
            int more = length * 2;
            word = new int[more];
            tag = new int[more];
            head = new int[more];
            left = new int[more];
            left2 = new int[more];
            right = new int[more];
            right2 = new int[more];
            lefts = new int[more];
            rights = new int[more];
            stack = new int[more];
            commas = new int[more];
            quotes = new int[more];
            verbs = new int[more];
            conjunctions = new int[more];
            colons = new int[more];
        }
    }

    boolean finished() {
        return depth == 0 && next > size;
    }

    /** The word so deep below the top of the stack; 0 for none. */
    int onStack(int below) {
        return depth > below ? stack[depth - 1 - below] : 0;
    }

    boolean allows(int move) {
        return move == SHIFT ? next <= size : move == LEFT ? depth > 0 : depth > 1;
    }

    void apply(int move) {
        if (move == SHIFT) {
            stack[depth++] = next++;
            return;
        }
        int dependent = stack[--depth];
        int to = move == LEFT ? next : stack[depth - 1];
        head[dependent] = to;
        if (dependent < to) {
            left2[to] = left[to];
            left[to] = dependent;
            lefts[to]++;
        } else {
            right2[to] = right[to];
            right[to] = dependent;
            rights[to]++;
        }
    }

    /** What stands between two words, the first the earlier: commas, quotation marks, verbs, conjunctions, colons. */
    int between(int from, int to) {
        if (from <= 0 || to <= from) {
            return 0;
        }
        int last = to - 1;
        int marks = quotes[last] - quotes[from];
        return Math.min(2, commas[last] - commas[from])
                | (marks == 0 ? 0 : (marks & 1) == 1 ? 4 : 8)
                | Math.min(1, verbs[last] - verbs[from]) << 4
                | Math.min(1, conjunctions[last] - conjunctions[from]) << 5
                | Math.min(1, colons[last] - colons[from]) << 6;
    }

    /** A distance in words, in few classes. */
    static int distance(int words) {
        return words < 5 ? words : words < 8 ? 5 : words < 14 ? 6 : 7;
    }
}
