package precis.brief;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import precis.Fixtures;

class ActorsTest {
    private final Brief brief = Fixtures.harbourBrief();

    @Test
    void theOneThatIsTakenInLeavesItsNameItsEvidenceAndItsMentions() {
        Brief merged = new Edit.Merge("w1", "w3").applyTo(brief);
        Point point = merged.point("w1");
        assertThat(merged.point("w3")).isNull();
        assertThat(point.origin()).isEqualTo(Origin.EDITED);
        assertThat(point.evidence())
                .extracting(Evidence::exact)
                .containsExactly("the harbour master, Odrin Kesh", "Health Minister Salome Ruvik");
        assertThat(point.detail())
                .isEqualTo(new Detail.Entity(
                        "Odrin Kesh",
                        List.of("Salome Ruvik"),
                        Detail.EntityKind.PERSON,
                        "harbour master",
                        "Tavarra",
                        4));
    }

    @Test
    void anAliasLeavesWithTheEvidenceThatHasIt() {
        Brief merged = new Edit.Merge("w1", "w3").applyTo(brief);
        Brief split = new Edit.Split("w1", "Salome Ruvik", "o1").applyTo(merged);
        assertThat(split.section(SectionKind.WHO).points())
                .extracting(Point::id)
                .containsExactly("w1", "o1", "w2");
        assertThat(split.point("w1").evidence()).isEqualTo(brief.point("w1").evidence());
        assertThat(split.point("o1").evidence()).isEqualTo(brief.point("w3").evidence());
        assertThat(split.point("o1").origin()).isEqualTo(Origin.OWN);
        assertThat(split.point("o1").text()).isEqualTo("Salome Ruvik");
    }

    @Test
    void anAliasWithoutEvidenceGetsItsFirstPlaceInTheArticle() {
        Detail named = new Detail.Entity("Odrin Kesh", List.of("Kesh"), Detail.EntityKind.PERSON, null, null, 3);
        Brief split = new Edit.Split("w2", "Dravinform", "o1").applyTo(brief);
        assertThat(split.point("o1").evidence()).isEqualTo(Fixtures.evidence("Dravinform"));
        // a name inside a longer one is not the alias: "Odrin Kesh" comes first, "Kesh" alone later
        Brief other = new Edit.Split("w1", "Kesh", "o1").applyTo(new Edit.SetDetail("w1", "", named).applyTo(brief));
        assertThat(other.point("w1").evidence()).isEqualTo(brief.point("w1").evidence());
        assertThat(other.point("o1").detail())
                .isEqualTo(new Detail.Entity("Kesh", List.of(), Detail.EntityKind.PERSON, null, null, 1));
    }

    @Test
    void onlyActorsAreMergedOrSplit() {
        assertThatThrownBy(() -> new Edit.Merge("w1", "a1").applyTo(brief)).hasMessage("point a1 is no actor");
        assertThatThrownBy(() -> new Edit.Split("zz", "x", "o1").applyTo(brief))
                .hasMessage("the brief has no point zz");
    }
}
