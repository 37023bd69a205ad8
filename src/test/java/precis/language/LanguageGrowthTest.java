package precis.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No text takes longer than its size. */
class LanguageGrowthTest {
    private static final int MEGABYTE = 1 << 20;
    private static final String PARAGRAPH =
            "On Monday Anna Berg, the minister of Norland, said that talks with the Harbour Union in Port Lund had failed.\n\n";

    /** Far above what it takes, far below what a step that is quadratic would. */
    private static final Duration LIMIT = Duration.ofSeconds(60);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "word",
                "Word",
                "a-",
                "word ",
                "Word ",
                "Berg, ",
                "“",
                "Bank of ",
                "1,",
                "x/",
                "Mr. ",
                "( ",
                "said ",
                "A.",
                "😀"
            })
    void aMegabyteWithoutAnEndIsRead(String piece) {
        String text = piece.repeat(MEGABYTE / piece.length());
        assertTimeout(LIMIT, () -> Language.english().analyse(text));
    }

    @Test
    void timeGrowsAsTheTextDoes() {
        time(300);
        double small = time(3_000);
        double large = time(30_000);
        assertThat(large / small).isLessThan(30);
    }

    /** Milliseconds for a text of so many words, the best of three. */
    private static double time(int words) {
        String text = PARAGRAPH.repeat(words / 20);
        long best = Long.MAX_VALUE;
        for (int i = 0; i < 3; i++) {
            long start = System.nanoTime();
            Language.english().analyse(text);
            best = Math.min(best, System.nanoTime() - start);
        }
        return best / 1e6;
    }
}
