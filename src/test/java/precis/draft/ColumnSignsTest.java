package precis.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import precis.reading.Reader;
import precis.reading.Reading;
import precis.text.Article;

class ColumnSignsTest {
    private static final String PLAIN =
            "The ferry Astrid runs at night. The council bought land for a road near the old mill.";

    /** Each text shows one sign more, or less, than the plain one. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            REPORTED   | more | The ferry Astrid runs at night. "We bought the land for a road near the old mill," said Ann Reed.
            OPINIONS   | more | The ferry Astrid runs at night. The council should buy land for a road near the old mill.
            OURS       | more | The ferry Astrid runs at night. We bought land for a road near the old mill.
            DATED      | more | The ferry Astrid runs at night. The council bought land for a road near the old mill on 3 May 2021.
            DENYING    | more | The ferry Astrid runs at night. The council never bought land for a road near the old mill.
            DESCRIBING | more | The ferry Astrid runs at night. The council bought wet, narrow land for a road near the old mill.
            NAMES      | less | The ferry runs at night. The council bought land for a road near the old mill.
            JUDGING    | more | The ferry Astrid runs at night. The council bought land for an important road near the old mill.
            """)
    void measuresEachSign(ColumnSigns.Sign sign, String change, String text) {
        double plain = at(sign, PLAIN);
        double changed = at(sign, text);

        assertThat(change.equals("more") ? changed - plain : plain - changed).isPositive();
    }

    @Test
    void trustsReportsOfOthersAndDaysLess() {
        Map<ColumnSigns.Sign, Double> column = Map.of(ColumnSigns.Sign.REPORTED, .1, ColumnSigns.Sign.DATED, .05);
        Map<ColumnSigns.Sign, Double> report = Map.of(ColumnSigns.Sign.REPORTED, .7, ColumnSigns.Sign.DATED, .5);

        assertThat(ColumnSigns.logOdds(column)).isPositive();
        assertThat(ColumnSigns.logOdds(report)).isNegative();
    }

    private static double at(ColumnSigns.Sign sign, String text) {
        Reading reading = Reader.read(new Article(null, null, null, null, null, "a", "", text));
        return ColumnSigns.of(reading, new Sentences(reading), new OwnVoice(reading))
                .getOrDefault(sign, -1.0);
    }
}
