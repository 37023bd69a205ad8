package precis;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import precis.term.Colour;
import precis.term.Style;
import precis.term.StyleRole;
import precis.term.Theme;

/** The README's pictures are a golden screen in a theme; {@code mvn test -Dgoldens=update} draws them anew. */
class PicturesTest {
    private static final Path SCREENS = Path.of("src/test/resources/screens");
    private static final double CELL_WIDTH = 8.4;
    private static final int CELL_HEIGHT = 18;
    private static final int BASELINE = 13;
    private static final int MARGIN = 10;

    @ParameterizedTest
    @ValueSource(strings = {"dark", "light"})
    void areAGoldenScreenInATheme(String name) throws IOException {
        Theme theme = Theme.parse(Files.readAllLines(Path.of("themes", name + ".theme")));
        String picture = picture(
                Files.readAllLines(SCREENS.resolve("wide.txt")),
                Files.readAllLines(SCREENS.resolve("wide.style.txt")),
                theme);
        Path file = Path.of("src/docs/desk-" + name + ".svg");
        if ("update".equals(System.getProperty("goldens"))) {
            Files.createDirectories(file.getParent());
            Files.writeString(file, picture);
        }
        assertThat(file).hasContent(picture);
    }

    private static String picture(List<String> rows, List<String> roles, Theme theme) {
        double width = roles.get(0).length() * CELL_WIDTH + 2 * MARGIN;
        int height = roles.size() * CELL_HEIGHT + 2 * MARGIN;
        StringBuilder svg = new StringBuilder();
        svg.append(text("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %.0f %d\"", width, height));
        svg.append("""
                 font-family="monospace" font-size="14">
                <title>The desk of Precis: article and brief</title>
                <style>
                """);
        for (StyleRole role : StyleRole.values()) {
            svg.append(css(role, theme.style(role)));
        }
        String ground = hex(Objects.requireNonNull(theme.style(StyleRole.TEXT).background()));
        svg.append(text("</style>\n<rect width=\"100%%\" height=\"100%%\" rx=\"6\" fill=\"%s\"/>\n", ground));
        for (int y = 0; y < roles.size(); y++) {
            String row =
                    rows.get(y) + " ".repeat(roles.get(y).length() - rows.get(y).length());
            row(svg, row, roles.get(y), MARGIN + y * CELL_HEIGHT, theme, ground);
        }
        return svg.append("</svg>\n").toString();
    }

    private static void row(StringBuilder svg, String row, String roles, int top, Theme theme, String ground) {
        for (int from = 0, end; from < roles.length(); from = end) {
            end = from + 1;
            while (end < roles.length() && roles.charAt(end) == roles.charAt(from)) {
                end++;
            }
            StyleRole role = role(roles.charAt(from));
            String behind = hex(Objects.requireNonNull(theme.style(role).background()));
            double x = MARGIN + from * CELL_WIDTH;
            double width = (end - from) * CELL_WIDTH;
            if (!behind.equals(ground)) {
                svg.append(text(
                        "<rect x=\"%.1f\" y=\"%d\" width=\"%.1f\" height=\"%d\" fill=\"%s\"/>\n",
                        x, top, width, CELL_HEIGHT, behind));
            }
            String words = row.substring(from, end);
            if (!words.isBlank()) {
                // the width is said, so that the columns stand whatever the reader's font is
                String escaped =
                        words.replace("&", "&amp;").replace("<", "&lt;").replace(' ', '\u00a0');
                svg.append(text(
                        "<text class=\"%s\" x=\"%.1f\" y=\"%d\" textLength=\"%.1f\">%s</text>\n",
                        role.id(), x, top + BASELINE, width, escaped));
            }
        }
    }

    private static String css(StyleRole role, Style style) {
        Set<Style.Attribute> attributes = EnumSet.noneOf(Style.Attribute.class);
        attributes.addAll(style.attributes());
        return "." + role.id() + "{fill:" + hex(Objects.requireNonNull(style.foreground()))
                + (attributes.contains(Style.Attribute.BOLD) ? ";font-weight:bold" : "")
                + (attributes.contains(Style.Attribute.ITALIC) ? ";font-style:italic" : "")
                + (attributes.contains(Style.Attribute.UNDERLINE) ? ";text-decoration:underline" : "")
                + "}\n";
    }

    private static StyleRole role(char letter) {
        for (StyleRole role : StyleRole.values()) {
            if (role.letter() == letter) {
                return role;
            }
        }
        throw new IllegalArgumentException("no role has the letter " + letter);
    }

    private static String hex(Colour colour) {
        Colour.Rgb rgb = colour.rgb();
        return text("#%02x%02x%02x", rgb.red(), rgb.green(), rgb.blue());
    }

    private static String text(String format, Object... values) {
        return String.format(Locale.ROOT, format, values);
    }
}
