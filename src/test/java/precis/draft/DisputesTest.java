package precis.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import precis.text.Resources;

class DisputesTest {
    /** Every rule has, in {@code disputes.txt}, a text in which it finds its dispute and a near miss in which there is none. */
    @TestFactory
    List<DynamicTest> rulesFindTheirExamples() {
        List<DynamicTest> tests = new ArrayList<>();
        for (String line : Resources.lines("precis/draft/disputes.txt")) {
            String[] fields = line.split("\\s+\\|\\|\\s+", -1);
            assertThat(fields).as(line).hasSize(4);
            tests.add(dynamicTest(
                    fields[0] + ": " + fields[1],
                    () -> Drafted.article(fields[1]).thenDisputed(fields[2])));
            tests.add(dynamicTest(
                    fields[0] + ", not: " + fields[3],
                    () -> Drafted.article(fields[3]).thenDisputed()));
        }
        return tests;
    }
}
