package precis.language;

import java.util.Arrays;

/**
 * What the tagger sees of the words of one sentence: hashes of their letters, after quotation marks, dashes, digits and
 * apostrophes were unified and a sentence in capitals was set in small letters. Word {@code i} of the sentence stands at
 * {@code i + 2}; two places before and behind are the edge. Made for one sentence after the other.
 */
final class Words {
    static final int EDGE = 2;
    private static final int OUTSIDE = 77;

    int size;
    int[] form = new int[64];
    int[] lower = new int[64];
    int[] suffix2 = new int[64];
    int[] suffix3 = new int[64];
    int[] suffix4 = new int[64];
    int[] prefix3 = new int[64];
    int[] shape = new int[64];

    private char[] letters = new char[64];

    void read(Tokens tokens, int from, int to) {
        size = to - from;
        grow(size + 2 * EDGE);
        boolean capitals = size > 3 && inCapitals(tokens, from, to);
        boolean first = true;
        edge(0);
        for (int i = 0; i < size; i++) {
            int length = normalise(tokens.text, tokens.start[from + i], tokens.end[from + i]);
            if (capitals && length > 1) {
                toLower(length);
            }
            int at = i + EDGE;
            form[at] = Hash.word(Hash.of(letters, 0, length));
            shape[at] = shape(length, first);
            first &= !Character.isLetterOrDigit(letters[0]);
            toLower(length);
            lower[at] = Hash.word(Hash.of(letters, 0, length));
            suffix2[at] = Hash.word(Hash.of(letters, Math.max(0, length - 2), length));
            suffix3[at] = Hash.word(Hash.of(letters, Math.max(0, length - 3), length));
            suffix4[at] = Hash.word(Hash.of(letters, Math.max(0, length - 4), length));
            prefix3[at] = Hash.word(Hash.of(letters, 0, Math.min(3, length)));
        }
        edge(size + EDGE);
        form[0] = OUTSIDE + 1;
    }

    private void edge(int at) {
        for (int i = at; i < at + EDGE; i++) {
            form[i] = lower[i] = suffix2[i] = suffix3[i] = suffix4[i] = prefix3[i] = OUTSIDE;
            shape[i] = -1;
        }
    }

    private void grow(int length) {
        if (length > form.length) {
            int more = length * 2;
            form = new int[more];
            lower = new int[more];
            suffix2 = new int[more];
            suffix3 = new int[more];
            suffix4 = new int[more];
            prefix3 = new int[more];
            shape = new int[more];
        }
    }

    private static boolean inCapitals(Tokens tokens, int from, int to) {
        for (int i = tokens.start[from]; i < tokens.end[to - 1]; i++) {
            if (Character.isLowerCase(tokens.text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** Fills the letters and returns how many they are. */
    private int normalise(String text, int start, int end) {
        if (letters.length < 3 * (end - start)) {
            letters = Arrays.copyOf(letters, 3 * (end - start));
        }
        char c = text.charAt(start);
        char next = end - start == 2 ? text.charAt(start + 1) : ' ';
        boolean pair = (c == '\'' || c == '`') && next == c;
        if (pair || (end - start == 1 && Spelling.doubleQuote(c))) {
            letters[0] = '"';
            return 1;
        }
        if (end - start == 1 && Spelling.dash(c)) {
            letters[0] = letters[1] = '-';
            return 2;
        }
        int length = 0;
        for (int i = start; i < end; i++) {
            c = text.charAt(i);
            if (c == '…') {
                letters[length++] = '.';
                letters[length++] = '.';
                c = '.';
            } else if (Spelling.apostrophe(c) || c == '´') {
                c = '\'';
            } else if (c >= '0' && c <= '9') {
                c = '0';
            }
            letters[length++] = c;
        }
        return length;
    }

    private void toLower(int length) {
        for (int i = 0; i < length; i++) {
            letters[i] = Character.toLowerCase(letters[i]);
        }
    }

    /** Bits of how a word is written: capitals, small letters, digits, hyphens, points, other marks. */
    private int shape(int length, boolean first) {
        int capitals = 0;
        int bits = length > 0 && Character.isUpperCase(letters[0]) ? 1 : 0;
        for (int i = 0; i < length; i++) {
            char c = letters[i];
            if (Character.isUpperCase(c)) {
                capitals++;
            } else if (Character.isLetter(c)) {
                bits |= 4;
            } else if (c >= '0' && c <= '9') {
                bits |= 8;
            } else {
                bits |= c == '-' ? 16 : c == '.' ? 32 : 64;
            }
        }
        return bits | (capitals > 1 ? 2 : 0) | (length == 1 ? 128 : 0) | (first ? 256 : 0);
    }
}
