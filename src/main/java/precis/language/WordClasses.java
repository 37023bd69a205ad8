package precis.language;

import java.util.List;
import precis.text.Resources;

/**
 * A small readable list of words by class, such as {@code title: mr mrs dr}. A class may go over several lines, a word may
 * have several classes.
 */
final class WordClasses {
    private final int[] hashes;
    private final int[] classes;
    private final int mask;

    /**
     * @param name of the packed file
     * @param classNames the classes that the file must have, in the order of their bits
     * @throws IllegalArgumentException where a line names another class
     */
    static WordClasses load(String name, List<String> classNames) {
        return new WordClasses(Resources.lines(name), classNames);
    }

    WordClasses(List<String> lines, List<String> classNames) {
        int letters = 0;
        for (String line : lines) {
            letters += line.length();
        }
        int size = Integer.highestOneBit(Math.max(8, letters)) * 2;
        hashes = new int[size];
        classes = new int[size];
        mask = size - 1;
        for (String line : lines) {
            int colon = line.indexOf(':');
            int bit = classNames.indexOf(line.substring(0, Math.max(0, colon)));
            if (bit < 0) {
                throw new IllegalArgumentException("no such class of words: " + line);
            }
            addWords(line, colon + 1, 1 << bit);
        }
    }

    private void addWords(String line, int from, int bit) {
        int start = from;
        while (start < line.length()) {
            int end = line.indexOf(' ', start);
            end = end < 0 ? line.length() : end;
            if (end > start) {
                int at = find(Hash.of(line, start, end));
                hashes[at] = Hash.of(line, start, end);
                classes[at] |= bit;
            }
            start = end + 1;
        }
    }

    /** The bits of the classes of a word; 0 for a word that is in no class. */
    int of(int letters) {
        return classes[find(letters)];
    }

    boolean has(int letters, int bit) {
        return (of(letters) >>> bit & 1) != 0;
    }

    private int find(int letters) {
        int at = Hash.mix(letters) & mask;
        while (classes[at] != 0 && hashes[at] != letters) {
            at = at + 1 & mask;
        }
        return at;
    }
}
