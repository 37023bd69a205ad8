package precis.language;

import java.util.HashMap;
import java.util.Map;
import precis.text.Resources;

/** Which tags a form can have that is nothing but a verb: "wrote" is no noun, whatever stands around it. */
final class VerbForms {
    private final Map<Integer, int[]> tags = new HashMap<>();

    VerbForms(TreeTables tables) {
        for (String line : Resources.lines("precis/language/verb-forms.txt")) {
            int colon = line.indexOf(':');
            int[] numbers = numbers(tables, line.substring(0, colon).split(" ", -1));
            for (String form : line.substring(colon + 2).split(" ", -1)) {
                tags.put(Hash.word(Hash.of(form)), numbers);
            }
        }
    }

    private static int[] numbers(TreeTables tables, String[] penn) {
        int[] numbers = new int[penn.length];
        for (int i = 0; i < penn.length; i++) {
            numbers[i] = tables.tag(UniversalTag.VERB, penn[i]);
        }
        return numbers;
    }

    /** The best scored tag that a form can have; 0 where it is no such form. */
    int best(int form, int[] scores) {
        int[] possible = tags.get(form);
        int best = 0;
        if (possible != null) {
            for (int tag : possible) {
                best = best == 0 || scores[tag] > scores[best] ? tag : best;
            }
        }
        return best;
    }
}
