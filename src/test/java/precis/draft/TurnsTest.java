package precis.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import precis.reading.Reader;
import precis.reading.Story;
import precis.text.Article;

class TurnsTest {
    /** Every line of {@code turns.txt} has a sentence with its turn of phrase and one without. */
    @TestFactory
    List<DynamicTest> turnsStandInTheirExamples() {
        List<DynamicTest> tests = new ArrayList<>();
        for (String line : WordList.lines("turns")) {
            List<String> fields = List.of(line.split(" \\| ", -1));
            assertThat(fields).as(line).hasSize(4);
            Turns.Kind kind = Turns.Kind.valueOf(fields.get(0).toUpperCase(Locale.ROOT));
            tests.add(dynamicTest(fields.get(2), () -> {
                assertThat(stands(fields.get(2), kind)).isTrue();
                assertThat(stands(fields.get(3), kind)).isFalse();
            }));
        }
        return tests;
    }

    private static boolean stands(String sentence, Turns.Kind kind) {
        Story story = Reader.read(new Article(null, null, null, null, null, "given.txt", "", sentence))
                .story();
        for (int t = 0; t < story.size(); t++) {
            if (Turns.english().has(story, t, kind)) {
                return true;
            }
        }
        return false;
    }
}
