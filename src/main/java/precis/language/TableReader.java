package precis.language;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/**
 * Reads a trained table: little-endian, so that arrays are copied as they lie. The file begins with a mark that says which
 * table it is, the version of the layout, and its own length.
 */
final class TableReader {
    static final int VERSION = 1;

    private final String name;
    private final ByteBuffer bytes;

    /**
     * @param name of the file, for messages
     * @param mark the four bytes that such a table begins with
     * @throws IllegalArgumentException where this is another table, another version, or not all of it
     */
    TableReader(String name, byte[] content, int mark) {
        this.name = name;
        bytes = ByteBuffer.wrap(content).order(ByteOrder.LITTLE_ENDIAN);
        if (content.length < 12 || bytes.getInt() != mark) {
            throw refused("is not the table that belongs there");
        }
        int version = bytes.getInt();
        if (version != VERSION) {
            throw refused("has layout " + version + " and not " + VERSION);
        }
        int length = bytes.getInt();
        if (length != content.length) {
            throw refused("should have " + length + " bytes and has " + content.length);
        }
    }

    int integer() {
        need(4);
        return bytes.getInt();
    }

    /** As many ints as the number before them says. */
    int[] integers() {
        int count = count(4);
        int[] values = new int[count];
        bytes.asIntBuffer().get(values);
        bytes.position(bytes.position() + 4 * count);
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
        bytes.get(values);
        return values;
    }

    /** Words that are divided by blanks. */
    String[] words() {
        return new String(bytes(), StandardCharsets.US_ASCII).split(" ");
    }

    WordTable wordTable() {
        return new WordTable(slots());
    }

    ClassWeights classWeights() {
        return new ClassWeights(integer(), slots(), bytes());
    }

    private int count(int size) {
        int count = integer();
        if (count < 0 || count > bytes.remaining() / size) {
            throw refused("is damaged");
        }
        return count;
    }

    private void need(int size) {
        if (bytes.remaining() < size) {
            throw refused("is damaged");
        }
    }

    private IllegalArgumentException refused(String why) {
        return new IllegalArgumentException(name + " " + why);
    }
}
