package precis.language;

import java.util.List;
import precis.text.PageWords;
import precis.text.Paragraph;
import precis.text.Span;

/** Cuts the paragraphs of a text into sentences. */
final class Sentences {
    /** A sentence of more tokens is cut: no parse of such a thing is worth its time. */
    static final int LONGEST = 300;

    /** Nobody wraps at more characters: longer lines are paragraphs. */
    private static final int WIDEST = 120;

    private static final int NARROWEST = 40;

    private final Tokens tokens;
    /** Where sentences end whatever their marks, in order: before and behind what is only of the page. */
    private final int[] cuts;

    private int cut;

    private Sentences(Tokens tokens) {
        this.tokens = tokens;
        List<Span> pageWords = PageWords.in(tokens.text);
        cuts = new int[pageWords.size() * 2];
        for (int i = 0; i < pageWords.size(); i++) {
            cuts[2 * i] = pageWords.get(i).start();
            cuts[2 * i + 1] = pageWords.get(i).end();
        }
    }

    /** The tokens and sentences of a text, paragraph by paragraph. */
    static Tokens of(String text, Iterable<Paragraph> paragraphs) {
        Tokens tokens = new Tokens(text);
        Tokenizer tokenizer = new Tokenizer(tokens);
        Sentences sentences = new Sentences(tokens);
        for (Paragraph paragraph : paragraphs) {
            Span span = paragraph.span();
            int longest = Math.max(NARROWEST, longestLine(text, span));
            for (int line = span.start(); line < span.end(); ) {
                int end = endOfLines(text, line, span.end(), longest);
                int from = tokens.size;
                tokenizer.tokenize(line, end);
                sentences.split(from, paragraph.heading());
                line = end;
            }
        }
        return tokens;
    }

    private static int longestLine(String text, Span span) {
        int longest = 0;
        for (int line = span.start(); line < span.end(); ) {
            int end = lineBreak(text, line, span.end());
            longest = Math.max(longest, end - line);
            line = end + 1;
        }
        return longest;
    }

    private static int lineBreak(String text, int from, int to) {
        int at = text.indexOf('\n', from);
        return at < 0 || at > to ? to : at;
    }

    /**
     * The end of the lines that are one text: a line break is mere wrapping where the next word would not have fitted on the
     * line, and else parts the items of a list or a headline from what is below it.
     */
    private static int endOfLines(String text, int from, int to, int longest) {
        int line = from;
        int end = lineBreak(text, line, to);
        while (end < to && longest <= WIDEST) {
            int word = end + 1;
            while (word < to && text.charAt(word) != '\n' && !Spelling.blank(text.charAt(word))) {
                word++;
            }
            if (word - line <= longest) {
                break;
            }
            line = end + 1;
            end = lineBreak(text, line, to);
        }
        return end < to ? end + 1 : to;
    }

    /** Closes the sentences among the tokens from {@code from} on. */
    private void split(int from, boolean heading) {
        int begin = from;
        for (int i = from; i < tokens.size; i++) {
            if (cutBefore(i)) {
                tokens.closeSentence(i, heading);
                begin = i;
            }
            int next = endsSentence(i) ? afterClosing(i) : i - begin + 1 == LONGEST ? i + 1 : 0;
            if (next > i && (i - begin + 1 == LONGEST || beginsSentence(i, next))) {
                tokens.closeSentence(next, heading);
                begin = next;
                i = next - 1;
            }
        }
        tokens.closeSentence(tokens.size, heading);
    }

    private boolean cutBefore(int token) {
        int before = cut;
        while (cut < cuts.length && cuts[cut] <= tokens.start[token]) {
            cut++;
        }
        return cut > before;
    }

    /** Whether the token is an end mark, or an abbreviation with its full stop. */
    private boolean endsSentence(int i) {
        return endMark(tokens.firstChar(i)) || abbreviation(i);
    }

    private static boolean endMark(char c) {
        return c == '.' || c == '!' || c == '?' || c == '…';
    }

    private boolean abbreviation(int i) {
        return !endMark(tokens.firstChar(i)) && tokens.length(i) > 1 && tokens.lastChar(i) == '.';
    }

    /** The first token after the closing marks that are glued to this one. */
    private int afterClosing(int i) {
        int next = i + 1;
        while (next < tokens.size && tokens.glued(next) && "\"”’')]»".indexOf(tokens.firstChar(next)) >= 0) {
            next++;
        }
        return next;
    }

    /** Whether a sentence begins at {@code next}, behind the possible end {@code i}. */
    private boolean beginsSentence(int i, int next) {
        int word = next;
        while (word < tokens.size && opening(word)) {
            word++;
        }
        if (word >= tokens.size) {
            return false;
        }
        char mark = tokens.firstChar(i);
        char begin = tokens.firstChar(next);
        if (tokens.glued(next) && (mark != '.' || !(Character.isUpperCase(begin) || Spelling.doubleQuote(begin)))) {
            return false;
        }
        char letter = tokens.firstChar(word);
        if (Character.isLowerCase(letter) || ",;:-–—)".indexOf(letter) >= 0) {
            return false;
        }
        boolean ellipsis = mark == '…' || (mark == '.' && tokens.length(i) > 1);
        if (ellipsis && !Character.isUpperCase(letter)) {
            return false;
        }
        return !abbreviation(i) || beginsAfterAbbreviation(i, word);
    }

    private boolean opening(int i) {
        char c = tokens.firstChar(i);
        return Spelling.doubleQuote(c) || (Spelling.apostrophe(c) && tokens.length(i) <= 2) || c == '(' || c == '[';
    }

    private boolean beginsAfterAbbreviation(int i, int word) {
        int stop = tokens.end[i] - 1;
        if (tokens.length(i) == 2 || Spelling.title(tokens.text, tokens.start[i], stop)) {
            return false;
        }
        if (Character.isDigit(tokens.firstChar(word))) {
            return false;
        }
        boolean bracket = "([".indexOf(tokens.firstChar(i + 1)) >= 0; // "Arbor Inc. (NYSE: ARB)"
        return (word > i + 1 && !bracket) || Spelling.starter(tokens.text, tokens.start[word], tokens.end[word]);
    }
}
