package precis.language;

import java.util.Random;

/** The order in which a training sees its examples: {@link Random} is specified to the bit, so it is the same everywhere. */
final class Shuffle {
    private Shuffle() {}

    /** The numbers from 0 on, in order. */
    static int[] numbers(int count) {
        int[] numbers = new int[count];
        for (int i = 0; i < count; i++) {
            numbers[i] = i;
        }
        return numbers;
    }

    static void shuffle(int[] order, Random random) {
        for (int i = order.length; i > 1; i--) {
            int j = random.nextInt(i);
            int swap = order[i - 1];
            order[i - 1] = order[j];
            order[j] = swap;
        }
    }
}
