package precis.language;

import java.nio.charset.StandardCharsets;
import precis.text.PackedFile;

/**
 * Reads a trained table. The file begins with a mark that says which table it is, the version of the layout, and its own
 * length.
 */
final class TableReader {
    static final int VERSION = 1;

    private final PackedFile file;

    /**
     * @param mark the four bytes that such a table begins with
     * @throws IllegalArgumentException where this is another table, another version, or not all of it
     */
    TableReader(PackedFile file, int mark) {
        this.file = file;
        if (file.size() < 12 || file.integer() != mark) {
            throw refused("is not the table that belongs there");
        }
        int version = file.integer();
        if (version != VERSION) {
            throw refused("has layout " + version + " and not " + VERSION);
        }
        int length = file.integer();
        if (length != file.size()) {
            throw refused("should have " + length + " bytes and has " + file.size());
        }
    }

    int integer() {
        return file.integer();
    }

    /** As many ints as the number before them says. */
    int[] integers() {
        int[] values = new int[count(Integer.BYTES)];
        file.integers(values);
        return values;
    }

    /** Ints whose number is a power of two: the slots of a hash table. */
    int[] slots() {
        int[] slots = integers();
        if (Integer.bitCount(slots.length) != 1) {
            throw refused("is damaged");
        }
        return slots;
    }

    byte[] bytes() {
        byte[] values = new byte[count(1)];
        file.bytes(values);
        return values;
    }

    /** Words that are divided by blanks. */
    String[] words() {
        return new String(bytes(), StandardCharsets.US_ASCII).split(" ", -1);
    }

    WordTable wordTable() {
        int[] slots = integers();
        for (int slot : slots) {
            if (slot == 0) {
                return new WordTable(slots);
            }
        }
        throw refused("is damaged");
    }

    ClassWeights classWeights() {
        return new ClassWeights(integer(), slots(), bytes());
    }

    private int count(int size) {
        int count = integer();
        if (count < 0 || count > file.size() / size) {
            throw refused("is damaged");
        }
        return count;
    }

    private IllegalArgumentException refused(String why) {
        return new IllegalArgumentException(file.name() + " " + why);
    }
}
