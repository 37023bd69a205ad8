package precis.reading;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import precis.language.Sentence;
import precis.language.Syntax;
import precis.language.Token;
import precis.language.UniversalTag;
import precis.text.Span;

/**
 * The words of a text: all tokens of all sentences in one row, numbered from 0 through the whole text. {@link #NONE} stands
 * for "no token".
 */
public sealed class TokenRow permits ParsedText {
    /** No token, no sentence, no quotation. */
    public static final int NONE = -1;

    private static final int FEWEST_INITIALS = 2;
    private static final int MOST_INITIALS = 5;

    private final String text;
    private final Token[] tokens;
    private final String[] lower;
    private final Word[] written;
    private final Word[] meant;
    private final int[] sentence;
    private final int[] sentenceStart;

    TokenRow(Syntax syntax) {
        text = syntax.text();
        List<Sentence> sentences = syntax.sentences();
        sentenceStart = new int[sentences.size() + 1];
        for (Sentence one : sentences) {
            sentenceStart[one.index() + 1] = sentenceStart[one.index()] + one.size();
        }
        int size = sentenceStart[sentences.size()];
        tokens = new Token[size];
        lower = new String[size];
        written = new Word[size];
        meant = new Word[size];
        sentence = new int[size];
        for (Sentence one : sentences) {
            lay(one);
        }
    }

    private void lay(Sentence one) {
        Lexicon lexicon = Lexicon.english();
        int at = sentenceStart[one.index()];
        for (Token token : one.tokens()) {
            tokens[at] = token;
            sentence[at] = one.index();
            lower[at] = token.form().toLowerCase(Locale.ROOT).replace('’', '\'');
            written[at] = lexicon.word(lower[at]);
            boolean many = initialsOfMany(token.form()); // the lemma of "MPs" is "MPs"
            String lemma = many ? lower[at].substring(0, lower[at].length() - 1) : token.lemma();
            meant[at] = lemma.equals(lower[at]) ? written[at] : lexicon.word(lemma.toLowerCase(Locale.ROOT));
            at++;
        }
    }

    public String text() {
        return text;
    }

    /** The number of tokens. */
    public int size() {
        return tokens.length;
    }

    final boolean inside(int token) {
        return token >= 0 && token < tokens.length;
    }

    final Token token(int token) {
        return tokens[token];
    }

    // Sentences

    /** The number of sentences, headings among them. */
    public int sentences() {
        return sentenceStart.length - 1;
    }

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

    // Tokens

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

    /** The last token that lies in a span, at least in part. */
    public int lastToken(Span span) {
        int token = tokenAt(span.end() - 1);
        return token == NONE ? size() - 1 : token;
    }

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

    /** The form in lower case, with straight apostrophes; empty outside the article. */
    public String lower(int token) {
        return inside(token) ? lower[token] : "";
    }

    public String lemma(int token) {
        return tokens[token].lemma();
    }

    public boolean reads(int token, String lowerCase) {
        return inside(token) && lower[token].equals(lowerCase);
    }

    /** Whether the token, as written, is in a list of words. */
    public boolean reads(int token, WordClass wordClass) {
        return inside(token) && written[token].in(wordClass);
    }

    /** Whether "according to" begins with a token. */
    public final boolean accordingTo(int token) {
        return reads(token, "according") && reads(token + 1, "to");
    }

    public boolean hasLemma(int token, String lemma) {
        return inside(token) && tokens[token].lemma().equals(lemma);
    }

    /** Whether the token, as written or by its lemma, is in a list of words. */
    public boolean is(int token, WordClass wordClass) {
        return inside(token) && (written[token].in(wordClass) || meant[token].in(wordClass));
    }

    /** Whether the token, as written or by its lemma, is in one of the lists of words. */
    public final boolean is(int token, Set<WordClass> classes) {
        return inside(token) && (written[token].inAny(classes) || meant[token].inAny(classes));
    }

    public boolean is(int token, UniversalTag tag) {
        return inside(token) && tokens[token].tag() == tag;
    }

    /** Whether the Penn Treebank tag is that. */
    public boolean penn(int token, String tag) {
        return inside(token) && tokens[token].pennTag().equals(tag);
    }

    String pennTag(int token) {
        return tokens[token].pennTag();
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

    /** Whether a stretch has brackets of its own. */
    public final boolean inBrackets(int from, int to) {
        return reads(from - 1, "(") && reads(to + 1, ")");
    }

    /** A dash of any length, also a hyphen, which within a word is one too. */
    public final boolean dash(int token) {
        return reads(token, "-") || reads(token, "–") || reads(token, "—") || reads(token, "―") || reads(token, "--");
    }

    /** A dash with a blank before it, as no hyphen has. */
    public final boolean dashApart(int token) {
        return token > 0 && dash(token) && !joined(token);
    }

    public final boolean capital(int token) {
        return Character.isUpperCase(form(token).charAt(0));
    }

    /** Whether no blank stands before a token. */
    final boolean joined(int token) {
        return start(token) == end(token - 1);
    }

    public boolean plural(int token) {
        return penn(token, "NNS") || penn(token, "NNPS") || lettersOfMany(token);
    }

    /** Whether the token is letters in the plural: "MPs", which the tags take for a name. */
    final boolean lettersOfMany(int token) {
        return inside(token) && initialsOfMany(form(token));
    }

    /** "MPs", "NGOs" */
    private static boolean initialsOfMany(String form) {
        int last = form.length() - 1;
        boolean many = last >= FEWEST_INITIALS && last <= MOST_INITIALS && form.charAt(last) == 's';
        for (int i = 0; many && i < last; i++) {
            many = Character.isUpperCase(form.charAt(i));
        }
        return many;
    }

    /** The number of words, not counting punctuation, from one token to another. */
    public int words(int from, int to) {
        int count = 0;
        for (int i = from; i <= to; i++) {
            count += punctuation(i) ? 0 : 1;
        }
        return count;
    }
}
