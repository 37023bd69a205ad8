package precis.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import precis.reading.Reader;
import precis.text.Article;
import precis.text.ArticleReader;

/** An article may begin and break off anywhere: what a rule looks for before or behind a word need not be there. */
class CutOffTest {
    private static final int STEP = 61;

    static List<Path> seeds() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("seeds"))) {
            return files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void draftsWhateverIsLeft(Path seed) throws IOException {
        String text = Files.readString(seed);
        int body = text.indexOf("\n\n") + 2;
        assertThat(body).isGreaterThan(1);
        for (int cut = body + STEP; cut < text.length(); cut += STEP) {
            drafts(text.substring(body, cut).stripTrailing());
            drafts("\n" + text.substring(cut) + ".");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ", Norway would stand firmly on the side of the council on the matters that concern the two towns of the north.",
                "The council met on Monday. A poll found that many women have a low opinion of Marsh, compare",
                "Three people were killed on Monday in Norway's army.",
                "e Harbour Committee, responded, saying we are here.",
                "Prime Minister Jan Holt spoke. The Prime Minister of",
                "The council hopes for a stamp of approval from Ann Reed, who is",
                "and Harbour Control Agency said that it was over.",
                "And Harbour Bank said on Monday that the bridge was safe.",
                "ories called ABC ("
            })
    void draftsFragments(String text) {
        drafts(text);
    }

    private static void drafts(String body) {
        assertThatCode(() -> {
                    Article article = ArticleReader.read(body.getBytes(StandardCharsets.UTF_8), "cut.txt");
                    Drafting.draft(Reader.read(article));
                })
                .as(body)
                .doesNotThrowAnyException();
    }
}
