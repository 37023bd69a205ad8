package precis.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import precis.desk.Menu;
import precis.term.Canvas;
import precis.term.StyleRole;
import precis.text.CharWidth;

/** A list to choose from, narrowed down by what is typed. */
final class MenuView {
    private static final int KEY_COLUMN = 3;
    private static final int TEXT_COLUMN = 28;
    private static final int KEYED_COLUMN = 6;
    private static final String PROMPT = "filter: ";
    private static final String MORE = "more";

    /**
     * A row of the list.
     *
     * @param line null for a heading and for a blank row
     */
    private record Row(String heading, Menu.@Nullable Line line, boolean chosen) {}

    private final Menu menu;
    private final List<Menu.Line> lines;
    private final Canvas canvas;

    private MenuView(Menu menu, Canvas canvas) {
        this.menu = menu;
        this.lines = menu.lines();
        this.canvas = canvas;
    }

    static void draw(Menu menu, Canvas canvas) {
        new MenuView(menu, canvas).draw();
    }

    private void draw() {
        canvas.put(1, 0, Texts.fitted(menu.title(), canvas.width() - 2), StyleRole.HEADING);
        canvas.put(1, 1, PROMPT, StyleRole.DIM);
        String count = menu.filter().value().isEmpty()
                ? ""
                : lines.size() + " of " + menu.all().size();
        int filterAt = 1 + PROMPT.length();
        int room = canvas.width() - filterAt - CharWidth.of(count) - 3;
        Texts.input(canvas.part(filterAt, 1, Math.max(1, room), 1), menu.filter());
        Texts.right(canvas, 1, count, StyleRole.DIM);
        int top = canvas.height() > 6 ? 3 : 2;
        Canvas list = canvas.part(0, top, canvas.width(), Math.max(1, canvas.height() - top));
        rows(list, rows());
        if (lines.isEmpty()) {
            list.put(KEY_COLUMN, 0, "nothing has these words", StyleRole.DIM);
        }
    }

    /** The lines, each group under its heading where the list takes the whole screen. */
    private List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        String group = "";
        for (int i = 0; i < lines.size(); i++) {
            Menu.Line line = lines.get(i);
            if (menu.whole() && !line.group().equals(group)) {
                group = line.group();
                if (!rows.isEmpty()) {
                    rows.add(new Row("", null, false));
                }
                rows.add(new Row(group.toUpperCase(Locale.ROOT), null, false));
            }
            rows.add(new Row("", line, i == menu.chosen()));
        }
        return rows;
    }

    private void rows(Canvas list, List<Row> rows) {
        int chosen = 0;
        for (int y = 0; y < rows.size(); y++) {
            chosen = rows.get(y).chosen() ? y : chosen;
        }
        int room = list.height();
        int first = Math.max(0, Math.min(chosen - room / 2, rows.size() - room));
        int end = Math.min(rows.size(), first + room);
        for (int y = first; y < end; y++) {
            boolean more = y == first && first > 0 || y == end - 1 && end < rows.size();
            row(rows.get(y), list.part(0, y - first, list.width(), 1), more);
        }
    }

    private void row(Row row, Canvas canvas, boolean more) {
        int width = canvas.width() - (more ? MORE.length() + 2 : 0);
        Menu.Line line = row.line();
        canvas.put(1, 0, Texts.fitted(row.heading(), width - 2), StyleRole.HEADING);
        if (line != null) {
            line(line, canvas, width);
        }
        if (more) {
            Texts.right(canvas, 0, MORE, StyleRole.DIM);
        }
        if (row.chosen()) {
            canvas.paint(0, canvas.width(), 0, StyleRole.SELECTED);
            if (menu.chosen() > 0) {
                canvas.cursorAt(KEY_COLUMN, 0);
            }
        }
    }

    private void line(Menu.Line line, Canvas row, int width) {
        String whyNot = line.whyNot();
        row.put(KEY_COLUMN, 0, line.keys(), StyleRole.KEY);
        int behind = KEY_COLUMN + CharWidth.of(line.keys()) + 2;
        boolean inColumns = menu.whole() && row.width() >= 2 * TEXT_COLUMN;
        boolean keyed = lines.stream().anyMatch(each -> !each.keys().isEmpty());
        int textColumn = inColumns ? TEXT_COLUMN : keyed ? Math.max(behind, KEYED_COLUMN) : KEY_COLUMN;
        String text = line.text() + (whyNot == null ? "" : " (" + whyNot + ")");
        String fitted = Texts.fitted(text, width - textColumn - 1);
        row.put(textColumn, 0, fitted, whyNot == null ? StyleRole.TEXT : StyleRole.DIM);
    }
}
