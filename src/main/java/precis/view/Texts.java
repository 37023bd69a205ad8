package precis.view;

import java.util.List;
import precis.desk.Input;
import precis.term.Canvas;
import precis.term.StyleRole;
import precis.text.CharWidth;
import precis.text.Span;
import precis.text.Wrap;

/** Ways of placing text that several views share. */
final class Texts {
    private static final String ELLIPSIS = "…";

    private Texts() {}

    /** Draws a text that ends at the right edge, a cell away from it, and gives the column where it begins. */
    static int right(Canvas canvas, int y, String text, StyleRole role) {
        int x = canvas.width() - 1 - CharWidth.of(text);
        canvas.put(x, y, text, role);
        return x;
    }

    /** Draws a line of text that is being written, with the caret; as much of it as stands around that. */
    static void input(Canvas row, Input input) {
        int caret = CharWidth.of(input.text().substring(0, input.caret()));
        int shift = Math.max(0, caret - row.width() + 1);
        row.clear(StyleRole.INPUT);
        row.put(-shift, 0, input.text(), StyleRole.INPUT);
        row.cursorAt(caret - shift, 0);
    }

    /**
     * Writes a text into the last rows of a screen, as many as it takes, over whatever stands there. Where it takes more than
     * one, a line parts it from the words above, which are no part of it.
     */
    static void atBottom(Canvas screen, String text, StyleRole role) {
        List<Span> spans = Wrap.rows(text, new Span(0, text.length()), Math.max(1, screen.width() - 2));
        int count = Math.min(spans.size(), screen.height());
        int line = count > 1 && count + 1 < screen.height() ? 1 : 0;
        Canvas rows = screen.part(0, screen.height() - count - line, screen.width(), count + line);
        rows.clear(StyleRole.TEXT);
        if (line > 0) {
            rows.put(0, 0, "─".repeat(screen.width()), StyleRole.RULE);
        }
        for (int y = 0; y < count; y++) {
            rows.put(1, y + line, spans.get(y).in(text), role);
        }
    }

    /** A key as the last row shows it: arrows and Enter by their sign, where the terminal has more than ASCII. */
    static String key(String label, Canvas canvas) {
        if (canvas.ascii()) {
            return label;
        }
        return switch (label) {
            case "Enter" -> "↵";
            case "Left" -> "←";
            case "Down" -> "↓";
            case "Right" -> "→";
            default -> label;
        };
    }

    /** The text, or as much of its beginning as fits with an ellipsis behind it. */
    static String fitted(String text, int cells) {
        if (CharWidth.of(text) <= cells) {
            return text;
        }
        int end = 0;
        while (end < text.length() && CharWidth.of(text.substring(0, CharWidth.clusterEnd(text, end))) < cells) {
            end = CharWidth.clusterEnd(text, end);
        }
        return text.substring(0, end).stripTrailing() + ELLIPSIS;
    }
}
