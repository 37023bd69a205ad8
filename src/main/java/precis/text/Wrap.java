package precis.text;

import java.util.ArrayList;
import java.util.List;

/** Breaks text into rows of at most so many cells, at blanks where it can; offsets stay those of the text. */
public final class Wrap {
    private Wrap() {}

    /**
     * The rows of one stretch of text. Each is a span without the blank it was broken at; a line break in the text is a
     * blank like any other. A word that is wider than a row is cut.
     *
     * @param width in cells, at least 1; a character of two cells still takes a row of one
     */
    public static List<Span> rows(String text, Span span, int width) {
        return rows(text, span, width, width);
    }

    /**
     * The same with another width for the first row, which something else may begin.
     */
    public static List<Span> rows(String text, Span span, int firstWidth, int width) {
        List<Span> rows = new ArrayList<>();
        int start = skipBlanks(text, span.start(), span.end());
        while (start < span.end()) {
            int end = rowEnd(text, start, span.end(), Math.max(1, rows.isEmpty() ? firstWidth : width));
            rows.add(new Span(start, trimmedEnd(text, start, end)));
            start = skipBlanks(text, end, span.end());
        }
        return rows;
    }

    /** Where the row that begins at {@code start} has to end: after the last word that fits, or within a long one. */
    private static int rowEnd(String text, int start, int limit, int width) {
        int used = 0;
        int lastBreak = -1;
        int i = start;
        while (i < limit) {
            int next = Math.min(limit, CharWidth.clusterEnd(text, i));
            // a blank that carries a mark is no blank
            boolean blank = next == i + 1 && isBlank(text.charAt(i));
            if (blank) {
                lastBreak = i;
            }
            used += CharWidth.cells(text, i);
            if (used > width && !blank) {
                if (lastBreak > start) {
                    return lastBreak;
                }
                return i > start ? i : next;
            }
            i = next;
            if (isBreakAfter(text.charAt(next - 1)) && i < limit && used <= width) {
                lastBreak = i;
            }
        }
        return limit;
    }

    private static int skipBlanks(String text, int from, int limit) {
        int i = from;
        while (i < limit && isBlank(text.charAt(i))) {
            i++;
        }
        return i;
    }

    private static int trimmedEnd(String text, int start, int end) {
        int i = end;
        while (i > start && isBlank(text.charAt(i - 1))) {
            i--;
        }
        return i;
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\n' || c == '\t' || c == '\u3000';
    }

    /** After a dash a row may end, as in print. */
    private static boolean isBreakAfter(char c) {
        return c == '\u2014' || c == '\u2013';
    }
}
