package precis.term;

import static org.assertj.core.api.Assertions.assertThat;

import com.googlecode.lanterna.SGR;
import com.googlecode.lanterna.TerminalSize;
import com.googlecode.lanterna.TextCharacter;
import com.googlecode.lanterna.TextColor;
import com.googlecode.lanterna.terminal.virtual.DefaultVirtualTerminal;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class DisplayTest {
    private final DefaultVirtualTerminal terminal = new DefaultVirtualTerminal(new TerminalSize(20, 3));
    private final Theme theme = Theme.parse(List.of("evidence-here = black on yellow bold"));

    @Test
    void showsTextInTheStyleOfItsRole() throws IOException {
        Display display = Display.on(terminal, theme, Abilities.ALL);
        Canvas canvas = display.canvas();
        canvas.put(2, 1, "said", StyleRole.EVIDENCE_HERE);
        display.show(canvas);
        TextCharacter s = terminal.getCharacter(2, 1);
        assertThat(s.getCharacterString()).isEqualTo("s");
        assertThat(s.getForegroundColor()).isEqualTo(TextColor.ANSI.BLACK);
        assertThat(s.getBackgroundColor()).isEqualTo(TextColor.ANSI.YELLOW);
        assertThat(s.getModifiers()).containsExactly(SGR.BOLD);
        assertThat(terminal.getCharacter(1, 1).getModifiers()).isEmpty();
    }

    @Test
    void aRowNeverShiftsBehindACharacterWhoseWidthTerminalsDoNotAgreeOn() throws IOException {
        Display display = Display.on(terminal, theme, Abilities.ALL);
        Canvas canvas = display.canvas();
        canvas.put(0, 0, "\u26a1x\u6771y\u001bz", StyleRole.TEXT);
        display.show(canvas);
        assertThat(terminal.getCharacter(0, 0).getCharacterString()).isEqualTo("\u25a1");
        assertThat(terminal.getCharacter(2, 0).getCharacterString()).isEqualTo("x");
        assertThat(terminal.getCharacter(3, 0).getCharacterString()).isEqualTo("\u6771");
        assertThat(terminal.getCharacter(5, 0).getCharacterString()).isEqualTo("y");
        assertThat(terminal.getCharacter(6, 0).getCharacterString()).isEqualTo("<");
    }

    @Test
    void anotherThemeChangesWhatIsShownAlready() throws IOException {
        Display display = Display.on(terminal, theme, Abilities.ALL);
        Canvas canvas = display.canvas();
        canvas.put(0, 0, "a", StyleRole.NAME);
        display.show(canvas);
        display.setTheme(Theme.parse(List.of("name = bold")));
        display.show(canvas);
        assertThat(terminal.getCharacter(0, 0).getModifiers()).containsExactly(SGR.BOLD);
    }
}
