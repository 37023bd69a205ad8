package precis.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2023-03-02 | 2023-03-02",
                "2023-03-02T23:59:00Z | 2023-03-02",
                "2023-03-02 10:15:00 +01:00 | 2023-03-02",
                "2023/03/02 | 2023-03-02",
                "2 March 2023 | 2023-03-02",
                "02 Mar 2023 | 2023-03-02",
                "2nd March, 2023 | 2023-03-02",
                "March 2, 2023 | 2023-03-02",
                "Sept. 30, 2023 | 2023-09-30",
                "Thursday, March 2, 2023 | 2023-03-02",
                "Thu, 02 Mar 2023 10:15:00 GMT | 2023-03-02",
                "Published March 2, 2023 at 10:15 am EST | 2023-03-02",
                "Last updated: 2 March 2023 | 2023-03-02",
            })
    void readsTheDatesOfNewspapers(String text, LocalDate day) {
        assertThat(Dates.parse(text)).isEqualTo(day);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2023",
                "March 2023",
                "02/03/2023",
                "30 February 2023",
                "March 32, 2023",
                "2023-13-01",
                "2023-03-02-5",
                "2023-03-02 and after",
                "March 2, 23",
                "March 2, 2023 Aleppo",
                "On March 2, 2023 the court met",
                "Marching 2, 2023",
                "2 2 2023",
            })
    void takesNothingElseForADate(String text) {
        assertThat(Dates.parse(text)).isNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "https://news.example/world/2023/03/02/bridge-falls | 2023-03-02",
                "https://news.example/2023/3/2/bridge-falls | 2023-03-02",
                "https://news.example/2023-03-02/bridge-falls | 2023-03-02",
                "https://news.example/2023/03/bridge-falls |",
                "https://news.example/2023/13/02/bridge-falls |",
                "https://news.example/bridge-of-2023-03-02-falls |",
            })
    void readsTheDayUnderWhichAnAddressFilesAnArticle(String address, LocalDate day) {
        assertThat(Dates.inAddress(address)).isEqualTo(day);
    }
}
