package precis.term;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ColourTest {
    @ParameterizedTest
    @CsvSource({
        "#ff0000, TRUE, #ff0000",
        "#ff0000, INDEXED, #196",
        "#ff0000, SIXTEEN, bright-red",
        "#808080, INDEXED, #244",
        "#101010, SIXTEEN, black",
        "#196, SIXTEEN, bright-red",
        "yellow, SIXTEEN, yellow",
        "yellow, INDEXED, yellow"
    })
    void becomesTheNearestThatTheTerminalHas(String colour, Colour.Depth depth, String nearest) {
        assertThat(Colour.parse(colour).within(depth)).isEqualTo(Colour.parse(nearest));
    }

    @ParameterizedTest
    @CsvSource({"#000000, #ffffff, 21", "#777777, #ffffff, 4.48", "#ffffff, #777777, 4.48", "red, red, 1"})
    void hasTheContrastThatWcagSays(String one, String other, double contrast) {
        assertThat(Colour.contrast(Colour.parse(one), Colour.parse(other))).isCloseTo(contrast, within(0.01));
    }

    @ParameterizedTest
    @ValueSource(strings = {"mauve", "#256", "#12345g", "#", "bright-", "#-1"})
    void saysWhatIsNone(String text) {
        assertThatThrownBy(() -> Colour.parse(text)).hasMessageStartingWith("no colour is called " + text);
    }

    @Test
    void thePaletteIsACubeAndGreys() {
        assertThat(Colour.parse("#16").rgb()).isEqualTo(new Colour.Rgb(0, 0, 0));
        assertThat(Colour.parse("#208").rgb()).isEqualTo(new Colour.Rgb(255, 135, 0));
        assertThat(Colour.parse("#255").rgb()).isEqualTo(new Colour.Rgb(238, 238, 238));
    }
}
