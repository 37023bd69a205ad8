package precis.text;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;

/** Whatever comes in, no offset moves, and the paragraphs are sound. */
class ArticleReaderTortureTest {
    private static final List<String> PIECES = List.of(
            "\n",
            "\n\n",
            "\r\n",
            "\r\n\r\n",
            "\t",
            " ",
            "\u00A0",
            "\u2028",
            "\u2003",
            "a",
            "Word ",
            "ends.",
            "é",
            "e\u0301",
            "東京",
            "😀",
            "👩‍👩‍👧",
            "🇫🇷",
            "\u202E",
            "\u2067",
            "\uFEFF",
            "\u001B[31m",
            "\u0007",
            "\u007F",
            "\u009B",
            "\uFFFF",
            "\uD83F\uDFFF",
            "Title: x",
            "---",
            "<script>",
            "|",
            "“q”",
            "By Jane Doe",
            "March 2, 2023",
            "\u200B",
            "\u0600");

    @RepeatedTest(300)
    void keepsEveryOffset(RepetitionInfo repetition) throws Exception {
        Random random = new Random(repetition.getCurrentRepetition());
        StringBuilder text = new StringBuilder("It began. ");
        for (int n = random.nextInt(60); n >= 0; n--) {
            text.append(
                    random.nextInt(4) > 0
                            ? PIECES.get(random.nextInt(PIECES.size()))
                            : Character.toString(validCodePoint(random)));
        }
        String expected = text.toString().replace("\r", "");
        for (byte[] bytes : List.of(text.toString().getBytes(UTF_8), ("\uFEFF" + text).getBytes(UTF_16LE))) {
            Article article = ArticleReader.read(bytes, "x.txt");
            assertUnmoved(article.text(), expected);
            assertSound(article);
            assertThat(ArticleReader.read(bytes, "x.txt")).isEqualTo(article);
        }
    }

    @RepeatedTest(100)
    void takesAnyBytes(RepetitionInfo repetition) throws Exception {
        Random random = new Random(repetition.getCurrentRepetition());
        byte[] bytes = new byte[1 + random.nextInt(200)];
        random.nextBytes(bytes);
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = bytes[i] == 0 ? 1 : bytes[i];
        }
        bytes[0] = 'a';
        Article article = ArticleReader.read(bytes, "x.txt");
        assertThat(Sanitizer.clean(article.text())).isEqualTo(article.text());
        assertSound(article);
    }

    private static void assertUnmoved(String actual, String expected) {
        assertThat(actual).hasSameSizeAs(expected);
        for (int i = 0; i < actual.length(); i++) {
            assertThat(actual.charAt(i)).isIn(expected.charAt(i), '\uFFFD');
        }
        assertThat(Sanitizer.clean(expected)).isEqualTo(actual);
    }

    private static void assertSound(Article article) {
        int end = 0;
        int number = 0;
        for (Paragraph paragraph : article.paragraphs()) {
            assertThat(article.text().substring(end, paragraph.span().start()).chars())
                    .allMatch(c -> Character.isWhitespace(c) || Character.isSpaceChar(c));
            assertThat(paragraph.heading() || paragraph.number() == ++number).isTrue();
            end = paragraph.span().end();
        }
        assertThat(end).isLessThanOrEqualTo(article.text().length());
    }

    private static int validCodePoint(Random random) {
        int codePoint = 1 + random.nextInt(Character.MAX_CODE_POINT);
        return (codePoint >= 0xD800 && codePoint <= 0xDFFF) || codePoint == '\r' ? 'z' : codePoint;
    }
}
