package precis.reading;

import static precis.reading.TokenRow.NONE;

import java.util.ArrayList;
import java.util.List;
import precis.text.Paragraph;
import precis.text.Span;

/**
 * Finds what stands between quotation marks. Each paragraph stands for itself: a closing mark with nothing open is ignored,
 * and an opening mark that is never closed reaches to the paragraph's end, as quotations over several paragraphs do.
 */
final class QuotationMarks {
    private static final int WORDS_WITHOUT_CLOSING = 3;
    private static final String BEFORE_OPENING = "([{—–-/…'‘";
    private static final String AFTER_CLOSING = ".,;:!?)]}—–-…'’s";

    private final String text;
    private final List<Span> spans = new ArrayList<>();

    private QuotationMarks(String text) {
        this.text = text;
    }

    /** What stands between marks, these among it, in order. */
    static List<Span> spans(String text, List<Paragraph> paragraphs) {
        QuotationMarks marks = new QuotationMarks(text);
        for (Paragraph paragraph : paragraphs) {
            marks.scan(paragraph.span());
        }
        return marks.spans;
    }

    /** The units of the quotation mark at an offset: 1, 2 for doubled apostrophes, 0 for no mark. */
    static int length(String text, int at) {
        char c = text.charAt(at);
        if (c == '"' || c == '“' || c == '”' || c == '„' || c == '«' || c == '»') {
            return 1;
        }
        boolean half = c == '\'' || c == '`' || c == '’' || c == '‘';
        return half && at + 1 < text.length() && text.charAt(at + 1) == c ? 2 : 0;
    }

    private void scan(Span paragraph) {
        int open = NONE;
        for (int i = paragraph.start(); i < paragraph.end(); i++) {
            int length = length(text, i);
            if (length == 0) {
                continue;
            }
            if (open == NONE) {
                open = opens(i, length, paragraph) ? i : open;
            } else if (closes(i, length, paragraph)) {
                spans.add(new Span(open, i + length));
                open = NONE;
            } else if (opens(i, length, paragraph)) {
                open = i;
            }
            i += length - 1;
        }
        if (open != NONE && words(open, paragraph.end()) >= WORDS_WITHOUT_CLOSING) {
            spans.add(new Span(open, paragraph.end()));
        }
    }

    private boolean opens(int at, int length, Span paragraph) {
        char c = text.charAt(at);
        if (c == '“' || c == '„' || c == '‘' || c == '«') {
            return true;
        }
        if (c == '”' || c == '’' || c == '»' || (c == '"' && blank(after(at, length, paragraph)))) {
            return false;
        }
        char before = before(at, paragraph);
        return blank(before) || BEFORE_OPENING.indexOf(before) >= 0;
    }

    private boolean closes(int at, int length, Span paragraph) {
        char c = text.charAt(at);
        if (c == '”' || c == '’' || c == '»') {
            return true;
        }
        char after = after(at, length, paragraph);
        if (c == '“' && !blank(before(at, paragraph)) && blank(after)) {
            return true; // turned the wrong way, or as German sets it: "It is over,“ she said
        }
        if (c == '“' || c == '„' || c == '‘' || c == '«' || (blank(before(at, paragraph)) && !blank(after))) {
            return false;
        }
        return blank(after) || AFTER_CLOSING.indexOf(after) >= 0;
    }

    private char before(int at, Span paragraph) {
        return at > paragraph.start() ? text.charAt(at - 1) : ' ';
    }

    private char after(int at, int length, Span paragraph) {
        return at + length < paragraph.end() ? text.charAt(at + length) : ' ';
    }

    private static boolean blank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private int words(int from, int to) {
        int count = 0;
        boolean inside = false;
        for (int i = from; i < to; i++) {
            boolean letter = Character.isLetterOrDigit(text.charAt(i));
            count += letter && !inside ? 1 : 0;
            inside = letter;
        }
        return count;
    }
}
