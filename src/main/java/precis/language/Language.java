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
    /** The head of a root. */
    private static final int ROOT = -1;

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
        Grammar grammar = new Grammar(tokens);
        List<Sentence> sentences = new ArrayList<>(tokens.sentences);
        for (int s = 0; s < tokens.sentences; s++) {
            int first = tokens.first[s];
            int front = Fronts.length(tokens, s, names);
            List<Token> sentence = grammar.of(first, first + front, tokens.first[s + 1]);
            sentences.add(new Sentence(s, tokens.heading[s], BrokenNames.in(tokens, s), sentence));
        }
        return sentences;
    }

    /** Tags words and draws trees, one run of tokens after the other. */
    private final class Grammar {
        private final Tokens tokens;
        private final Words words = new Words();
        private final Tagger tagger = new Tagger(trees, verbs);
        private final Parser parser = new Parser(trees);
        private int[] tags = new int[64];
        private int[] heads = new int[64];
        private int[] relations = new int[64];

        Grammar(Tokens tokens) {
            this.tokens = tokens;
        }

        /** One sentence; what stands in front of its first clause has a tree of its own, which hangs on the other's root. */
        List<Token> of(int first, int clause, int end) {
            List<Token> sentence = new ArrayList<>(end - first);
            int root = add(sentence, first, clause, end, ROOT);
            if (clause > first) {
                List<Token> behind = List.copyOf(sentence);
                sentence.clear();
                add(sentence, first, first, clause, root);
                sentence.addAll(behind);
            }
            return sentence;
        }

        /** Adds the tokens of one tree, whose root hangs on {@code head}, and gives the place of that root in the sentence. */
        private int add(List<Token> sentence, int first, int from, int to, int head) {
            tags = Numbering.grown(tags, to - from);
            heads = Numbering.grown(heads, to - from);
            relations = Numbering.grown(relations, to - from);
            words.read(tokens, from, to);
            tagger.tag(words, tags);
            parser.parse(tokens, from, words, tags, heads, relations);
            int root = ROOT;
            for (int i = 0; i < to - from; i++) {
                boolean top = heads[i] == ROOT;
                root = top ? from - first + i : root;
                int relation = top && head != ROOT ? TreeTables.UNLABELLED : relations[i];
                sentence.add(
                        token(from + i, from - first + i, tags[i], top ? head : from - first + heads[i], relation));
            }
            return root;
        }

        private Token token(int at, int index, int tag, int head, int relation) {
            String form = tokens.form(at);
            UniversalTag universal = trees.universal[tag];
            return new Token(
                    index,
                    new Span(tokens.start[at], tokens.end[at]),
                    form,
                    lemmas.of(form, universal, trees.penn[tag]),
                    universal,
                    trees.penn[tag],
                    head,
                    trees.relations[relation]);
        }
    }
}
