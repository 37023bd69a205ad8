package precis.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Who speaks where the verb of saying has another subject in the tree, or none. */
class SpeakersTest {
    @Test
    void hearsTheIssuerThroughHisText() {
        Given.article("The Fjordstad Council issued a statement saying that the pier would be closed.")
                .thenSaid("Fjordstad Council | that the pier would be closed");
        Given.article("Maria Lindqvist read a statement saying that the pier would be closed.")
                .thenSaid("- | that the pier would be closed");
    }

    @Test
    void hearsWhoeverTakesTheTurn() {
        Given.article("Maria Lindqvist found ways to cast herself as the friend of the harbour.")
                .thenSaid("Maria Lindqvist | herself as the friend of the harbour");
    }

    @Test
    void hearsOneOfSeveral() {
        Statement statement = Given.article("\"The pier is lost,\" said one of the engineers.")
                .reading()
                .statements()
                .get(0);
        assertThat(statement.mention()).isEqualTo("one of the engineers");
    }

    @Test
    void findsTheSubjectBehindAConjunctionOfTime() {
        Given.article("Years after Edward Lamb proudly claimed that the pier was safe, it fell.")
                .thenSaid("Edward Lamb | that the pier was safe");
    }

    @Test
    void findsTheSubjectOverWhatDescribesIt() {
        Given.article("Fjordstad officials briefed on the plan said that it would fail.")
                .thenSaid("Fjordstad officials | that it would fail");
    }

    @Test
    void takesTheFirstOfTwoVerbsForAName() {
        Given.article("Gates told the paper that the pier was safe.").thenSaid("Gates | that the pier was safe");
    }

    @Test
    void findsTheSubjectBeforeTheAuxiliary() {
        Given.article("Maria Lindqvist has since said she would keep the pier.")
                .thenSaid("Maria Lindqvist | she would keep the pier");
    }

    @Test
    void findsTheSubjectBehindADay() {
        Given.article(
                        "On Tuesday Maria Lindqvist of Fjordstad endorsed Mr. Holt, saying that he would make a good mayor.")
                .thenSaid("Maria Lindqvist | Mr. Holt", "Maria Lindqvist | that he would make a good mayor");
    }

    @Test
    void goesOnWithTheReporterNotWithWhatHeReports() {
        Given.article("Edward Lamb argued that a fence would keep people from the pier, saying it was all about money.")
                .thenSaid(
                        "Edward Lamb | that a fence would keep people from the pier",
                        "Edward Lamb | it was all about money");
        Given.article(
                        "\"They are driving up the costs of the pier, while giving nothing back,\" Holt will claim, insisting they pay no tax.")
                .thenSaid(
                        "Holt | \"They are driving up the costs of the pier, while giving nothing back,\"",
                        "Holt | they pay no tax");
        Given.article("Edward Lamb met the mayor but did not suggest it would be Holt, who has a lot of friends.")
                .thenSaid("Edward Lamb | it would be Holt, who has a lot of friends");
    }

    @Test
    void tellsAWifeOfAKingFromAKing() {
        Given.article(
                        "Xan Varga, wife of the king, opened the pier in Lund. Peter Holt came late. She said that it was cold.")
                .thenSaid("Xan Varga | that it was cold");
    }

    @Test
    void closesAQuotationWithAMarkTurnedTheWrongWay() {
        Given.article(
                        "\"The pier will be closed in May. It is far too old for the trains,“ Maria Lindqvist said. Nobody answered.")
                .thenSaid("Maria Lindqvist | \"The pier will be closed in May. It is far too old for the trains,“");
        Given.article("„The pier is closed,“ Maria Lindqvist said. Nobody answered.")
                .thenSaid("Maria Lindqvist | „The pier is closed,“");
    }

    @Test
    void takesNobodyInAQuotationForTheOneWhoUttersIt() {
        Given.article("Peter Holt carried a banner saying \"Maria Lindqvist Must Go Now.\"")
                .thenSaid("Peter Holt | \"Maria Lindqvist Must Go Now.\"");
    }

    @Test
    void explainsWhatSheLikesHerself() {
        Given.article("Maria Lindqvist then went on to explain what she likes about the pier.")
                .thenSaid("Maria Lindqvist | what she likes about the pier");
    }

    @Test
    void makesNoBodyOfATownWithoutSpeech() {
        String set = "The plant in Bergen closed on Monday. ";
        Given.article(set + "Bergen expected to be the warmest town.").thenNoActor("Bergen");
        Given.article(set + "Bergen said that it would buy the plant.").thenActor("Bergen", Actor.Kind.COUNTRY, null);
    }

    @Test
    void givesNobodyWhatWasReportedBeforeHeSpoke() {
        Given.article("Maria Lindqvist said after reports that the pier was unsafe.")
                .thenSaid("- | that the pier was unsafe");
        Given.article("Maria Lindqvist said in a letter to the board that the pier was unsafe.")
                .thenSaid("Maria Lindqvist | that the pier was unsafe");
    }

    @Test
    void givesTheAnswerToNobodyWhoAsked() {
        Given.article("\"Will you go to the pier?\" Peter Holt asked.\n\n\"I will never go back there.\"")
                .thenSaid("Peter Holt | \"Will you go to the pier?\"", "- | \"I will never go back there.\"");
        Given.article("\"You will go to the pier,\" Peter Holt said.\n\n\"I will never go back there.\"")
                .thenSaid("Peter Holt | \"You will go to the pier,\" / \"I will never go back there.\"");
    }

    @Test
    void givesAQuotationToWhoAgreesRightBeforeIt() {
        String before = "\"The pier is far too old for the trains,\" Peter Holt said.\n\n";
        Given.article(before + "The mayor's Maria Lindqvist agreed. \"At some point it will fall into the sea.\"")
                .thenSaid(
                        "Peter Holt | \"The pier is far too old for the trains,\"",
                        "Maria Lindqvist | \"At some point it will fall into the sea.\"");
        Given.article("\"It is far too late,\" Maria Lindqvist said. \"At some point it will fall into the sea.\"")
                .thenSaid("Maria Lindqvist | \"It is far too late,\" / \"At some point it will fall into the sea.\"");
    }

    @Test
    void endsAQuotationBeforeTheNameOfWhoSpoke() {
        Given.article(
                        "“The flu is not an issue in most other countries, but it remains an issue for the economy,” Maria Lindqvist, chief economist at Holt Bank, said on Wednesday.")
                .thenSaid(
                        "Maria Lindqvist | “The flu is not an issue in most other countries, but it remains an issue for the economy,”");
    }
}
