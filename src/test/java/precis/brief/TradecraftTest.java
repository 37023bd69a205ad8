package precis.brief;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TradecraftTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "We judge with high confidence that talks are unlikely.   | “unlikely” and “high confidence” in one sentence",
                "Talks are very likely, and our confidence in it is low.  | “very likely” and “confidence in it is low”",
                "Talks are likely. We have high confidence in it.         | ''",
                "We have high confidence in the source.                   | ''",
                "Talks may fail.                                          | “may” says no degree",
                "Talks in May fail.                                       | ''",
                "It is likely, though a remote hope, that they meet.      | “likely” and “remote” are of two scales",
                "It is highly improbable that they meet.                  | ''",
            })
    void tellsWhatTheStandardSaysToAWording(String text, String warning) {
        List<String> warnings = warnings(judgement(text, null));
        assertThat(String.join("\n", warnings)).contains(warning);
        assertThat(warnings).hasSize(warning.isEmpty() ? 0 : 1);
    }

    @Test
    void theTwoScalesAreNotMixedInOneBrief() {
        assertThat(warnings(judgement("Talks will fail.", "remote"), judgement("It will rain.", "likely")))
                .containsExactly("“likely” and “remote” are of two scales that ICD 203 does not mix");
        assertThat(warnings(judgement("Talks will fail.", "unlikely"), judgement("It will rain.", "likely")))
                .isEmpty();
    }

    @Test
    void aLikelihoodOutsideOfTheScaleIsTold() {
        assertThat(warnings(judgement("Talks will fail.", "quite sure")))
                .containsExactly("“quite sure” is no degree of likelihood of ICD 203");
        assertThat(warnings(judgement("Talks will fail.", "Almost certainly"))).isEmpty();
    }

    @Test
    void onlyJudgementsAreMeasuredByIt() {
        Point view = Point.drafted("v1", "Talks may fail.", List.of(), new Detail.View("Tom Roe", null));
        assertThat(Tradecraft.warnings(view, SampleBriefs.empty())).isEmpty();
    }

    /** What is said of the first of some judgements. */
    private static List<String> warnings(Point... judgements) {
        Brief brief = SampleBriefs.empty().withPoints(SectionKind.VIEW, List.of(judgements));
        return Tradecraft.warnings(judgements[0], brief);
    }

    private static Point judgement(String text, @Nullable String likelihood) {
        return Point.own("o" + text.length(), text, new Detail.Judgement(likelihood, null));
    }
}
