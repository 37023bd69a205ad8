package precis.reading;

import java.util.List;
import precis.language.Sentence;
import precis.language.Syntax;
import precis.text.Article;
import precis.text.Paragraph;
import precis.text.Span;

/**
 * An article as the rules of news want it: beside words and trees, what the layout tells of its sentences (paragraphs,
 * headings, lines that are no part of the story) and what stands between quotation marks.
 */
public final class Story extends ParsedText {
    private final Article article;
    private final List<Paragraph> paragraphs;
    private final int[] paragraph;
    private final Quotations quotations;
    private final boolean[] aside;
    private final DateLines dateLines;

    Story(Article article, Syntax syntax) {
        super(syntax);
        this.article = article;
        paragraphs = article.paragraphs();
        paragraph = paragraphsOf(syntax.sentences());
        quotations = new Quotations(this, QuotationMarks.spans(article.text(), paragraphs));
        aside = new Asides(this).found();
        dateLines = new DateLines(this, syntax.names());
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

    public Article article() {
        return article;
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

    /** The first sentence from one on that tells the story, or {@link TokenRow#NONE}. */
    public int told(int from) {
        int sentence = from;
        while (sentence < sentences() && aside[sentence]) {
            sentence++;
        }
        return sentence < sentences() ? sentence : NONE;
    }

    /** Whether a sentence stands in a heading: a headline, a cross-heading, a date line, a byline. */
    public boolean heading(int sentenceIndex) {
        return paragraphOf(sentenceIndex).heading();
    }

    Paragraph paragraphOf(int sentenceIndex) {
        return paragraphs.get(paragraph[sentenceIndex]);
    }

    /**
     * The token with which a sentence begins to tell: after a date line such as "GENEVA, Switzerland - " or a time such as
     * "17:40", if it has one.
     */
    public int opening(int sentenceIndex) {
        return Openings.of(this, dateLines, sentenceIndex);
    }

    /** What stands between quotation marks. */
    public Quotations quotations() {
        return quotations;
    }

    /** Whether a token lies in a quotation; its marks do. */
    public boolean quoted(int token) {
        return inside(token) && quotations.at(token) != NONE;
    }

    /** Whether a token is a quotation mark. */
    public boolean quoteMark(int token) {
        return inside(token) && QuotationMarks.length(text(), start(token)) > 0;
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
