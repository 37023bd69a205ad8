package precis.draft;

import static org.assertj.core.api.Assertions.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import java.util.List;
import org.junit.jupiter.api.Test;
import precis.brief.Brief;
import precis.brief.Evidence;
import precis.brief.Point;
import precis.brief.SectionKind;
import precis.reading.Reader;
import precis.text.Article;

class WhatTest {
    private static final String TEXT = """
            The council of the old town met to speak of many things on Monday.

            The mayor will close 12 river bridges for repairs until the spring.""";

    @Test
    void tellsASentenceWholeThatAReaderTakesInAndMarksWhereALongerOneIsCut() {
        String fair = "If it rains in the town on the day of the fair, ";
        assertThat(Drafted.article(fair.repeat(8) + "the council will close the bridge.")
                        .texts(SectionKind.WHAT))
                .singleElement(as(STRING))
                .endsWith("the council will close the bridge.");
        assertThat(Drafted.article(fair.repeat(12) + "the council will close the bridge.")
                        .texts(SectionKind.WHAT))
                .singleElement(as(STRING))
                .endsWith("fair …");
    }

    @Test
    void readsTheHeadlineInTheAddressOfAnArticleThatHasNone() {
        assertThat(Headline.inAddress("https://news.example/world/council-to-close-river-bridge"))
                .isEqualTo("council to close river bridge");
        assertThat(Headline.inAddress("https://news.example/world/top-story")).isNull();
        assertThat(Headline.inAddress(null)).isNull();
    }

    @Test
    void putsFirstWhatTheAddressSpeaksOf() {
        assertThat(main(null)).startsWith("The council");
        assertThat(main("https://news.example/mayor-will-close-river-bridges-for-repairs"))
                .startsWith("The mayor");
    }

    private static String main(@org.jspecify.annotations.Nullable String url) {
        Article article = new Article(null, null, null, null, url, "given.txt", "", TEXT);
        Brief brief = Drafting.draft(Reader.read(article));
        return brief.section(SectionKind.WHAT).points().get(0).text();
    }

    @Test
    void marksWhatBeginsOrEndsInsideAQuotation() {
        List<String> texts = Drafted.article("""
                        “The council of Oslo will close 12 bridges and 40 roads for repairs until the spring.

                        “We will open 3 ferries for the 9,000 people of the harbour. All of the 12 bridges will stand for fifty years,” the mayor said.
                        """).texts(SectionKind.WHAT);

        assertThat(texts)
                .containsExactly(
                        "“The council of Oslo will close 12 bridges and 40 roads for repairs until the spring.”",
                        "“We will open 3 ferries for the 9,000 people of the harbour.”",
                        "“All of the 12 bridges will stand for fifty years,” the mayor said.");
    }

    @Test
    void keepsTheCommaBeforeTheSubject() {
        assertThat(Drafted.article(
                                "According to Ann Reed, chairwoman of the harbour council, foreign ships will pay three kroner for each of the bridges in the harbour of Oslo this year.")
                        .texts(SectionKind.WHAT))
                .first()
                .asString()
                .startsWith("According to Ann Reed, foreign ships");
    }

    @Test
    void givesATitleItsVerb() {
        String lead =
                "Ms Alexandra Hill Marsh, minister of transport and of the northern harbours in the new cabinet, has demanded that the old bridges of the valley towns are opened for the heavy lorries of the mine.";
        assertThat(Drafted.article(lead).brief().title()).contains("has demanded");
    }

    @Test
    void leavesOutWhatOnlyLeadsToOthers() {
        String announced = "Below are the 12 bridges of Oslo that the council will close for repairs. ";
        String goesOn = "Adding, \"The 12 bridges of Oslo are closed for many months of repairs.\" ";
        String story =
                "The council of Oslo closed 12 bridges on Monday. %sThe mayor opened a ferry. The ferry is painted red. "
                        + "The ferry will sail until spring. The town has a market.";

        assertThat(Drafted.article(story.formatted(announced)).texts(SectionKind.WHAT))
                .doesNotContain(announced.strip());
        assertThat(Drafted.article(story.formatted(goesOn)).texts(SectionKind.WHAT))
                .noneMatch(text -> text.startsWith("Adding"));
        String news = announced.replace("Below are the", "There are");
        assertThat(Drafted.article(story.formatted(news)).texts(SectionKind.WHAT))
                .contains(news.strip());
    }

    private static final String OPENING =
            "The council of Oslo closed 12 bridges and 40 roads on Monday after a storm. The town has a market.\n\n";

    @Test
    void insertsTheNameThatThePronounOfATornOutSentenceStandsFor() {
        List<Point> points = Drafted.article(
                        OPENING
                                + "Paul Reed walked home. \"I like to walk,\" he said. He lost 300 sheep and 2,000 hens in the flood on Monday.")
                .brief()
                .section(SectionKind.WHAT)
                .points();
        Point last = points.get(points.size() - 1);

        assertThat(last.text()).isEqualTo("He [Paul Reed] lost 300 sheep and 2,000 hens in the flood on Monday.");
        assertThat(last.evidence())
                .extracting(Evidence::exact)
                .containsExactly("He lost 300 sheep and 2,000 hens in the flood on Monday.", "Paul Reed");
    }

    @Test
    void insertsNoNameWhereItIsNotSureOrNotNeeded() {
        String lost = "He lost 300 sheep and 2,000 hens in the flood on Monday.";
        for (String before : List.of(
                "Paul Reed walked home with Olav Hale. ", // either of them
                "The farm of Paul Reed is old. ", // not the subject
                "Paul Reed walked home to the 90 people of the 4 farms on Monday. ")) { // stands above it
            assertThat(Drafted.article(OPENING + before + lost).texts(SectionKind.WHAT))
                    .as(before)
                    .contains(lost);
        }
    }

    @Test
    void prefersOfTwoSentencesTheOneThatStandsAlone() {
        String text = "The council of Oslo closed 12 bridges on Monday. A cold wind blew over the quay. "
                + "Did grey cats climb the high roof? %s geese left the green pond. Brown mice ate the cheese.";

        assertThat(Drafted.article(text.formatted("Those")).texts(SectionKind.WHAT))
                .noneMatch(point -> point.contains("pond"));
        assertThat(Drafted.article(text.formatted("The")).texts(SectionKind.WHAT))
                .anyMatch(point -> point.contains("pond"));
    }

    @Test
    void takesNoWordsOfWhichNothingTellsWhoSaysThem() {
        String text = "The council of Oslo closed 12 bridges on Monday. A cold wind blew over the quay. "
                + "\"We lost 3,000 old sheep%s It was a bad day,\" Reed said. Brown mice ate the cheese.";

        assertThat(Drafted.article(text.formatted(".")).texts(SectionKind.WHAT))
                .noneMatch(point -> point.contains("sheep"));
        assertThat(Drafted.article(text.formatted(",\" Reed said. \"")).texts(SectionKind.WHAT))
                .contains("\"We lost 3,000 old sheep,\" Reed said.");
    }
}
