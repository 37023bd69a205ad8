package precis.view;

import java.util.List;
import java.util.Locale;
import precis.desk.Menu;
import precis.desk.MenuRows;
import precis.term.Canvas;
import precis.term.StyleRole;
import precis.text.CharWidth;

/** A list to choose from, narrowed down by what is typed. */
final class MenuView {
    private static final int KEY_COLUMN = 3;
    private static final int TEXT_COLUMN = 28;
    private static final int KEYED_COLUMN = 6;
    private static final String PROMPT = "filter: ";
    private static final String PASSING = "any other key goes on without it";
    private static final String MORE = "more";

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
        if (menu.passing()) {
            canvas.put(1, 1, PASSING, StyleRole.DIM);
        } else {
            filter();
        }
        MenuRows shown = MenuRows.of(menu, canvas.height());
        int last = shown.rows().size() - 1;
        for (int i = 0; i <= last; i++) {
            boolean more = i == 0 && shown.moreAbove() || i == last && shown.moreBelow();
            row(shown.rows().get(i), canvas.part(0, shown.above() + i, canvas.width(), 1), more);
        }
        if (lines.isEmpty()) {
            canvas.put(KEY_COLUMN, shown.above(), "nothing has these words", StyleRole.DIM);
        }
    }

    private void filter() {
        canvas.put(1, 1, PROMPT, StyleRole.DIM);
        String count = menu.filter().value().isEmpty()
                ? ""
                : lines.size() + " of " + menu.all().size();
        int filterAt = 1 + PROMPT.length();
        int room = canvas.width() - filterAt - CharWidth.of(count) - 3;
        Texts.input(canvas.part(filterAt, 1, Math.max(1, room), 1), menu.filter());
        Texts.right(canvas, 1, count, StyleRole.DIM);
    }

    private void row(MenuRows.Row row, Canvas canvas, boolean more) {
        int width = canvas.width() - (more ? MORE.length() + 2 : 0);
        canvas.put(1, 0, Texts.fitted(row.heading().toUpperCase(Locale.ROOT), width - 2), StyleRole.HEADING);
        if (row.line() >= 0) {
            line(lines.get(row.line()), canvas, width);
        }
        if (more) {
            Texts.right(canvas, 0, MORE, StyleRole.DIM);
        }
        if (row.line() == menu.chosen()) {
            canvas.paint(0, canvas.width(), 0, StyleRole.SELECTED);
            if (menu.chosen() > 0 || menu.passing()) {
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
