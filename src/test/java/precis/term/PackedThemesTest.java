package precis.term;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The themes of the folder {@code themes/}. */
class PackedThemesTest {
    /** What WCAG asks of text at level AA. */
    private static final double READABLE = 4.5;

    /** Lines and bars, which nobody has to read. */
    private static final Set<StyleRole> NO_TEXT = EnumSet.of(StyleRole.RULE, StyleRole.CURSOR, StyleRole.CURSOR_AWAY);

    @ParameterizedTest
    @ValueSource(strings = {"default", "light", "dark", "high-contrast", "mono"})
    void nameEveryRole(String name) throws IOException {
        List<String> lines = lines(name);
        for (StyleRole role : StyleRole.values()) {
            assertThat(lines).as(role.id()).anyMatch(line -> line.startsWith(role.id() + " ="));
        }
        assertThat(Theme.parse(lines)).isNotNull();
    }

    @ParameterizedTest
    @CsvSource({"light, 4.5", "dark, 4.5", "high-contrast, 7"})
    void canBeRead(String name, double contrast) throws IOException {
        Theme theme = Theme.parse(lines(name));
        for (StyleRole role : StyleRole.values()) {
            if (!NO_TEXT.contains(role)) {
                assertThat(contrast(theme.style(role))).as(role.id()).isGreaterThanOrEqualTo(contrast);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark", "high-contrast"})
    void canBeReadWithFewerColours(String name) throws IOException {
        for (Colour.Depth depth : List.of(Colour.Depth.INDEXED, Colour.Depth.SIXTEEN)) {
            Theme theme = Theme.parse(lines(name)).within(new Abilities(depth, true, false, true));
            for (StyleRole role : StyleRole.values()) {
                if (!NO_TEXT.contains(role)) {
                    double least = depth == Colour.Depth.INDEXED ? READABLE : 3;
                    assertThat(contrast(theme.style(role)))
                            .as(role.id() + " " + depth + " " + theme.style(role))
                            .isGreaterThanOrEqualTo(least);
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"default", "mono"})
    void tellWithoutColoursWhatTheCursorIsAt(String name) throws IOException {
        Theme theme = Theme.parse(lines(name)).within(new Abilities(Colour.Depth.NONE, true, false, true));
        Set<Style> looks = new HashSet<>();
        for (StyleRole role : List.of(
                StyleRole.TEXT, StyleRole.EVIDENCE, StyleRole.EVIDENCE_HERE, StyleRole.NAME, StyleRole.ORGANISATION)) {
            assertThat(looks.add(theme.style(role))).as(role.id()).isTrue();
        }
    }

    private static double contrast(Style style) {
        return Colour.contrast(style.foreground(), style.background());
    }

    private static List<String> lines(String name) throws IOException {
        return Files.readAllLines(Path.of("themes", name + ".theme"));
    }
}
