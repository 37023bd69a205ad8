package precis.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import precis.text.Span;

/** Whatever the text, every span lies inside of it and a second reading is the same. */
class SpansSoundTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "x",
                "\n\n",
                "\"",
                "\"He said",
                ", said",
                "according to",
                "( ( ( \" ' \" ) )",
                "Who said that which denied whom?",
                "😀 said 😀, according to 😀.",
                "He denied it. She denied it. They denied it.",
                "SELMUN - \"\" said. Not guilty. It was he who.",
            })
    void holdsOnOddTexts(String text) {
        assertSound(text);
    }

    @Test
    void holdsOnRandomPiecesOfNews() {
        String[] pieces = {
            "Smith",
            " said ",
            "that ",
            "\"",
            "we ",
            "denied ",
            ", ",
            ". ",
            "\n\n",
            "the ",
            "minister",
            " of ",
            "Russia",
            "'s ",
            "on Monday",
            " not ",
            "according to ",
            "it was ",
            "who ",
            "12 people ",
            "were killed",
            " and ",
            "(WHO)",
            "😀",
            "\u2014",
            "Mr. ",
            "accused ",
            "of "
        };
        Random random = new Random(7);
        for (int i = 0; i < 200; i++) {
            StringBuilder text = new StringBuilder();
            for (int j = random.nextInt(60); j >= 0; j--) {
                text.append(pieces[random.nextInt(pieces.length)]);
            }
            assertSound(text.toString());
        }
    }

    static void assertSound(String text) {
        Reading reading = Reader.read(Given.article(text, Given.DAY));
        reading.names().forEach(name -> inside(name.span(), text));
        reading.actors().forEach(actor -> {
            assertThat(actor.mentions()).isNotEmpty();
            inside(actor.mentions(), text);
            inside(actor.introductions(), text);
        });
        reading.places().forEach(place -> inside(place.mentions(), text));
        reading.times().forEach(time -> inside(time.span(), text));
        reading.statements().forEach(statement -> {
            assertThat(statement.content()).isNotEmpty();
            inside(statement.content(), text);
            inside(statement.cueSpan(), text);
        });
        assertThat(Reader.read(Given.article(text, Given.DAY)).statements()).isEqualTo(reading.statements());
    }

    private static void inside(List<Span> spans, String text) {
        spans.forEach(span -> inside(span, text));
    }

    private static void inside(Span span, String text) {
        assertThat(span.length()).isPositive();
        assertThat(span.end()).isLessThanOrEqualTo(text.length());
    }
}
