package precis.text;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.time.LocalDate;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArticleReaderTest {
    private static final String BODY = "The bridge fell.\n\nNobody was hurt, police said.\n";

    private static Article read(String text) throws InputException {
        return read(text.getBytes(UTF_8));
    }

    private static Article read(byte[] bytes) throws InputException {
        return ArticleReader.read(bytes, "x.txt");
    }

    @Test
    void readsTheHeaderLines() throws Exception {
        Article article =
                read("URL: https://example.org/a\nTitle: Bridge falls\nSource: The Courier\nAuthor: By Jane Doe\n"
                        + "Date: Thursday, March 2, 2023\nLicense: CC0\n\n" + BODY);
        assertThat(article)
                .isEqualTo(new Article(
                        "Bridge falls",
                        "Jane Doe",
                        "The Courier",
                        LocalDate.of(2023, 3, 2),
                        "https://example.org/a",
                        "x.txt",
                        article.sha256(),
                        BODY));
    }

    @Test
    void beginsTheBodyRightBehindTheFirstBlankLine() throws Exception {
        assertThat(read("Title: A\n\n\n  " + BODY).text()).isEqualTo("\n  " + BODY);
        assertThat(read("Title: A\r\n\r\n" + BODY).text()).isEqualTo(BODY);
    }

    @Test
    void takesHeaderWordsBelowTheFirstLineForText() throws Exception {
        Article article = read("Bridge falls\nTitle: no\n\n" + BODY);
        assertThat(article.text()).startsWith("Bridge falls\nTitle: no");
        assertThat(read("Titles: no header.\n\n" + BODY).text()).startsWith("Titles: no header.");
    }

    @Test
    void endsAHeaderWithoutBlankLineAtTheFirstOtherLine() throws Exception {
        assertThat(read("Title: A\nSource: B\nThe bridge fell.").text()).isEqualTo("The bridge fell.");
    }

    @Test
    void readsFrontMatter() throws Exception {
        Article article = read(
                "---\ntitle: \"Bridge \\\"falls\\\"\"\nauthor:\n  - Jane Doe\n  - John Roe\ndate: 2023-03-02T08:00:00Z\n"
                        + "source: 'Smith''s Weekly'\nurl: https://example.org/a?b=c: d\ntags: [a, b]\n---\n\n" + BODY);
        assertThat(article.title()).isEqualTo("Bridge \"falls\"");
        assertThat(article.byline()).isEqualTo("Jane Doe, John Roe");
        assertThat(article.published()).isEqualTo(LocalDate.of(2023, 3, 2));
        assertThat(article.source()).isEqualTo("Smith's Weekly");
        assertThat(article.url()).isEqualTo("https://example.org/a?b=c: d");
        assertThat(article.text()).isEqualTo(BODY);
    }

    @Test
    void takesAnOpenFenceForText() throws Exception {
        assertThat(read("---\ntitle: A\n" + BODY).text()).isEqualTo("---\ntitle: A\n" + BODY);
    }

    @Test
    void readsTheTopOfABodyWithoutHeader() throws Exception {
        Article article = read("Bridge falls in Harrow\n\nBy Jane Doe\n\nMarch 2, 2023\n\n" + BODY);
        assertThat(article.title()).isEqualTo("Bridge falls in Harrow");
        assertThat(article.byline()).isEqualTo("Jane Doe");
        assertThat(article.published()).isEqualTo(LocalDate.of(2023, 3, 2));
        assertThat(article.text()).startsWith("Bridge falls in Harrow\n\nBy Jane Doe");
    }

    @Test
    void takesNoPathOfAPageForAHeadline() throws Exception {
        assertThat(read("Home | World | North Sea\n\nBridge falls in Harrow\n\n" + BODY)
                        .title())
                .isEqualTo("Bridge falls in Harrow");
        assertThat(read("Bridge falls in Harrow | City Wire\n\n" + BODY).title())
                .isEqualTo("Bridge falls in Harrow | City Wire");
    }

    @Test
    void takesAByLineAtTheEnd() throws Exception {
        assertThat(read(BODY + "\nBy Jane Doe").byline()).isEqualTo("Jane Doe");
    }

    @Test
    void takesNoSentenceForAHeadlineOrByline() throws Exception {
        Article article = read("The bridge fell on Monday.\n\nBy noon it was gone\n\nMarch 2, 2023\n\n" + BODY);
        assertThat(article.title()).isNull();
        assertThat(article.byline()).isNull();
        assertThat(article.published()).isNull();
    }

    @Test
    void letsTheHeaderWin() throws Exception {
        Article article = read("Title: A\nDate: 2020-01-01\n\nBridge falls in Harrow\n\nMarch 2, 2023\n\n" + BODY);
        assertThat(article.title()).isEqualTo("A");
        assertThat(article.published()).isEqualTo(LocalDate.of(2020, 1, 1));
    }

    @Test
    void takesTheDayFromTheAddressWhereNothingElseNamesOne() throws Exception {
        String address = "URL: https://news.example/2023/03/02/bridge\n";
        assertThat(read(address + "\n" + BODY).published()).isEqualTo(LocalDate.of(2023, 3, 2));
        assertThat(read("Date: 2020-01-01\n" + address + "\n" + BODY).published())
                .isEqualTo(LocalDate.of(2020, 1, 1));
    }

    @Test
    void copesWithEncodings() throws Exception {
        String text = "“Café” 😀 – it’s done.";
        assertThat(read(text).text()).isEqualTo(text);
        assertThat(read("\uFEFF" + text).text()).isEqualTo(text);
        assertThat(read(("\uFEFF" + text).getBytes(UTF_16LE)).text()).isEqualTo(text);
        assertThat(read(("\uFEFF" + text).getBytes(UTF_16BE)).text()).isEqualTo(text);
        assertThat(read("“Café” – it’s €5.".getBytes(Charset.forName("windows-1252")))
                        .text())
                .isEqualTo("“Café” – it’s €5.");
    }

    @Test
    void copesWithStrayBytes() throws Exception {
        byte[] bytes = {'a', (byte) 0x93, (byte) 0xC3, (byte) 0xA9, (byte) 0x94, (byte) 0x81, (byte) 0xC3};
        assertThat(read(bytes).text()).isEqualTo("a“é”\uFFFDÃ");
        assertThat(read(new byte[] {'a', (byte) 0xED, (byte) 0xA0, (byte) 0x80, 'b'})
                        .text())
                .isEqualTo("a\uFFFDb");
    }

    @Test
    void takesCarriageReturnsOut() throws Exception {
        assertThat(read("One.\r\n\r\nTwo\r.").text()).isEqualTo("One.\n\nTwo.");
        assertThat(read("One.\rTwo.").text()).isEqualTo("One.\nTwo.");
    }

    @Test
    void tellsArticlesApartByTheirRawBytes() throws Exception {
        assertThat(read("abc").sha256())
                .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
                .isNotEqualTo(read("abc\r").sha256());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \n\t\r\n", "\uFEFF"})
    void refusesAnEmptyFile(String text) {
        assertThatThrownBy(() -> read(text))
                .isInstanceOf(InputException.class)
                .hasMessage("x.txt: is empty; give a text file with a news article");
    }

    @Test
    void refusesWhatIsNoArticle() {
        assertThatThrownBy(() -> read("12 34 – 56")).hasMessageStartingWith("x.txt: holds no letters;");
        assertThatThrownBy(() -> read("Title: A\n\n12"))
                .hasMessageStartingWith("x.txt: holds no letters below its header;");
        assertThatThrownBy(() -> read("ELF\0\0")).hasMessageStartingWith("x.txt: is binary, not text;");
        assertThatThrownBy(() -> ArticleReader.read("a\0".getBytes(UTF_8), ""))
                .hasMessageStartingWith("standard input: is binary");
    }

    @Test
    void refusesMoreThanTwentyMegabytes() throws Exception {
        byte[] bytes = new byte[20 * 1024 * 1024 + 1];
        Arrays.fill(bytes, (byte) 'a');
        assertThatThrownBy(() -> read(bytes)).hasMessageStartingWith("x.txt: is larger than 20 MB;");
        assertThat(read(Arrays.copyOf(bytes, bytes.length - 1)).text()).hasSize(20 * 1024 * 1024);
    }
}
