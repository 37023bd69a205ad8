package precis.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import precis.brief.Detail;
import precis.brief.Point;
import precis.brief.SectionKind;
import precis.reading.Reader;
import precis.text.Article;

class OpinionColumnTest {
    private static final String ARGUED = """
            The city of Oslo wants to build a third bridge across the harbour this year.

            The council should wait until the old bridge is paid for. A third bridge would surely be a failure that the town cannot afford.

            The traffic counts were taken in a summer when half of the town was away.
            """;

    @Test
    void givesWhatAColumnArguesToItsAuthor() {
        String address = "https://example.org/opinion/a-third-bridge-is-too-much";

        assertThat(views(null, address, ARGUED))
                .containsExactly(
                        "the author (null): The council should wait until the old bridge is paid for … A third bridge would surely be a failure that the town cannot afford");
        assertThat(views("Ann Reed", address, ARGUED)).first().asString().startsWith("Ann Reed (null): The council");
        assertThat(views("Ann Reed, head of research at Dale University", address, ARGUED))
                .first()
                .asString()
                .startsWith("Ann Reed (head of research at Dale University): The council");
        assertThat(views("Ann Reed, Jan Holt", address, ARGUED))
                .first()
                .asString()
                .startsWith("Ann Reed, Jan Holt (null)");
        assertThat(views(null, "https://example.org/news/a-third-bridge-is-too-much", ARGUED))
                .isEmpty();
    }

    @Test
    void findsTheAuthorInALastParagraph() {
        assertThat(views(null, null, ARGUED + "\nJohn Cole is a professor of transport at Dale University."))
                .containsExactly(
                        "John Cole (professor of transport at Dale University): The council should wait until the old bridge is paid for … A third bridge would surely be a failure that the town cannot afford");
        assertThat(views(null, null, ARGUED + "\nJohn Cole is a farmer in the valley."))
                .isEmpty();
    }

    private static final String ESSAY = """
            The harbour is older than our town. The bridge is a danger to the ferries. We have all seen the ice break it.

            The plan of the council is a failure. The council bought land for a road. Nobody can say that the tunnel is not clumsy.

            The tunnel is no help in winter. Two engineers left the town in May. We should not wait until the road is built.
            """;

    @Test
    void takesWhatArguesAndReportsNothingForAColumn() {
        assertThat(views(null, null, ESSAY)).hasSize(1);
        assertThat(views(null, null, ESSAY.replace(".", ", the mayor said."))).isEmpty();
    }

    @Test
    void takesWhatArguesForAColumnAtLowerOdds() {
        String argued = """
                The harbour of Hove is older than the town. The bridge is a danger to the ferries of Hove. Thick ice breaks it each May.

                The council of Hove should sell the bridge. The council bought land for a road. Jan Holt drew the plans of the tunnel.

                The tunnel is no help in winter. Two engineers left the town in May. The town should not wait until the road is built.
                """;

        assertThat(views(null, null, argued)).hasSize(1);
        assertThat(views(null, null, argued.replace("should", "would"))).isEmpty();
    }

    @Test
    void leavesWhatTheyStressedToThem() {
        String theirs = ARGUED.replace("The council should wait", "They stressed that the council should wait");

        assertThat(views(null, "https://example.org/opinion/bridge", theirs))
                .containsExactly(
                        "the author (null): A third bridge would surely be a failure that the town cannot afford");
    }

    @Test
    void takesNoReportForAColumn() {
        String report = """
                Oslo opened a new bridge on Monday. The council of Oslo paid for it in March. The mayor, Jan Holt, cut a ribbon at noon.

                The ferry Astrid sank on Tuesday off Lund. Two men swam to the shore at Hove. The police of Lund came at six on Tuesday.

                The council should meet on Friday. Jan Holt left for London on Wednesday. The road to Hove was closed on Thursday.
                """;

        assertThat(views(null, null, report)).isEmpty();
    }

    @Test
    void knowsHeadlinesOfOpinion() {
        assertThat(OpinionColumn.headedAsOpinion("Opinion: the bridge must stay"))
                .isTrue();
        assertThat(OpinionColumn.headedAsOpinion("The bridge must stay | News analysis"))
                .isTrue();
        assertThat(OpinionColumn.headedAsOpinion("Mayor gives his opinion on the bridge: it stays"))
                .isFalse();
        assertThat(OpinionColumn.headedAsOpinion("The bridge must stay")).isFalse();
        assertThat(OpinionColumn.headedAsOpinion(null)).isFalse();
    }

    @Test
    void leavesWhatOthersSayToThem() {
        String others = ARGUED.replace(
                "The council should wait until the old bridge is paid for.",
                "\"The council should wait until the old bridge is paid for,\" said the mayor, Jan Holt.");

        assertThat(views(null, "https://example.org/opinion/bridge", others))
                .containsExactly(
                        "the author (null): A third bridge would surely be a failure that the town cannot afford");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://example.org/opinion/bridge",
                "https://example.org/news-analysis/bridge",
                "https://example.org/blogs-opinion/1/bridge",
                "/Editorials/bridge"
            })
    void knowsSectionsOfOpinion(String address) {
        assertThat(OpinionColumn.filedAsOpinion(address)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"https://example.org/news/bridge", "https://example.org/news/opinion-on-the-bridge-splits-town"})
    void knowsOtherAddresses(String address) {
        assertThat(OpinionColumn.filedAsOpinion(address)).isFalse();
        assertThat(OpinionColumn.filedAsOpinion(null)).isFalse();
    }

    @Test
    void tellsWhatIsArguedAsNoFact() {
        String column = ARGUED + """

                The council should spend 40 million on the ferries.

                The ferries carry nine thousand people a day. The old bridge was opened by the king in 1951.

                The council bought land for a road. The tunnel to the north was dug in two years.
                """;

        String argued = "The council should spend 40 million on the ferries.";
        assertThat(points(null, "https://example.org/opinion/bridge", column, SectionKind.WHAT))
                .contains("The ferries carry nine thousand people a day.")
                .doesNotContain(argued);
    }

    private static List<String> views(@Nullable String byline, @Nullable String url, String text) {
        return points(byline, url, text, SectionKind.VIEW);
    }

    private static List<String> points(@Nullable String byline, @Nullable String url, String text, SectionKind kind) {
        Article article = new Article(null, byline, null, LocalDate.of(2023, 3, 2), url, "given.txt", "", text);
        Stream<Point> points = Drafting.draft(Reader.read(article)).section(kind).points().stream();
        return points.map(point -> point.detail() instanceof Detail.View view
                        ? view.holder() + " (" + view.credential() + "): " + point.text()
                        : point.text())
                .toList();
    }
}
