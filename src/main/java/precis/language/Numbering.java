package precis.language;

import java.util.Arrays;

/** Numbers hashes in the order in which they come, from 0: open addressing over ints. */
final class Numbering {
    private int[] keys = new int[256];
    private int[] numbers = new int[256];
    private int size;

    /** How many there are. */
    int size() {
        return size;
    }

    /** The number of this hash; a new one where it has none yet. */
    int add(int hash) {
        int at = place(keys, numbers, hash);
        if (numbers[at] == 0) {
            keys[at] = hash;
            numbers[at] = ++size;
            if (size * 2 > keys.length) {
                grow();
            }
            return size - 1;
        }
        return numbers[at] - 1;
    }

    /** The number of this hash; -1 where it has none. */
    int find(int hash) {
        return numbers[place(keys, numbers, hash)] - 1;
    }

    private static int place(int[] keys, int[] numbers, int hash) {
        int mask = keys.length - 1;
        int at = Hash.mix(hash) & mask;
        while (numbers[at] != 0 && keys[at] != hash) {
            at = at + 1 & mask;
        }
        return at;
    }

    private void grow() {
        int[] oldKeys = keys;
        int[] oldNumbers = numbers;
        keys = new int[oldKeys.length * 2];
        numbers = new int[oldKeys.length * 2];
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldNumbers[i] != 0) {
                int at = place(keys, numbers, oldKeys[i]);
                keys[at] = oldKeys[i];
                numbers[at] = oldNumbers[i];
            }
        }
    }

    /** An array of at least this length, with what was in it. */
    static int[] grown(int[] values, int length) {
        return length <= values.length ? values : Arrays.copyOf(values, Math.max(length, values.length * 2));
    }
}
