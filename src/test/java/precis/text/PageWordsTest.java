package precis.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class PageWordsTest {
    @TestFactory
    List<DynamicTest> everyLineFindsItsExampleAndNotItsNearMiss() {
        List<DynamicTest> tests = new ArrayList<>();
        for (String line : Resources.lines("precis/text/page-words.txt")) {
            String[] fields = line.split(" \\| ", -1);
            assertThat(fields).as(line).hasSize(4);
            tests.add(dynamicTest(fields[2], () -> assertThat(found(fields[2])).isNotEmpty()));
            tests.add(dynamicTest(fields[3], () -> assertThat(found(fields[3])).isEmpty()));
        }
        return tests;
    }

    @Test
    void findsTheCreditBetweenTwoSentences() {
        assertThat(found("The bridge at dawn. (Jan Holt/City Archive) The bridge fell on Monday."))
                .containsExactly("(Jan Holt/City Archive)");
    }

    @Test
    void findsTheAgencyThatAParagraphIsSignedWith() {
        assertThat(found("The bridge fell on Monday. — Harbour Times/NNA")).containsExactly("— Harbour Times/NNA");
        assertThat(found("Nobody was hurt. – NNA\n\nThe mayor came.")).containsExactly("– NNA");
        assertThat(found("It fell on Monday. — The mayor came. It rained.")).isEmpty();
        assertThat(found("The bridge fell in May. -- Harbour Times / NNA")).containsExactly("-- Harbour Times / NNA");
        assertThat(found("“The bridge must stay.” – Ann Reed")).isEmpty();
        assertThat(found("The bridge is the oldest in town – Harbour Times")).isEmpty();
    }

    @Test
    void leavesBracketsThatBelongToASentence() {
        assertThat(found("The bridge fell. (He saw it.) The mayor came.")).isEmpty();
        assertThat(found("The bridge (Jan Holt/City Archive) fell.")).isEmpty();
        assertThat(found("It was built by Jan A. (Johnny) Holt in 1931.")).isEmpty();
        assertThat(found("Holt Builders Inc. (Nasdaq: HOLT) Chairwoman Ann Reed resigned."))
                .isEmpty();
    }

    @Test
    void leavesWordsThatASentenceHasBegunBefore() {
        assertThat(found("The teacher's advice: Read more Books of old, and write."))
                .isEmpty();
        assertThat(found("\"Read more Dickens,\" she told them.")).isEmpty();
    }

    @Test
    void findsTheCountersOfAGalleryButNoDays() {
        assertThat(found("1/5 Boats wait. The bridge fell. 2/5 Boats leave.")).containsExactly("1/5", "2/5");
        assertThat(found("1 of 3 Boats wait. The bridge fell. 2 of 3 Boats leave."))
                .containsExactly("1 of 3", "2 of 3");
        assertThat(found("9/11 Families met. It was the 1/6 Committee that came. 3 of 4 Norwegians ski."))
                .isEmpty();
    }

    @Test
    void findsWhatStandsAboveAStoryPastedAsOneParagraph() {
        assertThat(found("Bridge falls By Ann Reed 2 March NEW YORK — The bridge fell."))
                .containsExactly("Bridge falls By Ann Reed 2 March ");
        assertThat(found("Norway will join NATO — Sweden will not. A bridge By Ann Reed OSLO. It fell."))
                .isEmpty();
    }

    @Test
    void findsTheNamesBehindTheLastSentence() {
        assertThat(found("The bridge fell. (Reporting by Ann Reed; Editing by Jan Holt)"))
                .hasSize(1);
    }

    private static List<String> found(String text) {
        return PageWords.in(text).stream().map(span -> span.in(text)).toList();
    }
}
