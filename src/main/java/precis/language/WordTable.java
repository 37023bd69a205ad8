package precis.language;

/** A small number for each of many words, by the hash of the word: open addressing, 24 bits of check, 8 of value. */
final class WordTable {
    final int[] slots;
    private final int shift;
    private final int mask;

    /** @param slots a power of two, some of them 0 (empty) */
    WordTable(int[] slots) {
        this.slots = slots;
        this.mask = slots.length - 1;
        this.shift = 32 - Integer.numberOfTrailingZeros(slots.length);
    }

    /** The value of a hash that is spread over all bits; 0 where it has none. */
    int get(int hash) {
        int check = hash << 8;
        for (int at = hash >>> shift; slots[at] != 0; at = at + 1 & mask) {
            if ((slots[at] & 0xffffff00) == check) {
                return slots[at] & 0xff;
            }
        }
        return 0;
    }
}
