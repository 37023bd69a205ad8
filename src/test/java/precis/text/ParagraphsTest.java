package precis.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ParagraphsTest {
    @Test
    void blankLinesSeparateThem() {
        assertThat(of("One.\nStill one.\n\n  \n Two. \n")).containsExactly("1:One.\nStill one.", "2:Two.");
    }

    @Test
    void lineBreaksSeparateThemWhereMostLinesEndASentence() {
        assertThat(of("One.\nTwo.\nThree")).containsExactly("1:One.", "2:Two.", "0:Three");
        assertThat(of("One sentence that\nis merely wrapped\nends here.")).hasSize(1);
    }

    @Test
    void aSentenceBeforeNamesInBracketsIsNoHeading() {
        assertThat(of("The bridge fell. (Reporting by Ann Reed)\n\nMore."))
                .hasSize(2)
                .first()
                .asString()
                .startsWith("1:");
        assertThat(of("The bridge (Ann Reed)\n\nMore.")).first().asString().startsWith("0:");
    }

    @Test
    void shortOnesWithoutAnEndMarkAreHeadingsAndAreNotCounted() {
        assertThat(of("A headline\n\nFriday, August 21, 2015\n\nText.\n\n\"Quoted.\"\n\nThe importance of it\n\nMore."))
                .containsExactly(
                        "0:A headline",
                        "0:Friday, August 21, 2015",
                        "1:Text.",
                        "2:\"Quoted.\"",
                        "0:The importance of it",
                        "3:More.");
        assertThat(of("x".repeat(121) + "\n\nText.")).first().asString().startsWith("1:");
    }

    @Test
    void anEmptyTextHasNone() {
        assertThat(of("")).isEmpty();
        assertThat(of(" \n\n\t\u00a0\n")).isEmpty();
    }

    private static List<String> of(String text) {
        return Paragraphs.of(text).stream()
                .map(p -> p.number() + ":" + p.span().in(text))
                .toList();
    }
}
