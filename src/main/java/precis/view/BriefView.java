package precis.view;

import java.util.List;
import precis.desk.BriefPage;
import precis.desk.Cursor;
import precis.desk.Ink;
import precis.desk.Mode;
import precis.desk.Pane;
import precis.desk.State;
import precis.term.Canvas;
import precis.term.StyleRole;

/** The brief: its sections and points, a bar at the one under the cursor, and the fields of what is being edited. */
final class BriefView {
    private static final String BAR = "▌";

    private BriefView() {}

    static void draw(State state, Canvas canvas) {
        BriefPage page = state.frame().briefPage();
        int top = state.frame().briefTop();
        List<BriefPage.Row> rows = page.rows();
        for (int y = 0; y < canvas.height() && top + y < rows.size(); y++) {
            row(canvas, y, rows.get(top + y));
        }
        for (BriefPage.Cells cells : page.matches(state.search().pattern(), top, top + canvas.height())) {
            int x = cells.column() < 0 ? canvas.width() + cells.column() : cells.column();
            canvas.paint(x, x + cells.width(), cells.row() - top, StyleRole.MATCH);
        }
        bar(state, canvas, page, top);
        BriefPage.Caret caret = page.caret();
        if (caret != null) {
            canvas.cursorAt(caret.column(), caret.row() - top);
        }
    }

    private static void row(Canvas canvas, int y, BriefPage.Row row) {
        int room = row.right().isEmpty() ? canvas.width() : Texts.right(canvas, y, row.right(), StyleRole.GUTTER) - 1;
        Canvas left = canvas.part(0, y, Math.max(0, room), 1);
        int x = row.column();
        for (BriefPage.Piece piece : row.pieces()) {
            x = left.put(x, 0, piece.text(), role(piece.ink()));
        }
    }

    private static void bar(State state, Canvas canvas, BriefPage page, int top) {
        Cursor cursor = state.cursor();
        boolean here = cursor.pane() == Pane.BRIEF;
        if (page.rows().isEmpty() || state.mode() instanceof Mode.Filling) {
            return;
        }
        int first = page.firstRow(cursor.section(), cursor.point());
        int last = page.lastRow(cursor.section(), cursor.point());
        for (int row = first; row <= last; row++) {
            boolean sectionHead = cursor.point() == null && row < last;
            if (!sectionHead && row >= top) {
                canvas.put(0, row - top, BAR, here ? StyleRole.CURSOR : StyleRole.CURSOR_AWAY);
            }
        }
        if (here) {
            canvas.cursorAt(BriefPage.TEXT_COLUMN, Math.max(0, (cursor.point() == null ? last : first) - top));
        }
    }

    private static StyleRole role(Ink ink) {
        return switch (ink) {
            case TEXT -> StyleRole.TEXT;
            case DIM, LABEL -> StyleRole.DIM;
            case HEADING -> StyleRole.HEADING;
            case NAME -> StyleRole.NAME;
            case MARK -> StyleRole.MARK;
            case INPUT -> StyleRole.INPUT;
        };
    }
}
