package precis.term;

import static org.assertj.core.api.Assertions.assertThat;

import com.googlecode.lanterna.SGR;
import com.googlecode.lanterna.TextCharacter;
import com.googlecode.lanterna.terminal.Terminal;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PainterTest {
    private static final TextCharacter PLAIN = TextCharacter.DEFAULT_CHARACTER;
    private static final TextCharacter BOLD = PLAIN.withModifier(SGR.BOLD);

    private final List<String> told = new ArrayList<>();
    private final Painter painter = new Painter((Terminal) Proxy.newProxyInstance(
            PainterTest.class.getClassLoader(), new Class<?>[] {Terminal.class}, (proxy, method, arguments) -> {
                String said = method.getName() + Arrays.toString(arguments == null ? new Object[0] : arguments);
                if (!said.equals("putString[]")) {
                    told.add(said);
                }
                return null;
            }));

    @Test
    void writesOnlyTheCellsThatHaveChanged() throws IOException {
        Canvas before = canvas("one two three four five");
        paint(before, null);
        told.clear();
        paint(canvas("one two three four five"), before);
        assertThat(told).isEmpty();
        paint(canvas("one two three four fine"), before);
        assertThat(told).containsExactly("setCursorPosition[21, 0]", "putString[n]");
    }

    @Test
    void writesAFewCellsAgainWhereAJumpWouldCostMore() throws IOException {
        Canvas before = canvas("abcdefghijklmnopqrstuvwxyz");
        paint(before, null);
        told.clear();
        paint(canvas("AbcDefghijklmnopqrstuvwxyZ"), before);
        assertThat(told)
                .containsExactly(
                        "setCursorPosition[0, 0]", "putString[AbcD]", "setCursorPosition[25, 0]", "putString[Z]");
    }

    @Test
    void changesTheLookOnlyWhereItChanges() throws IOException {
        Canvas canvas = new Canvas(4, 1);
        canvas.put(0, 0, "ab", StyleRole.TEXT);
        canvas.put(2, 0, "cd", StyleRole.NAME);
        paint(canvas, null);
        assertThat(told)
                .containsExactly(
                        "setCursorPosition[0, 0]",
                        "resetColorAndSGR[]",
                        "putString[ab]",
                        "enableSGR[BOLD]",
                        "putString[cd]");
    }

    @Test
    void beginsWithTheWholeOfAWideCharacter() throws IOException {
        Canvas before = canvas("\u6771x");
        Canvas after = canvas("\u6771x");
        after.paint(1, 2, 0, StyleRole.NAME);
        paint(before, null);
        told.clear();
        paint(after, before);
        assertThat(told.get(0)).isEqualTo("setCursorPosition[0, 0]");
    }

    private static Canvas canvas(String text) {
        Canvas canvas = new Canvas(26, 1);
        canvas.put(0, 0, text, StyleRole.TEXT);
        return canvas;
    }

    private void paint(Canvas canvas, @Nullable Canvas shown) throws IOException {
        painter.paint(canvas, shown, role -> role == StyleRole.NAME ? BOLD : PLAIN, Canvas::textAt);
    }
}
