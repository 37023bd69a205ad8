package precis.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SettingsTest {
    private final List<String> problems = new ArrayList<>();

    @Test
    void sayWhatIsToBeOtherwise() {
        assertThat(parse("# mine", "theme = dark", "", "ascii = yes", "mouse = yes", "split = -3"))
                .isEqualTo(new Settings("dark", true, true, -3));
        assertThat(parse("ascii = auto")).isEqualTo(Settings.NONE);
        assertThat(problems).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "theme, line 2: write: name = value",
        "colour = red, 'line 2: no setting is called colour (theme, ascii, mouse, split)'",
        "mouse = on, 'line 2: mouse is yes or no, not on'",
        "split = 13, 'line 2: split is a number from -12 to 12, not 13'",
        "split = half, 'line 2: split is a number from -12 to 12, not half'",
        "ascii = no, line 2: ascii has a line before this one"
    })
    void sayWhichLineIsWrongAndKeepTheOthers(String line, String message) {
        assertThat(parse("ascii = yes", line, "theme = mono")).isEqualTo(new Settings("mono", true, false, 0));
        assertThat(problems).containsExactly(message);
    }

    private Settings parse(String... lines) {
        return Settings.parse(List.of(lines), problems::add);
    }
}
