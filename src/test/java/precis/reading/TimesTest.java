package precis.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import precis.text.Resources;

class TimesTest {
    /** Each pattern finds what its line says and passes over its near miss. */
    @TestFactory
    List<DynamicTest> patternsFindTheirExamples() {
        List<DynamicTest> tests = new ArrayList<>();
        for (String line : Resources.lines("precis/reading/times.txt")) {
            String[] fields = line.split("\\s*\\|\\s*", -1);
            assertThat(fields).as(line).hasSize(5);
            tests.add(dynamicTest(fields[2], () -> Given.article(fields[2]).thenTimes(fields[3])));
            tests.add(dynamicTest(
                    fields[4],
                    () -> assertThat(Given.article(fields[4]).reading().times())
                            .noneMatch(time -> time.expression().equals(expression(fields[3])))));
        }
        return tests;
    }

    private static String expression(String found) {
        return found.substring(0, found.lastIndexOf(" = "));
    }

    @Test
    void keepsTheWordsAndGivesNoValueWithoutADate() {
        Reading reading = Reader.read(Given.article("The minister resigned on Tuesday.", null));
        assertThat(reading.times()).singleElement().satisfies(time -> {
            assertThat(time.expression()).isEqualTo("on Tuesday");
            assertThat(time.value()).isNull();
        });
    }

    @Test
    void takesTheDayFromADateLineInTheText() {
        Given.article("Friday, August 21, 2015\n\nThe two sides exchanged fire yesterday, officials said.")
                .thenTimes("Friday, August 21, 2015 = 2015-08-21", "yesterday = 2015-08-20");
    }

    @Test
    void looksAheadForWhatIsPlanned() {
        Given.article("The president called a meeting of his cabinet for Sunday.")
                .thenTimes("Sunday = 2023-03-05");
    }
}
