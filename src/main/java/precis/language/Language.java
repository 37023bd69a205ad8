package precis.language;

import java.util.ArrayList;
import java.util.List;
import precis.text.PackedFile;
import precis.text.Paragraphs;
import precis.text.Span;

/**
 * A language that can be read, with its tables: {@code Language.english().analyse(text)}. The tables are loaded when
 * {@link #english()} is first called, some tens of milliseconds, so call it off the screen's thread. Threads may share it.
 */
public final class Language {
    private static final String TREES = "precis/language/trees.bin";
    private static final String NAMES = "precis/language/names.bin";

    private final TreeTables trees;
    private final NameTables names;
    private final Lemmas lemmas = new Lemmas();
    private final VerbForms verbs;

    private Language(TreeTables trees, NameTables names) {
        this.trees = trees;
        this.names = names;
        verbs = new VerbForms(trees);
    }

    /** English. */
    public static Language english() {
        return English.LANGUAGE;
    }

    private static final class English {
        static final Language LANGUAGE = load();

        private static Language load() {
            try (PackedFile trees = PackedFile.open(TREES);
                    PackedFile names = PackedFile.open(NAMES)) {
                return new Language(TreeTables.read(trees), NameTables.read(names));
            }
        }
    }

    /** Reads a text, any text: the same text gives the same syntax. */
    public Syntax analyse(String text) {
        Tokens tokens = Sentences.of(text, Paragraphs.of(text));
        List<Sentence> sentences = sentences(tokens);
        NameArticle article = new NameArticle(tokens, names);
        byte[] labels = NameTagger.tag(names, article);
        return new Syntax(text, FunctionWords.english(tokens), sentences, NameRules.names(article, names, labels));
    }

    private List<Sentence> sentences(Tokens tokens) {
        Words words = new Words();
        Tagger tagger = new Tagger(trees, verbs);
        Parser parser = new Parser(trees);
        int[] tags = new int[64];
        int[] heads = new int[64];
        int[] relations = new int[64];
        List<Sentence> sentences = new ArrayList<>(tokens.sentences);
        for (int s = 0; s < tokens.sentences; s++) {
            int from = tokens.first[s];
            int size = tokens.first[s + 1] - from;
            tags = Numbering.grown(tags, size);
            heads = Numbering.grown(heads, size);
            relations = Numbering.grown(relations, size);
            words.read(tokens, from, from + size);
            tagger.tag(words, tags);
            parser.parse(tokens, from, words, tags, heads, relations);
            List<Token> sentence = new ArrayList<>(size);
            for (int i = 0; i < size; i++) {
                sentence.add(token(tokens, from, i, tags[i], heads[i], relations[i]));
            }
            sentences.add(new Sentence(s, tokens.heading[s], BrokenNames.in(tokens, s), sentence));
        }
        return sentences;
    }

    private Token token(Tokens tokens, int from, int i, int tag, int head, int relation) {
        String form = tokens.form(from + i);
        UniversalTag universal = trees.universal[tag];
        return new Token(
                i,
                new Span(tokens.start[from + i], tokens.end[from + i]),
                form,
                lemmas.of(form, universal, trees.penn[tag]),
                universal,
                trees.penn[tag],
                head,
                trees.relations[relation]);
    }
}
