package precis.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import precis.brief.Point;
import precis.brief.SectionKind;
import precis.reading.Reader;
import precis.text.Article;

class WhenTest {
    @Test
    void looksAheadForWhatIsScheduled() {
        Drafted.article("The two clubs, who meet on Tuesday, are old rivals. The ministers are to travel on Saturday.")
                .then(SectionKind.WHEN, "on Tuesday (2023-03-07)", "on Saturday (2023-03-04)");
    }

    @Test
    void looksAheadFromAForecastAndToWhatIsAwaited() {
        Drafted.article(
                        "The heat is forecast to weaken on Saturday. He had the money for the parties ahead of the Nov. 8 vote.")
                .then(SectionKind.WHEN, "on Saturday (2023-03-04)", "Nov. 8 (2023-11-08)");
        Drafted.article("The heat weakened on Saturday. He had the money after the Nov. 8 vote.")
                .then(SectionKind.WHEN, "on Saturday (2023-02-25)", "Nov. 8 (2022-11-08)");
    }

    @Test
    void datesAnEventByTheYearBeforeIt() {
        Drafted.article(
                        "The team lost the 2018 World Cup. The court upheld the 2010 law. The 2016 voters stayed at home. The 2023 season is young.")
                .then(SectionKind.WHEN, "2018 World Cup (2018)");
    }

    @Test
    void leavesOutDaysThatAreNames() {
        Drafted.article("He was shot at the 25 May Hospital on Monday. Shops were full on Black Friday.")
                .then(SectionKind.WHEN, "on Monday (2023-02-27)");
    }

    @Test
    void tellsNoYearOfARoundNumberOfYearsAndNoneOfAnotherSentence() {
        Drafted.article("It was founded about ten years ago. The revolt of 1792-93 was short.")
                .then(SectionKind.WHEN, "about ten years ago", "1792-93");
    }

    @Test
    void datesADecisionAndAVoteByTheYearBeforeIt() {
        Drafted.article("The land rejects that 2016 decision. The court overturned his 2007 vote.")
                .then(SectionKind.WHEN, "2016 decision (2016)", "2007 vote (2007)");
    }

    @Test
    void leavesOutAnyDayOfTheWeek() {
        Drafted.article("The market is full on a Saturday. It burned on Saturday.")
                .then(SectionKind.WHEN, "on Saturday (2023-02-25)");
    }

    @Test
    void leavesOutWhatOnlyCouldHappen() {
        Drafted.article("The war could end tomorrow if he wanted, she said on Wednesday.")
                .then(SectionKind.WHEN, "on Wednesday (2023-03-01)");
    }

    @Test
    void saysNothingOfTodayWhereTheDayIsUnknown() {
        assertThat(undated("The council met today in Oslo. It had met last week. The vote is on Thursday."))
                .containsExactly("on Thursday");
    }

    @Test
    void takesTheDayFromADateLineWhereNoHeaderHasIt() {
        assertThat(
                        undated(
                                "Durban, May 16 2022 (IPS) - The mill closed yesterday, Anna Holt said. Workers left in April."))
                .containsExactly("yesterday (2022-05-15)", "in April (2022-04)");
    }

    @Test
    void takesNoDayFromALifeOrATimelineBeforeADash() {
        String told = "The mayor spoke in Leeds on Tuesday.";
        assertThat(undated("Anna Holt, June 3, 1950 – May 2, 2020. " + told)).contains("on Tuesday");
        assertThat(undated("September 11, 2001 – Two planes fell. " + told)).contains("on Tuesday");
    }

    @Test
    void leavesOutTheSpeakersOwnToday() {
        Drafted.article("""
                        The team lost on Wednesday. "We learned a lot from today's game," Maria Lindqvist said. "Had it come an hour later, we would have won."
                        """).then(SectionKind.WHEN, "on Wednesday (2023-03-01)");
    }

    @Test
    void takesNowadaysForNoDay() {
        Drafted.article(
                        "Today, about 100,000 people worship the old gods. On Saturday, Lena Marsh and her father are to travel to Oslo.")
                .then(SectionKind.WHEN, "On Saturday (2023-03-04)");
    }

    @Test
    void looksBackFromAVerbWhosePastReadsLikeItsPresent() {
        Drafted.article(
                        "At least 19 people were killed when missiles hit the harbour before dawn on Saturday, officials said.")
                .then(SectionKind.WHEN, "on Saturday (2023-02-25)");
    }

    /** The times drafted of an article that has no header. */
    private static List<String> undated(String text) {
        Article article = new Article(null, null, null, null, null, "given.txt", "", text);
        return Drafting.draft(Reader.read(article)).section(SectionKind.WHEN).points().stream()
                .map(Point::text)
                .toList();
    }
}
