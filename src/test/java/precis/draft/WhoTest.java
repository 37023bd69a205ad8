package precis.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import precis.brief.Point;
import precis.brief.SectionKind;

class WhoTest {
    @Test
    void tellsNoBodyThatOnlySaysWhoSomebodyIs() {
        assertThat(who("""
                The bridge at Alder was closed on Monday.

                It will be open in May. Cedar Trust director Andy Hale has estimated that it costs ten million."""))
                .anyMatch(who -> who.startsWith("Andy Hale"))
                .noneMatch(who -> who.startsWith("Cedar Trust"));
    }

    @Test
    void tellsABodyForWhichTwoOfItsPeopleSpeak() {
        assertThat(who("""
                The bridge at Alder was closed on Monday.

                "It is old," said Ann Hale, president of the Cedar Trust. Peter Marsh, secretary of the Cedar Trust, said it was unsafe.""")).contains("Cedar Trust");
    }

    @Test
    void tellsNoLandThatIsOnlyRanked() {
        assertThat(
                        who(
                                "Mexico ranked highest as the prime destination, with most people happy. New Zealand ranked last."))
                .isEmpty();
    }

    @Test
    void tellsNoLandThatStandsLastInAListOfPlaces() {
        assertThat(
                        who(
                                "Anna Reed spoke on Monday. The language is spoken by ten million people in Peru, Bolivia, and Ecuador."))
                .doesNotContain("Ecuador");
    }

    @Test
    void tellsAGroupWithAllWhoseItIs() {
        assertThat(who("Relatives of a South Korean fisheries official said on Monday that they would sue."))
                .contains("relatives of a South Korean fisheries official");
    }

    @Test
    void tellsNoPaperThatSomebodySpokeTo() {
        assertThat(who("Anna Reed sold the mill on Monday. She said so in an interview with the Alder Mirror."))
                .doesNotContain("Alder Mirror");
    }

    @Test
    void tellsNoBodyWhosePollOrPlayerIsTold() {
        assertThat(
                        who(
                                "The mayor, Ann Hale, won in the latest Cedar Post-Alder News poll. The former Warriors player said no more."))
                .noneMatch(who -> who.contains("Warriors") || who.contains("Post"));
    }

    @Test
    void tellsARightsGroupOnceByItsName() {
        assertThat(who("""
                Hundreds are still held in Alder, a rights group said on Monday.

                Dale Trust (DT), a European-based human rights group, said that some were free.""")).anyMatch(who -> who.startsWith("Dale Trust")).doesNotContain("rights group");
    }

    @Test
    void tellsNoBareGroupThatDoesOneThingByTheWay() {
        String lead = "The mayor of Alder, Ann Hale, closed the bridge on Monday.\n\nIt will be open in May. ";
        assertThat(who(lead + "The agencies said that she should act.")).doesNotContain("agencies");
        assertThat(who(lead + "The fishing villages' farmers said that she should act. The farmers left."))
                .contains("farmers");
    }

    @Test
    void tellsNoBodyThatIsMentionedOnce() {
        String lead = """
                The bridge at Alder was closed on Monday, the mayor said.

                It will be open in May.""";
        assertThat(who(lead + " The beams were sent for tests to Dale University."))
                .doesNotContain("Dale University");
        assertThat(who(lead + " The beams will be tested in partnership with Dale University."))
                .contains("Dale University");
        assertThat(who(lead + " The beams were paid for under the Cedar Foundation's initiative for bridges."))
                .contains("Cedar Foundation");
        assertThat(who(lead + " The beams came from Spain, reported Cedar Press."))
                .doesNotContain("Cedar Press");
        assertThat(who(lead + " Cedar Press reported a loss, and the beams came from Spain."))
                .contains("Cedar Press");
    }

    @Test
    void tellsABodyOnceThatHasAShortNameInBrackets() {
        assertThat(
                        who(
                                "The International Criminal Police Organization (Interpol) issued a notice on Monday. Interpol said it was urgent."))
                .contains("International Criminal Police Organization")
                .doesNotContain("Interpol");
    }

    @Test
    void tellsNoDocumentsAsAGroup() {
        assertThat(who("Preliminary studies showed on Monday that the bridge is old. Studies said so before."))
                .isEmpty();
    }

    @Test
    void tellsNoPactShipSymbolOrCharacterAsAnActor() {
        assertThat(
                        who(
                                "The Eastern Economic Partnership (EEP) free trade pact is the best of its kind, Prime Minister Ann Hale said on Monday. EEP established a market."))
                .noneMatch(who -> who.contains("Partnership"));
        assertThat(who("The Gerald Marsh is the most expensive warship, Ann Hale said on Monday."))
                .noneMatch(who -> who.contains("Marsh"));
        assertThat(
                        who(
                                "The importance of science, technology, and innovation (STI) was clear, Ann Hale said. STI helps."))
                .noneMatch(who -> who.contains("STI"));
        assertThat(who("She meets the cunning Ella (played by Ann Hale) on Monday. Ella hates to fail."))
                .noneMatch(who -> who.contains("Ella"));
    }

    @Test
    void tellsNoBodyThatIsOnlyVisitedOrLaunched() {
        assertThat(
                        who(
                                "Ann Hale visited the Neonatal Care Centre on Monday. Dale Bank introduced the Harbour Service."))
                .contains("Dale Bank")
                .noneMatch(who -> who.contains("Centre") || who.contains("Service"));
    }

    @Test
    void tellsNobodyWhomOnlyAQuotationInvokesOrWhoseWorkIsRead() {
        String lead = "Ann Hale opened the bridge at Alder on Monday. ";
        assertThat(who(lead + "\"Peter Marsh chose the right way,\" she said."))
                .noneMatch(who -> who.contains("Marsh"));
        assertThat(who(lead + "Peter Marsh chose the right way, she said.")).anyMatch(who -> who.contains("Marsh"));
        assertThat(who(lead + "She read a poem by Peter Marsh.")).noneMatch(who -> who.contains("Marsh"));
        assertThat(who(lead + "She was welcomed by Peter Marsh.")).anyMatch(who -> who.contains("Marsh"));
    }

    @Test
    void tellsNoBodyWhereThingsOnlyHappenNorNobodyInParticular() {
        String lead = "The Dale Rovers won 3-0 on Monday. ";
        assertThat(who(lead + "Ann Hale scored in a final played at Marsh College."))
                .noneMatch(who -> who.contains("Marsh"));
        assertThat(who(lead + "Various farmers met here. Various farmers signed a pact."))
                .noneMatch(who -> who.contains("farmers"));
        assertThat(who(lead + "Dairy farmers met here. Dairy farmers signed a pact."))
                .anyMatch(who -> who.equalsIgnoreCase("dairy farmers"));
        assertThat(who("Several farmers signed a pact on Monday."))
                .anyMatch(who -> who.equalsIgnoreCase("several farmers"));
    }

    @Test
    void tellsNoVehicleByItsNickname() {
        String text = "The %s, nicknamed \"Varena\", opened the trail on Monday. Varena offers art, Ann Hale said.";
        assertThat(who(text.formatted("camper"))).noneMatch(who -> who.contains("Varena"));
    }

    @Test
    void tellsNoOutletThatOnlyCarriedTheNews() {
        String lead = "Ann Hale opened the bridge at Alder on Monday, %s.";
        assertThat(who(lead.formatted("the Harbour Times news site reported") + " She told the Harbour Times so."))
                .noneMatch(who -> who.contains("Times"));
        assertThat(who(lead.formatted("according to the Harbour Journal"))).noneMatch(who -> who.contains("Journal"));
        assertThat(who(lead.formatted("the Harbour Times reported") + " The Harbour Times has closed its office."))
                .anyMatch(who -> who.contains("Times"));
    }

    @Test
    void tellsNobodyWhoOnlyPassesOnWhatAnotherSaid() {
        String story =
                "The bridge at Alder opened on Monday. Many people came to see it. It had been closed for a year. "
                        + "The mayor, Ann Hale, says it is safe now, according to the Dale Press.";
        assertThat(who(story)).noneMatch(who -> who.contains("Press"));
    }

    @Test
    void tellsNoNetworkOnWhichSomebodyOnlyPosts() {
        String lead = "Ann Hale opened the bridge at Alder on Monday. ";
        assertThat(who(lead + "\"It is wide,\" read one Twitter post. She wrote on Twitter that it was."))
                .noneMatch(who -> who.contains("Twitter"));
        assertThat(who(lead + "Twitter has blocked her account. Twitter gave no reason."))
                .anyMatch(who -> who.contains("Twitter"));
    }

    @Test
    void readsWhatABodyIsCalledBehindItsKindOrUnderItsChairman() {
        assertThat(Drafted.article("The daily Veritad will close in May. Veritad was read by many, Ann Hale said.")
                        .kinds())
                .contains("Veritad ORGANISATION");
        assertThat(Drafted.article("Marram Reeds has announced a plan. Omar Diallo, chairman of Marram Reeds, said so.")
                        .kinds())
                .contains("Marram Reeds ORGANISATION");
    }

    @Test
    void tellsNoBodyThatOnlyStandsBeforeANounOrIsDeniedToAct() {
        String lead = "Ann Hale opened the bridge at Alder on Monday. ";
        assertThat(who(lead + "The HBC (Harbour Bridge Consulting) expert will explain it. It is open, she said."))
                .noneMatch(who -> who.contains("HBC"));
        lead = lead + "It is wide, and it is open. ";
        assertThat(who(lead + "The bridge is not controlled by the Norwegian government."))
                .noneMatch(who -> who.contains("government"));
        assertThat(who(lead + "The bridge was closed by the Norwegian government."))
                .anyMatch(who -> who.contains("government"));
        assertThat(who(lead + "Norway has seen bridges close.")).doesNotContain("Norway");
        assertThat(who(lead + "Norway has vowed to close bridges.")).contains("Norway");
    }

    @Test
    void callsAGroupOneThing() {
        assertThat(who("Norwegian vendors declared their goods on Monday. Vendors declared them late. "
                        + "Vendors from 14 towns declared nothing."))
                .containsOnlyOnce("Norwegian vendors")
                .noneMatch(who -> who.startsWith("norwegian"));
    }

    @Test
    void tellsNobodyWhoOnlyIsAnExampleAMemberATermOrAPart() {
        String lead = "Ann Hale opened the bridge at Alder on Monday. ";
        assertThat(who(lead
                        + "Rain fell, causing waterways, particularly Klong Tan and Klong Khanong, to rise rapidly."))
                .noneMatch(who -> who.contains("Klong"));
        assertThat(who("The Dale Society, a member of the Marsh Foundation, opened a bridge on Monday."))
                .containsExactly("Dale Society");
        assertThat(who(lead
                        + "It has a collection of non-fungible tokens, \"NFT\", which was released. NFT is a unit."))
                .noneMatch(who -> who.contains("NFT"));
        assertThat(who("The Medical Team of the Dale Society tested many people on Monday."))
                .doesNotContain("Team");
        assertThat(
                        who(
                                lead
                                        + "A staff report to the farm committee noted that. The staff report to the farm committee praised it."))
                .noneMatch(who -> who.contains("report"));
    }

    @Test
    void tellsNoCountryThatOnlyHasSomething() {
        String lead = "Ann Hale opened the bridge at Alder on Monday. ";
        assertThat(who(lead + "Norway has 24 doctors for every 10,000 people.")).doesNotContain("Norway");
        assertThat(who(lead + "Norway sent 24 doctors for every 10,000 people."))
                .contains("Norway");
        assertThat(who(lead + "The body in neighboring Norway has produced results."))
                .doesNotContain("Norway");
    }

    @Test
    void readsABodyFromItsStaffAndAPlaceFromItsKind() {
        assertThat(Drafted.article(
                                "Dale Society opened a clinic with Al Marra for its clients. It tested Al Marra staff on Monday, Ann Hale said. She thanked Al Marra.")
                        .kinds())
                .doesNotContain("Al Marra PERSON");
        assertThat(
                        who(
                                "Ann Hale opened the bridge on Monday. After a doctor was shot this month in the municipality of Bocoyna, which has seen clashes between cartels, six students set to start work there were reassigned."))
                .doesNotContain("Bocoyna");
    }

    @Test
    void tellsNoDateLineAndNoLandByTheFormOfItsState() {
        assertThat(who("RIYADH, Mar 03: Riyadh has agreed to open the bridge.")).containsExactly("Saudi Arabia");
        assertThat(who("King Salem received Ann Hale on Monday. The Kingdom has vowed to help."))
                .noneMatch(who -> who.contains("Kingdom"));
    }

    @Test
    void tellsNoLandToWhichThingsOnlyHappen() {
        String lead = "Ann Hale opened the bridge at Alder on Monday. ";
        assertThat(who(lead + "Most boats come from Sweden, followed by Norway (44 percent) and Peru."))
                .doesNotContain("Norway", "Peru");
        assertThat(who(lead + "Last year Norway suffered a flood. Peru was named a host."))
                .doesNotContain("Norway", "Peru");
        assertThat(who(lead + "The farmer, who grew up in Tolmen, Norway said that he liked it."))
                .doesNotContain("Norway");
        assertThat(who(lead + "Norway national team lock Omar Reed believes that the bridge will hold."))
                .doesNotContain("Norway");
        assertThat(who(lead + "She owes Norway US $15 million.")).doesNotContain("United States");
        assertThat(who(lead + "Norway is committed to the peace.")).contains("Norway");
    }

    @Test
    void citesOfALandWhereItDoesSomething() {
        Point norway = Drafted.article("Norway's longest bridge was opened on Monday. Later Norway sent two ships.")
                .brief()
                .section(SectionKind.WHO)
                .points()
                .get(0);
        assertThat(norway.text()).isEqualTo("Norway");
        assertThat(norway.evidence().get(0).span().start()).isEqualTo(52);
    }

    @Test
    void takesNoWordThatOnlyOpensASentenceForAName() {
        String lead = "Ann Hale opened the bridge at Alder on Monday. ";
        assertThat(who(lead + "Autopsy reports showed that he had drowned.")).doesNotContain("Autopsy");
        assertThat(who(lead + "Failure to deal with the flood is told by many."))
                .doesNotContain("Failure");
        assertThat(who(lead + "Revenue Minister R Ashok asked for a bridge.")).doesNotContain("Revenue");
        assertThat(Drafted.article(lead + "\"It is wide,\" Labbot said.").kinds())
                .contains("Labbot PERSON");
        assertThat(who(lead + "When Rep. Park asked whether there is a provision in the act, he left."))
                .contains("Park")
                .doesNotContain("Rep.");
        assertThat(who(lead + "The National Director of Public Works Shamila Batohi said that it is wide."))
                .noneMatch(who -> who.contains("Director") || who.startsWith("of "));
    }

    @Test
    void tellsNothingThatIsNamedLikeAThingThoughMuchIsAccordingToIt() {
        String lead = "Ann Hale opened the bridge at Alder on Monday. ";
        assertThat(who(lead + "According to the Penal Code, that is no crime. The Penal Code says so."))
                .doesNotContain("Penal Code");
        assertThat(who(lead + "According to the Marsh Index, it is the widest. The Marsh Index says so."))
                .doesNotContain("Marsh Index");
        assertThat(who(lead + "She admitted that Latin America was not ready. Latin America said so."))
                .doesNotContain("Latin America");
        assertThat(Drafted.article(lead + "The Ann Hale bus left for Dale. \"It is wide,\" Hale said. Hale left.")
                        .kinds())
                .contains("Ann Hale PERSON");
    }

    @Test
    void tellsNoTextsNorWhatIsMade() {
        String lead = "Ann Hale opened the bridge at Alder on Monday. ";
        assertThat(who(lead + "The Alder Harbour Accords (AHA) bind the town. Hale cited the AHA."))
                .noneMatch(who -> who.contains("Accords"));
        assertThat(who(lead + "The \"Alder Declaration\" warned of a flood."))
                .noneMatch(who -> who.contains("Declaration"));
        assertThat(who(lead + "Paul Marsh, a Dale School of Law professor, said so."))
                .contains("Paul Marsh, Dale School of Law professor");
    }

    @Test
    void tellsNoTownThatOnlyHoldsTheNewsAsABody() {
        assertThat(who("Cleveland (AFP) – Ann Hale opened the bridge on Monday, as she had said in May."))
                .doesNotContain("Cleveland");
        assertThat(who("Ann Hale opened the bridge on Monday. The airline flies to Los Angeles (LAX) and Miami (MIA)."))
                .doesNotContain("Los Angeles", "Miami");
    }

    private static List<String> who(String text) {
        return Drafted.article(text).texts(SectionKind.WHO);
    }
}
