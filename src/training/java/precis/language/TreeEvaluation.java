package precis.language;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Measures tags and trees against a treebank: on its tokens, with its tags, and on the running text of its sentences. */
final class TreeEvaluation {
    private static final List<Relation> SHOWN = List.of(
            Relation.NSUBJ,
            Relation.OBJ,
            Relation.CCOMP,
            Relation.XCOMP,
            Relation.PARATAXIS,
            Relation.OBL,
            Relation.NMOD,
            Relation.ADVCL,
            Relation.ACL,
            Relation.CONJ,
            Relation.APPOS,
            Relation.ROOT,
            Relation.ADVMOD,
            Relation.MARK);

    private final TreeTables tables;
    private final Treebank gold;
    private final Words words = new Words();
    private final Tagger tagger;
    private final Parser parser;
    /** By gold token: its universal tag, and its relation without a subtype; null where our scheme has none. */
    private final UniversalTag[] goldTags;

    private final Relation[] goldRelations;

    /** What was found in one sentence. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Found(int[] tags, int[] heads, int[] relations) {}

    TreeEvaluation(TreeTables tables, Treebank gold) {
        this.tables = tables;
        this.gold = gold;
        tagger = new Tagger(tables);
        parser = new Parser(tables);
        goldTags = gold.tags.stream()
                .map(tag -> UniversalTag.valueOf(Inventory.universal(tag)))
                .toArray(UniversalTag[]::new);
        goldRelations =
                gold.labels.stream().map(label -> Relation.of(label).base()).toArray(Relation[]::new);
    }

    String report() {
        return onGoldTokens(false) + onGoldTokens(true) + onRunningText();
    }

    private Found read(Tokens tokens, int from, int to, int[] givenTags) {
        words.read(tokens, from, to);
        int[] tags = givenTags;
        if (tags.length == 0) {
            tags = new int[to - from];
            tagger.tag(words, tags);
        }
        int[] heads = new int[to - from];
        int[] relations = new int[to - from];
        parser.parse(tokens, from, words, tags, heads, relations);
        return new Found(tags, heads, relations);
    }

    private boolean rightLabel(Found found, int i, int token) {
        return tables.relations[found.relations[i]].base() == goldRelations[token];
    }

    private String onGoldTokens(boolean goldTagsGiven) {
        int tokens = 0;
        int rightTags = 0;
        int counted = 0;
        int rightHeads = 0;
        int rightArcs = 0;
        int[] numbers = goldTagsGiven ? numbers() : new int[0];
        for (int s = 0; s < gold.sentences(); s++) {
            int from = gold.first(s);
            int to = from + gold.size(s);
            int[] given = goldTagsGiven ? Arrays.copyOfRange(numbers, from, to) : new int[0];
            Found found = read(gold.tokens, from, to, given);
            for (int i = 0; i < to - from; i++) {
                tokens++;
                rightTags += tables.universal[found.tags[i]] == goldTags[from + i] ? 1 : 0;
                if (goldTags[from + i] != UniversalTag.PUNCT) {
                    boolean head = found.heads[i] == gold.heads[from + i];
                    counted++;
                    rightHeads += head ? 1 : 0;
                    rightArcs += head && rightLabel(found, i, from + i) ? 1 : 0;
                }
            }
        }
        return line(
                "  gold tokens, %s tags: UPOS %.1f, UAS %.1f LAS %.1f (%d words, %d without punctuation)",
                goldTagsGiven ? "gold" : "own",
                percent(rightTags, tokens),
                percent(rightHeads, counted),
                percent(rightArcs, counted),
                tokens,
                counted);
    }

    /** The numbers of the gold tags in the table; the most frequent tag of the same part of speech for a rare one. */
    private int[] numbers() {
        int[] numbers = new int[gold.tags.size()];
        for (int i = 0; i < numbers.length; i++) {
            String penn = gold.tags.get(i).substring(gold.tags.get(i).indexOf('/') + 1);
            for (int tag = tables.universal.length - 1; tag >= TreeTables.FIRST_TAG; tag--) {
                boolean exact = tables.penn[tag].equals(penn);
                if (tables.universal[tag] == goldTags[i] && (exact || numbers[i] == 0)) {
                    numbers[i] = tag;
                }
            }
        }
        return numbers;
    }

    private String onRunningText() {
        int own = 0;
        int sameWords = 0;
        int rightTags = 0;
        int rightHeads = 0;
        int rightArcs = 0;
        Map<Relation, Integer> seen = new EnumMap<>(Relation.class);
        Map<Relation, Integer> right = new EnumMap<>(Relation.class);
        for (int s = 0; s < gold.sentences(); s++) {
            int from = gold.first(s);
            int to = from + gold.size(s);
            Tokens tokens = new Tokens(gold.tokens.text);
            new Tokenizer(tokens).tokenize(gold.tokens.start[from], gold.tokens.end[to - 1]);
            Found found = read(tokens, 0, tokens.size, new int[0]);
            int[] twin = align(from, to, tokens);
            own += tokens.size;
            for (int i = 0; i < to - from; i++) {
                int at = twin[i];
                int head = gold.heads[from + i];
                boolean rightHead = at >= 0 && found.heads[at] == (head < 0 ? -1 : twin[head]);
                rightHead &= head < 0 || twin[head] >= 0;
                boolean rightArc = rightHead && rightLabel(found, at, from + i);
                sameWords += at >= 0 ? 1 : 0;
                rightTags += at >= 0 && tables.universal[found.tags[at]] == goldTags[from + i] ? 1 : 0;
                rightHeads += rightHead ? 1 : 0;
                rightArcs += rightArc ? 1 : 0;
                seen.merge(goldRelations[from + i], at >= 0 ? 1 : 0, Integer::sum);
                right.merge(goldRelations[from + i], rightArc ? 1 : 0, Integer::sum);
            }
        }
        int both = own + gold.tokens.size;
        return line(
                        "  running text, gold sentences: words %.1f UPOS %.1f UAS %.1f LAS %.1f F1, with punctuation",
                        percent(2 * sameWords, both),
                        percent(2 * rightTags, both),
                        percent(2 * rightHeads, both),
                        percent(2 * rightArcs, both))
                + recall(seen, right);
    }

    private static String recall(Map<Relation, Integer> seen, Map<Relation, Integer> right) {
        StringBuilder line = new StringBuilder("  recall over equal words:");
        for (Relation relation : SHOWN) {
            line.append(String.format(
                    Locale.ROOT,
                    " %s %.0f",
                    relation.label(),
                    percent(right.getOrDefault(relation, 0), seen.getOrDefault(relation, 0))));
        }
        return line.append('\n').toString();
    }

    /** By gold token of the sentence: the own token on the same stretch of text; -1 where there is none. */
    private int[] align(int from, int to, Tokens own) {
        int[] twin = new int[to - from];
        Arrays.fill(twin, -1);
        int j = 0;
        for (int i = from; i < to; i++) {
            while (j < own.size && own.end[j] < gold.tokens.end[i]) {
                j++;
            }
            if (j < own.size && own.start[j] == gold.tokens.start[i] && own.end[j] == gold.tokens.end[i]) {
                twin[i - from] = j;
            }
        }
        return twin;
    }

    private static double percent(int part, int whole) {
        return whole == 0 ? 0 : 100.0 * part / whole;
    }

    private static String line(String format, Object... values) {
        return String.format(Locale.ROOT, format + "%n", values);
    }
}
