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

class SidesTest {
    /** Every line of {@code sides.txt} has a description and its side, and one that its words do not decide. */
    @TestFactory
    List<DynamicTest> linesDecideTheirExamples() {
        List<DynamicTest> tests = new ArrayList<>();
        for (String line : Resources.lines("precis/reading/sides.txt")) {
            List<String> fields = List.of(line.split(" \\| ", -1));
            assertThat(fields).as(line).hasSize(4);
            List<String> example = List.of(fields.get(2).split(" = ", -1));
            if (fields.get(0).equals("own")) {
                tests.add(dynamicTest(line, () -> {
                    assertThat(Sides.speaksForHimself(example.get(0))).isTrue();
                    assertThat(Sides.speaksForHimself(fields.get(3))).isFalse();
                }));
                continue;
            }
            boolean takesOut = fields.get(0).equals("outside");
            tests.add(dynamicTest(line, () -> {
                assertThat(Sides.ofGovernment(example.get(0))).isEqualTo(takesOut ? null : example.get(1));
                assertThat(Sides.ofGovernment(fields.get(3)) != null).isEqualTo(takesOut);
            }));
        }
        return tests;
    }

    @Test
    void whoSpeaksForSomebodyIsOnThatSide() {
        assertThat(sideOf("Reed spokeswoman Mary Carver said no. Paul Reed left.", "Mary Carver"))
                .isEqualTo("Paul Reed");
        assertThat(sideOf("Mary Carver, a lawyer for Paul Reed, said no.", "Mary Carver"))
                .isEqualTo("Paul Reed");
        assertThat(sideOf("Mary Carver, a doctor for Paul Reed, said no.", "Mary Carver"))
                .isEqualTo("Mary Carver");
    }

    private static String sideOf(String text, String name) {
        Article article = new Article(null, null, null, null, null, "given.txt", "", text);
        return Reader.read(article).actors().stream()
                .filter(actor -> actor.name().equals(name))
                .map(Actor::side)
                .findFirst()
                .orElse("");
    }
}
