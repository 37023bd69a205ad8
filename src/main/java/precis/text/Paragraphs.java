package precis.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds the paragraphs of a text. Blank lines separate them; in a text without any, line breaks do where most lines end a
 * sentence, and are mere wrapping otherwise.
 */
public final class Paragraphs {
    /** A paragraph that is longer than this, in UTF-16 units, is no heading even without an end mark. */
    static final int HEADING_LIMIT = 120;

    private static final String END_MARKS = ".!?…:;,";
    private static final String CLOSING = "\"'”’»)]";

    private Paragraphs() {}

    /** The paragraphs of a text in order, headings among them. */
    public static List<Paragraph> of(String text) {
        List<Span> spans = split(text, true);
        if (spans.size() == 1) {
            List<Span> lines = split(text, false);
            if (endingASentence(text, lines) * 2 > lines.size()) {
                spans = lines;
            }
        }
        List<Paragraph> paragraphs = new ArrayList<>();
        int number = 0;
        for (Span span : spans) {
            paragraphs.add(new Paragraph(span, isHeading(text, span) ? 0 : ++number));
        }
        return List.copyOf(paragraphs);
    }

    /** Short, on one line, and without an end mark: a headline, a cross-heading, a date line, a byline. */
    static boolean isHeading(String text, Span span) {
        return span.length() <= HEADING_LIMIT
                && !endsASentence(text, span)
                && !span.in(text).contains("\n");
    }

    private static int endingASentence(String text, List<Span> lines) {
        int count = 0;
        for (Span line : lines) {
            count += endsASentence(text, line) ? 1 : 0;
        }
        return count;
    }

    private static boolean endsASentence(String text, Span span) {
        int last = span.end() - 1;
        int open = text.charAt(last) == ')' ? text.lastIndexOf('(', last) : -1;
        if (open > span.start() + 1 && text.charAt(open - 1) == ' ') {
            last = open - 2; // "He left. (Reporting by Ann Reed)"
        }
        while (last > span.start() && CLOSING.indexOf(text.charAt(last)) >= 0) {
            last--;
        }
        return END_MARKS.indexOf(text.charAt(last)) >= 0;
    }

    /** Cuts at blank lines, or at every line break, and leaves out what is blank. */
    private static List<Span> split(String text, boolean atBlankLines) {
        List<Span> spans = new ArrayList<>();
        int start = -1;
        int end = 0;
        int breaks = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n') {
                breaks++;
            } else if (!isBlank(c)) {
                if (start >= 0 && breaks >= (atBlankLines ? 2 : 1)) {
                    spans.add(new Span(start, end));
                    start = -1;
                }
                start = start < 0 ? i : start;
                end = i + 1;
                breaks = 0;
            }
        }
        if (start >= 0) {
            spans.add(new Span(start, end));
        }
        return spans;
    }

    /** White space of any kind, and the no-break spaces that {@link Character#isWhitespace} leaves out. */
    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
