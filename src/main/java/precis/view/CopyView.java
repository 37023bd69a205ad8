package precis.view;

import precis.desk.Excerpt;
import precis.desk.Layout;
import precis.desk.Mode;
import precis.desk.State;
import precis.term.Canvas;
import precis.term.StyleRole;

/** What can be copied, a line each with its letter. */
final class CopyView {
    private static final int TEXT_COLUMN = 6;
    private static final int HOW_COLUMN = 24;

    private CopyView() {}

    static void draw(State state, Mode.Copying copying, Canvas canvas) {
        canvas.put(0, 0, "─".repeat(canvas.width()), StyleRole.RULE);
        canvas.put(1, 1, "COPY", StyleRole.HEADING);
        int y = Layout.ROWS_ABOVE_COPIES;
        for (Excerpt excerpt : Excerpt.values()) {
            Canvas row = canvas.part(0, y++, canvas.width(), 1);
            String whyNot = excerpt.whyNot(state);
            StyleRole role = whyNot == null ? StyleRole.TEXT : StyleRole.DIM;
            row.put(3, 0, excerpt.letter(), StyleRole.KEY);
            row.put(TEXT_COLUMN, 0, excerpt.what(), role);
            String how = whyNot == null ? excerpt.how() : whyNot;
            row.put(HOW_COLUMN, 0, Texts.fitted(how, row.width() - HOW_COLUMN - 1), StyleRole.DIM);
            if (excerpt == copying.chosen()) {
                row.paint(0, row.width(), 0, StyleRole.SELECTED);
                row.cursorAt(3, 0);
            }
        }
    }
}
