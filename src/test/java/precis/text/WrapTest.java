package precis.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WrapTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "one two three; 7; one two|three",
                "one two three; 8; one two|three",
                "one  two; 3; one|two",
                "incomprehensible; 6; incomp|rehens|ible",
                "a incomprehensible b; 8; a|incompre|hensible|b",
                "war\u2014peace; 4; war\u2014|peac|e",
                "\u6771\u4eac\u90fd; 4; \u6771\u4eac|\u90fd",
                "one; 1; o|n|e"
            })
    void breaksAtBlanksWhereItCan(String text, int width, String rows) {
        assertThat(String.join("|", wrapped(text, width))).isEqualTo(rows);
    }

    @Test
    void aLineBreakIsABlankLikeAnyOther() {
        assertThat(wrapped("one\ntwo three", 20)).containsExactly("one\ntwo three");
    }

    @Test
    void theFirstRowMayBeShorter() {
        String text = "one two three";
        assertThat(Wrap.rows(text, new Span(0, text.length()), 4, 9)).containsExactly(new Span(0, 3), new Span(4, 13));
    }

    @Test
    void losesNothingButBlanksOnAnyText() {
        Random random = new Random(7);
        int[] alphabet = {'a', 'b', ' ', '\n', 0x301, 0x6771, 0x1F600, 0x200D, 0x1F1E9, 0x202E, 0x2014, '\t'};
        for (int round = 0; round < 2_000; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(40); i > 0; i--) {
                text.appendCodePoint(alphabet[random.nextInt(alphabet.length)]);
            }
            int width = 1 + random.nextInt(12);
            assertSound(text.toString(), width);
        }
    }

    private static void assertSound(String text, int width) {
        int at = 0;
        for (Span row : Wrap.rows(text, new Span(0, text.length()), width)) {
            assertThat(text.substring(at, row.start())).isBlank();
            assertThat(row.length()).isPositive();
            boolean oneCluster = CharWidth.clusterEnd(text, row.start()) >= row.end();
            assertThat(oneCluster || CharWidth.of(row.in(text)) <= width)
                    .as(text)
                    .isTrue();
            at = row.end();
        }
        assertThat(text.substring(at)).isBlank();
    }

    private static List<String> wrapped(String text, int width) {
        return Wrap.rows(text, new Span(0, text.length()), width).stream()
                .map(span -> span.in(text))
                .toList();
    }
}
