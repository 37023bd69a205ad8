package precis.reading;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import precis.language.Relation;
import precis.language.Sentence;
import precis.language.Syntax;
import precis.language.Token;
import precis.language.UniversalTag;
import precis.text.Article;
import precis.text.Paragraph;
import precis.text.Span;

/**
 * An article as its rules want it: all tokens of all sentences in one row, numbered from 0 through the whole text, each
 * with its place in the tree of its sentence. {@link #NONE} stands for "no token": the head of a root, the child that is
 * missing.
 */
public final class Story {
    /** No token, no sentence, no quotation. */
    public static final int NONE = -1;

    private static final Map<Relation, Relation> BASES = bases();

    private final Article article;
    private final List<Paragraph> paragraphs;
    private final Token[] tokens;
    private final String[] lower;
    private final Word[] written;
    private final Word[] meant;
    private final int[] sentence;
    private final int[] head;
    private final int[] firstChild;
    private final int[] nextSibling;
    private final int[] leftmost;
    private final int[] rightmost;
    private final int[] quotation;
    private final int[] sentenceStart;
    private final int[] paragraph;
    private final List<Span> quotations;
    private final int[] quotationFirst;
    private final int[] quotationLast;
    private final boolean[] aside;

    Story(Article article, Syntax syntax) {
        this.article = article;
        paragraphs = article.paragraphs();
        List<Sentence> sentences = syntax.sentences();
        int size = 0;
        for (Sentence one : sentences) {
            size += one.size();
        }
        tokens = new Token[size];
        lower = new String[size];
        written = new Word[size];
        meant = new Word[size];
        sentence = new int[size];
        head = new int[size];
        firstChild = filled(size);
        nextSibling = filled(size);
        leftmost = new int[size];
        rightmost = new int[size];
        sentenceStart = new int[sentences.size() + 1];
        lay(sentences);
        paragraph = paragraphsOf(sentences);
        Quotations found = new Quotations(article.text(), paragraphs);
        quotations = found.spans();
        quotation = found.ofTokens(tokens);
        quotationFirst = new int[quotations.size()];
        quotationLast = new int[quotations.size()];
        for (int q = 0; q < quotations.size(); q++) {
            int from = tokenAt(quotations.get(q).start());
            quotationFirst[q] = from;
            while (from + 1 < tokens.length && quotation[from + 1] == q) {
                from++;
            }
            quotationLast[q] = from;
        }
        aside = new Asides(this).found();
    }

    private void lay(List<Sentence> sentences) {
        Lexicon lexicon = Lexicon.english();
        int at = 0;
        for (Sentence one : sentences) {
            int base = at;
            sentenceStart[one.index()] = base;
            for (Token token : one.tokens()) {
                tokens[at] = token;
                sentence[at] = one.index();
                head[at] = token.head() < 0 ? NONE : base + token.head();
                leftmost[at] = base + one.first(token);
                rightmost[at] = base + one.last(token);
                lower[at] = token.form().toLowerCase(Locale.ROOT).replace('’', '\'');
                written[at] = lexicon.word(lower[at]);
                String lemma = token.lemma();
                meant[at] = lemma.equals(lower[at]) ? written[at] : lexicon.word(lemma.toLowerCase(Locale.ROOT));
                at++;
            }
        }
        sentenceStart[sentences.size()] = at;
        for (int i = at - 1; i >= 0; i--) {
            if (head[i] != NONE) {
                nextSibling[i] = firstChild[head[i]];
                firstChild[head[i]] = i;
            }
        }
    }

    private int[] paragraphsOf(List<Sentence> sentences) {
        int[] of = new int[sentences.size()];
        int at = 0;
        for (int i = 0; i < of.length; i++) {
            int start = sentences.get(i).span().start();
            while (at + 1 < paragraphs.size() && paragraphs.get(at + 1).span().start() <= start) {
                at++;
            }
            of[i] = at;
        }
        return of;
    }

    private static int[] filled(int size) {
        int[] none = new int[size];
        Arrays.fill(none, NONE);
        return none;
    }

    private static Map<Relation, Relation> bases() {
        Map<Relation, Relation> bases = new EnumMap<>(Relation.class);
        for (Relation relation : Relation.values()) {
            bases.put(relation, relation.base());
        }
        return bases;
    }

    // What the article is

    public Article article() {
        return article;
    }

    public String text() {
        return article.text();
    }

    /** The number of tokens. */
    public int size() {
        return tokens.length;
    }

    /** The number of sentences, headings among them. */
    public int sentences() {
        return paragraph.length;
    }

    /** What stands between quotation marks, the marks among it, in order. */
    public List<Span> quotations() {
        return quotations;
    }

    // Sentences

    public int sentence(int token) {
        return sentence[token];
    }

    /** The first token of a sentence. */
    public int first(int sentenceIndex) {
        return sentenceStart[sentenceIndex];
    }

    /** The last token of a sentence. */
    public int last(int sentenceIndex) {
        return sentenceStart[sentenceIndex + 1] - 1;
    }

    public Span sentenceSpan(int sentenceIndex) {
        return span(first(sentenceIndex), last(sentenceIndex));
    }

    /** The index, among the article's paragraphs, of the one that a sentence stands in. */
    public int paragraph(int sentenceIndex) {
        return paragraph[sentenceIndex];
    }

    /** Whether a sentence opens its paragraph. */
    public boolean opens(int sentenceIndex) {
        return sentenceIndex == 0 || paragraph[sentenceIndex] != paragraph[sentenceIndex - 1];
    }

    /** Whether a sentence is no part of the story told: a heading, a caption, the date line, a repeated pull quote. */
    public boolean aside(int sentenceIndex) {
        return aside[sentenceIndex];
    }

    /** Whether a sentence stands in a heading: a headline, a cross-heading, a date line, a byline. */
    public boolean heading(int sentenceIndex) {
        return paragraphOf(sentenceIndex).heading();
    }

    Paragraph paragraphOf(int sentenceIndex) {
        return paragraphs.get(paragraph[sentenceIndex]);
    }

    /** The token at an offset of the text, or the next one after it; {@link #NONE} after the last. */
    public int tokenAt(int offset) {
        int low = 0;
        int high = tokens.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (tokens[middle].span().end() > offset) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low < tokens.length ? low : NONE;
    }

    /** The token with which a sentence begins to tell: after a date line such as "GENEVA, Switzerland - " or a time such as
     * "17:40", if it has one. */
    public int opening(int sentenceIndex) {
        int first = first(sentenceIndex);
        int stamp = opens(sentenceIndex) ? afterStamp(first, last(sentenceIndex)) : first;
        if (stamp > first) {
            return stamp;
        }
        if (!opens(sentenceIndex) || sentenceIndex > 3 || !capitals(form(first))) {
            return first;
        }
        int end = Math.min(last(sentenceIndex), first + 9);
        for (int t = first + 1; t < end; t++) {
            String form = form(t);
            boolean dash = form.equals("-") || form.equals("–") || form.equals("—") || form.equals("--");
            if (dash && start(t) > end(t - 1)) {
                return t + 1;
            }
        }
        return first;
    }

    /** The last token that lies in a span, at least in part. */
    public int lastToken(Span span) {
        int token = tokenAt(span.end() - 1);
        return token == NONE ? size() - 1 : token;
    }

    /** Behind "17:40", "Q:" or "Thursday, May 7, 2015", or the token itself. */
    private int afterStamp(int first, int last) {
        int at = first;
        if (reads(first + 1, ":") && (reads(first, "q") || reads(first, "a"))) {
            at = first + 2;
        } else if (is(first, UniversalTag.NUM) && clock(first) != NONE) {
            at = clock(first) + 1;
        } else if (is(first, WordClass.TIME) && reads(first + 1, ",")) {
            int day = first + 2;
            boolean year = day + 3 <= last
                    && is(day, WordClass.TIME)
                    && reads(day + 2, ",")
                    && form(day + 3).length() == 4;
            at = year && is(day + 3, UniversalTag.NUM) ? day + 4 : first;
        }
        boolean goesOn = at > first && at <= last && Character.isUpperCase(form(at).charAt(0));
        return goesOn ? at : first;
    }

    /** The last token of a time of day such as 17:40, or {@link #NONE}. */
    private int clock(int token) {
        if (form(token).indexOf(':') > 0) {
            return token;
        }
        return reads(token + 1, ":") && is(token + 2, UniversalTag.NUM) ? token + 2 : NONE;
    }

    private static boolean capitals(String form) {
        for (int i = 0; i < form.length(); i++) {
            if (Character.isLowerCase(form.charAt(i))) {
                return false;
            }
        }
        return form.length() > 2 && Character.isLetter(form.charAt(0));
    }

    // Tokens

    public Span span(int token) {
        return tokens[token].span();
    }

    /** From the first unit of one token to the last of another. */
    public Span span(int from, int to) {
        return new Span(start(from), end(to));
    }

    public int start(int token) {
        return tokens[token].span().start();
    }

    public int end(int token) {
        return tokens[token].span().end();
    }

    public String form(int token) {
        return tokens[token].form();
    }

    /** The form in lower case, with straight apostrophes. */
    public String lower(int token) {
        return lower[token];
    }

    public String lemma(int token) {
        return tokens[token].lemma();
    }

    public boolean reads(int token, String lowerCase) {
        return inside(token) && lower[token].equals(lowerCase);
    }

    public boolean hasLemma(int token, String lemma) {
        return inside(token) && tokens[token].lemma().equals(lemma);
    }

    /** Whether the token, as written or by its lemma, is in a list of words. */
    public boolean is(int token, WordClass wordClass) {
        return inside(token) && (written[token].in(wordClass) || meant[token].in(wordClass));
    }

    public boolean is(int token, UniversalTag tag) {
        return inside(token) && tokens[token].tag() == tag;
    }

    /** Whether the Penn Treebank tag is that. */
    public boolean penn(int token, String tag) {
        return inside(token) && tokens[token].pennTag().equals(tag);
    }

    public boolean verb(int token) {
        return is(token, UniversalTag.VERB);
    }

    public boolean noun(int token) {
        return is(token, UniversalTag.NOUN);
    }

    public boolean proper(int token) {
        return is(token, UniversalTag.PROPN);
    }

    public boolean pronoun(int token) {
        return is(token, UniversalTag.PRON);
    }

    public boolean punctuation(int token) {
        return is(token, UniversalTag.PUNCT);
    }

    /** A noun of any kind, no pronoun. */
    public boolean nounish(int token) {
        return noun(token) || proper(token);
    }

    /** A verb in a finite form by its own tag: said, says, say. */
    public boolean finite(int token) {
        return penn(token, "VBD") || penn(token, "VBZ") || penn(token, "VBP");
    }

    public boolean plural(int token) {
        return penn(token, "NNS") || penn(token, "NNPS");
    }

    private boolean inside(int token) {
        return token >= 0 && token < tokens.length;
    }

    // The tree

    /** The token that this one depends on. */
    public int head(int token) {
        return head[token];
    }

    public Relation relation(int token) {
        return tokens[token].relation();
    }

    public boolean is(int token, Relation relation) {
        return inside(token) && tokens[token].relation() == relation;
    }

    /** Whether the relation, without its subtype, is that. */
    public boolean isA(int token, Relation base) {
        return inside(token) && BASES.get(tokens[token].relation()) == base;
    }

    /** The first token that depends on this one: the start of a walk with {@link #nextSibling}. */
    public int firstChild(int token) {
        return firstChild[token];
    }

    public int nextSibling(int token) {
        return nextSibling[token];
    }

    /** The first child whose relation, without its subtype, is that. */
    public int child(int token, Relation base) {
        for (int c = firstChild[token]; c != NONE; c = nextSibling[c]) {
            if (isA(c, base)) {
                return c;
            }
        }
        return NONE;
    }

    /** The first child with exactly that relation. */
    public int exactChild(int token, Relation relation) {
        for (int c = firstChild[token]; c != NONE; c = nextSibling[c]) {
            if (tokens[c].relation() == relation) {
                return c;
            }
        }
        return NONE;
    }

    public boolean hasChild(int token, Relation base) {
        return child(token, base) != NONE;
    }

    /** Whether a child reads so, in lower case. */
    public boolean hasChild(int token, WordClass wordClass) {
        for (int c = firstChild[token]; c != NONE; c = nextSibling[c]) {
            if (is(c, wordClass)) {
                return true;
            }
        }
        return false;
    }

    /** The first token of all that hangs on this one. */
    public int leftmost(int token) {
        return leftmost[token];
    }

    /** The last token of all that hangs on this one. */
    public int rightmost(int token) {
        return rightmost[token];
    }

    /** Whether {@code token} is {@code ancestor} or hangs on it. */
    public boolean under(int token, int ancestor) {
        return ancestor != NONE && leftmost[ancestor] <= token && token <= rightmost[ancestor];
    }

    /** The text of a token and all that hangs on it. */
    public Span subtree(int token) {
        return span(leftmost[token], rightmost[token]);
    }

    /** The preposition or conjunction that marks this token, in lower case; empty where none does. */
    public String marker(int token) {
        for (int c = firstChild[token]; c != NONE && c < token; c = nextSibling[c]) {
            if (isA(c, Relation.CASE) || isA(c, Relation.MARK)) {
                return lower[c];
            }
        }
        int first = leftmost[token];
        return first < token && is(first, UniversalTag.SCONJ) ? lower[first] : "";
    }

    public boolean markedBy(int token, String lowerCase) {
        return marker(token).equals(lowerCase);
    }

    public boolean passive(int verb) {
        return exactChild(verb, Relation.AUX_PASS) != NONE || exactChild(verb, Relation.NSUBJ_PASS) != NONE;
    }

    public boolean negated(int token) {
        return hasChild(token, WordClass.NEGATION);
    }

    // Quotations

    /** The index of the quotation that a token lies in. */
    public int quotation(int token) {
        return quotation[token];
    }

    public boolean quoted(int token) {
        return inside(token) && quotation[token] != NONE;
    }

    /** The first token of a quotation: its opening mark. */
    public int quotationFirst(int quotationIndex) {
        return quotationFirst[quotationIndex];
    }

    /** The last token of a quotation: its closing mark, where it has one. */
    public int quotationLast(int quotationIndex) {
        return quotationLast[quotationIndex];
    }

    int quotationWords(int quotationIndex) {
        return words(quotationFirst[quotationIndex], quotationLast[quotationIndex]);
    }

    /** Whether a token is a quotation mark. */
    public boolean quoteMark(int token) {
        return inside(token) && Quotations.markLength(text(), start(token)) > 0;
    }

    // Stretches

    /** The number of words, not counting punctuation, from one token to another. */
    public int words(int from, int to) {
        int count = 0;
        for (int i = from; i <= to; i++) {
            count += punctuation(i) ? 0 : 1;
        }
        return count;
    }

    /** The words of a span on one line, whatever the wrapping of the text. */
    public String oneLine(Span span) {
        String words = span.in(text());
        if (words.indexOf('\n') < 0 && words.indexOf("  ") < 0) {
            return words;
        }
        StringBuilder line = new StringBuilder(words.length());
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            boolean blank = Character.isWhitespace(c);
            if (!blank) {
                line.append(c);
            } else if (line.length() > 0 && line.charAt(line.length() - 1) != ' ') {
                line.append(' ');
            }
        }
        return line.toString().strip();
    }

    /** The words from one token to another on one line. */
    public String oneLine(int from, int to) {
        return oneLine(span(from, to));
    }

    /** Whether a paragraph ends between two offsets. */
    boolean breaks(int from, int to) {
        int at = text().indexOf('\n', from);
        if (at < 0 || at >= to) {
            return false;
        }
        for (Paragraph one : paragraphs) {
            if (one.span().start() > from && one.span().start() <= to) {
                return true;
            }
        }
        return false;
    }
}
