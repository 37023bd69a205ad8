package precis.term;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AbilitiesTest {
    /** Names that no system describes, so that the test is the same everywhere. */
    @ParameterizedTest
    @CsvSource({
        "made-up, '', SIXTEEN",
        "made-up-256color, '', INDEXED",
        "made-up-direct, '', TRUE",
        "made-up, truecolor, TRUE",
        "made-up-256color, 24bit, TRUE",
        "screen-made-up, truecolor, SIXTEEN",
        "vt-made-up, truecolor, NONE",
        "dumb, '', NONE",
        "'', truecolor, NONE"
    })
    void colourDepthIsWhatTheTerminalSays(String term, String colourTerm, Colour.Depth depth) {
        assertThat(of(Map.of("TERM", term, "COLORTERM", colourTerm)).depth()).isEqualTo(depth);
    }

    @Test
    void noColorTakesTheColours() {
        Map<String, String> environment = Map.of("TERM", "made-up-256color", "NO_COLOR", "1");
        assertThat(of(environment).depth()).isEqualTo(Colour.Depth.NONE);
        assertThat(of(Map.of("TERM", "made-up-256color", "NO_COLOR", "")).depth())
                .isEqualTo(Colour.Depth.INDEXED);
    }

    @ParameterizedTest
    @CsvSource({
        "xterm-256color, '', true",
        "xterm-256color, Apple_Terminal, false",
        "xterm-kitty, '', true",
        "linux, '', false",
        "vt100, '', false",
        "screen, '', false"
    })
    void isAskedOnlyWhereAQuestionDoesNoHarm(String term, String program, boolean answers) {
        assertThat(of(Map.of("TERM", term, "TERM_PROGRAM", program)).answers()).isEqualTo(answers);
    }

    @ParameterizedTest
    @CsvSource({"UTF-8, true", "utf8, true", "ISO-8859-1, false", "'', false"})
    void drawsLinesWhereTheLocaleHasThem(String charset, boolean lines) {
        assertThat(Abilities.of(Map.of("TERM", "made-up"), charset).lines()).isEqualTo(lines);
    }

    @Test
    void readsTheCompiledDescription() {
        assertThat(Terminfo.parse(description(256, 7))).isEqualTo(new Terminfo(256, true));
        assertThat(Terminfo.parse(description(-1, -1))).isEqualTo(new Terminfo(0, false));
        assertThat(Terminfo.parse(new byte[] {1, 2, 3})).isNull();
    }

    private static Abilities of(Map<String, String> environment) {
        Map<String, String> all = new HashMap<>(environment);
        return Abilities.of(all, "UTF-8");
    }

    /** A description of one name byte, one word and as many numbers and strings as hold what is asked for. */
    private static byte[] description(int colours, int italic) {
        ByteBuffer file = ByteBuffer.allocate(12 + 2 + 14 * 2 + 312 * 2).order(ByteOrder.LITTLE_ENDIAN);
        file.putShort((short) 0x11A).putShort((short) 1).putShort((short) 1);
        file.putShort((short) 14).putShort((short) 312).putShort((short) 0);
        file.putShort(14 + 13 * 2, (short) colours);
        file.putShort(14 + 14 * 2 + 311 * 2, (short) italic);
        return file.array();
    }
}
