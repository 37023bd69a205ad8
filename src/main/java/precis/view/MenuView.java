package precis.view;

import java.util.List;
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

    private MenuView() {}

    static void draw(Menu menu, Canvas canvas) {
        canvas.put(1, 0, Texts.fitted(menu.title(), canvas.width() - 2), StyleRole.HEADING);
        canvas.put(1, 1, PROMPT, StyleRole.DIM);
        int end = canvas.put(1 + PROMPT.length(), 1, menu.filter(), StyleRole.INPUT);
        List<Menu.Line> lines = menu.lines();
        int top = canvas.height() > 6 ? 3 : 2;
        int room = Math.max(1, canvas.height() - top);
        int first = Math.max(0, Math.min(menu.chosen() - room / 2, lines.size() - room));
        for (int i = first; i < lines.size() && i - first < room; i++) {
            Canvas row = canvas.part(0, top + i - first, canvas.width(), 1);
            line(menu, lines.get(i), row, i == menu.chosen());
            if (i == menu.chosen()) {
                row.cursorAt(KEY_COLUMN, 0);
            }
        }
        if (lines.isEmpty()) {
            canvas.put(KEY_COLUMN, top, "nothing has these words", StyleRole.DIM);
        }
        if (menu.chosen() == 0) {
            canvas.cursorAt(end, 1);
        }
    }

    private static void line(Menu menu, Menu.Line line, Canvas row, boolean chosen) {
        String whyNot = line.whyNot();
        row.put(KEY_COLUMN, 0, line.keys(), StyleRole.KEY);
        int behind = KEY_COLUMN + CharWidth.of(line.keys()) + 2;
        boolean inColumns = menu.whole() && row.width() >= 2 * TEXT_COLUMN;
        boolean keyed = menu.lines().stream().anyMatch(each -> !each.keys().isEmpty());
        int textColumn = inColumns ? TEXT_COLUMN : keyed ? Math.max(behind, KEYED_COLUMN) : KEY_COLUMN;
        String text = line.text() + (whyNot == null ? "" : " (" + whyNot + ")");
        String fitted = Texts.fitted(text, row.width() - textColumn - 1);
        row.put(textColumn, 0, fitted, whyNot == null ? StyleRole.TEXT : StyleRole.DIM);
        if (chosen) {
            row.paint(0, row.width(), 0, StyleRole.SELECTED);
        }
    }
}
