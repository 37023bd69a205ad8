package precis.language;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Counts which tags each word was seen with. */
final class TagDictionaries {
    /** A lower-case word has a class of tags from so many uses on; a tag belongs to it from so large a share on. */
    private static final int SEEN = 3;

    private static final double SHARE = 0.05;
    private static final int MOST_CLASSES = 250;
    /** A form has one tag where so many uses have, up to a share of slips. */
    private static final int OFTEN = 40;

    private static final double ALWAYS = 0.997;

    final WordTable ambiguity;
    final WordTable fixed;

    TagDictionaries(Treebank bank, int[] tags, int tagCount, int[] sentences) {
        Map<Integer, int[]> lower = new TreeMap<>();
        Map<Integer, int[]> forms = new TreeMap<>();
        Words words = new Words();
        for (int sentence : sentences) {
            int from = bank.first(sentence);
            words.read(bank.tokens, from, from + bank.size(sentence));
            for (int i = 0; i < words.size; i++) {
                int at = i + Words.EDGE;
                lower.computeIfAbsent(words.lower[at], word -> new int[tagCount])[tags[from + i]]++;
                forms.computeIfAbsent(words.form[at], word -> new int[tagCount])[tags[from + i]]++;
            }
        }
        ambiguity = ambiguity(lower);
        fixed = fixed(forms);
    }

    private static int sum(int[] counts) {
        int sum = 0;
        for (int count : counts) {
            sum += count;
        }
        return sum;
    }

    private static WordTable ambiguity(Map<Integer, int[]> words) {
        Map<Integer, String> classes = new TreeMap<>();
        Map<String, Integer> uses = new HashMap<>();
        words.forEach((word, counts) -> {
            int sum = sum(counts);
            if (sum >= SEEN) {
                StringBuilder tags = new StringBuilder();
                for (int tag = 0; tag < counts.length; tag++) {
                    tags.append(counts[tag] >= Math.max(1, SHARE * sum) ? tag + "," : "");
                }
                classes.put(word, tags.toString());
                uses.merge(tags.toString(), sum, Integer::sum);
            }
        });
        List<String> frequent = new ArrayList<>(uses.keySet());
        frequent.sort(Comparator.comparing((String tags) -> -uses.get(tags)).thenComparing(Comparator.naturalOrder()));
        int[] hashes = new int[classes.size()];
        int[] values = new int[classes.size()];
        int count = 0;
        for (Map.Entry<Integer, String> word : classes.entrySet()) {
            int number = frequent.indexOf(word.getValue()) + 1;
            if (number <= MOST_CLASSES) {
                hashes[count] = Hash.spread(word.getKey());
                values[count++] = number;
            }
        }
        return TableWriter.wordTable(hashes, values, count);
    }

    private static WordTable fixed(Map<Integer, int[]> words) {
        int[] hashes = new int[words.size()];
        int[] values = new int[words.size()];
        int count = 0;
        for (Map.Entry<Integer, int[]> word : words.entrySet()) {
            int sum = sum(word.getValue());
            int best = 0;
            for (int tag = 1; tag < word.getValue().length; tag++) {
                best = word.getValue()[tag] > word.getValue()[best] ? tag : best;
            }
            if (sum >= OFTEN && word.getValue()[best] >= ALWAYS * sum) {
                hashes[count] = Hash.spread(word.getKey());
                values[count++] = best;
            }
        }
        return TableWriter.wordTable(hashes, values, count);
    }
}
