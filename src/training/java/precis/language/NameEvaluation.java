package precis.language;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Measures names against articles with gold names: exact spans and types of persons, organisations and places. */
final class NameEvaluation {
    private static final NameType[] TYPES = {NameType.PERSON, NameType.ORGANISATION, NameType.PLACE};

    private final NameTables tables;
    private final int[] hits = new int[TYPES.length];
    private final int[] found = new int[TYPES.length];
    private final int[] gold = new int[TYPES.length];
    private int sameSpans;

    /** A name by its first and last character, so that both ways of measuring can share it. */
    private record Mention(int start, int end, NameType type) {}

    NameEvaluation(NameTables tables) {
        this.tables = tables;
    }

    /** Adds an article whose tokens and sentences are given. */
    void onGoldTokens(NameCorpus.Example example) {
        NameArticle article = new NameArticle(example.tokens(), tables);
        List<Mention> own = new ArrayList<>();
        for (TaggedName name : NameRules.names(article, tables, NameTagger.tag(tables, article))) {
            int first = example.tokens().first[name.sentence()];
            if (known(example, first + name.from(), first + name.to())) {
                own.add(new Mention(name.span().start(), name.span().end(), name.type()));
            }
        }
        compare(own, gold(example, example.tokens()));
    }

    /** Whether the gold labels of these tokens are known. */
    private static boolean known(NameCorpus.Example example, int from, int to) {
        for (int i = from; i < to; i++) {
            if (example.allowed()[i] == NameCorpus.ANY) {
                return false;
            }
        }
        return true;
    }

    /** Adds an article of which only the running text is given, in one paragraph. */
    void onRunningText(NameCorpus.Example example) {
        Tokens placed = RunningText.of(example.tokens());
        List<Mention> own = new ArrayList<>();
        Tokens tokens = Sentences.of(placed.text, List.of(RunningText.paragraph(placed.text)));
        NameArticle article = new NameArticle(tokens, tables);
        for (TaggedName name : NameRules.names(article, tables, NameTagger.tag(tables, article))) {
            own.add(new Mention(name.span().start(), name.span().end(), name.type()));
        }
        compare(own, gold(example, placed));
    }

    private static List<Mention> gold(NameCorpus.Example example, Tokens places) {
        List<Mention> mentions = new ArrayList<>();
        int first = -1;
        for (int i = 0; i < places.size; i++) {
            int label = example.label(i);
            if (NameLabels.begins(label)) {
                first = i;
            }
            if (label != NameLabels.OUTSIDE && NameLabels.ends(label)) {
                mentions.add(new Mention(places.start[first], places.end[i], NameRules.TYPES[NameLabels.type(label)]));
            }
        }
        return mentions;
    }

    private void compare(List<Mention> own, List<Mention> right) {
        Set<Mention> names = new HashSet<>(right);
        Set<List<Integer>> spans = new HashSet<>();
        Set<List<Integer>> ownSpans = new HashSet<>();
        for (int t = 0; t < TYPES.length; t++) {
            for (Mention mention : right) {
                if (mention.type == TYPES[t]) {
                    gold[t]++;
                    spans.add(List.of(mention.start, mention.end));
                }
            }
            for (Mention mention : own) {
                if (mention.type == TYPES[t]) {
                    found[t]++;
                    hits[t] += names.contains(mention) ? 1 : 0;
                    ownSpans.add(List.of(mention.start, mention.end));
                }
            }
        }
        ownSpans.retainAll(spans);
        sameSpans += ownSpans.size();
    }

    String report() {
        int allHits = hits[0] + hits[1] + hits[2];
        int allFound = found[0] + found[1] + found[2];
        int allGold = gold[0] + gold[1] + gold[2];
        return String.format(
                Locale.ROOT,
                "PER %.1f ORG %.1f LOC %.1f micro %.1f (P %.1f R %.1f) span only %.1f, %d names",
                f(hits[0], found[0], gold[0]),
                f(hits[1], found[1], gold[1]),
                f(hits[2], found[2], gold[2]),
                f(allHits, allFound, allGold),
                100.0 * allHits / Math.max(1, allFound),
                100.0 * allHits / Math.max(1, allGold),
                f(sameSpans, allFound, allGold),
                allGold);
    }

    private static double f(int hits, int found, int gold) {
        return found + gold == 0 ? 0 : 200.0 * hits / (found + gold);
    }
}
