package precis.language;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Articles with gold names, read from files of a token and its label a line. */
final class NameCorpus {
    /** May be any label. */
    static final int ANY = (1 << NameLabels.COUNT) - 1;

    private static final int OTHER = 3;
    private static final List<String> TYPES = List.of("PER", "ORG", "LOC", "OTHER");

    /**
     * @param id of the article
     * @param tokens of a text in which one blank stands between tokens
     * @param allowed by token: bits of the labels that are not wrong
     * @param trained by sentence: whether it is an example, or is there for the sake of the others
     * @param copy whether this is an article changed by {@link Recasing}
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Example(String id, Tokens tokens, int[] allowed, boolean[] trained, boolean copy) {
        /** The label of a token that has but one. */
        int label(int token) {
            return Integer.numberOfTrailingZeros(allowed[token]);
        }
    }

    private NameCorpus() {}

    static List<Example> read(Path file) throws IOException {
        List<Example> examples = new ArrayList<>();
        List<List<String>> sentences = new ArrayList<>();
        List<String> sentence = new ArrayList<>();
        String[] head = {};
        for (String line : Corpora.lines(file)) {
            if (line.startsWith("#DOC\t")) {
                close(sentences, sentence);
                sentence = new ArrayList<>();
                add(examples, head, sentences);
                head = line.split("\t", -1);
                sentences = new ArrayList<>();
            } else if (line.isEmpty()) {
                close(sentences, sentence);
                sentence = new ArrayList<>();
            } else {
                sentence.add(line);
            }
        }
        close(sentences, sentence);
        add(examples, head, sentences);
        return examples;
    }

    private static void close(List<List<String>> sentences, List<String> sentence) {
        if (!sentence.isEmpty()) {
            sentences.add(sentence);
        }
    }

    private static void add(List<Example> examples, String[] head, List<List<String>> sentences) {
        if (!sentences.isEmpty()) {
            boolean otherUnknown = head.length > 2 && head[2].contains("noother");
            examples.add(example(head[1], sentences, otherUnknown));
        }
    }

    private static Example example(String id, List<List<String>> sentences, boolean otherUnknown) {
        List<List<String>> words = new ArrayList<>();
        List<String> labels = new ArrayList<>();
        for (List<String> sentence : sentences) {
            List<String> row = new ArrayList<>();
            for (String line : sentence) {
                int tab = line.lastIndexOf('\t');
                row.add(line.substring(0, tab));
                labels.add(line.substring(tab + 1));
            }
            words.add(row);
        }
        Tokens tokens = tokens(words);
        int[] allowed = new int[tokens.size];
        boolean[] trained = new boolean[tokens.sentences];
        for (int s = 0; s < tokens.sentences; s++) {
            trained[s] = true;
            for (int i = tokens.first[s]; i < tokens.first[s + 1]; i++) {
                boolean last =
                        i + 1 >= tokens.first[s + 1] || !labels.get(i + 1).startsWith("I-");
                allowed[i] = allowed(labels.get(i), last, otherUnknown);
            }
        }
        return new Example(id, tokens, allowed, trained, false);
    }

    /** The tokens of a text of these words. */
    static Tokens tokens(List<List<String>> sentences) {
        StringBuilder text = new StringBuilder();
        for (List<String> sentence : sentences) {
            text.append(String.join(" ", sentence)).append('\n');
        }
        Tokens tokens = new Tokens(text.toString());
        int at = 0;
        for (List<String> sentence : sentences) {
            for (String word : sentence) {
                tokens.add(at, at + word.length());
                at += word.length() + 1;
            }
            tokens.closeSentence(tokens.size, false);
        }
        return tokens;
    }

    private static int allowed(String label, boolean last, boolean otherUnknown) {
        if (label.equals("?")) {
            return ANY;
        }
        if (label.equals("O")) {
            return 1 << NameLabels.OUTSIDE | (otherUnknown ? 0xF << NameLabels.of(OTHER, 0) : 0);
        }
        boolean first = label.charAt(0) == 'B';
        int position = first ? last ? NameLabels.SINGLE : NameLabels.BEGIN : last ? NameLabels.END : NameLabels.INSIDE;
        return 1 << NameLabels.of(TYPES.indexOf(label.substring(2)), position);
    }
}
