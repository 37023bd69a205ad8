package precis.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StatementsTest {
    @Test
    void findsWhatIsSaidInAClause() {
        Given.article("Maria Lindqvist said that the talks had failed.")
                .thenSaid("Maria Lindqvist | that the talks had failed");
    }

    @Test
    void beginsWhatANounAnnouncesWithThat() {
        Given.article("Norway’s chief worry has been that the suspension might affect important gas supplies.")
                .thenSaid("Norway | that the suspension might affect important gas supplies");
    }

    @Test
    void takesTwoThatClausesForOneContent() {
        Given.article("Maria Lindqvist acknowledged that she was \"concerned about the bank\""
                        + " and that a closure by the owners would have \"left our clients alone.\"")
                .thenSaid("Maria Lindqvist | that she was \"concerned about the bank\""
                        + " and that a closure by the owners would have \"left our clients alone.\"");
    }

    @Test
    void followsAPronounToTheSubjectBefore() {
        Given.article(
                        "The spy chief Martin Hale went to a meeting with Peter Marsh. On his way to Marsh's office, he met an adviser. "
                                + "Afterwards he said that she had leaked the plan.")
                .thenSaid("Martin Hale | that she had leaked the plan");
    }

    @Test
    void letsNobodySpeakOfHimselfByName() {
        Given.article("Martin Hale said that Peter Marsh follows another plan. "
                        + "\"Peter Marsh will pay the tax in May,\" he said.")
                .thenSaid(
                        "Martin Hale | that Peter Marsh follows another plan",
                        "Martin Hale | \"Peter Marsh will pay the tax in May,\"");
    }

    @Test
    void takesNoChargeForTheWordsOfTheOneCharged() {
        Given.article("The bank accused Maria Lindqvist of ignoring that the ice was thin.")
                .thenSaid("bank | Maria Lindqvist of ignoring that the ice was thin");
    }

    @Test
    void takesTheNameBeforeTheVerbForTheSubject() {
        Given.article(
                        "Standing alongside labor leader and civil rights activist Dora Hale, who co-founded the United Farm "
                                + "Workers, and Dream Act activist Dan-el Reed, Vera Marsh accused Stone of sloth.")
                .thenSaid("Vera Marsh | Stone of sloth");
    }

    @Test
    void takesAReportThatEmergesForTheOneThatTells() {
        Given.article(
                        "Tensions are high between Norway and Sweden after a report emerged that Nancy Hale planned to visit.")
                .thenSaid("report | that Nancy Hale planned to visit", "Nancy Hale | to visit");
    }

    @Test
    void takesNoPlatformForTheOneWhoSpeaks() {
        Given.article("Paul Reed, a former ambassador to Norway, on Twitter described the death of the cook as a loss.")
                .thenSaid("Paul Reed | the death of the cook as a loss");
    }

    @Test
    void endsWhatASourceTellsBeforeWhatOthersSay() {
        Given.article(
                        "The protests left at least 355 dead, according to the Red Cross, although local groups count 684.")
                .thenSaid("Red Cross | The protests left at least 355 dead");
    }

    @Test
    void takesWhoeverBearsATitleForTheOneWhoSpeaksNotTheBodyInIt() {
        Given.article(
                        "Rugby League Northland board member Anna Reed, who had played a huge part in organising the competition, said it was already proving to be popular.")
                .thenSaid("Anna Reed | it was already proving to be popular");
    }

    @Test
    void takesALawForNobody() {
        Given.article("The Environmental Rights Act states that rivers are protected.")
                .thenNoActor("Environmental Rights Act");
    }

    @Test
    void joinsAQuotationThatTheCueInterrupts() {
        Given.article("\"We will appeal,\" Maria Lindqvist said. \"The ruling is wrong.\"")
                .thenSaid("Maria Lindqvist | \"We will appeal,\" / \"The ruling is wrong.\"");
    }

    @Test
    void turnsAroundAnInvertedCue() {
        Given.article("\"We will appeal against this ruling,\" said Maria Lindqvist.")
                .thenSaid("Maria Lindqvist | \"We will appeal against this ruling,\"");
    }

    @Test
    void namesTheSpeakerAndTheAgencyThatQuotes() {
        Given.article("Reuters quoted Maria Lindqvist as saying that the bank would close.")
                .thenSaid("Maria Lindqvist via Reuters | that the bank would close");
    }

    @Test
    void namesTheAgencyAfterwards() {
        Given.article("Maria Lindqvist said that the bank would close, according to Reuters.")
                .thenSaid(
                        "Reuters | Maria Lindqvist said that the bank would close",
                        "Maria Lindqvist via Reuters | that the bank would close");
    }

    @Test
    void givesAPronounToTheOneItStandsFor() {
        Given.article("Maria Lindqvist met John Carver in Oslo. She said that the bank would close.")
                .thenSaid("Maria Lindqvist | that the bank would close");
    }

    @Test
    void givesARelativeClauseToItsNoun() {
        assertThat(Given.article("The union, which said that the bank would close, called a strike.")
                        .reading()
                        .statements())
                .anySatisfy(statement -> {
                    assertThat(statement.mention()).isEqualTo("which");
                    assertThat(statement.holder()).isNotNull();
                });
    }

    @Test
    void tellsDirectFromIndirectSpeech() {
        Reading reading = Given.article(
                        "Maria Lindqvist said that the bank would close. \"We had no choice in this matter,\" she added.")
                .reading();
        assertThat(reading.statements())
                .extracting(Statement::type)
                .containsExactly(Statement.Type.INDIRECT, Statement.Type.DIRECT);
    }

    @Test
    void knowsTheStanceOfACue() {
        Reading reading = Given.article("Maria Lindqvist denied that the bank had lied to its customers.")
                .reading();
        assertThat(reading.statements())
                .singleElement()
                .extracting(Statement::stance)
                .isEqualTo(Stance.DENY);
    }

    @Test
    void takesNoVerbOfDoingForOneOfSaying() {
        Given.article("Maria Lindqvist closed the bank in Oslo.").thenSaid();
    }

    @Test
    void ignoresAClosingMarkThatNothingOpened() {
        Reading reading = Given.article(
                        "\"End this war,\" the minister told reporters. A just peace.\"\n\n\"We agree with that,\" Maria Lindqvist said.")
                .reading();
        assertThat(reading.story().quotations().count()).isEqualTo(2);
    }

    @Test
    void readsAQuotationFromItsFirstWord() {
        Given.article("Professor Maria Lindqvist commented, \"Hoping that the movement leads to a wider debate.\"")
                .thenSaid("Maria Lindqvist | \"Hoping that the movement leads to a wider debate.\"");
    }

    @Test
    void readsAClauseToItsPredicate() {
        Given.article("Martin Hale, an analyst at the bank, called the sum bearable but said that sales in spring, "
                        + "when the maker takes half of its revenue, were likely to suffer.")
                .thenSaid(
                        "Martin Hale | the sum bearable",
                        "Martin Hale | that sales in spring, when the maker takes half of its revenue, were likely to suffer");
    }

    @Test
    void givesAQuotationToTheNameBesideIt() {
        Given.article(
                        "It quoted critics like Colin Marsh and Lena Brandt, with Brandt stating: \"This latest move is clumsy.\"")
                .thenSaid(
                        "- | critics like Colin Marsh and Lena Brandt, with Brandt stating: \"This latest move is clumsy.\"",
                        "Lena Brandt | \"This latest move is clumsy.\"");
    }

    @Test
    void takesNobodyWhoDoesSomethingBehindAFullStopForTheOneWhoSpeaks() {
        Given.article(
                        "\"It was fine,\" Lena Brandt said. \"Nobody saw the cracks.\" Colin Marsh voiced anger on Sunday at the report.")
                .thenSaid("Lena Brandt | \"It was fine,\" / \"Nobody saw the cracks.\"");
    }

    @Test
    void takesNobodyWhoIsToldForTheOneWhoTells() {
        assertThat(Given.article("\"We kept the money,\" Mr Hale, 72, told Judge Robert Reed in court on Monday.")
                        .reading()
                        .statements())
                .extracting(Statement::holder)
                .extracting(Actor::name)
                .containsExactly("Hale");
        Given.article("President Laura Stone lifted the ban and told governors to open the roads.")
                .thenSaid("Laura Stone | to open the roads");
        Given.article("\"We kept the money,\" answered Judge Robert Reed.")
                .thenSaid("Robert Reed | \"We kept the money,\"");
    }

    @Test
    void takesNoDayForTheOneWhoSpeaks() {
        Given.article(
                        "\"Will they ever end it?\" the party's presidential nominee, Martin Hale, tweeted Sunday after the vote.")
                .reading()
                .statements()
                .forEach(statement -> assertThat(statement.holder())
                        .isNotNull()
                        .extracting(Actor::name)
                        .isEqualTo("Martin Hale"));
    }

    @Test
    void givesATextToItsAuthor() {
        Given.article("Maria Lindqvist left. Lindqvist's article says that the bank is closed.")
                .thenSaid("Maria Lindqvist | that the bank is closed");
        Given.article("Maria Lindqvist left. Sunday's article says that the bank is closed.")
                .thenSaid("- | that the bank is closed");
    }

    @Test
    void knowsTheGovernorByTheShortTitle() {
        Given.article(
                        "Ohio Gov. Martin Hale came on Sunday with Maria Lindqvist. The governor said that the road was closed.")
                .thenSaid("Martin Hale | that the road was closed");
        Given.article("Martin Hale came on Sunday with Maria Lindqvist. The governor said that the road was closed.")
                .thenSaid("governor | that the road was closed");
    }

    @Test
    void looksOverBracketsBeforeTheVerb() {
        Given.article("In a statement, Ohio Gov. Martin Hale (R) said that the road was closed.")
                .thenSaid("Martin Hale | that the road was closed");
    }

    @Test
    void looksForHerBeforeWhatSheSays() {
        Given.article("\"The plan was mine,\" Anna Reed said. \"I will not be beaten by Maria Lindqvist.\"\n\n"
                        + "She also said that the road was closed.")
                .reading()
                .statements()
                .forEach(statement ->
                        assertThat(statement.holder()).extracting(Actor::name).isEqualTo("Anna Reed"));
    }

    @Test
    void findsTheSubjectAboveAnInfinitive() {
        Given.article("Party leader Martin Hale wants Denmark to build, and has said that the road was closed.")
                .thenSaid("Martin Hale | that the road was closed");
    }

    @Test
    void knowsTheGroupThatIsNamedBesideIt() {
        Given.article("When the Relief Agency opened, the group said that the road was closed.")
                .thenSaid("Relief Agency | that the road was closed");
        Given.article("The Relief Agency met the Rescue Agency in town. The group said that the road was closed.")
                .thenSaid("group | that the road was closed");
    }

    @Test
    void goesOnWithAParagraphThatIsAQuotation() {
        Given.article(
                        "\"The pier is closed,\" Maria Lindqvist said.\n\n\"And we will never open it again.\"\n\nNobody came.")
                .thenSaid("Maria Lindqvist | \"The pier is closed,\" / \"And we will never open it again.\"");
        Given.article("Maria Lindqvist left.\n\n\"And we will never open it again.\"\n\nNobody came.")
                .thenSaid("- | \"And we will never open it again.\"");
    }
}
