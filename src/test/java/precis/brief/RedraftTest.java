package precis.brief;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import precis.text.Article;

class RedraftTest {
    private static final Article ARTICLE = SampleBriefs.article();

    @Test
    void replacesDraftedPoints() {
        assertThat(merge(points("a", "b"), points("c", "d", "e"))).containsExactly("c", "d", "e");
    }

    @Test
    void leavesWhatTheAnalystTouchedAtItsPlace() {
        List<Point> kept = List.of(
                point("a"),
                point("b").withOrigin(Origin.EDITED),
                point("c"),
                point("d").withRejected(true),
                point("e").withPlaced(true),
                Point.own("o1", "mine", null));
        assertThat(merge(kept, points("f", "g", "h"))).containsExactly("f", "b", "g", "d", "e", "o1", "h");
        assertThat(merge(kept, points("f"))).containsExactly("f", "b", "d", "e", "o1");
        assertThat(merge(kept, List.of())).containsExactly("b", "d", "e", "o1");
    }

    @Test
    void keepsTouchedPointsExactlyAsTheyAre() {
        Point edited = point("a").withText("other words").withOrigin(Origin.EDITED);
        Brief merged = Redraft.merge(
                brief(SectionKind.WHAT, List.of(edited)), brief(SectionKind.WHAT, List.of(point("a"), point("b"))));
        assertThat(merged.section(SectionKind.WHAT).points()).containsExactly(edited, point("b"));
    }

    @Test
    void dropsADraftedPointWithTheIdOfATouchedOneEvenInAnotherSection() {
        Brief kept = brief(SectionKind.WHO, List.of(point("a").withRejected(true)));
        Brief merged = Redraft.merge(kept, brief(SectionKind.WHAT, points("a", "b")));
        assertThat(merged.section(SectionKind.WHAT).points()).containsExactly(point("b"));
        assertThat(merged.section(SectionKind.WHO).points())
                .containsExactly(point("a").withRejected(true));
    }

    @Test
    void dropsADraftedPointThatRestsHalfOnATouchedOne() {
        Point held = point("a", "The Harrow bridge").withOrigin(Origin.EDITED);
        assertThat(merge(List.of(held), List.of(point("b", "Harrow bridge fell on"))))
                .containsExactly("a");
        assertThat(merge(List.of(held), List.of(point("b", "bridge fell on")))).containsExactly("a", "b");
        assertThat(merge(List.of(held), List.of(point("b", "bridge fell", "Harrow"))))
                .containsExactly("a");
    }

    @Test
    void leavesADraftedPointThatStoodBesideATouchedOneBefore() {
        List<Point> draft = List.of(point("a", "Harrow bridge fell"), point("b", "bridge fell"));
        List<Point> mine = List.of(draft.get(0).withOrigin(Origin.EDITED), draft.get(1));
        assertThat(merge(mine, draft)).containsExactly("a", "b");
    }

    @Test
    void countsCharactersThatAreEvidenceTwiceOnce() {
        Point held = point("a", "Harrow").withOrigin(Origin.EDITED);
        Point drafted = point("b", "Harrow", "Harrow bridge fell");
        assertThat(merge(List.of(held), List.of(drafted))).containsExactly("a", "b");
    }

    @Test
    void keepsADraftedPointOnTheEvidenceOfAnotherSection() {
        Brief kept = brief(SectionKind.WHO, List.of(point("a", "Harrow").withRejected(true)));
        Brief merged = Redraft.merge(kept, brief(SectionKind.WHERE, List.of(point("b", "Harrow"))));
        assertThat(merged.section(SectionKind.WHERE).points()).containsExactly(point("b", "Harrow"));
    }

    @Test
    void keepsWhatWasDoneToSectionsAndActors() {
        Brief draft = SampleBriefs.full();
        Point roe = Point.drafted(
                "w9",
                "",
                List.of(SampleBriefs.at(ARTICLE, "Tom Roe, an engineer")),
                new Detail.Entity("Tom Roe", List.of(), Detail.EntityKind.PERSON, "engineer", null, 1));
        Brief fresh = new Edit.Add(SectionKind.WHO, 9, roe).applyTo(draft);
        Brief mine = new Edit.All(List.of(
                        new Edit.Merge("w1", "w9"),
                        new Edit.Split("w1", "Lee", "o9"),
                        new Edit.Correct(Correction.ofName("Ann Lee", "Anne Lee"), List.of("d1", "d2")),
                        new Edit.SetSection(SectionKind.WHERE, "Places", true),
                        new Edit.MoveSection(SectionKind.DISPUTED, 0),
                        new Edit.SetDetail("o3", "Acme will not be sued.", new Detail.Judgement("unlikely", null))))
                .applyTo(fresh);
        assertThat(Redraft.merge(mine, fresh)).isEqualTo(mine);
        // nor does a draft that now rests on other words bring the one back that was taken in
        Point elsewhere = roe.withEvidence(List.of(SampleBriefs.at(ARTICLE, "expects more to fall")));
        Brief other = fresh.withPoints(SectionKind.WHO, List.of(elsewhere));
        assertThat(Redraft.merge(mine, other)).isEqualTo(mine);
    }

    @Test
    void keepsTitleTimesAndDetailsOfTheArticle() {
        Brief kept = SampleBriefs.empty()
                .withTitle("Mine")
                .withTimes(Instant.EPOCH, Instant.EPOCH)
                .withArticle(ARTICLE.withPublished(null));
        assertThat(Redraft.merge(kept, SampleBriefs.empty())).isEqualTo(kept);
    }

    private static List<String> merge(List<Point> kept, List<Point> fresh) {
        Brief merged = Redraft.merge(brief(SectionKind.WHAT, kept), brief(SectionKind.WHAT, fresh));
        return merged.points().stream().map(Point::id).toList();
    }

    private static Brief brief(SectionKind kind, List<Point> points) {
        return SampleBriefs.empty().withPoints(kind, points);
    }

    private static List<Point> points(String... ids) {
        return Stream.of(ids).map(RedraftTest::point).toList();
    }

    private static Point point(String id, String... evidence) {
        return Point.drafted(
                id,
                "text of " + id,
                Stream.of(evidence)
                        .map(words -> SampleBriefs.at(ARTICLE, words))
                        .toList());
    }
}
