package precis.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CharWidthTest {
    @ParameterizedTest
    @CsvSource({
        "plain, 5",
        "\u201cquoted\u201d \u2013 so, 13",
        "e\u0301, 1",
        "\u6771\u4eac, 4",
        "\u26a1, 2",
        "\u2705, 2",
        "\ud83d\ude00, 2",
        "\ud83d\udc68\u200d\ud83d\udc69\u200d\ud83d\udc67, 2",
        "\ud83c\udde9\ud83c\uddea, 2",
        "\ud835\udc00, 1",
        "a\u200bb, 2",
        "a\u202eb, 10",
        "a\u001bb, 10",
        "\u0e01\u0e31, 1"
    })
    void countsTheCellsThatTerminalsTake(String text, int cells) {
        assertThat(CharWidth.of(text)).isEqualTo(cells);
    }

    @Test
    void drawsWhatIsNotSureInAFormThatIs() {
        assertThat(drawn("\u001b")).isEqualTo("<U+001B>");
        assertThat(drawn("\u202e")).isEqualTo("<U+202E>");
        assertThat(drawn("\ud83c\udde9\ud83c\uddea")).isEqualTo("DE");
        assertThat(drawn("\ud83d\udc68\u200d\ud83d\udc69")).isEqualTo("\ud83d\udc68");
        assertThat(drawn("e\u0301")).isEqualTo("\u00e9");
        assertThat(drawn("\t")).isEqualTo(" ");
    }

    @Test
    void aClusterHoldsItsMarksAndNoMore() {
        assertThat(CharWidth.clusterEnd("e\u0301x", 0)).isEqualTo(2);
        assertThat(CharWidth.clusterEnd("ab", 0)).isEqualTo(1);
        assertThat(CharWidth.clusterEnd("\ud83c\udde9\ud83c\uddea\ud83c\uddeb", 0))
                .isEqualTo(4);
    }

    private static String drawn(String cluster) {
        return CharWidth.drawn(cluster, 0, cluster.length());
    }
}
