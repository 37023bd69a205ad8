package precis.language;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** Writes a table as {@link TableReader} reads it. */
final class TableWriter {
    private static final int MOST = 64 << 20;

    private final ByteBuffer bytes = ByteBuffer.allocate(MOST).order(ByteOrder.LITTLE_ENDIAN);

    TableWriter(int mark) {
        bytes.putInt(mark).putInt(TableReader.VERSION).putInt(0);
    }

    TableWriter integer(int value) {
        bytes.putInt(value);
        return this;
    }

    TableWriter integers(int[] values) {
        bytes.putInt(values.length);
        for (int value : values) {
            bytes.putInt(value);
        }
        return this;
    }

    TableWriter bytes(byte[] values) {
        bytes.putInt(values.length).put(values);
        return this;
    }

    TableWriter words(String... words) {
        return bytes(String.join(" ", words).getBytes(StandardCharsets.US_ASCII));
    }

    TableWriter classWeights(ClassWeights weights) {
        return integer(weights.classes).integers(weights.slots).bytes(weights.pool);
    }

    byte[] toBytes() {
        byte[] all = new byte[bytes.position()];
        bytes.putInt(8, all.length);
        bytes.flip();
        bytes.get(all);
        return all;
    }

    /** A table of words; the value of none is 0. */
    static WordTable wordTable(int[] hashes, int[] values, int count) {
        int[] slots = new int[count * 5 / 4 + 1];
        for (int i = 0; i < count; i++) {
            int at = WordTable.place(hashes[i], slots.length);
            while (slots[at] != 0) {
                at = at + 1 < slots.length ? at + 1 : 0;
            }
            slots[at] = hashes[i] << 8 | values[i];
        }
        return new WordTable(slots);
    }
}
