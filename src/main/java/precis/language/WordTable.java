package precis.language;

/** A small number for each of many words, by the hash of the word: open addressing, 24 bits of check, 8 of value. */
final class WordTable {
    final int[] slots;

    /** @param slots some of them 0, which is empty */
    WordTable(int[] slots) {
        this.slots = slots;
    }

    /** The value of a hash that is spread over all bits; 0 where it has none. */
    int get(int hash) {
        int check = hash << 8;
        for (int at = place(hash, slots.length); slots[at] != 0; at = at + 1 < slots.length ? at + 1 : 0) {
            if ((slots[at] & 0xffffff00) == check) {
                return slots[at] & 0xff;
            }
        }
        return 0;
    }

    /** Where the search for a hash begins among so many slots. */
    static int place(int hash, int size) {
        return (int) (((hash & 0xffffffffL) * size) >>> 32);
    }
}
