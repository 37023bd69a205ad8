package precis.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WholeNamesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Lena Marsh, a reporter at The Herald and Post, said so. | Lena Marsh, Herald and Post",
                "The trainer for the National Museum of the U.S. Air Force was sold. | National Museum of the U.S. Air Force",
                "A council runs the University of Texas Arlington Student Union. "
                        + "Law student at University of Texas Arlington Lena Marsh spoke. | "
                        + "University of Texas Arlington Student Union, University of Texas Arlington, Lena Marsh",
            })
    void readsNamesToTheirEnds(String text, String names) {
        assertThat(Given.article(text).reading().actors())
                .extracting(Actor::name)
                .containsExactly(names.split(", "));
    }

    @Test
    void takesACapitalAtTheStartAloneForNoName() {
        Given.article("Their homeopathy failed. Homeopathy helped nobody, the court said.")
                .thenNoActor("Homeopathy");
    }

    @Test
    void takesAShipForNobody() {
        Given.article("Fire broke out on the Lady Maren on Monday, and the Lady Maren sank.")
                .thenNoActor("Maren")
                .thenNoActor("Lady Maren");
    }

    @Test
    void readsTwoJoinedNamesAsTwoWhereEachStandsElsewhere() {
        String elsewhere = "Varna Works met the Hall of Arts. The Hall of Arts was pleased. Varna Works was not. ";
        assertThat(Given.article(elsewhere + "Varna Works and Hall of Arts have taken a bold step.")
                        .reading()
                        .names())
                .extracting(Name::exact)
                .doesNotContain("Varna Works and Hall of Arts");
    }

    @Test
    void takesTheCornerOfTwoStreetsForOneSpot() {
        assertThat(places("The march began at Third Street and Mill Avenue on Sunday."))
                .containsExactly("Third Street and Mill Avenue");
        assertThat(places("Cars burned in Third Street and Mill Avenue on Sunday."))
                .containsExactly("Third Street", "Mill Avenue");
    }

    private static List<String> places(String text) {
        return Given.article(text).reading().places().stream().map(Place::name).toList();
    }

    @Test
    void namesAGovernmentByItsCountry() {
        Given.article("The New Zealand government announced a vote.")
                .thenActor("New Zealand government", Actor.Kind.ORGANISATION, null);
    }

    @Test
    void callsNoGroupByHalfAWord() {
        assertThat(Given.article("New routes by which people-smugglers transport migrants were closed.")
                        .reading()
                        .actors())
                .extracting(Actor::name)
                .noneMatch(name -> name.startsWith("-") || name.contains("smugglers transport"));
    }
}
