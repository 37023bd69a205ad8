package precis.reading;

import org.junit.jupiter.api.Test;

/** What is said, and by whom, where the tree tears a clause apart or joins it to the wrong one. */
class TornClausesTest {
    @Test
    void readsAVerbThatTheTablesTakeForANoun() {
        Given.article(
                        "The board met on Monday. \"In the light of these facts the town should act against the firm,\" the "
                                + "organization wrote.")
                .thenSaid("organization | \"In the light of these facts the town should act against the firm,\"");
    }

    @Test
    void beginsWithTheClauseWhoseEndIsQuoted() {
        Given.article("Maria Lindqvist said the harbour had \"literally run out of room.\"")
                .thenSaid("Maria Lindqvist | the harbour had \"literally run out of room.\"");
        Given.article(
                        "The people of the harbour towns “deserve someone who is made of the same stuff,” Maria Lindqvist said.")
                .thenSaid(
                        "Maria Lindqvist | The people of the harbour towns “deserve someone who is made of the same stuff,”");
        Given.article("On Monday Maria Lindqvist said, \"we must close the harbour for good.\"")
                .thenSaid("Maria Lindqvist | \"we must close the harbour for good.\"");
    }

    @Test
    void goesOnToTheMainClauseBehindACondition() {
        Given.article("Maria Lindqvist told the paper that if the firm were a ship, he would sell it.")
                .thenSaid("Maria Lindqvist | that if the firm were a ship, he would sell it");
        Given.article("If the pier does not last, Maria Lindqvist said repairs will ruin the town.")
                .thenSaid("Maria Lindqvist | If the pier does not last / repairs will ruin the town");
    }

    @Test
    void goesOnToTheSecondOfTwo() {
        Given.article("Maria Lindqvist insisted that help will be needed not only to save the pier, but also to bring "
                        + "peace to the town.")
                .thenSaid(
                        "Maria Lindqvist | that help will be needed not only to save the pier, but also to bring peace to "
                                + "the town");
    }

    @Test
    void goesOnToThePredicate() {
        Given.article("Maria Lindqvist is suggesting that delegates from towns she won should move to her side.")
                .thenSaid("Maria Lindqvist | that delegates from towns she won should move to her side");
    }

    @Test
    void beginsWithTheSubject() {
        Given.article("The ministry has said 90 of the released letters were lost because they were never filed.")
                .thenSaid("ministry | 90 of the released letters were lost because they were never filed");
    }

    @Test
    void takesWhatStandsBeforeAnAsideToo() {
        Given.article("Every Friday, from 8 a.m. to noon, Maria Lindqvist said, the board would meet at the pier.")
                .thenSaid("Maria Lindqvist | Every Friday, from 8 a.m. to noon / the board would meet at the pier");
    }

    @Test
    void findsAClauseOfWhichTheTreeMadeNone() {
        Given.article("Maria Lindqvist went further, arguing the mayor's proposal could make the threat worse.")
                .thenSaid("Maria Lindqvist | the mayor's proposal could make the threat worse");
    }

    @Test
    void findsTheListenerBehindAnAside() {
        Given.article("Holt was kind and responsible, a Fjordstad airport official told The Nordic Times.")
                .thenSaid("Fjordstad airport official | Holt was kind and responsible");
    }

    @Test
    void joinsTheQuotationThatGoesOnBehindTheHolder() {
        Given.article("\"The risk,\" said Edward Lamb, an economist, \"is that we are going to lose workers.\"")
                .thenSaid("Edward Lamb | \"The risk,\" / \"is that we are going to lose workers.\"");
    }

    @Test
    void leavesASecondWordOfSayingToTheSameHolder() {
        Given.article("Maria Lindqvist says people may not like the answer, but insists Mark Holt is wrong.")
                .thenSaid("Maria Lindqvist | people may not like the answer", "Maria Lindqvist | Mark Holt is wrong");
        Given.article(
                        "Maria Lindqvist said the vote was moved by chairman Paul Holt and said, \"Whom are you going to trust "
                                + "on that?\"")
                .thenSaid(
                        "Maria Lindqvist | the vote was moved by chairman Paul Holt",
                        "Maria Lindqvist | \"Whom are you going to trust on that?\"");
        Given.article("Maria Lindqvist said Mark Holt went to the court and argued that the pier was his.")
                .thenSaid(
                        "Maria Lindqvist | Mark Holt went to the court and argued that the pier was his",
                        "Mark Holt | that the pier was his");
    }

    @Test
    void givesAParticipleToTheSubjectOfItsSentence() {
        Given.article(
                        "Anna Reed was upfront about her distaste for Mark Holt, the current mayor, saying residents need to "
                                + "band together.")
                .thenSaid("Anna Reed | residents need to band together");
        Given.article("In addition to stating that the pier is unsafe, Anna Reed has vowed to close it.")
                .thenSaid("Anna Reed | that the pier is unsafe", "Anna Reed | to close it");
        Given.article(
                        "Anna Reed had sued after the town closed what had been called the pier, saying that it was a loss.")
                .thenSaid("Anna Reed | that it was a loss");
    }

    @Test
    void takesTheAntecedentForTheSubjectOfTheMainVerb() {
        Given.article("Even members who have praised his plan warned on Tuesday that the party may leave him.")
                .thenSaid("members | that the party may leave him");
    }

    @Test
    void takesNoPointOfTheCompassForABody() {
        Given.article("Norway fired rounds at the loudspeakers. The South said it would send dozens of rounds back.")
                .thenNoActor("South");
    }

    @Test
    void goesOnWithTheSubjectThatOnlyTheWordsTell() {
        Given.article(
                        "In a statement, Florida Gov. Rick Holt (R) blasted the council and said the state gave more money.")
                .thenSaid("Rick Holt | the council", "Rick Holt | the state gave more money");
        Given.article(
                        "Speaking before supporters on Monday at the hall, Anna Marsh, 70, said it was too early to congratulate "
                                + "winners but added, \"I think you all have an idea of the results.\"")
                .thenSaid(
                        "Anna Marsh | it was too early to congratulate winners",
                        "Anna Marsh | \"I think you all have an idea of the results.\"");
    }

    @Test
    void takesTheSubjectOfWhatIsSaidForNobodyWhoSpeaks() {
        Given.article(
                        "Otto Reed, a baker whose shop is in the harbour town, said Ann Holt had disappointed the fishermen.")
                .thenSaid("Otto Reed | Ann Holt had disappointed the fishermen");
        Given.article("The pier will close, said Otto Reed, whose shop is in the harbour.")
                .thenSaid("Otto Reed | The pier will close");
    }

    @Test
    void takesWhoSpeaksBehindAQuotationForNothingThatIsSaid() {
        Given.article("\"They will never agree,\" said harbour constituent Dan Holt when the boats had left.")
                .thenSaid("Dan Holt | \"They will never agree,\"");
    }

    @Test
    void joinsTheHalvesOfOneClause() {
        Given.article("Maria Lindqvist said if the board loses the vote, she would leave the town.")
                .thenSaid("Maria Lindqvist | if the board loses the vote, she would leave the town");
        Given.article("Ann Holt said at least seven of the town's 44 captains have signed on to the plan.")
                .thenSaid("Ann Holt | at least seven of the town's 44 captains have signed on to the plan");
        Given.article("Maria Lindqvist said the Reeds and the foundation had always been careful about donors.")
                .thenSaid("Maria Lindqvist | the Reeds and the foundation had always been careful about donors");
    }

    @Test
    void findsTheThatBehindListenerAndDay() {
        Given.article("Maria Lindqvist told reporters Wednesday that she does not want the pier.")
                .thenSaid("Maria Lindqvist | that she does not want the pier");
        Given.article(
                        "While Ann Holt wrongly claimed that the letters exist, harbour captains affirm that it is likely "
                                + "that the boats leak.")
                .thenSaid(
                        "Ann Holt | that the letters exist",
                        "harbour captains | that it is likely that the boats leak");
        Given.article("Ann Holt answered the charge that the boats leak.")
                .thenSaid("Ann Holt | the charge that the boats leak");
    }

    @Test
    void findsTheClauseBehindAListener() {
        Given.article("Otto Reed tells audiences she may be charged over the pier.")
                .thenSaid("Otto Reed | she may be charged over the pier");
    }

    @Test
    void goesOnBehindAnAside() {
        Given.article("The towns said their harbours, almost full until last year, were now empty.")
                .thenSaid("- | their harbours, almost full until last year, were now empty");
    }

    @Test
    void readsAVerbOfSayingThatTheTablesTakeForAFiller() {
        Given.article("Others, however, say the pier is lost.").thenSaid("- | the pier is lost");
        Given.article("The boats carry, say, ten fishermen.").thenSaid();
        Given.article("Newspaper Says Harbour Needs To Change Course").thenSaid("- | Harbour Needs To Change Course");
    }

    @Test
    void findsWhoReportsASentenceAtItsEnd() {
        Given.article("Support is strong among the fishermen, captains and union officials told the Herald.")
                .thenSaid("officials | Support is strong among the fishermen");
        Given.article("When the boats had left, captains and union officials told the Herald.")
                .thenSaid();
    }

    @Test
    void endsWhereTheHolderGoesOnToDoSomething() {
        Given.article("Ann Holt has said she wants to keep the pier and has opened a second harbour.")
                .thenSaid("Ann Holt | she wants to keep the pier");
        Given.article("Ann Holt has said the board has closed the pier and has opened a second harbour.")
                .thenSaid("Ann Holt | the board has closed the pier and has opened a second harbour");
    }

    @Test
    void findsThatBehindTheLetterInWhichItIsSaid() {
        Given.article("Maria Lindqvist said in a letter to the board that the pier was “not safe” for ships.")
                .thenSaid("Maria Lindqvist | that the pier was “not safe” for ships");
        Given.article("Maria Lindqvist answered the charge that the pier was not safe.")
                .thenSaid("Maria Lindqvist | the charge that the pier was not safe");
    }
}
