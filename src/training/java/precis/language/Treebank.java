package precis.language;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Sentences with gold tags and trees, read from CoNLL-U files. */
final class Treebank {
    final Tokens tokens;
    /** By token: tag as {@code UPOS/XPOS}, head as place in the sentence (-1 root), label of the relation. */
    final List<String> tags = new ArrayList<>();

    int[] heads = new int[1 << 16];
    final List<String> labels = new ArrayList<>();

    private Treebank(String text) {
        tokens = new Tokens(text);
    }

    /** A token of a file: its columns, and whether nothing stands behind it. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Row(String[] columns, boolean glued) {}

    static Treebank read(List<Path> files) throws IOException {
        List<List<Row>> sentences = new ArrayList<>();
        for (Path file : files) {
            List<Row> rows = new ArrayList<>();
            int unitEnd = 0;
            boolean gluedUnit = false;
            for (String line : Corpora.lines(file)) {
                if (line.isEmpty()) {
                    if (!rows.isEmpty()) {
                        sentences.add(rows);
                    }
                    rows = new ArrayList<>();
                    unitEnd = 0;
                } else if (line.charAt(0) != '#') {
                    String[] columns = line.split("\t", -1);
                    boolean glued = columns[9].contains("SpaceAfter=No");
                    int range = columns[0].indexOf('-');
                    if (range > 0) {
                        unitEnd = Integer.parseInt(columns[0].substring(range + 1));
                        gluedUnit = glued;
                    } else if (columns[0].indexOf('.') < 0) {
                        int number = Integer.parseInt(columns[0]);
                        boolean inside = number < unitEnd;
                        rows.add(new Row(columns, inside || (number == unitEnd ? gluedUnit : glued)));
                    }
                }
            }
        }
        return of(sentences);
    }

    private static Treebank of(List<List<Row>> sentences) {
        StringBuilder text = new StringBuilder();
        for (List<Row> sentence : sentences) {
            for (Row row : sentence) {
                text.append(row.columns[1]).append(row.glued ? "" : " ");
            }
            text.append('\n');
        }
        Treebank bank = new Treebank(text.toString());
        int at = 0;
        for (List<Row> sentence : sentences) {
            for (Row row : sentence) {
                bank.add(row.columns, at);
                at += row.columns[1].length() + (row.glued ? 0 : 1);
            }
            bank.tokens.closeSentence(bank.tokens.size, false);
            at++;
        }
        return bank;
    }

    private void add(String[] columns, int at) {
        tokens.add(at, at + columns[1].length());
        if (tokens.size > heads.length) {
            heads = Arrays.copyOf(heads, heads.length * 2);
        }
        heads[tokens.size - 1] = Integer.parseInt(columns[6]) - 1;
        tags.add(columns[3] + "/" + columns[4]);
        labels.add(relation(columns[7]));
    }

    /** The relation, without a subtype that {@link Relation} does not tell apart. */
    private static String relation(String label) {
        for (Relation relation : Relation.values()) {
            if (relation.label().equals(label)) {
                return label;
            }
        }
        int colon = label.indexOf(':');
        return colon < 0 ? label : label.substring(0, colon);
    }

    int sentences() {
        return tokens.sentences;
    }

    int first(int sentence) {
        return tokens.first[sentence];
    }

    int size(int sentence) {
        return tokens.first[sentence + 1] - tokens.first[sentence];
    }
}
