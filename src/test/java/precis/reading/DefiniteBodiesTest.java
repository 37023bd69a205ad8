package precis.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DefiniteBodiesTest {
    /** A text with one "the …" that says something, and whose the saying is: a name, or the noun itself where it stays open. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Dale Motors closed two shops on Monday. The company said that sales fell. | Dale Motors",
                "Dale Bank appealed to the Harbour Ministry on Monday. The Harbour Ministry met the Harbour Ministry's lawyers. "
                        + "The company said that sales fell. | Dale Bank",
                "The United Nations met on Monday. The United Nations will vote on Friday. The company said that sales fell. | company",
                "The Harbour Ministry met on Monday. The Harbour Ministry will vote on Friday. The company said that sales fell. | company",
                "The Supreme Court heard Tavran Bhd on Monday. The court said that sales fell. | Supreme Court",
                "The High Court met the Supreme Court on Monday. The court said that sales fell. | court",
                "The Court of Appeal heard Tavran Bhd on Monday. The court said that sales fell. | Court of Appeal",
                "The National Energy Authority fined Dale Bank on Monday. The agency said that sales fell. | National Energy Authority",
                "The Harbour Ministry fined Dale Bank on Monday. The agency said that sales fell. | agency",
                "The Sailing League spoke to the public on Monday. The group said that sales fell. | Sailing League",
                "Members spoke to the Harbour Post on Monday. The organization said that sales fell. | organization",
                "The Norwegian government met on Monday. The government of Costa Rica said that sales fell. | government of Costa Rica",
                "Dale Motors closed on Monday. A rival company opened. The company said that sales fell. | company",
                "The Tavran Institute studies fish. The organisation said that sales fell. | Tavran Institute",
            })
    void standForABodyOfTheirKindOrForNone(String text, String holder) {
        Reading reading = Given.article(text).reading();
        Statement last = reading.statements().get(reading.statements().size() - 1);
        Actor actor = last.holder();
        assertThat(actor == null ? "-" : actor.name()).isEqualTo(holder);
    }
}
