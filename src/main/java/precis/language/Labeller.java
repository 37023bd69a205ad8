package precis.language;

/** Names the relation of each arc of a finished tree, from left to right, so that earlier labels help later ones. */
final class Labeller {
    private static final int HEAD_WORD = 0;
    private static final int HEAD_TAG = 1;
    private static final int WORD = 2;
    private static final int TAG = 3;
    private static final int SIDE = 4;
    private static final int SIDE_DISTANCE = 5;
    private static final int LEFT_TAG = 6;
    private static final int LEFT_WORD = 7;
    private static final int RIGHT_TAG = 8;
    private static final int MARKER = 9;
    private static final int MARKER_TAG = 10;
    private static final int HEAD_AUXILIARY = 11;
    private static final int HAS_AUXILIARY = 12;
    private static final int SEEN = 13;
    private static final int BEFORE_RELATION = 14;
    private static final int BEFORE_AND_HEAD_LATER = 15;
    private static final int BEFORE_TAG = 16;
    private static final int AFTER_TAG = 17;
    private static final int BETWEEN = 18;
    private static final int OWN_SUBJECT = 19;
    private static final int GRANDHEAD_TAG = 20;
    private static final int HEAD_RELATION = 21;
    private static final int PREVIOUS_TAG = 22;
    private static final int NEXT_TAG = 23;
    private static final int AFTER_WORD = 24;
    private static final int BEFORE_WORD = 25;
    private static final int ATOMS = 26;

    private static final FeatureTemplates TEMPLATES = new FeatureTemplates(300, new int[][] {
        {HEAD_WORD, SIDE},
        {HEAD_TAG, SIDE},
        {WORD, SIDE},
        {TAG, SIDE},
        {HEAD_WORD, WORD, SIDE},
        {HEAD_TAG, TAG, SIDE},
        {HEAD_WORD, TAG, SIDE},
        {HEAD_TAG, WORD, SIDE},
        {HEAD_WORD, HEAD_TAG, TAG, SIDE},
        {HEAD_TAG, TAG, SIDE_DISTANCE},
        {TAG, LEFT_TAG, HEAD_TAG},
        {TAG, HEAD_TAG, LEFT_WORD},
        {TAG, RIGHT_TAG, HEAD_TAG},
        {MARKER, TAG, HEAD_TAG},
        {MARKER, HEAD_WORD},
        {MARKER_TAG, TAG, HEAD_TAG, SIDE},
        {HEAD_TAG, TAG, HEAD_AUXILIARY, SIDE},
        {HEAD_WORD, TAG, HAS_AUXILIARY, SIDE},
        {SEEN, HEAD_TAG, TAG, SIDE},
        {SEEN, HEAD_WORD, TAG, SIDE},
        {BEFORE_RELATION, TAG, HEAD_TAG, SIDE},
        {BEFORE_RELATION, BEFORE_AND_HEAD_LATER, HEAD_WORD, TAG},
        {BEFORE_TAG, TAG, AFTER_TAG, HEAD_TAG},
        {BETWEEN, TAG, HEAD_TAG, SIDE},
        {OWN_SUBJECT, TAG, HEAD_TAG, SIDE},
        {OWN_SUBJECT, MARKER, TAG, SIDE},
        {GRANDHEAD_TAG, HEAD_TAG, TAG, SIDE},
        {HEAD_RELATION, HEAD_TAG, TAG, SIDE},
        {PREVIOUS_TAG, TAG, NEXT_TAG, SIDE},
        {WORD, TAG, SIDE_DISTANCE},
        {OWN_SUBJECT, HEAD_WORD, TAG, BETWEEN},
        {AFTER_WORD, TAG, HEAD_TAG, SIDE},
        {BEFORE_WORD, TAG, HEAD_TAG, SIDE}
    });
    static final int FEATURES = TEMPLATES.count;
    private static final int NO_WORD = 991;

    private final TreeTables tables;
    private final int rootRelation;
    private final int subject;
    private final int passiveSubject;
    private final int object;
    private final int[] atoms = new int[ATOMS];
    private final int[] features = new int[FEATURES];
    private final int[] scores;

    /** By word, from 1: the number of its relation. */
    int[] relation = new int[64];

    /** The first dependent of each word and, by dependent, the next of the same head; 0 where there is none. */
    private int[] firstChild = new int[64];

    private int[] lastChild = new int[64];
    private int[] nextChild = new int[64];

    Labeller(TreeTables tables) {
        this.tables = tables;
        rootRelation = tables.relation(Relation.ROOT);
        subject = tables.relation(Relation.NSUBJ);
        passiveSubject = tables.relation(Relation.NSUBJ_PASS);
        object = tables.relation(Relation.OBJ);
        scores = new int[tables.labels.classes];
    }

    /** Fills {@link #relation} for the tree in {@code state}. */
    void label(ParseState state) {
        begin(state);
        for (int i = 1; i <= state.size; i++) {
            if (state.head[i] > state.size) {
                relation[i] = rootRelation;
            } else {
                features(state, i, features);
                tables.labels.score(features, FEATURES, scores);
                relation[i] = best();
            }
        }
    }

    /** Collects the dependents of each word; the heads must stand. */
    void begin(ParseState state) {
        int places = state.size + 2;
        if (relation.length < places) {
            relation = new int[places * 2];
            firstChild = new int[places * 2];
            lastChild = new int[places * 2];
            nextChild = new int[places * 2];
        }
        for (int i = 0; i < places; i++) {
            relation[i] = firstChild[i] = lastChild[i] = nextChild[i] = 0;
        }
        for (int i = 1; i <= state.size; i++) {
            int head = state.head[i];
            if (firstChild[head] == 0) {
                firstChild[head] = i;
            } else {
                nextChild[lastChild[head]] = i;
            }
            lastChild[head] = i;
        }
    }

    private int best() {
        int best = 0;
        for (int label = 1; label < scores.length; label++) {
            if (label != rootRelation && (best == 0 || scores[label] > scores[best])) {
                best = label;
            }
        }
        return best;
    }

    /** The features of the arc to word {@code i}, which must not be the root. */
    void features(ParseState state, int i, int[] target) {
        int[] word = state.word;
        int[] tag = state.tag;
        int head = state.head[i];
        int side = i < head ? 0 : 1;
        int grandhead = state.head[head];
        atoms[HEAD_WORD] = word[head];
        atoms[HEAD_TAG] = tag[head];
        atoms[WORD] = word[i];
        atoms[TAG] = tag[i];
        atoms[SIDE] = side;
        atoms[SIDE_DISTANCE] = side | ParseState.distance(Math.abs(head - i)) << 1;
        atoms[BETWEEN] = state.between(Math.min(head, i), Math.max(head, i));
        atoms[GRANDHEAD_TAG] = tag[grandhead];
        atoms[HEAD_RELATION] = head > i ? 0 : relation[head];
        atoms[PREVIOUS_TAG] = tag[i - 1];
        atoms[NEXT_TAG] = tag[i + 1];
        ownDependents(state, i);
        siblings(state, i, head);
        TEMPLATES.hash(atoms, target);
    }

    private void ownDependents(ParseState state, int i) {
        int first = firstChild[i];
        int last = lastChild[i];
        boolean left = first != 0 && first < i;
        atoms[LEFT_TAG] = left ? state.tag[first] : TreeTables.NO_TAG;
        atoms[LEFT_WORD] = left ? state.word[first] : NO_WORD;
        atoms[RIGHT_TAG] = last > i ? state.tag[last] : TreeTables.NO_TAG;
        atoms[MARKER] = NO_WORD;
        atoms[MARKER_TAG] = TreeTables.NO_TAG;
        int own = 0;
        for (int child = first; child != 0; child = nextChild[child]) {
            UniversalTag universal = tables.universal[state.tag[child]];
            if (atoms[MARKER_TAG] == TreeTables.NO_TAG && marks(universal)) {
                atoms[MARKER] = state.word[child];
                atoms[MARKER_TAG] = state.tag[child];
            }
            own |= child < i && universal.nominal() ? 1 : 0;
            own |= universal == UniversalTag.AUX ? 2 : 0;
        }
        atoms[OWN_SUBJECT] = own;
    }

    private static boolean marks(UniversalTag tag) {
        return tag == UniversalTag.ADP || tag == UniversalTag.SCONJ || tag == UniversalTag.PART;
    }

    private void siblings(ParseState state, int i, int head) {
        int auxiliary = NO_WORD;
        int before = 0;
        int seen = 0;
        int nominals = 0;
        for (int child = firstChild[head]; child != 0; child = nextChild[child]) {
            UniversalTag universal = tables.universal[state.tag[child]];
            if (child < head) {
                auxiliary = universal == UniversalTag.AUX ? state.word[child] : auxiliary;
                nominals += universal.nominal() ? 1 : 0;
            }
            if (child < i) {
                before = child;
                int label = relation[child];
                seen |= label == subject || label == passiveSubject ? 1 : label == object ? 2 : 0;
            }
        }
        int after = nextChild[i];
        atoms[HEAD_AUXILIARY] = auxiliary;
        atoms[HAS_AUXILIARY] = auxiliary == NO_WORD ? 0 : 1;
        atoms[SEEN] = seen | Math.min(2, nominals) << 2;
        atoms[BEFORE_RELATION] = relation[before];
        atoms[BEFORE_AND_HEAD_LATER] = before != 0 && head > i ? 1 : 0;
        atoms[BEFORE_TAG] = state.tag[before];
        atoms[BEFORE_WORD] = state.word[before];
        atoms[AFTER_TAG] = state.tag[after];
        atoms[AFTER_WORD] = state.word[after];
    }
}
