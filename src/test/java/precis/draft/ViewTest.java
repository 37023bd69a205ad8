package precis.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import precis.brief.SectionKind;

/** Who looks on from outside and who takes part, by what the article says of him. */
class ViewTest {
    private static final String OPENING =
            "The council closed a bridge in Oslo on Monday. Many people came. The weather was fine. ";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "a former judge | a former mayor",
                "a retired general | a general of the council",
                "a tax attorney | an attorney of the council",
                "a professor of law | a student of law",
                "head of finance at the Bureau of Statistics | head of finance at the council",
                "a senior researcher at Dale University | a co-author of the study",
                "a researcher at Dale University | the lead researcher of the study",
                "a lecturer at Dale University | a psychology major at Dale University",
                "a former director of the Harbour Bank | a director of the Harbour Bank",
                "the prize-winning former inspector | a prize-winning inspector",
                "president of the Institute of Harbour Research | president of the Harbour Bank",
                "the book's author | the petition's author",
                "chair of the Norwegian Refugee Network | chair of the Norwegian Shipping Company",
            })
    void hearsWhoLooksOn(String expert, String party) {
        assertThat(view(expert)).as(expert).hasSize(1);
        assertThat(view(party)).as(party).isEmpty();
    }

    @Test
    void takesNoQuotationOfWhichTheSubjectStandsBeforeIt() {
        assertThat(Drafted.article(
                                "“The gap was closed by a package of the minister, Paul Reed,” analysts at the Varnet Institute wrote in a memo. "
                                        + "The new minister, Laura Stone, “does not seem to have the means to do so once more in this crisis.”")
                        .texts(SectionKind.VIEW))
                .allMatch(view -> !view.contains("does not seem"))
                .isNotEmpty();
    }

    @Test
    void keepsTheDenialOfWhatIsDenied() {
        assertThat(Drafted.article(OPENING + "Analysts denied that the bridge had been safe for years.")
                        .texts(SectionKind.VIEW))
                .containsExactly("denied that the bridge had been safe for years");
    }

    @Test
    void hearsAnExpertWhoseJudgementOpensTheStory() {
        String story =
                "The bridge could fall in the next storm, the %s Peter Marsh said in Oslo on Monday. Many people came.";
        assertThat(Drafted.article(story.formatted("analyst")).texts(SectionKind.VIEW))
                .containsExactly("The bridge could fall in the next storm");
        assertThat(Drafted.article(story.formatted("activist")).texts(SectionKind.VIEW))
                .isEmpty();
        assertThat(Drafted.article(story.formatted("analyst").replace("could fall", "fell"))
                        .texts(SectionKind.VIEW))
                .isEmpty();
    }

    @Test
    void takesNoAsideForAView() {
        String story = "Harbour experts have identified cracks in the bridge, suggesting a lack of care if it falls.";
        assertThat(Drafted.article(OPENING + story).texts(SectionKind.VIEW)).isEmpty();
    }

    @Test
    void leavesNoConjunctionAtTheEnd() {
        assertThat(Drafted.article(
                                OPENING
                                        + "The strike comes in the week in which the bridge turns a hundred and according to data from the economist Peter Marsh.")
                        .texts(SectionKind.VIEW))
                .containsExactly("The strike comes in the week in which the bridge turns a hundred");
    }

    @Test
    void hearsNobodyOfABodyThatTheStoryIsAbout() {
        String story =
                "The Daily Post closed its office in Oslo on Monday. The Post said that it lost money. Few readers came. "
                        + "\"The town could lose its voice,\" said Peter Marsh, associate editor for the %s.";
        assertThat(Drafted.article(story.formatted("Post")).texts(SectionKind.VIEW))
                .isEmpty();
        assertThat(Drafted.article(story.formatted("Herald")).texts(SectionKind.VIEW))
                .hasSize(1);
    }

    @Test
    void saysWhatIsDoneWithAThing() {
        assertThat(Drafted.article(OPENING + "Experts proposed a plan that would close the bridge.")
                        .texts(SectionKind.VIEW))
                .containsExactly("proposed a plan that would close the bridge");
        assertThat(Drafted.article(OPENING + "Experts published a map that would please the town.")
                        .texts(SectionKind.VIEW))
                .isEmpty();
    }

    @Test
    void hearsNoFormerOfficerOfABodyThatTheStoryIsAbout() {
        String story =
                "The Harbour Bank closed its office in Oslo on Monday. The Harbour Bank said that it lost money. "
                        + "Few people came. \"The town could lose its bank,\" said Peter Marsh, a former director of the %s.";
        assertThat(Drafted.article(story.formatted("Harbour Bank")).texts(SectionKind.VIEW))
                .isEmpty();
        assertThat(Drafted.article(story.formatted("Timber Bank")).texts(SectionKind.VIEW))
                .hasSize(1);
    }

    @Test
    void takesWhatABodyNeedsForNoView() {
        String said = OPENING + "Refugee Aid International said that %s could need money by spring.";
        assertThat(Drafted.article(said.formatted("it")).texts(SectionKind.VIEW))
                .isEmpty();
        assertThat(Drafted.article(said.formatted("many towns")).texts(SectionKind.VIEW))
                .hasSize(1);
    }

    @Test
    void takesNoPredicateWithoutWhatItIsSaidOf() {
        assertThat(Drafted.article(OPENING
                                + "It dropped a bill on sports that critics said was discriminatory against students.")
                        .texts(SectionKind.VIEW))
                .isEmpty();
    }

    @Test
    void takesWhatSomebodyDidForNoView() {
        String said = OPENING + "Peter Marsh, a professor of law, said that he %s.";
        assertThat(Drafted.article(said.formatted("had seen the letter of the council"))
                        .texts(SectionKind.VIEW))
                .isEmpty();
        for (String view :
                List.of("thought the bridge was a danger", "opposed the ban on cars", "was alarmed by the cracks")) {
            assertThat(Drafted.article(said.formatted(view)).texts(SectionKind.VIEW))
                    .as(view)
                    .hasSize(1);
        }
    }

    @Test
    void hearsNobodyWhoServesOneOfTheStory() {
        String story = "Anna Reed closed a bridge in Oslo on Monday. Many people came. The weather was fine. "
                + "\"The bridge could fall within a year,\" said Peter Marsh, a %s.";
        assertThat(Drafted.article(story.formatted("Democratic strategist for Reed"))
                        .texts(SectionKind.VIEW))
                .isEmpty();
        assertThat(Drafted.article(story.formatted("Democratic strategist for years"))
                        .texts(SectionKind.VIEW))
                .hasSize(1);
    }

    @Test
    void hearsNoExpertsThatSomebodyHas() {
        String story = OPENING + "%s campaign strategists say they believe the new voters would exceed the old ones.";
        assertThat(Drafted.article(story.formatted("Anna Reed's")).texts(SectionKind.VIEW))
                .isEmpty();
        assertThat(Drafted.article(story.formatted("Some")).texts(SectionKind.VIEW))
                .hasSize(1);
    }

    private static Iterable<String> view(String role) {
        return Drafted.article(OPENING + "\"The bridge could fall within a year,\" said Peter Marsh, " + role + ".")
                .texts(SectionKind.VIEW);
    }
}
