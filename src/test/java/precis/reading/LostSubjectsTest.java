package precis.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whom a statement's words name as its holder where the tree gives the verb no subject, or one from elsewhere. */
class LostSubjectsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "Cook declined to say whether the pier was safe. | Cook",
                "Some accused Edward Lamb of wasting the money of the town. | Some",
                "Small, who owns a boat, said that “the pier will not last”. | Small",
            })
    void opensTheSentence(String article, String mention) {
        assertThat(first(article).mention()).isEqualTo(mention);
    }

    @Test
    void standsBehindTheParticiple() {
        Given.article("Having announced that he would leave the board, Edward Lamb went home.")
                .thenSaid("Edward Lamb | that he would leave the board");
        Given.article("Since announcing that he would leave the board, Edward Lamb has been at home.")
                .thenSaid("Edward Lamb | that he would leave the board");
    }

    @Test
    void standsBehindAConjunctionThatTheTreeTakesForAPreposition() {
        Given.article("The boat was sold last week after The Fjordstad Times reported that it had been lost.")
                .thenSaid("Fjordstad Times | that it had been lost");
        assertThat(first("Lamb spoke as the heckler yelled: “Go home!”").mention())
                .isEqualTo("the heckler");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "About three in 10 said they would leave the town. | About three in 10",
                "There is less trust in the town: 47% say the board should go. | 47%",
                "Of 90 voters, some want a bridge; more than half said they would keep the pier. | more than half",
                "Lamb, Holt and Hale have all described the plan as a failure. | Lamb, Holt and Hale",
            })
    void countsPeople(String article, String mention) {
        assertThat(first(article).mention()).isEqualTo(mention);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "“The pier is lost,” said Small, who owns the boat. | Small",
                "“The pier is lost,” said the 46-year-old. | the 46-year-old",
                "“I do not say that it is lost,” said retired Navy captain Ben Holt, asked about the boat. | Holt",
                "“There’s great danger in the harbour,” Lamb told reporters. | Lamb",
            })
    void standsBesideAQuotation(String article, String mention) {
        assertThat(first(article).mention()).isEqualTo(mention);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "Recent polling shows that the town wants a pier. | Recent polling",
                "The letter was a call for a new pier in the harbour town. | The letter",
                "Earlier in the season, Hale, who left the town in May, was critical of the whole board. | Hale",
            })
    void ownsANounOrAnAdjective(String article, String mention) {
        assertThat(first(article).mention()).isEqualTo(mention);
    }

    @Test
    void standsBeforeAnAside() {
        Given.article("Mr. Holt, after initially saying he would not sell boats in the town, has changed his mind.")
                .thenSaid("Holt | he would not sell boats in the town");
        String fishermen = "Outside the town, an increasing number of fishermen, while still proud of the pier, are "
                + "warning against its repair.";
        assertThat(first(fishermen).mention()).isEqualTo("an increasing number of fishermen");
    }

    @Test
    void isNoTownOfTheDateLine() {
        Given.article("OSLO, Dec 8 (FJN) - Holt's right-hand woman, Anna Lamb, said the plan would bring peace.")
                .thenSaid("Anna Lamb | the plan would bring peace");
    }

    @Test
    void isNotWhatIsClaimedBehindAVerbThatIsNotTurnedRound() {
        assertThat(first("A young man claiming allegiance to the harbour sank a boat.")
                        .mention())
                .isEqualTo("A young man");
    }

    @Test
    void isNobodyOfThePhraseBefore() {
        String unions =
                "As the town grapples with a wave of young migrants, politicians and unions are decrying a rash "
                        + "of threats.";
        assertThat(first(unions).mention()).isEqualTo("unions");
    }

    private static Statement first(String article) {
        return Given.article(article).reading().statements().get(0);
    }

    @Test
    void isNoDay() {
        assertThat(Given.article("Tuesday showed that the party can win.")
                        .reading()
                        .statements())
                .noneMatch(statement -> "Tuesday".equals(statement.mention()));
    }

    @Test
    void isNothingThatOnlyCameAbout() {
        assertThat(Given.article("The result was criticism of the mayor.")
                        .reading()
                        .statements())
                .noneMatch(statement -> "The result".equals(statement.mention()));
    }
}
