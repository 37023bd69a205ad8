package precis.term;

import com.googlecode.lanterna.TextCharacter;
import java.util.HashMap;
import java.util.Map;

/** What is written into the cells of a terminal: the text of a canvas, where everybody takes it to be as wide as we do. */
final class CellText {
    private static final String UNSURE = "\u25A1";
    private static final String UNSURE_IN_ASCII = "?";
    private static final String WIDE = " wide";

    /** Characters beyond ASCII whose width was asked for already; an article has a few dozen. */
    private static final int MOST_KNOWN = 4096;

    private final boolean ascii;
    private final Map<String, String> known = new HashMap<>();

    /**
     * The text of cells.
     *
     * @param ascii whether nothing beyond ASCII may stand for what is left out
     */
    CellText(boolean ascii) {
        this.ascii = ascii;
    }

    /** The text of one cell. */
    String text(Canvas canvas, int x, int y) {
        String text = canvas.textAt(x, y);
        if (text.length() == 1 && text.charAt(0) < 0x80) {
            return text;
        }
        boolean wide = x + 1 < canvas.width() && canvas.textAt(x + 1, y).equals(Canvas.CONTINUED);
        if (text.equals(Canvas.CONTINUED)) {
            boolean covered = x > 0 && !text(canvas, x - 1, y).equals(unsure());
            return covered ? "" : " ";
        }
        if (known.size() > MOST_KNOWN) {
            known.clear();
        }
        return known.computeIfAbsent(wide ? text + WIDE : text, key -> sure(text, wide));
    }

    /** The text itself, where everybody takes it to be as wide as we do: else what is behind it in the row would shift. */
    private String sure(String text, boolean wide) {
        TextCharacter[] made = TextCharacter.fromString(text);
        return made.length == 1 && made[0].isDoubleWidth() == wide ? text : unsure();
    }

    private String unsure() {
        return ascii ? UNSURE_IN_ASCII : UNSURE;
    }
}
