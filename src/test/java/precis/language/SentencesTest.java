package precis.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import precis.text.Paragraphs;

class SentencesTest {
    /** A bar stands where a sentence must end; without a bar there must be one sentence. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Harsh V. Pant spoke. |He left.",
                "J. K. Rowling wrote it, and Mr. A. B. Cohen sold it.",
                "The U.S. Senate voted. |It failed at 5 p.m. |The vote was close.",
                "He lives in the U.S. |He works at 10 a.m. Monday.",
                "Gen. Mark Milley and Sen. John Smith met on Jan. 5 in Washington.",
                "He left D.C. |\"I won,\" he said.",
                "He lives in Downing St. |The house is at No. 10 near St. Paul's.",
                "Law No. (10) of 2021 bans it. |He said no. |(Nobody heard.) |She said no. |(10 councillors agreed.)",
                "He said no. |U.S. officials agreed.",
                "Apple Inc. rose. |The firm is large.",
                "\"We will not go,\" he said. |\"Never!\" |She laughed.",
                "“It is over.” |The crowd left. |‘Fine.’ |He went.",
                "\"Stop!\" he cried.",
                "He said it was over.” |Then they left. |“No,” she said.",
                "Prices rose 3.2 per cent. |40 people died. |(They were young.) |[More soon.]",
                "He waited... and left. |What now?",
                "It was passed in 1999.|It was repealed.",
                "KABUL, Afghanistan (AP) — The government said on Monday that it would go."
            })
    void endsSentencesWhereReadersDo(String marked) {
        assertThat(sentences(marked.replace("|", ""))).containsExactlyElementsOf(parts(marked));
    }

    @Test
    void headingsStayApart() {
        assertThat(sentences("TALKS FAIL IN PARIS\n\nBy Jane Doe\n\nThe talks failed. They will go on."))
                .containsExactly("TALKS FAIL IN PARIS", "By Jane Doe", "The talks failed.", "They will go on.");
    }

    @Test
    void aQuotationMayGoOverParagraphs() {
        assertThat(sentences("“This is the first.\n\n“This is the second,” he said."))
                .containsExactly("“This is the first.", "“This is the second,” he said.");
    }

    @Test
    void wrappedLinesAreOneText() {
        String text =
                "The lines of this text were wrapped by its author so that\neach of them is full. Breaks say nothing.\n\nEnd.";
        assertThat(sentences(text))
                .containsExactly(
                        "The lines of this text were wrapped by its author so that\neach of them is full.",
                        "Breaks say nothing.",
                        "End.");
    }

    @Test
    void theItemsOfAListAreNotOneSentence() {
        assertThat(sentences("They want:\n• peace\n• bread\n\nThat is all."))
                .containsExactly("They want:", "• peace", "• bread", "That is all.");
    }

    @Test
    void nothingGetsTooLong() {
        Tokens tokens = Sentences.of("word ".repeat(1000), Paragraphs.of("word ".repeat(1000)));
        for (int s = 0; s < tokens.sentences; s++) {
            assertThat(tokens.first[s + 1] - tokens.first[s]).isLessThanOrEqualTo(Sentences.LONGEST);
        }
    }

    private static List<String> parts(String marked) {
        List<String> parts = new ArrayList<>();
        for (String part : marked.split("\\|", -1)) {
            parts.add(part.strip());
        }
        return parts;
    }

    private static List<String> sentences(String text) {
        Tokens tokens = Sentences.of(text, Paragraphs.of(text));
        List<String> sentences = new ArrayList<>();
        for (int s = 0; s < tokens.sentences; s++) {
            int last = tokens.first[s + 1] - 1;
            sentences.add(text.substring(tokens.start[tokens.first[s]], tokens.end[last]));
        }
        return sentences;
    }
}
