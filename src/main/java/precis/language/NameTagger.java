package precis.language;

import java.util.Arrays;

/**
 * Labels the names of an article: read once word by word, then again with what the first reading called the same words
 * elsewhere. Far from capitals and digits there are no names, so that most tokens are never looked at.
 */
final class NameTagger {
    private static final int NEAR = 2;

    private final NameTables tables;

    NameTagger(NameTables tables) {
        this.tables = tables;
    }

    /** The label of each token. */
    byte[] tag(NameArticle article) {
        Tokens tokens = article.tokens;
        byte[] labels = new byte[tokens.size];
        int[] rows = rows(article);
        int[] scores = new int[count(rows) * NameLabels.COUNT];
        NameFeatures features = new NameFeatures(article, tables);
        BestLabels best = new BestLabels(tables.transitions);
        for (int s = 0; s < tokens.sentences; s++) {
            features.begin(s);
            for (int i = tokens.first[s]; i < tokens.first[s + 1]; i++) {
                if (rows[i] >= 0) {
                    features.read(i - tokens.first[s]);
                    tables.add(features.features, features.count, scores, rows[i]);
                }
            }
            best.label(rows, scores, tokens.first[s], tokens.first[s + 1], labels);
        }
        SecondReading second = new SecondReading(article, labels.clone());
        for (int s = 0; s < tokens.sentences; s++) {
            for (int i = tokens.first[s]; i < tokens.first[s + 1]; i++) {
                if (rows[i] >= 0) {
                    second.read(s, i);
                    tables.add(second.features, second.count, scores, rows[i]);
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
