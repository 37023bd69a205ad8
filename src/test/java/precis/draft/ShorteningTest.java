package precis.draft;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
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
    void dropsAnOpenerAndAnAsideInBrackets() {
        assertThat(shortened(
                        "However, the central bank (the oldest in the land) closed its doors in the capital after a long dispute "
                                + "with its owners."))
                .isEqualTo("The central bank closed its doors in the capital after a long dispute with its owners.");
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
    void dropsWhoSaidWhatNobodyContests() {
        String said = "Two bridges were closed on Monday, officials said, after a storm.";
        assertThat(unattributed(said)).isEqualTo("Two bridges were closed on Monday after a storm.");
        assertThat(shortened(said)).isEqualTo(said);
        assertThat(unattributed("The shop lost about 30 coins, the police said, most of the till."))
                .isEqualTo("The shop lost about 30 coins, most of the till.");
        String own = "The recall will cost about 31 coins, Varnet said, most of what it earned.";
        assertThat(unattributed(own)).isEqualTo(own);
        assertThat(unattributed("Two bridges were closed on Monday, according to the harbour master."))
                .isEqualTo("Two bridges were closed on Monday.");
    }

    @Test
    void keepsWhoSpokeForASideADenialAQuotationOrAStudy() {
        String quoted = "\"Two bridges were closed,\" officials said.";
        String denied = "Two bridges were never closed, officials denied, after the storm of last week.";
        String study = "Two bridges were found to be weak, according to a study in a journal.";
        String one = "Two in ten bridges are weak, according to the Varnet Project.";
        String last = "Many bridges are weak and must be closed, said the safety body, Varnet.";
        String goesOn =
                "Speaking after the storm of Monday, the mayor said Dr Hale, who built both bridges, had lied to him.";
        assertThat(unattributed(one)).isEqualTo(one);
        assertThat(unattributed(last)).isEqualTo(last);
        assertThat(unattributed(goesOn)).contains("the mayor said Dr Hale");
        String side = "Two bridges were closed on Monday, according to Western officials.";
        assertThat(unattributed(side)).isEqualTo(side);
        assertThat(unattributed(quoted)).isEqualTo(quoted);
        assertThat(unattributed(denied)).isEqualTo(denied);
        assertThat(unattributed(study)).isEqualTo(study);
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

    private static String unattributed(String text) {
        Story story = story(text);
        return new Shortening(story).unattributed(0, story.size() - 1);
    }

    private static String tight(String text) {
        Story story = story(text);
        return new Shortening(story).tight(0, story.size() - 1, false, 8);
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
