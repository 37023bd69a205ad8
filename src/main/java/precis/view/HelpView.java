package precis.view;

import java.util.List;
import precis.desk.Command;
import precis.desk.Help;
import precis.desk.Mode;
import precis.desk.State;
import precis.term.Canvas;
import precis.term.StyleRole;
import precis.text.CharWidth;

/** All commands with their keys, narrowed down by what is typed. */
final class HelpView {
    private static final int KEY_COLUMN = 3;
    private static final int TEXT_COLUMN = 28;
    private static final String PROMPT = "filter: ";

    private HelpView() {}

    static void draw(State state, Mode.Helping helping, Canvas canvas) {
        canvas.put(1, 0, PROMPT, StyleRole.DIM);
        int end = canvas.put(1 + PROMPT.length(), 0, helping.filter(), StyleRole.INPUT);
        List<Command> lines = Help.lines(helping.filter(), state.keymap());
        int room = canvas.height() - 2;
        int first = Math.max(0, Math.min(helping.chosen() - room / 2, lines.size() - room));
        for (int i = first; i < lines.size() && i - first < room; i++) {
            Canvas row = canvas.part(0, 2 + i - first, canvas.width(), 1);
            line(state, lines.get(i), row, i == helping.chosen());
        }
        if (lines.isEmpty()) {
            canvas.put(KEY_COLUMN, 2, "no command has these words", StyleRole.DIM);
        }
        canvas.cursorAt(end, 0);
    }

    private static void line(State state, Command command, Canvas row, boolean chosen) {
        String whyNot = command.whyNot(state);
        String keys = state.keymap().labels(command);
        row.put(KEY_COLUMN, 0, keys, StyleRole.KEY);
        int textColumn = row.width() < 2 * TEXT_COLUMN ? KEY_COLUMN + CharWidth.of(keys) + 2 : TEXT_COLUMN;
        String text = command.description() + (whyNot == null ? "" : " (" + whyNot + ")");
        String fitted = Texts.fitted(text, row.width() - textColumn - 1);
        row.put(textColumn, 0, fitted, whyNot == null ? StyleRole.TEXT : StyleRole.DIM);
        if (chosen) {
            row.paint(0, row.width(), 0, StyleRole.SELECTED);
        }
    }
}
