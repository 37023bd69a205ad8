package precis.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
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
    void keepsTheYearsBeforeASubjectInThePlural() {
        for (String time : List.of("From 2004 to 2009", "Between 2004 and 2009")) {
            assertThat(Given.article(time + " prices rose in Norway.").reading().times())
                    .as(time)
                    .hasSize(1);
        }
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
    void takesWhatTellsWhenInATimeIntoIt() {
        Given.article("He fell late last year.").thenTimes("late last year = 2022");
        Given.article("A few weeks ago he fell.").thenTimes("A few weeks ago = -");
        Given.article("He fell less than three weeks ago.").thenTimes("less than three weeks ago = -");
        Given.article("He is bound midway through 2027.").thenTimes("midway through 2027 = 2027");
        Given.article("They sold more than in 2013.").thenTimes("in 2013 = 2013");
    }

    @Test
    void tellsASpanOfYearsWhole() {
        Given.article("He ruled in 1543-4, they say.").thenTimes("in 1543-4 = -");
        Given.article("He wrote it around 1532-3.").thenTimes("around 1532-3 = -");
        Given.article("From 1293 to 1527 they ruled it.").thenTimes("From 1293 to 1527 = -");
        Given.article("They ruled it from 1206 to 1368.").thenTimes("from 1206 to 1368 = -");
    }

    @Test
    void takesNoDayOfEveryWeekForATime() {
        Given.article("It is lively on Saturday mornings.").thenTimes();
        Given.article("It was lively on Saturday morning.").thenTimes("on Saturday morning = 2023-02-25");
    }

    @Test
    void takesWhatDidSomethingForNoDeadline() {
        Given.article("He left, hastened by Sunday's defeat.").thenTimes("Sunday = 2023-02-26");
    }

    @Test
    void takesNoNumberOfThingsForAYear() {
        Given.article("A poll of 2047 likely voters found so.").thenTimes();
    }

    @Test
    void takesTheDayFromADateLineInTheText() {
        Given.article("Friday, August 21, 2015\n\nThe two sides exchanged fire yesterday, officials said.")
                .thenTimes("Friday, August 21, 2015 = 2015-08-21", "yesterday = 2015-08-20");
    }

    @Test
    void takesNoYearOfALawForATime() {
        Given.article("He broke section 20 of the Ports Act 9 of 1994.").thenTimes();
        Given.article("It is the Ports Act of 1994.").thenTimes();
        Given.article("He broke the Ports Act No. 5 of 1994.").thenTimes();
        Given.article("He broke law no. (20) of 2018.").thenTimes();
        Given.article("Under the Ports Act, by 2030 all boats must be electric.")
                .thenTimes("by 2030 = 2030");
        Given.article("It opened no more than two years ago.").thenTimes("two years ago = 2021");
        Given.article("They passed the Ports Act in 1994.").thenTimes("in 1994 = 1994");
        Given.article("Of 1994 nobody spoke.").thenTimes("Of 1994 = 1994");
    }

    @Test
    void dividesYearsThatAreOnlyListed() {
        Given.article("He won in 2008 and 2012.").thenTimes("in 2008 = 2008", "2012 = 2012");
        Given.article("He ruled between 2008 and 2012.").thenTimes("between 2008 and 2012 = -");
    }

    @Test
    void readsTheDayOfTheWeekBeforeADate() {
        Given.article("He opened the park on Sunday, 24th July 2022.")
                .thenTimes("on Sunday, 24th July 2022 = 2022-07-24");
        Given.article("In September of 2018 he won.").thenTimes("In September of 2018 = 2018-09");
    }

    @Test
    void takesTheYearThatAnUndatedArticleGivesToAMonth() {
        thenUndated("In June 2022 prices fell. In June rents fell too. In May they rose.", "2022-06", "2022-06", null);
        thenUndated("It ends in December 2022. After December 31 nobody pays.", "2022-12", "2022-12-31");
        thenUndated("It began in June 2021 and ended in June 2022. In June she left.", "2021-06", "2022-06", null);
    }

    @Test
    void takesTheDayThatTheTextCallsToday() {
        thenUndated(
                "They met today (July 28, 2022). They had met on Monday.", "2022-07-28", "2022-07-28", "2022-07-25");
    }

    private static void thenUndated(String text, @Nullable String... values) {
        assertThat(Reader.read(Given.article(text, null)).times())
                .extracting(TimeReference::value)
                .containsExactly(values);
    }

    @Test
    void takesTheDayOfAThingThatIsNearForTheOneToCome() {
        assertThat(Given.article("They have stepped up their campaigns in anticipation of the April 7 primary.")
                        .reading()
                        .times())
                .extracting(TimeReference::value)
                .containsExactly("2023-04-07");
        assertThat(Given.article("They stepped it up after the April 7 primary.")
                        .reading()
                        .times())
                .extracting(TimeReference::value)
                .containsExactly("2022-04-07");
        assertThat(Given.article("The bridge fell on April 7.").reading().times())
                .extracting(TimeReference::value)
                .containsExactly("2022-04-07");
    }

    @Test
    void looksAheadForWhatIsPlanned() {
        Given.article("The president called a meeting of his cabinet for Sunday.")
                .thenTimes("Sunday = 2023-03-05");
    }
}
