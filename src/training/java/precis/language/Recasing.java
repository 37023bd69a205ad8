package precis.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;

/** Copies of articles in which a few sentences are set in CAPITALS or Title Case, so that headlines are learnt too. */
final class Recasing {
    private static final double SHARE = 0.02;
    private static final int SHORTEST = 4;
    private static final int LONGEST = 29;
    /** In capitals these would be other words. */
    private static final Set<String> NEVER_CAPITALS = Set.of("us", "it", "who");

    private Recasing() {}

    static List<NameCorpus.Example> copies(List<NameCorpus.Example> examples, long seed) {
        Random random = new Random(seed);
        List<NameCorpus.Example> copies = new ArrayList<>();
        for (NameCorpus.Example example : examples) {
            Tokens tokens = example.tokens();
            boolean[] chosen = new boolean[tokens.sentences];
            boolean any = false;
            for (int s = 0; s < chosen.length; s++) {
                int size = tokens.first[s + 1] - tokens.first[s];
                chosen[s] = size >= SHORTEST && size <= LONGEST && random.nextDouble() < SHARE;
                any |= chosen[s];
            }
            if (any) {
                copies.add(copy(example, chosen, random));
            }
        }
        return copies;
    }

    private static NameCorpus.Example copy(NameCorpus.Example example, boolean[] chosen, Random random) {
        Tokens tokens = example.tokens();
        List<List<String>> sentences = new ArrayList<>();
        for (int s = 0; s < tokens.sentences; s++) {
            List<String> words = new ArrayList<>();
            for (int i = tokens.first[s]; i < tokens.first[s + 1]; i++) {
                words.add(tokens.form(i));
            }
            if (chosen[s]) {
                boolean capitals = random.nextBoolean() && words.stream().noneMatch(NEVER_CAPITALS::contains);
                for (int i = 0; i < words.size(); i++) {
                    words.set(i, capitals ? words.get(i).toUpperCase(Locale.ROOT) : title(words.get(i), i));
                }
            }
            sentences.add(words);
        }
        return new NameCorpus.Example(example.id(), NameCorpus.tokens(sentences), example.allowed(), chosen, true);
    }

    private static String title(String word, int place) {
        boolean raised = (word.length() > 3 || place == 0) && Character.isLetter(word.charAt(0));
        return raised ? Character.toUpperCase(word.charAt(0)) + word.substring(1) : word;
    }
}
