package precis.language;

/**
 * The different words of an article, as the name tagger sees them: numbered in order of appearance, all that depends on the
 * letters alone worked out once.
 */
final class NameForms {
    static final int CAPITAL = 1;
    static final int ALL_CAPITALS = 1 << 1;
    static final int DIGIT = 1 << 2;
    static final int LETTER = 1 << 3;
    static final int OPEN = 1 << 4;
    static final int CLOSE = 1 << 5;
    static final int COMMA = 1 << 6;
    static final int POSSESSIVE = 1 << 7;
    static final int DASH = 1 << 8;
    static final int THE = 1 << 9;
    static final int AND = 1 << 10;
    static final int SHORT = 1 << 11;

    private static final int THE_HASH = Hash.mix(Hash.of("the"));
    private static final int AND_HASH = Hash.mix(Hash.of("and"));
    private static final int POSSESSIVE_HASH = Hash.mix(Hash.of("'s"));

    private final NameTables tables;
    private final Numbering numbers = new Numbering();
    private char[] letters = new char[64];

    int[] hash = new int[128];
    int[] lower = new int[128];
    int[] shape = new int[128];
    int[] flags = new int[128];
    int[] lists = new int[128];
    int[] smallLetters = new int[128];
    int[] context = new int[128];
    /** The length of the word in small letters; affixes are shorter than the word, so that some are absent. */
    int[] length = new int[128];

    int[] initial = new int[128];
    /** Hashes of affixes: {@code suffix[k]} has k letters; 4 only for words of more than 4. */
    final int[][] prefix = new int[5][128];

    final int[][] suffix = new int[5][128];

    NameForms(NameTables tables) {
        this.tables = tables;
    }

    int size() {
        return numbers.size();
    }

    /** The form with this mixed hash; -1 where the article has none. */
    int find(int mixedHash) {
        return numbers.find(mixedHash);
    }

    boolean is(int form, int flag) {
        return (flags[form] & flag) != 0;
    }

    /** Whether this is a word that begins with a capital. */
    boolean capitalWord(int form) {
        return (flags[form] & (CAPITAL | LETTER)) == (CAPITAL | LETTER);
    }

    /** How a word is written: 0 for none, 1 capital, 2 all capitals, 3 with a digit, 4 otherwise. */
    int writing(int form) {
        if (form < 0) {
            return 0;
        }
        int bits = flags[form];
        return (bits & ALL_CAPITALS) != 0 ? 2 : (bits & CAPITAL) != 0 ? 1 : (bits & DIGIT) != 0 ? 3 : 4;
    }

    /** The number of the form of these letters. */
    int add(String text, int start, int end) {
        int count = end - start;
        if (letters.length < count) {
            letters = new char[count * 2];
        }
        for (int i = 0; i < count; i++) {
            char c = text.charAt(start + i);
            letters[i] = c == '’' && count > 1 ? '\'' : c;
        }
        int mixed = Hash.mix(Hash.of(letters, 0, count));
        int known = numbers.size();
        int form = numbers.add(mixed);
        if (form == known) {
            grow(form + 1);
            describe(form, mixed, count);
        }
        return form;
    }

    private void describe(int form, int mixed, int count) {
        hash[form] = mixed;
        shape[form] = shape(count);
        initial[form] = letters[0];
        flags[form] = flags(count);
        lists[form] = lists(form, count);
        for (int i = 0; i < count; i++) {
            letters[i] = Character.toLowerCase(letters[i]);
        }
        int small = Hash.of(letters, 0, count);
        int size = count;
        if (count > 2 && letters[count - 1] == '.' && (NameContext.of(small) & NameContext.DOTTED) != 0) {
            size--;
            small = Hash.of(letters, 0, size);
        }
        lower[form] = Hash.mix(small);
        length[form] = size;
        context[form] = NameContext.of(small);
        smallLetters[form] = tables.smallLetters.get(lower[form]);
        flags[form] |= lower[form] == THE_HASH ? THE : lower[form] == AND_HASH ? AND : 0;
        for (int k = 1; k <= 4 && k <= size; k++) {
            prefix[k][form] = Hash.mix(Hash.of(letters, 0, k));
            suffix[k][form] = Hash.mix(Hash.of(letters, size - k, size));
        }
    }

    /** The name lists of a word; one in capitals is looked up with small letters too. */
    private int lists(int form, int count) {
        int found = tables.lists.get(hash[form]);
        if (found == 0 && (flags[form] & ALL_CAPITALS) != 0 && count > 3) {
            int small = Hash.add(Hash.empty(), letters[0]);
            for (int i = 1; i < count; i++) {
                small = Hash.add(small, Character.toLowerCase(letters[i]));
            }
            found = tables.lists.get(Hash.mix(small));
        }
        return found;
    }

    private int flags(int count) {
        boolean small = false;
        int bits = Character.isUpperCase(letters[0]) ? CAPITAL : 0;
        for (int i = 0; i < count; i++) {
            char c = letters[i];
            small |= Character.isLowerCase(c);
            bits |= Character.isLetter(c) ? LETTER : Character.isDigit(c) ? DIGIT : 0;
        }
        if ((bits & CAPITAL) != 0 && !small && count > 1) {
            bits |= ALL_CAPITALS;
        }
        if (count == 1) {
            char c = letters[0];
            bits |= c == '(' ? OPEN : c == ')' ? CLOSE : c == ',' ? COMMA : 0;
            bits |= c == '-' || c == '–' || c == '—' ? DASH : 0;
        }
        bits |= count <= 2 ? SHORT : 0;
        return bits | (Hash.mix(Hash.of(letters, 0, count)) == POSSESSIVE_HASH ? POSSESSIVE : 0);
    }

    /** A hash of the kinds of letters in their order, runs cut to two. */
    private int shape(int count) {
        int shape = 17;
        int last = 0;
        int run = 0;
        for (int i = 0; i < count; i++) {
            int kind = kind(letters[i]);
            run = kind == last ? run + 1 : 1;
            last = kind;
            shape = run > 2 ? shape : shape * 31 + kind;
        }
        return shape;
    }

    private static int kind(char c) {
        return Character.isUpperCase(c)
                ? 'X'
                : Character.isLowerCase(c) ? 'x' : Character.isDigit(c) ? 'd' : Character.isLetter(c) ? 'c' : c;
    }

    private void grow(int size) {
        hash = Numbering.grown(hash, size);
        lower = Numbering.grown(lower, size);
        shape = Numbering.grown(shape, size);
        flags = Numbering.grown(flags, size);
        lists = Numbering.grown(lists, size);
        smallLetters = Numbering.grown(smallLetters, size);
        context = Numbering.grown(context, size);
        length = Numbering.grown(length, size);
        initial = Numbering.grown(initial, size);
        for (int k = 1; k <= 4; k++) {
            prefix[k] = Numbering.grown(prefix[k], size);
            suffix[k] = Numbering.grown(suffix[k], size);
        }
    }
}
