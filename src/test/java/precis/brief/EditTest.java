package precis.brief;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import precis.Fixtures;

class EditTest {
    private final Brief brief = Fixtures.harbourBrief();

    @Test
    void anEditedPointKeepsItsEvidenceAndItsId() {
        Point point = after(new Edit.SetText("a1", "Nineteen died."), "a1");
        assertThat(point.text()).isEqualTo("Nineteen died.");
        assertThat(point.origin()).isEqualTo(Origin.EDITED);
        assertThat(point.evidence()).isEqualTo(brief.point("a1").evidence());
    }

    @Test
    void theTextOfAnActorFollowsFromItsFields() {
        Detail kesh =
                new Detail.Entity("Odrin Kesh", List.of(), Detail.EntityKind.PERSON, "harbour master", "Selmun", 3);
        assertThat(after(new Edit.SetDetail("w1", "", kesh), "w1").text())
                .isEqualTo("Odrin Kesh, harbour master, Selmun");
    }

    @Test
    void theEvidenceOfADisputeIsThatOfItsPositions() {
        Detail.Dispute dispute = (Detail.Dispute) brief.point("d1").detail();
        List<Position> one = dispute.positions().subList(0, 1);
        Detail less = new Detail.Dispute(dispute.topic(), dispute.kind(), one, "Tavarra");
        Point point = after(new Edit.SetDetail("d1", "", less), "d1");
        assertThat(point.evidence()).isEqualTo(one.get(0).evidence());
        assertThat(point.text())
                .isEqualTo("Number of dead: Dravonian military: put the number of dead at four; "
                        + "Tavarra: not heard on this");
    }

    @Test
    void rejectingIsNoEditOfTheWords() {
        Point point = after(new Edit.SetRejected("a1", true), "a1");
        assertThat(point.rejected()).isTrue();
        assertThat(point.origin()).isEqualTo(Origin.AUTO);
    }

    @Test
    void aMovedPointStaysPlaced() {
        Brief moved = new Edit.Move("w1", 9).applyTo(brief);
        assertThat(moved.section(SectionKind.WHO).points())
                .extracting(Point::id)
                .containsExactly("w2", "w3", "w1");
        assertThat(moved.point("w1").placed()).isTrue();
    }

    @Test
    void anIndexPastTheEndAddsAtTheEnd() {
        Brief more = new Edit.Add(SectionKind.WHAT, 99, Point.own("o1", "More.", null)).applyTo(brief);
        assertThat(more.section(SectionKind.WHAT).points())
                .extracting(Point::id)
                .containsExactly("a1", "a2", "o1");
        assertThat(new Edit.Remove("o1").applyTo(more)).isEqualTo(brief);
    }

    @Test
    void aSectionKeepsItsPointsWhereItIsHiddenRenamedOrMoved() {
        Brief hidden = new Edit.SetSection(SectionKind.WHERE, "Places", true).applyTo(brief);
        assertThat(hidden.section(SectionKind.WHERE).title()).isEqualTo("Places");
        assertThat(hidden.point("p1")).isEqualTo(brief.point("p1"));
        assertThat(hidden.standing())
                .doesNotContain(brief.point("p1"))
                .hasSize(brief.points().size() - 1);
        Brief moved = new Edit.MoveSection(SectionKind.DISPUTED, 1).applyTo(hidden);
        assertThat(moved.sections())
                .extracting(Section::kind)
                .startsWith(SectionKind.BOTTOM_LINE, SectionKind.DISPUTED, SectionKind.WHO);
        assertThat(moved.section(SectionKind.WHERE)).isEqualTo(hidden.section(SectionKind.WHERE));
    }

    @Test
    void severalEditsAreOne() {
        Edit both = new Edit.All(List.of(new Edit.SetText("a1", "one"), new Edit.SetRejected("a1", true)));
        assertThat(after(both, "a1").text()).isEqualTo("one");
        assertThat(after(both, "a1").rejected()).isTrue();
    }

    @Test
    void saysWhichPointIsMissing() {
        assertThatThrownBy(() -> new Edit.SetText("zz", "x").applyTo(brief)).hasMessage("the brief has no point zz");
    }

    private Point after(Edit edit, String id) {
        return edit.applyTo(brief).point(id);
    }
}
