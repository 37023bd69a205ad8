package precis.view;

import java.util.List;
import precis.desk.Shelf;
import precis.term.Canvas;
import precis.term.StyleRole;

/** The list of briefs, a line each: title, outlet, the article's day, how many disputed points, when it was last saved. */
public final class ShelfView {
    private static final int DAY_COLUMNS = 12;
    private static final int COUNT_COLUMNS = 12;
    private static final int OUTLET_COLUMNS = 20;
    private static final int ROOM_FOR_ALL = 100;

    private ShelfView() {}

    public static void draw(Shelf shelf, Canvas canvas) {
        if (canvas.height() <= Shelf.OTHER_ROWS) {
            canvas.put(0, 0, "too small", StyleRole.MESSAGE);
            return;
        }
        canvas.put(1, 0, "Precis", StyleRole.TITLE);
        List<Shelf.Line> lines = shelf.lines();
        int count = lines.size();
        Texts.right(canvas, 0, count == 1 ? "1 brief" : count + " briefs", StyleRole.DIM);
        rule(canvas, 1);
        int height = canvas.height() - Shelf.OTHER_ROWS;
        for (int i = 0; i < height && shelf.top() + i < count; i++) {
            boolean chosen = shelf.top() + i == shelf.chosen();
            line(lines.get(shelf.top() + i), canvas.part(0, 2 + i, canvas.width(), 1), chosen);
        }
        canvas.cursorAt(1, 2 + shelf.chosen() - shelf.top());
        rule(canvas, canvas.height() - 2);
        hints(shelf, canvas);
    }

    private static void line(Shelf.Line brief, Canvas row, boolean chosen) {
        boolean all = row.width() >= ROOM_FOR_ALL;
        int saved = row.width() - DAY_COLUMNS;
        int disputed = saved - COUNT_COLUMNS;
        int day = disputed - DAY_COLUMNS - 1;
        int outlet = day - OUTLET_COLUMNS;
        if (!brief.problem().isEmpty()) {
            row.put(2, 0, Texts.fitted(brief.title() + ": " + brief.problem(), row.width() - 4), StyleRole.ERROR);
        } else {
            row.put(2, 0, Texts.fitted(brief.title(), (all ? outlet : disputed) - 4), StyleRole.TEXT);
            row.put(disputed, 0, brief.disputed(), StyleRole.DIM);
            row.put(saved, 0, brief.saved(), StyleRole.DIM);
        }
        if (all && brief.problem().isEmpty()) {
            row.put(outlet, 0, Texts.fitted(brief.outlet(), OUTLET_COLUMNS - 2), StyleRole.DIM);
            row.put(day, 0, brief.day(), StyleRole.DIM);
        }
        if (chosen) {
            row.paint(0, row.width(), 0, StyleRole.SELECTED);
        }
    }

    private static void hints(Shelf shelf, Canvas canvas) {
        int y = canvas.height() - 1;
        if (shelf.problem() != null) {
            canvas.put(1, y, Texts.fitted(shelf.problem(), canvas.width() - 2), StyleRole.ERROR);
            return;
        }
        int x = canvas.put(1, y, "↵", StyleRole.KEY);
        x = canvas.put(x, y, " open  ", StyleRole.HINT);
        x = canvas.put(x, y, "j k", StyleRole.KEY);
        x = canvas.put(x, y, " move  ", StyleRole.HINT);
        x = canvas.put(x, y, "q", StyleRole.KEY);
        canvas.put(x, y, " leave", StyleRole.HINT);
    }

    private static void rule(Canvas canvas, int y) {
        canvas.put(0, y, "─".repeat(canvas.width()), StyleRole.RULE);
    }
}
