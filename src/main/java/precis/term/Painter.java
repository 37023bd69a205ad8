package precis.term;

import com.googlecode.lanterna.SGR;
import com.googlecode.lanterna.TextCharacter;
import com.googlecode.lanterna.terminal.Terminal;
import java.io.IOException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Brings canvases to a terminal. What goes there are the cells that have changed and no others: Lanterna's own screen compares
 * the width of every cell of every frame, which takes longer than all the rest.
 */
final class Painter {
    /** To skip fewer cells costs more than to write them again: a jump is about so many characters. */
    private static final int SHORTEST_JUMP = 8;

    /** The text of a cell as the terminal is to write it. */
    interface CellText {
        String of(Canvas canvas, int x, int y);
    }

    private final Terminal terminal;
    private @Nullable TextCharacter pen;

    Painter(Terminal terminal) {
        this.terminal = terminal;
    }

    /** Says that the terminal may write in any colour now. */
    void forget() {
        pen = null;
    }

    /**
     * Writes what is to be seen and is not.
     *
     * @param shown what is seen now; null where all has to be written
     * @param looks the colours and letters of a role
     */
    void paint(Canvas canvas, @Nullable Canvas shown, Function<StyleRole, TextCharacter> looks, CellText cells)
            throws IOException {
        for (int y = 0; y < canvas.height(); y++) {
            int x = changed(canvas, shown, 0, y);
            while (x < canvas.width()) {
                int end = endOfRun(canvas, shown, x, y);
                write(canvas, x, end, y, looks, cells);
                x = changed(canvas, shown, end, y);
            }
        }
    }

    /** The first cell from a column on that has changed, or the width where none has; of a wide character, its first cell. */
    private static int changed(Canvas canvas, @Nullable Canvas shown, int from, int y) {
        int x = from;
        while (x < canvas.width() && canvas.sameAt(x, y, shown)) {
            x++;
        }
        boolean half = x > from && x < canvas.width() && canvas.textAt(x, y).equals(Canvas.CONTINUED);
        return half ? x - 1 : x;
    }

    /** The column after the last cell that is worth writing in one go. */
    private static int endOfRun(Canvas canvas, @Nullable Canvas shown, int from, int y) {
        int end = from + 1;
        int next = end;
        while (next < canvas.width() && next - end < SHORTEST_JUMP) {
            if (!canvas.sameAt(next, y, shown)) {
                end = next + 1;
            }
            next++;
        }
        while (end < canvas.width() && canvas.textAt(end, y).equals(Canvas.CONTINUED)) {
            end++;
        }
        return end;
    }

    @SuppressWarnings("ReferenceEquality") // there is one look a role: another object is another look
    private void write(
            Canvas canvas, int from, int end, int y, Function<StyleRole, TextCharacter> looks, CellText cells)
            throws IOException {
        terminal.setCursorPosition(from, y);
        StringBuilder text = new StringBuilder();
        for (int x = from; x < end; x++) {
            TextCharacter look = looks.apply(canvas.roleAt(x, y));
            if (look != pen) {
                put(text.toString());
                text.setLength(0);
                take(look);
            }
            text.append(cells.of(canvas, x, y));
        }
        put(text.toString());
    }

    private void put(String text) throws IOException {
        if (!text.isEmpty()) {
            terminal.putString(text);
        }
    }

    /** Changes colours and letters to those of a look, and nothing that is as it should be. */
    private void take(TextCharacter look) throws IOException {
        TextCharacter before = pen;
        if (before == null) {
            terminal.resetColorAndSGR();
            before = TextCharacter.DEFAULT_CHARACTER;
        }
        for (SGR modifier : SGR.values()) {
            boolean wanted = look.getModifiers().contains(modifier);
            boolean on = before.getModifiers().contains(modifier);
            if (wanted && !on) {
                terminal.enableSGR(modifier);
            } else if (on && !wanted) {
                terminal.disableSGR(modifier);
            }
        }
        if (!look.getForegroundColor().equals(before.getForegroundColor())) {
            terminal.setForegroundColor(look.getForegroundColor());
        }
        if (!look.getBackgroundColor().equals(before.getBackgroundColor())) {
            terminal.setBackgroundColor(look.getBackgroundColor());
        }
        pen = look;
    }
}
