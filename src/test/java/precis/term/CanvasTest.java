package precis.term;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CanvasTest {
    private final Canvas canvas = new Canvas(6, 2);

    @Test
    void cutsOffWhatReachesBeyondTheEdges() {
        canvas.put(-2, 0, "abcdefghij", StyleRole.TEXT);
        canvas.put(0, -1, "x", StyleRole.TEXT);
        canvas.put(0, 2, "x", StyleRole.TEXT);
        assertThat(canvas.row(0)).isEqualTo("cdefgh");
        assertThat(canvas.row(1)).isBlank();
    }

    @Test
    void leavesOutAWideCharacterThatHalfFits() {
        canvas.put(3, 0, "\u6771\u4eac", StyleRole.TEXT);
        assertThat(canvas.row(0)).isEqualTo("   \u6771 ");
    }

    @Test
    void blanksTheOtherHalfOfAWideCharacterThatIsDrawnOver() {
        canvas.put(0, 0, "\u6771\u4eac", StyleRole.TEXT);
        canvas.put(1, 0, "x", StyleRole.TEXT);
        assertThat(canvas.row(0)).isEqualTo(" x\u4eac  ");
        canvas.put(2, 0, "y", StyleRole.TEXT);
        assertThat(canvas.row(0)).isEqualTo(" xy   ");
    }

    @Test
    void neverLetsAControlCharacterThrough() {
        Canvas wide = new Canvas(20, 1);
        wide.put(0, 0, "a\u001b[2J\u009b", StyleRole.TEXT);
        assertThat(wide.row(0)).isEqualTo("a<U+001B>[2J<U+009B>".substring(0, 20));
    }

    @Test
    void aPartDrawsWithinItsOwnEdges() {
        Canvas part = canvas.part(2, 1, 3, 5);
        part.put(0, 0, "abcdef", StyleRole.NAME);
        assertThat(part.height()).isEqualTo(1);
        assertThat(canvas.row(1)).isEqualTo("  abc ");
        assertThat(canvas.roleRow(1)).isEqualTo("..nnn.");
        part.cursorAt(1, 0);
        assertThat(canvas.cursorX()).isEqualTo(3);
        assertThat(canvas.cursorY()).isEqualTo(1);
    }
}
