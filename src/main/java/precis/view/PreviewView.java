package precis.view;

import java.util.List;
import precis.desk.PreviewPage;
import precis.desk.State;
import precis.markdown.Preview;
import precis.term.Canvas;
import precis.term.StyleRole;

/** The brief as its Markdown reads, with a bar at the point under the cursor. */
final class PreviewView {
    private static final String BAR = "▌";

    private PreviewView() {}

    static void draw(State state, Canvas canvas) {
        int top = state.frame().previewTop();
        List<PreviewPage.Row> rows = state.frame().previewPage().rows();
        String point = state.cursor().point();
        for (int y = 0; y < canvas.height() && top + y < rows.size(); y++) {
            PreviewPage.Row row = rows.get(top + y);
            int x = row.column();
            for (Preview.Piece piece : row.pieces()) {
                x = canvas.put(x, y, piece.text(), role(piece.face()));
            }
            if (point != null && point.equals(row.point())) {
                canvas.put(0, y, BAR, StyleRole.CURSOR_AWAY);
            }
        }
    }

    private static StyleRole role(Preview.Face face) {
        return switch (face) {
            case PLAIN, EMPHASIS -> StyleRole.TEXT;
            case STRONG -> StyleRole.NAME;
            case HEADING -> StyleRole.HEADING;
            case NOTE -> StyleRole.DIM;
        };
    }
}
