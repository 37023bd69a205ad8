package precis.draft;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import precis.brief.SectionKind;

class TopicsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                // the deed
                "Senator Paul Reed accused Laura Stone of hiding the costs of the bridge. Stone denied it."
                        + "| Hiding the costs of the bridge",
                "Students criticised the mayor, Laura Stone, for not using the word famine. Stone replied that she had used it."
                        + "| Not using the word famine",
                "Senator Paul Reed accused Laura Stone of being a liar. Stone replied that she had never lied."
                        + "| Being a liar",
                "Senator Paul Reed said that Laura Stone had sold the bridge. Stone denied selling the bridge."
                        + "| Selling the bridge",
                "Senator Paul Reed accused Laura Stone of trying to sell the bridge because nobody in the town could cross it. Stone denied the claim."
                        + "| Trying to sell the bridge",
                // no deed that a few words tell whole
                "Senator Paul Reed accused Laura Stone of fraud for selling the bridge. Stone denied the accusation.| Fraud",
                "Senator Paul Reed accused Laura Stone of “hiding the costs” of the bridge. Stone denied the accusation.| Costs",
                // what belongs to a noun
                "Senator Paul Reed criticised Laura Stone over her call for a ban on bicycles. Stone replied that the ban was needed."
                        + "| Call for a ban on bicycles",
                // a claim that is short enough
                "Senator Paul Reed said that ten workers were still missing. Laura Stone denied it.| Whether ten workers were still missing",
                "Senator Paul Reed blamed Laura Stone for the cost of rebuilding the bridge. Stone denied the accusation."
                        + "| Cost",
                // nothing but a person
                "Senator Paul Reed attacked Laura Stone. Stone replied that Reed had lied.| Laura Stone"
            })
    void namesADispute(String text, String topic) {
        assertThat(Drafted.article(text).texts(SectionKind.DISPUTED).get(0)).startsWith(topic.concat(": "));
    }
}
