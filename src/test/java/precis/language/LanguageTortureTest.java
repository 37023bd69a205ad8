package precis.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import precis.text.Span;

/** Whatever comes in, what comes out is sound. */
class LanguageTortureTest {
    private static final List<String> PIECES = List.of(
            "\n",
            "\n\n",
            "\r\n",
            "\t",
            " ",
            "\u00A0",
            "\u2028",
            "a",
            "A",
            "I",
            "V.",
            "Word ",
            "ends. ",
            "é",
            "e\u0301",
            "東京",
            "😀",
            "👩‍👩‍👧",
            "\u202E",
            "\uFEFF",
            "\u0007",
            "\uD83F\uDFFF",
            "\uD800",
            "\uDC00",
            "İ",
            "ß",
            "ſ",
            "“",
            "”",
            "'",
            "’s",
            "\"",
            "(",
            ")",
            "[",
            "-",
            "--",
            "—",
            ".",
            "...",
            "…",
            "!",
            "?",
            ",",
            ":",
            ";",
            "/",
            "@",
            "#",
            "www.",
            ".com",
            "://",
            "n't",
            "U.S.",
            "5km",
            "us$",
            "cannot",
            "Mr. ",
            "Smith ",
            "said ",
            "Oslo",
            "NATO ",
            "1999.",
            "\u0600");

    @RepeatedTest(300)
    void readsRandomText(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        StringBuilder text = new StringBuilder();
        for (int n = random.nextInt(80); n >= 0; n--) {
            text.append(
                    random.nextInt(5) > 0
                            ? PIECES.get(random.nextInt(PIECES.size()))
                            : String.valueOf((char) random.nextInt(0x10000)));
        }
        assertSound(text.toString());
    }

    static List<String> hostile() {
        return List.of(
                "",
                "x",
                "X",
                ".",
                "\uD83D",
                "(".repeat(10_000),
                ")".repeat(10_000),
                "“".repeat(10_000),
                "'".repeat(9_999),
                "-".repeat(10_000),
                "a-".repeat(5_000),
                "A ".repeat(5_000),
                "Mr. ".repeat(5_000),
                "No. ".repeat(5_000),
                "and ".repeat(5_000),
                "Bank of ".repeat(3_000),
                "😀".repeat(5_000),
                "\n".repeat(10_000),
                "a\n".repeat(5_000),
                "a\n\n".repeat(5_000),
                "The man who ".repeat(2_000),
                "Line one.\r\nLine two.\r\n\r\nLine three.");
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void readsHostileText(String text) {
        assertSound(text);
    }

    private static void assertSound(String text) {
        Syntax syntax = Language.english().analyse(text);
        int end = 0;
        int index = 0;
        for (Sentence sentence : syntax.sentences()) {
            assertThat(sentence.index()).isEqualTo(index++);
            for (Token token : sentence.tokens()) {
                assertBlank(text, end, token.span().start());
                end = token.span().end();
                assertThat(token.form()).isEqualTo(token.span().in(text)).isNotEmpty();
            }
            assertTree(sentence);
        }
        assertBlank(text, end, text.length());
        assertNames(syntax);
        assertThat(Language.english().analyse(text).tokens()).isEqualTo(syntax.tokens());
    }

    private static void assertBlank(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            assertThat(Spelling.blank(text.charAt(i)) || Character.isSpaceChar(text.charAt(i)))
                    .as("mark %x at %d is in no token", (int) text.charAt(i), i)
                    .isTrue();
        }
    }

    private static void assertTree(Sentence sentence) {
        assertThat(sentence.tokens().stream().filter(token -> token.head() < 0)).hasSize(1);
        for (Token token : sentence.tokens()) {
            assertThat(sentence.token(token.index())).isSameAs(token);
            assertThat(sentence.inSubtree(token, sentence.root())).isTrue();
            assertThat(token.relation() == Relation.ROOT).isEqualTo(token.head() < 0);
            for (int i = sentence.first(token); i <= sentence.last(token); i++) {
                if (sentence.size() <= 60) {
                    assertThat(sentence.inSubtree(sentence.token(i), token)).isTrue();
                }
            }
        }
    }

    private static void assertNames(Syntax syntax) {
        int end = 0;
        for (TaggedName name : syntax.names()) {
            Span span = name.span();
            assertThat(span.start()).isGreaterThanOrEqualTo(end);
            end = span.end();
            Sentence sentence = syntax.sentences().get(name.sentence());
            assertThat(sentence.span(name.from(), name.to())).isEqualTo(span);
        }
    }
}
