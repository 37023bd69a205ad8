package precis.language;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How often each word was seen in small letters and with a capital where it need not have one. For an example of the
 * training its own article is left out, as it will be for every article that is read later.
 */
final class LetterCounts {
    private final TreeMap<Integer, int[]> all = new TreeMap<>();

    LetterCounts(List<NameCorpus.Example> examples) {
        examples.forEach(example -> count(example.tokens(), all));
    }

    private static void count(Tokens tokens, Map<Integer, int[]> counts) {
        for (int s = 0; s < tokens.sentences; s++) {
            for (int i = tokens.first[s]; i < tokens.first[s + 1]; i++) {
                boolean capital = Character.isUpperCase(tokens.firstChar(i));
                if (Character.isLetter(tokens.firstChar(i)) && !(capital && i == tokens.first[s])) {
                    int word = Hash.mix(Hash.lowerCase(tokens.text, tokens.start[i], tokens.end[i]));
                    counts.computeIfAbsent(word, key -> new int[2])[capital ? 1 : 0]++;
                }
            }
        }
    }

    /** Sets the classes of the words of an article as if it had never been counted. */
    void leaveOut(NameArticle article) {
        TreeMap<Integer, int[]> own = new TreeMap<>();
        count(article.tokens, own);
        NameForms forms = article.forms;
        for (int form = 0; form < forms.size(); form++) {
            int[] counts = all.get(forms.lower[form]);
            int[] mine = own.getOrDefault(forms.lower[form], new int[2]);
            forms.smallLetters[form] = counts == null ? 0 : category(counts[0] - mine[0], counts[1] - mine[1]);
        }
    }

    WordTable table() {
        int[] hashes = new int[all.size()];
        int[] values = new int[all.size()];
        int size = 0;
        for (var entry : all.entrySet()) {
            int category = category(entry.getValue()[0], entry.getValue()[1]);
            if (category > 0) {
                hashes[size] = entry.getKey();
                values[size++] = category;
            }
        }
        return TableWriter.wordTable(hashes, values, size);
    }

    private static int category(int small, int capital) {
        int times = small + capital;
        if (times < 3) {
            return 0;
        }
        double share = (double) small / times;
        int shares = share >= 0.98 ? 0 : share >= 0.8 ? 1 : share >= 0.3 ? 2 : share > 0.03 ? 3 : 4;
        return 1 + shares * 3 + (times < 10 ? 0 : times < 100 ? 1 : 2);
    }
}
