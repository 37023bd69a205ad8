package precis.view;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import precis.desk.Shelf;
import precis.file.BriefListing;
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
        int count = shelf.briefs().size();
        Texts.right(canvas, 0, count == 1 ? "1 brief" : count + " briefs", StyleRole.DIM);
        rule(canvas, 1);
        int height = canvas.height() - Shelf.OTHER_ROWS;
        for (int i = 0; i < height && shelf.top() + i < count; i++) {
            boolean chosen = shelf.top() + i == shelf.chosen();
            line(shelf.briefs().get(shelf.top() + i), canvas.part(0, 2 + i, canvas.width(), 1), chosen);
        }
        canvas.cursorAt(1, 2 + shelf.chosen() - shelf.top());
        rule(canvas, canvas.height() - 2);
        hints(shelf, canvas);
    }

    private static void line(BriefListing brief, Canvas row, boolean chosen) {
        boolean all = row.width() >= ROOM_FOR_ALL;
        int saved = row.width() - DAY_COLUMNS;
        int disputed = saved - COUNT_COLUMNS;
        int day = disputed - DAY_COLUMNS - 1;
        int outlet = day - OUTLET_COLUMNS;
        int titleRoom = (all ? outlet : disputed) - 4;
        if (brief.problem() == null) {
            row.put(2, 0, Texts.fitted(brief.title(), titleRoom), StyleRole.TEXT);
            row.put(disputed, 0, brief.disputed() == 0 ? "" : brief.disputed() + " disputed", StyleRole.DIM);
        } else {
            row.put(2, 0, Texts.fitted(brief.title() + ": " + brief.problem(), row.width() - 4), StyleRole.ERROR);
        }
        if (all && brief.problem() == null) {
            row.put(outlet, 0, Texts.fitted(Objects.toString(brief.source(), ""), OUTLET_COLUMNS - 2), StyleRole.DIM);
            row.put(day, 0, day(brief.published()), StyleRole.DIM);
        }
        if (brief.problem() == null) {
            row.put(saved, 0, day(brief.updated()), StyleRole.DIM);
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

    private static String day(@Nullable LocalDate day) {
        return day == null ? "undated" : day.toString();
    }

    private static String day(@Nullable Instant instant) {
        return instant == null ? "" : instant.toString().substring(0, 10);
    }

    private static void rule(Canvas canvas, int y) {
        canvas.put(0, y, "─".repeat(canvas.width()), StyleRole.RULE);
    }
}
