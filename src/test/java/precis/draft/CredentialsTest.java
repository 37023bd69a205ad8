package precis.draft;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import precis.reading.WordClass;

/** What a description tells of somebody's standing, with a near miss each. */
class CredentialsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "mayor and professor of law | secretary for academic affairs",
                "who was a historian at Dale University | daughter of a historian",
                "University of Dale senior lecturer | friend of a lecturer",
                "marine biologist | head of biology",
                "Harbour Council senior analyst | head of the analyst desk",
            })
    void tellsWhatSomebodyIsFromWhereHeIs(String expert, String other) {
        assertThat(new Credentials(expert).expert()).as(expert).isTrue();
        assertThat(new Credentials(other).expert()).as(other).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "harbour activist | activist investor",
                "one of several critics at the Herald | mayor of the critics",
                "fellow at the Dale Centre | fellow governor",
                "Council for the Welfare of Swans campaigner | president of the Federation of Campaigners",
            })
    void takesTheNounThatIsDescribed(String is, String isNot) {
        assertThat(new Credentials(is).is(WordClass.EXPERT_WEAK)).as(is).isTrue();
        assertThat(new Credentials(isNot).is(WordClass.EXPERT_WEAK)).as(isNot).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Reed's chief strategist",
                "pollster for the Reed campaign",
                "minister of the Dale Institute",
                "president of Dale University",
                "under-secretary for trade",
            })
    void knowsWhoSpeaksForThoseWhoAct(String role) {
        assertThat(new Credentials(role).party(false)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "strategist and pollster",
                "strategist for the Reed campaign four years ago",
                "president of the Dale Institute",
                "chairwoman of the Committee of Scientists",
                "vice president of a bank",
            })
    void knowsWhoOnlyStudies(String role) {
        assertThat(new Credentials(role).party(false)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"co-author of the study, co-author of a novel", "lead researcher, lead singer"})
    void knowsWhoseStudyIsTold(String own, String other) {
        assertThat(new Credentials(own).ownWork()).isTrue();
        assertThat(new Credentials(other).ownWork()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "Harbour Watch, Harbour Bank",
        "Transparency International, Harbour International Bank",
    })
    void knowsBodiesThatWatch(String watches, String acts) {
        assertThat(Credentials.watches(watches)).isTrue();
        assertThat(Credentials.watches(acts)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"Harbour Ports Agency | Harbour News Agency", "Ports Agency | Ports Authority"})
    void anAgencyPublishesOnlyWhereItIsOneForNews(String bureau, String other) {
        assertThat(Credentials.bureau(bureau)).as(bureau).isTrue();
        assertThat(Credentials.bureau(other)).as(other).isFalse();
    }
}
