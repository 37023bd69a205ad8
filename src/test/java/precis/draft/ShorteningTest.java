package precis.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import precis.reading.Reader;
import precis.reading.Story;
import precis.text.Article;

class ShorteningTest {
    @Test
    void leavesAShortSentenceAlone() {
        assertThat(shortened("The bank, which is old, closed.")).isEqualTo("The bank, which is old, closed.");
    }

    @Test
    void dropsARelativeClauseBetweenCommas() {
        assertThat(shortened(
                        "The central bank, which was founded by merchants of the old town, closed its doors in the capital "
                                + "after a long dispute."))
                .isEqualTo("The central bank closed its doors in the capital after a long dispute.");
    }

    @Test
    void keepsAnInsertedSpeakerWhateverTheTreeTakesHimFor() {
        String told =
                "Button rice, he pointed out, is grown by the farmers of the valley in the north while others buy it every year.";
        assertThat(shortened(told)).isEqualTo(told);
    }

    @Test
    void keepsABracketThatHoldsTheNoun() {
        assertThat(shortened("She followed the guidelines of the (CDC) and closed the school."))
                .contains("(CDC)");
    }

    @Test
    void dropsAnOpenerAndAnAsideInBrackets() {
        assertThat(shortened(
                        "However, the central bank (the oldest in the land) closed its doors in the capital after a long dispute "
                                + "with its owners."))
                .isEqualTo("The central bank closed its doors in the capital after a long dispute with its owners.");
    }

    @Test
    void keepsTheNegationThatOpensASentence() {
        assertThat(shortened(
                        "Nor was it an accident that the central bank closed its doors in the capital on that day."))
                .startsWith("Nor was it");
    }

    @Test
    void dropsThatASentenceIsAnExample() {
        assertThat(shortened("For example, the central bank closed its doors in the capital after a long dispute."))
                .isEqualTo("The central bank closed its doors in the capital after a long dispute.");
        assertThat(shortened("For years, the central bank closed its doors in the capital after a long dispute."))
                .startsWith("For years");
    }

    @Test
    void keepsNegationsFiguresAndHedges() {
        String negated =
                "The central bank, which did not answer our letters last week, closed its doors in the capital after a long dispute.";
        String figures =
                "The central bank, which has 40 offices in the land, closed its doors in the capital after a very long dispute.";
        String hedged =
                "The central bank, which allegedly lied to its owners, closed its doors in the capital after a very long dispute.";
        assertThat(shortened(negated)).isEqualTo(negated);
        assertThat(shortened(figures)).isEqualTo(figures);
        assertThat(shortened(hedged)).isEqualTo(hedged);
    }

    @Test
    void keepsWhoSaidIt() {
        for (String text : new String[] {
            "Two bridges were closed on Monday, officials said, after a storm that had come down from the hills in the night.",
            "The two managers knew that the firm was not allowed to open an office in the capital, prosecutors said.",
            "Two in ten bridges of the valley are weak and must be closed at once, according to the Varnet Project.",
            "Many bridges are weak and must be closed before the rain comes in autumn, said the safety body, Varnet.",
        }) {
            assertThat(shortened(text)).isEqualTo(text);
            assertThat(tight(text)).contains(text.contains("said") ? "said" : "according to");
        }
    }

    @Test
    void keepsTheCommaThatTheRestStillNeeds() {
        assertThat(shortened(
                        "In the long dispute over Peter Marsh, a hunter from the hills of the north, Judge Ann Reed ruled "
                                + "that he had done no wrong."))
                .isEqualTo("In the long dispute over Peter Marsh, Judge Ann Reed ruled that he had done no wrong.");
    }

    @Test
    void closesACutQuotationWithItsOwnMark() {
        assertThat(tight("“It rained for days and the town was closed by the police,” the mayor said. “Nobody came.”"))
                .doesNotContain("police“");
    }

    @Test
    void keepsEachOfSeveral() {
        String things =
                "The new service gives all farmers of the valley the latest news on droughts, crop health, and pests in their fields.";
        String persons =
                "He said Colonel Marsh, a well-known politician, and Bishop Peter Reed, then head of the school, "
                        + "both told him to come back home.";
        assertThat(shortened(things)).isEqualTo(things);
        assertThat(shortened(persons)).contains("Bishop Peter Reed").contains("Colonel Marsh");
    }

    @Test
    void cutsASentenceDownToItsMainClause() {
        assertThat(
                        tight(
                                "Although it had rained for many days, the town opened its new bridge on Monday, saying that all was safe."))
                .isEqualTo("The town opened its new bridge on Monday.");
        assertThat(tight("If it does not rain for many days, the town will open its new bridge on Monday."))
                .startsWith("If it does not rain for many days");
    }

    @Test
    void keepsAccordingToWhomAlsoWhereTheTreeTakesItForAnAside() {
        for (String text : List.of(
                "Varnet police have arrested the leader and four others of a gang they claim is tied to the harbour bank, according to a statement released on Thursday by the police of the harbour.",
                "For this work and other services, the Varnet bank earned about 600 million last year, according to public filings, a huge sum for a firm with 35 partners.")) {
            assertThat(shortened(text)).contains("according to");
        }
    }

    @Test
    void keepsABracketThatIsAWordOfTheName() {
        assertThat(shortened(
                        "The Harbour (Amendment) Bill was read in the House of Oslo, the old town hall, on Monday."))
                .startsWith("The Harbour (Amendment) Bill");
        assertThat(
                        shortened(
                                "The Ports and Other Offences (Procedure) (Amendment) Act was read in the House of Oslo, the old town hall, on Monday."))
                .startsWith("The Ports and Other Offences (Procedure) (Amendment) Act");
        assertThat(shortened("(Monday) The council of Oslo, the old capital, met."))
                .contains("council of Oslo");
        assertThat(shortened("Reed of the People's Party (United) spoke in the House of Oslo on Monday."))
                .contains("People's Party (United)");
        assertThat(shortened("The Harbour Board of Oslo (HBO) was closed on Monday for a day of rest."))
                .startsWith("The Harbour Board of Oslo was");
    }

    @Test
    void neverCutsTheOnlyVerb() {
        String text =
                "President Hale, in office for 25 years, during the spring campaign has shown teeth, but mainly resorted to "
                        + "kind words, including a wide use of his own old song.";
        assertThat(shortened(text)).isEqualTo(text);
    }

    /** Each has a clause that the tree may take for the main one, or for one beside it. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "The annual Hale Harbour Festival based in Oslo which shows arts and boats from across the coast is back again after a break.",
                "The town has seen its best year for a bridge and scientists are now saying that it may have been caused by the rain.",
                "Peter Hale, former president of Norway was accused of taking bribes in his old role, pleaded guilty on Monday in the harbour case.",
                "The old team sits back and absorbs everything the other team can offer, failing to score a single goal before the end.",
                "Usually when a bridge is closed, news outlets call upon old engineers who can tell the town what it means for trade.",
                "The chamber of builders called on the members of the old union (Suntra), to think again about the strike that they have planned.",
                "The northern forest lost about 18 trees per second in 2021 as felling in the country increased by more than 20 percent, according to a satellite data-based report released Monday.",
                "A rich, good-looking banker makes a killing on mortgage-backed papers, the toxic bundles of debt that put the bank on the edge of collapse.",
            })
    void neverCutsAClauseThatMayBeTheMainOne(String text) {
        String end = text.substring(text.lastIndexOf(' ', text.length() - 8));
        assertThat(tight(text)).startsWith(text.substring(0, 12)).endsWith(end);
    }

    private static String tight(String text) {
        Story story = story(text);
        return new Shortening(story).tight(0, story.size() - 1, 8);
    }

    private static Story story(String text) {
        return Reader.read(new Article(null, null, null, null, null, "given.txt", "", text))
                .story();
    }

    private static String shortened(String text) {
        Story story = story(text);
        return new Shortening(story).of(0, story.size() - 1);
    }

    @Test
    void keepsWhatSaysSomethingOfItsOwn() {
        String turned =
                "Also, not mentioned on the bank's own new site, are the many flaws putting the owners at risk of loss.";
        assertThat(shortened(turned)).contains("are the many flaws");
    }

    @Test
    void dropsWhatJoinsASentenceToTheOneBefore() {
        assertThat(
                        shortened(
                                "And the bank closed its doors in the capital after a long and bitter dispute with each of its owners."))
                .isEqualTo(
                        "The bank closed its doors in the capital after a long and bitter dispute with each of its owners.");
    }
}
