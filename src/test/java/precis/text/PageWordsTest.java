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

    private static List<String> found(String text) {
        return PageWords.in(text).stream().map(span -> span.in(text)).toList();
    }
}
