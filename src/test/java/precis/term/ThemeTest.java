package precis.term;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ThemeTest {
    @Test
    void readsColoursAndAttributes() {
        Theme theme = Theme.parse(List.of("# a comment", "", "match = black on #ffcc00 bold underline"));
        assertThat(theme.style(StyleRole.MATCH))
                .isEqualTo(new Style(
                        Colour.parse("black"),
                        Colour.parse("#ffcc00"),
                        Set.of(Style.Attribute.BOLD, Style.Attribute.UNDERLINE)));
        assertThat(theme.style(StyleRole.TEXT)).isEqualTo(Style.PLAIN);
    }

    @Test
    void withoutColoursABackgroundIsReversed() {
        Theme theme = Theme.parse(List.of("match = black on yellow", "name = cyan bold"))
                .within(new Abilities(Colour.Depth.NONE, true, false, true));
        assertThat(theme.style(StyleRole.MATCH)).isEqualTo(new Style(null, null, Set.of(Style.Attribute.REVERSE)));
        assertThat(theme.style(StyleRole.NAME)).isEqualTo(new Style(null, null, Set.of(Style.Attribute.BOLD)));
    }

    @ParameterizedTest
    @CsvSource({
        "text, 'line 1: write: role = colour on colour'",
        "sky = blue, line 1: no role is called sky",
        "text = mauve, 'line 1: no colour is called mauve (a name such as bright-yellow, #0 to #255, or #rrggbb)'",
        "text = red green, line 1: one colour too many: green"
    })
    void saysWhichLineIsWrongAndWhy(String line, String message) {
        assertThatThrownBy(() -> Theme.parse(List.of(line))).hasMessage(message);
    }

    @Test
    void whatARoleDoesNotSayIsAsForText() {
        Theme theme = Theme.parse(List.of("text = #222222 on white", "name = red bold", "match = on yellow"));
        assertThat(theme.style(StyleRole.NAME))
                .isEqualTo(new Style(Colour.parse("red"), Colour.parse("white"), Set.of(Style.Attribute.BOLD)));
        assertThat(theme.style(StyleRole.MATCH))
                .isEqualTo(new Style(Colour.parse("#222222"), Colour.parse("yellow"), Set.of()));
        Abilities plain = new Abilities(Colour.Depth.NONE, true, false, true);
        assertThat(theme.within(plain).style(StyleRole.TEXT)).isEqualTo(Style.PLAIN);
    }

    @Test
    void italicIsLeftOutWhereATerminalWouldShowSomethingElse() {
        Theme theme = Theme.parse(List.of("place = red bold italic"));
        assertThat(theme.within(new Abilities(Colour.Depth.SIXTEEN, false, false, true))
                        .style(StyleRole.PLACE))
                .isEqualTo(new Style(Colour.parse("red"), null, Set.of(Style.Attribute.BOLD)));
    }
}
