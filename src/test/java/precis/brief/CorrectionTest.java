package precis.brief;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import precis.Fixtures;

class CorrectionTest {
    private final Brief brief = Fixtures.harbourBrief();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Anthony Blinken spoke.            | Antony Blinken spoke.",
                "Blinken, Anthony Blinken's aide   | Blinken, Antony Blinken's aide",
                "Antony Blinken spoke.             | Antony Blinken spoke.",
                "an Anthony Blinkenson             | an Anthony Blinkenson",
            })
    void aNameIsCorrectedAsAWholeWord(String text, String corrected) {
        assertThat(Correction.ofName("Anthony Blinken", "Antony Blinken")
                        .in(Point.own("o1", text, null))
                        .text())
                .isEqualTo(corrected);
    }

    @Test
    void aNameThatHoldsTheWrongOneIsPutThereOnce() {
        Correction correction = Correction.ofName("Kesh", "Odrin Kesh");
        assertThat(correction.in(Point.own("o1", "Odrin Kesh and Kesh", null)).text())
                .isEqualTo("Odrin Kesh and Odrin Kesh");
    }

    @Test
    void aCorrectedLastNameIsWrongByItselfToo() {
        Correction correction =
                Correction.between(entity("Volodymyr Zelensky", null), entity("Volodymyr Zelenskyy", null));
        assertThat(correction
                        .in(Point.own("o1", "Zelensky met Volodymyr Kos.", null))
                        .text())
                .isEqualTo("Zelenskyy met Volodymyr Kos.");
    }

    @Test
    void aCorrectedRoleCountsOnlyWhereTheActorIsNamed() {
        Correction correction = Correction.between(entity("Odrin Kesh", "master"), entity("Odrin Kesh", "captain"));
        assertThat(correction.in(Point.own("o1", "The master left.", null)).text())
                .isEqualTo("The master left.");
        assertThat(correction
                        .in(Point.own("o1", "The master, Odrin Kesh, left.", null))
                        .text())
                .isEqualTo("The captain, Odrin Kesh, left.");
    }

    @Test
    void itsPlacesAreThePointsThatStandAndHaveItWrong() {
        Correction correction = Correction.ofName("Tiber Osgan", "Tibor Osgan");
        assertThat(correction.places(brief, "w2")).extracting(Point::id).containsExactly("d2");
        Brief rejected = new Edit.SetRejected("d2", true).applyTo(brief);
        assertThat(correction.places(rejected, "w2")).isEmpty();
    }

    @Test
    void aCorrectedPointCountsAsEditedAndKeepsItsEvidence() {
        Correction correction = Correction.ofName("Tiber Osgan", "Tibor Osgan");
        Point point = new Edit.Correct(correction, List.of("d2")).applyTo(brief).point("d2");
        assertThat(point.text()).startsWith("What burned: Tibor Osgan (via Dravinform)");
        assertThat(point.origin()).isEqualTo(Origin.EDITED);
        assertThat(point.evidence()).isEqualTo(brief.point("d2").evidence());
    }

    private static Detail.Entity entity(String name, String role) {
        return new Detail.Entity(name, List.of(), Detail.EntityKind.PERSON, role, null, 1);
    }
}
