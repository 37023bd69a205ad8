package precis.view;

import precis.term.Canvas;
import precis.term.StyleRole;
import precis.text.CharWidth;

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
