package precis.language;

import java.util.Arrays;

/**
 * Labels the names of an article: read once word by word, then again with what the first reading called the same words
 * elsewhere. Far from capitals and digits there are no names, so that most tokens are never looked at.
 */
final class NameTagger {
    private static final int NEAR = 2;

    private final NameTables tables;
    private final NameArticle article;
    private final Tokens tokens;
    /** By token: where its scores begin; -1 for a token that is never looked at. */
    private final int[] rows;

    private final int[] scores;
    private final BestLabels best;

    NameTagger(NameTables tables, NameArticle article) {
        this.tables = tables;
        this.article = article;
        tokens = article.tokens;
        rows = rows(article);
        scores = new int[count(rows) * NameLabels.COUNT];
        best = new BestLabels(tables.transitions);
    }

    /** The label of each token of an article. */
    static byte[] tag(NameTables tables, NameArticle article) {
        NameTagger tagger = new NameTagger(tables, article);
        return tagger.secondReading(tagger.firstReading());
    }

    /** The labels of the tokens by what stands around them. */
    byte[] firstReading() {
        byte[] labels = new byte[tokens.size];
        NameFeatures features = new NameFeatures(article, tables);
        for (int s = 0; s < tokens.sentences; s++) {
            features.begin(s);
            for (int i = tokens.first[s]; i < tokens.first[s + 1]; i++) {
                if (rows[i] >= 0) {
                    features.read(i - tokens.first[s]);
                    tables.add(features.features, scores, rows[i]);
                }
            }
            best.label(rows, scores, tokens.first[s], tokens.first[s + 1], labels);
        }
        return labels;
    }

    /** The labels of the tokens, given those of the first reading. */
    private byte[] secondReading(byte[] first) {
        byte[] labels = new byte[tokens.size];
        SecondReading second = new SecondReading(article, first);
        for (int s = 0; s < tokens.sentences; s++) {
            for (int i = tokens.first[s]; i < tokens.first[s + 1]; i++) {
                if (rows[i] >= 0) {
                    second.read(s, i);
                    tables.add(second.features, scores, rows[i]);
                }
            }
            best.label(rows, scores, tokens.first[s], tokens.first[s + 1], labels);
        }
        return labels;
    }

    /** By token: where its scores begin; -1 where there is no capital or digit near. */
    private static int[] rows(NameArticle article) {
        Tokens tokens = article.tokens;
        int[] rows = new int[tokens.size];
        Arrays.fill(rows, -1);
        for (int s = 0; s < tokens.sentences; s++) {
            for (int i = tokens.first[s]; i < tokens.first[s + 1]; i++) {
                int flags = article.forms.flags[article.form[i]];
                boolean number = (flags & NameForms.DIGIT) != 0 && (flags & NameForms.LETTER) != 0;
                if ((flags & NameForms.CAPITAL) != 0 || number) {
                    int from = Math.max(tokens.first[s], i - NEAR);
                    Arrays.fill(rows, from, Math.min(tokens.first[s + 1], i + NEAR + 1), 0);
                }
            }
        }
        int at = 0;
        for (int i = 0; i < rows.length; i++) {
            if (rows[i] == 0) {
                rows[i] = at;
                at += NameLabels.COUNT;
            }
        }
        return rows;
    }

    private static int count(int[] rows) {
        int count = 0;
        for (int row : rows) {
            count += row >= 0 ? 1 : 0;
        }
        return count;
    }
}
