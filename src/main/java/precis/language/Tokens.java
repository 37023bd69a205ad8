package precis.language;

import java.util.Arrays;

/** The tokens of a text, and where its sentences begin among them: flat arrays that grow. */
final class Tokens {
    final String text;
    int size;
    /** UTF-16 offsets into the text; valid up to {@link #size}. */
    int[] start = new int[256];

    int[] end = new int[256];

    int sentences;
    /** The first token of each sentence, and behind the last one {@link #size}. */
    int[] first = new int[32];

    boolean[] heading = new boolean[32];

    Tokens(String text) {
        this.text = text;
    }

    void add(int from, int to) {
        if (to <= from) {
            return;
        }
        if (size == start.length) {
            start = Arrays.copyOf(start, size * 2);
            end = Arrays.copyOf(end, size * 2);
        }
        start[size] = from;
        end[size++] = to;
    }

    /** Makes a sentence of the tokens from the end of the last one up to {@code to}. */
    void closeSentence(int to, boolean isHeading) {
        if (to <= first[sentences]) {
            return;
        }
        if (sentences + 2 > first.length) {
            first = Arrays.copyOf(first, first.length * 2);
            heading = Arrays.copyOf(heading, heading.length * 2);
        }
        heading[sentences++] = isHeading;
        first[sentences] = to;
    }

    char firstChar(int token) {
        return text.charAt(start[token]);
    }

    char lastChar(int token) {
        return text.charAt(end[token] - 1);
    }

    int length(int token) {
        return end[token] - start[token];
    }

    /** Whether nothing stands between this token and the one before. */
    boolean glued(int token) {
        return token > 0 && start[token] == end[token - 1];
    }

    String form(int token) {
        return text.substring(start[token], end[token]);
    }

    /** The hash of the words from one token to another, with one blank between two, as the lists of names have it. */
    int hash(int first, int last) {
        int hash = Hash.empty();
        for (int i = first; i <= last; i++) {
            hash = i > first ? Hash.add(hash, ' ') : hash;
            for (int at = start[i]; at < end[i]; at++) {
                char c = text.charAt(at);
                hash = Hash.add(hash, c == '’' ? '\'' : c);
            }
        }
        return Hash.mix(hash);
    }
}
