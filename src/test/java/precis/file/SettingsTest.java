package precis.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SettingsTest {
    @Test
    void sayWhatIsToBeOtherwise() {
        assertThat(Settings.parse(List.of("# mine", "theme = dark", "", "ascii = yes", "mouse = yes")))
                .isEqualTo(new Settings("dark", true, true));
        assertThat(Settings.parse(List.of("ascii = auto"))).isEqualTo(Settings.NONE);
    }

    @ParameterizedTest
    @CsvSource({
        "theme, line 2: write: name = value",
        "colour = red, 'line 2: no setting is called colour (theme, ascii, mouse)'",
        "mouse = on, 'line 2: mouse is yes or no, not on'",
        "ascii = no, line 2: ascii has a line before this one"
    })
    void sayWhichLineIsWrongAndWhy(String line, String message) {
        assertThatThrownBy(() -> Settings.parse(List.of("ascii = auto", line))).hasMessage(message);
    }
}
