package precis.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The tags and relations of a treebank, numbered. A rare tag becomes the most frequent one of its part of speech. */
final class Inventory {
    private static final int RARE = 30;

    final String[] tags;
    final String[] labels;
    private final Map<String, Integer> tagNumbers = new HashMap<>();
    private final Map<String, Integer> labelNumbers = new HashMap<>();
    private final Map<String, String> frequent = new HashMap<>();

    Inventory(Treebank bank) {
        Map<String, Integer> counts = new TreeMap<>();
        bank.tags.forEach(tag -> counts.merge(tag, 1, Integer::sum));
        for (Map.Entry<String, Integer> count : counts.entrySet()) {
            String before = frequent.get(universal(count.getKey()));
            if (before == null || counts.get(before) < count.getValue()) {
                frequent.put(universal(count.getKey()), count.getKey());
            }
        }
        List<String> kept = new ArrayList<>(List.of("NONE", "ROOT"));
        for (Map.Entry<String, Integer> count : counts.entrySet()) {
            if (count.getValue() >= RARE || frequent.containsValue(count.getKey())) {
                tagNumbers.put(count.getKey(), kept.size());
                kept.add(count.getKey());
            }
        }
        tags = kept.toArray(new String[0]);
        kept = new ArrayList<>(List.of("none"));
        for (Relation relation : Relation.values()) {
            if (bank.labels.contains(relation.label())) {
                labelNumbers.put(relation.label(), kept.size());
                kept.add(relation.label());
            }
        }
        labels = kept.toArray(new String[0]);
    }

    static String universal(String tag) {
        return tag.substring(0, tag.indexOf('/'));
    }

    int tag(String tag) {
        Integer number = tagNumbers.get(tag);
        return number != null ? number : tagNumbers.get(frequent.get(universal(tag)));
    }

    int label(String label) {
        return labelNumbers.getOrDefault(label, 0);
    }

    /** The numbers of the gold tags of a treebank, by token. */
    int[] tags(Treebank bank) {
        return bank.tags.stream().mapToInt(this::tag).toArray();
    }

    int[] labels(Treebank bank) {
        return bank.labels.stream().mapToInt(this::label).toArray();
    }

    /** Weights of tags before anything is learnt. */
    ClassWeights noTags() {
        return new ClassWeights(tags.length, new int[MoveWeights.PLACES], new byte[1]);
    }

    /** Tables in which moves and labels are not learnt yet: enough to make their features. */
    TreeTables tables(WordTable ambiguity, WordTable fixed, ClassWeights tagger) {
        MoveWeights noMoves = new MoveWeights(new int[MoveWeights.PLACES]);
        ClassWeights noLabels = new ClassWeights(labels.length, new int[MoveWeights.PLACES], new byte[1]);
        return new TreeTables(tags, labels, ambiguity, fixed, tagger, noMoves, noLabels);
    }
}
