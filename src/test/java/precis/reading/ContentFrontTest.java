package precis.reading;

import org.junit.jupiter.api.Test;

/** Where what is said begins. */
class ContentFrontTest {
    @Test
    void beginsWithWhoeverIsCalledUpon() {
        Given.article("The union called on the Fjordstad Council to close the pier.")
                .thenSaid("union | the Fjordstad Council to close the pier");
        Given.article("Maria Lindqvist called for a new board to run the harbour.")
                .thenSaid("Maria Lindqvist | a new board to run the harbour");
    }

    @Test
    void findsThePassiveClauseBehindADay() {
        Given.article("Maria Lindqvist said Tuesday that the pier would be closed.")
                .thenSaid("Maria Lindqvist | that the pier would be closed");
    }

    @Test
    void beginsBehindTheManner() {
        Given.article("Maria Lindqvist said only that her letter to the panel was true.")
                .thenSaid("Maria Lindqvist | that her letter to the panel was true");
    }

    @Test
    void leavesOutTheSettingOfAQuotation() {
        Given.article("In a letter to the council, Maria Lindqvist said, \"The pier is lost.\"")
                .thenSaid("Maria Lindqvist | \"The pier is lost.\"");
        Given.article("No new pier, Maria Lindqvist said, \"before the next winter.\"")
                .thenSaid("Maria Lindqvist | No new pier / \"before the next winter.\"");
        Given.article("\"The pier is lost,\" Maria Lindqvist said, \"The council knows it.\"")
                .thenSaid("Maria Lindqvist | \"The pier is lost,\" / \"The council knows it.\"");
    }

    @Test
    void beginsBehindTheWholeSource() {
        Given.article("According to Edward Lamb, a baker, the pier will fall.")
                .thenSaid("Edward Lamb | the pier will fall");
        Given.article("According to police officials from the town, the account that Holt used was new.")
                .thenSaid("police officials | the account that Holt used was new");
        Given.article("According to letters that were later published by the town, Mr. Holt often pressed the council.")
                .thenSaid("- | Mr. Holt often pressed the council");
    }
}
