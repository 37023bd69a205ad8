package precis.view;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import precis.desk.Command;
import precis.desk.Keymap;
import precis.desk.Message;
import precis.desk.Shelf;
import precis.term.Canvas;
import precis.term.StyleRole;
import precis.text.CharWidth;

/** The list of briefs, a line each: title, outlet, the article's day, how many disputed points, when it was last saved. */
public final class ShelfView {
    private static final int DAY_COLUMNS = 12;
    private static final int COUNT_COLUMNS = 12;
    private static final int OUTLET_COLUMNS = 20;
    private static final int ROOM_FOR_ALL = 110;
    private static final int ROOM_FOR_DAYS = 90;
    private static final int HELP_COLUMN = 28;

    private final Shelf shelf;
    private final Keymap keymap;
    private final Canvas canvas;

    private ShelfView(Shelf shelf, Keymap keymap, Canvas canvas) {
        this.shelf = shelf;
        this.keymap = keymap;
        this.canvas = canvas;
    }

    public static void draw(Shelf shelf, Keymap keymap, Canvas canvas) {
        if (canvas.height() <= Shelf.OTHER_ROWS) {
            canvas.put(0, 0, "too small", StyleRole.MESSAGE);
            return;
        }
        new ShelfView(shelf, keymap, canvas).draw();
    }

    private void draw() {
        canvas.put(1, 0, "Precis", StyleRole.TITLE);
        List<Shelf.Line> lines = shelf.lines();
        Texts.right(canvas, 0, count(lines.size()), StyleRole.DIM);
        rule(1);
        rule(canvas.height() - 2);
        Canvas body = canvas.part(0, Shelf.ROWS_ABOVE, canvas.width(), canvas.height() - Shelf.OTHER_ROWS);
        String nothing = nothing(lines);
        if (shelf.asking() != Shelf.Asking.HELP && !lines.isEmpty()) {
            heads(canvas.part(0, Shelf.ROWS_ABOVE - 1, canvas.width(), 1));
        }
        if (shelf.asking() == Shelf.Asking.HELP) {
            help(body);
        } else if (nothing != null) {
            body.put(2, 0, Texts.fitted(nothing, body.width() - 3), StyleRole.DIM);
        }
        for (int i = 0; i < body.height() && shelf.top() + i < lines.size(); i++) {
            boolean chosen = shelf.top() + i == shelf.chosen();
            if (shelf.asking() != Shelf.Asking.HELP) {
                line(lines.get(shelf.top() + i), body.part(0, i, body.width(), 1), chosen);
            }
        }
        body.cursorAt(1, shelf.chosen() - shelf.top());
        lastRow(canvas.part(0, canvas.height() - 1, canvas.width(), 1));
    }

    private String count(int shown) {
        List<?> briefs = shelf.briefs();
        if (briefs == null) {
            return "";
        }
        String all = String.format(Locale.ROOT, briefs.size() == 1 ? "%,d brief" : "%,d briefs", briefs.size());
        return shelf.filter().value().isEmpty() ? all : shown + " of " + all;
    }

    private @Nullable String nothing(List<Shelf.Line> lines) {
        if (shelf.briefs() == null) {
            return "reading the briefs…";
        } else if (shelf.briefs().isEmpty()) {
            return "no brief is here any more; precis ARTICLE makes one";
        }
        return lines.isEmpty() ? "no brief has “" + shelf.filter().value() + "”" : null;
    }

    private static void heads(Canvas row) {
        columns(row, new Shelf.Line("title", "outlet", "article of", "disputed", "last edit", ""), StyleRole.DIM);
    }

    private static void line(Shelf.Line brief, Canvas row, boolean chosen) {
        if (brief.problem().isEmpty()) {
            columns(row, brief, StyleRole.TEXT);
        } else {
            row.put(2, 0, Texts.fitted(brief.title() + ": " + brief.problem(), row.width() - 4), StyleRole.ERROR);
        }
        if (chosen) {
            row.paint(0, row.width(), 0, StyleRole.SELECTED);
        }
    }

    private static void columns(Canvas row, Shelf.Line line, StyleRole role) {
        boolean all = row.width() >= ROOM_FOR_ALL;
        boolean days = row.width() >= ROOM_FOR_DAYS;
        int saved = row.width() - DAY_COLUMNS;
        int disputed = saved - COUNT_COLUMNS;
        int day = disputed - DAY_COLUMNS - 1;
        int outlet = day - OUTLET_COLUMNS;
        int next = all ? outlet : days ? day : disputed;
        row.put(2, 0, Texts.fitted(line.title(), Math.max(8, next - 4)), role);
        row.put(disputed, 0, line.disputed(), StyleRole.DIM);
        row.put(saved, 0, line.saved(), StyleRole.DIM);
        if (days) {
            row.put(day, 0, line.day(), StyleRole.DIM);
        }
        if (all) {
            row.put(outlet, 0, Texts.fitted(line.outlet(), OUTLET_COLUMNS - 2), StyleRole.DIM);
        }
    }

    private void help(Canvas body) {
        int y = 0;
        y = help(body, y, Command.NEXT_EVIDENCE, "open the brief");
        y = help(body, y, Command.FIND, "only briefs with words in title, outlet, day, actors, places");
        y = help(body, y, Command.FORGET, "all briefs again");
        for (Command command : Command.values()) {
            boolean moves = command.group() == Command.Group.MOVE && !command.isSection();
            if (moves && command != Command.OTHER_PANE) {
                y = help(body, y, command, command.description().replace("point or sentence", "brief"));
            }
        }
        y = help(body, y, Command.THEME, Command.THEME.description());
        y = help(body, y, Command.SUSPEND, "back to the shell; fg comes here again");
        help(body, y, Command.QUIT, "leave");
    }

    private int help(Canvas body, int y, Command command, String does) {
        body.put(3, y, keymap.labels(command), StyleRole.KEY);
        body.put(HELP_COLUMN, y, does, StyleRole.TEXT);
        return y + 1;
    }

    private void lastRow(Canvas row) {
        Message message = shelf.message();
        if (message != null) {
            Texts.atBottom(canvas, message.text(), message.error() ? StyleRole.ERROR : StyleRole.MESSAGE);
            return;
        }
        String open = Texts.key(keymap.label(Command.CHOOSE), canvas);
        switch (shelf.asking()) {
            case FILTER -> {
                int x = row.put(1, 0, "/", StyleRole.KEY);
                String all = keymap.label(Command.CLOSE);
                int right = row.width() - CharWidth.of(open + " open  " + all + " all") - 1;
                Texts.input(row.part(x, 0, Math.max(1, right - 2 - x), 1), shelf.filter());
                hints(row, right, open, " open  ", all, " all");
            }
            case HELP -> hints(row, 1, keymap.label(Command.CLOSE), " close");
            case NOTHING -> {
                String find = keymap.label(Command.FIND);
                String filtered = shelf.filter().value().isEmpty()
                        ? " filter  "
                        : " " + shelf.filter().value() + "  ";
                hints(
                        row,
                        1,
                        Texts.key(keymap.label(Command.NEXT_EVIDENCE), canvas),
                        " open  ",
                        find,
                        filtered,
                        keymap.label(Command.HELP),
                        " help  ",
                        keymap.label(Command.QUIT),
                        " leave");
            }
        }
    }

    /** Keys and what they do, by turns. */
    private static void hints(Canvas row, int from, String... texts) {
        int x = from;
        for (int i = 0; i < texts.length; i++) {
            x = row.put(x, 0, texts[i], i % 2 == 0 ? StyleRole.KEY : StyleRole.HINT);
        }
    }

    private void rule(int y) {
        canvas.put(0, y, "─".repeat(canvas.width()), StyleRole.RULE);
    }
}
