package precis.language;

/**
 * A table of feature templates: each names one to four atoms of a state (the word on the stack, the tag of the next word,
 * …) whose values are hashed together.
 */
final class FeatureTemplates {
    private static final int GOLDEN = 0x9E3779B1;
    private static final int FIRST = 0x85ebca6b;
    private static final int SECOND = 0xc2b2ae35;
    private static final int THIRD = 0x27d4eb2f;
    private static final int FOURTH = 0x165667b1;

    /** By number of atoms: the number of the template and its atoms, one after the other. */
    private final int[][] byLength = new int[5][];

    final int count;

    /**
     * @param firstNumber number of the first template; the numbers of two models must not overlap
     * @param templates the atoms of each, one to four
     */
    FeatureTemplates(int firstNumber, int[]... templates) {
        count = templates.length;
        int[] counts = new int[5];
        for (int[] template : templates) {
            counts[template.length]++;
        }
        for (int length = 1; length <= 4; length++) {
            byLength[length] = new int[counts[length] * (length + 1)];
        }
        int[] filled = new int[5];
        for (int i = 0; i < templates.length; i++) {
            int[] template = templates[i];
            int[] target = byLength[template.length];
            target[filled[template.length]++] = firstNumber + i;
            for (int atom : template) {
                target[filled[template.length]++] = atom;
            }
        }
    }

    /** Writes the feature of each template, given the values of all atoms. */
    void hash(int[] atoms, int[] features) {
        int n = singles(atoms, features);
        n = pairs(atoms, features, n);
        n = triples(atoms, features, n);
        quadruples(atoms, features, n);
    }

    private int singles(int[] atoms, int[] features) {
        int[] table = byLength[1];
        int n = 0;
        for (int i = 0; i < table.length; i += 2) {
            int number = table[i];
            features[n++] = Hash.spread((number * GOLDEN + atoms[table[i + 1]]) * FIRST + number);
        }
        return n;
    }

    private int pairs(int[] atoms, int[] features, int from) {
        int[] table = byLength[2];
        int n = from;
        for (int i = 0; i < table.length; i += 3) {
            int number = table[i];
            int hash = (number * GOLDEN + atoms[table[i + 1]]) * FIRST + atoms[table[i + 2]];
            features[n++] = Hash.spread(hash * SECOND + number);
        }
        return n;
    }

    private int triples(int[] atoms, int[] features, int from) {
        int[] table = byLength[3];
        int n = from;
        for (int i = 0; i < table.length; i += 4) {
            int number = table[i];
            int hash = (number * GOLDEN + atoms[table[i + 1]]) * FIRST + atoms[table[i + 2]];
            hash = hash * SECOND + atoms[table[i + 3]];
            features[n++] = Hash.spread(hash * THIRD + number);
        }
        return n;
    }

    private void quadruples(int[] atoms, int[] features, int from) {
        int[] table = byLength[4];
        int n = from;
        for (int i = 0; i < table.length; i += 5) {
            int number = table[i];
            int hash = (number * GOLDEN + atoms[table[i + 1]]) * FIRST + atoms[table[i + 2]];
            hash = (hash * SECOND + atoms[table[i + 3]]) * THIRD + atoms[table[i + 4]];
            features[n++] = Hash.spread(hash * FOURTH + number);
        }
    }
}
