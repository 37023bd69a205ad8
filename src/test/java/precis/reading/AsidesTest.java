package precis.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import precis.text.Article;
import precis.text.Resources;

class AsidesTest {
    private static final String STORY =
            "The council closed the old bridge on Monday after engineers had found cracks in two of its pillars.\n\n";

    /** Each line passes over the paragraph it shows, and keeps its near miss in the story. */
    @TestFactory
    List<DynamicTest> linesTellAsidesFromTheStory() {
        List<DynamicTest> tests = new ArrayList<>();
        for (String line : Resources.lines("precis/reading/asides.txt")) {
            String[] fields = line.split(" \\| ", -1);
            assertThat(fields).as(line).hasSize(4);
            tests.add(dynamicTest(fields[2], () -> assertThat(told(fields[2])).isEmpty()));
            tests.add(dynamicTest(fields[3], () -> assertThat(told(fields[3])).isEqualTo(fields[3])));
        }
        return tests;
    }

    @Test
    void nothingBehindTheClosingLineIsPartOfTheStory() {
        assertThat(told("About Holt Builders\nHolt Builders has 400 workers.\n\nThe builder was founded in 1931."))
                .isEmpty();
        assertThat(told("About Monday nobody spoke.\n\nThe bridge was sold in 1931."))
                .isEqualTo("About Monday nobody spoke.\n\nThe bridge was sold in 1931.");
    }

    @Test
    void takesALineThatStandsTwiceForACaption() {
        String caption = "Houses in the old town of Dale are pictured earlier this month.";
        assertThat(told(caption + "\n" + caption + "\nThe bridge was sold in 1931."))
                .isEqualTo("The bridge was sold in 1931.");
        assertThat(told(caption + "\nThe bridge was sold in 1931.")).startsWith("Houses");
    }

    @Test
    void partsTheStoryFromThePageItWasPastedWith() {
        assertThat(
                        toldInOne(
                                "The council met. Who built the bridge Read more Dozens were hurt. (Jan Holt/City Archive) Nobody died."))
                .isEqualTo("The council met. | Dozens were hurt. | Nobody died.");
        assertThat(
                        toldInOne(
                                "1/2 Boats wait. The bridge fell. 2/2 The mayor at the Oval Hall Reed said it was old. Nobody died."))
                .isEqualTo("The bridge fell. | Nobody died.");
        assertThat(toldInOne("Photo OSLO, Norway -- The bridge fell.")).isEqualTo("The bridge fell.");
    }

    @Test
    void keepsASentenceThatTheEndOfAParagraphCutsOff() {
        assertThat(toldInOne("The council met. It closed the old bridge on Monday Thank you for subscribing!"))
                .isEqualTo("The council met. | It closed the old bridge on Monday");
    }

    @Test
    void passesOverTheDeckBetweenHeadlineAndLead() {
        String lead = "Senator Ann Reed was declared the winner in the two northern towns early on Tuesday night.";
        assertThat(toldUnderAHeadline("Reed wins in both towns, vows to fight on.", lead))
                .isEqualTo(lead);
        assertThat(toldUnderAHeadline("Party chiefs fear the split will hurt Reed.", lead))
                .isEqualTo(lead);
        List<String> leads = List.of(
                "Ann Marsh has won the vote in two towns.", // whom nothing behind introduces
                "The council will close the old bridge.",
                "Councillors closed bridges in two towns.",
                "Police have arrested three men over bridges.",
                "It is hard to get rid of bridges.");
        for (String first : leads) {
            assertThat(toldUnderAHeadline(first, lead)).isEqualTo(first);
        }
        assertThat(toldInOne("Party chiefs fear split.\n\n" + lead)).startsWith("Party chiefs fear split.");
    }

    private static String toldUnderAHeadline(String first, String lead) {
        String text = first + "\n\n" + lead;
        Article article = new Article("Vote in the north", null, null, null, null, "given.txt", "", text);
        Story story = Reader.read(article).story();
        return story.sentenceSpan(story.told(0)).in(text);
    }

    /** The sentences that are told of a text, each from where it begins to tell. */
    private static String toldInOne(String text) {
        Story story = Given.article(text).reading().story();
        List<String> told = new ArrayList<>();
        for (int s = 0; s < story.sentences(); s++) {
            if (!story.aside(s)) {
                told.add(text.substring(
                        story.start(story.opening(s)), story.sentenceSpan(s).end()));
            }
        }
        return String.join(" | ", told);
    }

    /** What is told of the paragraphs behind the first. */
    private static String told(String paragraphs) {
        Story story = Given.article(STORY + paragraphs).reading().story();
        int from = Integer.MAX_VALUE;
        int to = 0;
        for (int s = 1; s < story.sentences(); s++) {
            if (!story.aside(s)) {
                from = Math.min(from, story.sentenceSpan(s).start());
                to = story.sentenceSpan(s).end();
            }
        }
        return to == 0 ? "" : story.text().substring(from, to);
    }
}
