package precis.draft;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import precis.reading.Reader;
import precis.reading.Story;
import precis.text.Article;

class ShorteningTest {
    @Test
    void leavesAShortSentenceAlone() {
        assertThat(shortened("The bank, which is old, closed.")).isEqualTo("The bank, which is old, closed.");
    }

    @Test
    void dropsARelativeClauseBetweenCommas() {
        assertThat(shortened(
                        "The central bank, which was founded by merchants of the old town, closed its doors in the capital "
                                + "after a long dispute."))
                .isEqualTo("The central bank closed its doors in the capital after a long dispute.");
    }

    @Test
    void dropsAnOpenerAndAnAsideInBrackets() {
        assertThat(shortened(
                        "However, the central bank (the oldest in the land) closed its doors in the capital after a long dispute "
                                + "with its owners."))
                .isEqualTo("The central bank closed its doors in the capital after a long dispute with its owners.");
    }

    @Test
    void keepsNegationsFiguresAndHedges() {
        String negated =
                "The central bank, which did not answer our letters last week, closed its doors in the capital after a long dispute.";
        String figures =
                "The central bank, which has 40 offices in the land, closed its doors in the capital after a very long dispute.";
        String hedged =
                "The central bank, which allegedly lied to its owners, closed its doors in the capital after a very long dispute.";
        assertThat(shortened(negated)).isEqualTo(negated);
        assertThat(shortened(figures)).isEqualTo(figures);
        assertThat(shortened(hedged)).isEqualTo(hedged);
    }

    private static String shortened(String text) {
        Story story = Reader.read(new Article(null, null, null, null, null, "given.txt", "", text))
                .story();
        return new Shortening(story).of(0, story.size() - 1);
    }
}
