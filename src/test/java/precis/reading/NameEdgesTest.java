package precis.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameEdgesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Oslo – Embattled former mayor Martin Hale resigned on Monday. | Oslo, Martin Hale",
                "Police said that Park Yu-na had left Seoul. | Park Yu-na, Seoul",
                "Mr Yu Cheng-huang told a news conference in Taipei. | Yu Cheng-huang, Taipei",
                "Prime Minister Somchai Chan-o-ket told reporters in Bangkok. | Somchai Chan-o-ket, Bangkok",
                "He praised an Ann Reed-style plan in Oslo. | Ann Reed, Oslo",
                "She won the Iowa Republican caucuses and left Oslo. | Iowa, Oslo",
                "He praised the Hale-era reforms in Oslo. | Hale, Oslo",
                "Deputy Attorney General KM Masud Rumy told reporters in Dhaka. | KM Masud Rumy, Dhaka",
                "Senator Martin Hale met Chancellor Elena Brandt. | Martin Hale, Elena Brandt",
                "The former chief minister of Jammu and Kashmir was questioned. | Jammu and Kashmir",
                "Funds of the Board of Control for Cricket in India (BCCI) were laundered. | Board of Control for Cricket in India, BCCI",
                "He went to the Food and Agricultural Research and Extension Institute's (FAREI) farm. | Food and Agricultural Research and Extension Institute, FAREI",
                "She met the Fishery Board (FB), Farm Board (FAB) and others. | Fishery Board, FB, Farm Board, FAB",
                "They studied at the Dong-Su Institute of Arts. | Dong-Su Institute of Arts",
                "He joined the Council on Farm Trade in the United States (Cftus). | Council on Farm Trade in the United States, Cftus",
                "They met in Carmona de las Torres on Monday. | Carmona de las Torres",
                "They met in Oslo, KING-TV reported. | Oslo, KING-TV",
                "He left the World Health Organization (WHO) in May. | World Health Organization, WHO",
                "He met the National Union of Miners with Families in Norland (NUMIFAN) on Monday. | National Union of Miners with Families in Norland, NUMIFAN",
                "It was built by Kings Rugby Development Academy (KRDA) in May. | Kings Rugby Development Academy, KRDA",
                "The minister met Sheikh Salem bin Omar Al Hinai in Oslo. | Salem bin Omar Al Hinai, Oslo",
                "King Omar University has opened a farm in Oslo. | King Omar University, Oslo",
                "He is a member of St. Alban Catholic Church in Oslo. | St. Alban Catholic Church, Oslo",
                "It was signed with the Egyptian General Petroleum Company to enhance power. | Egyptian General Petroleum Company",
                "It was sold to General Engineering Co in May. | General Engineering Co",
                "Speaking there, Deputy Minister of Mines and Energy, Kornelia Hale, said so. | Kornelia Hale",
                "She met the Minister of Defence Anna Reed in Oslo. | Anna Reed, Oslo",
                "Kenya President Samia Suluhu Hassan left. | Kenya, Samia Suluhu Hassan",
                "A poll by the Public Policy Institute of California was published. | Public Policy Institute of California",
                "It stood in a report in the Des Moines Register on Monday. | Des Moines Register",
            })
    void putsTheEdgesWhereTheWordsEnd(String text, String names) {
        Reading reading = Given.article(text).reading();
        assertThat(reading.names()).extracting(Name::exact).containsExactly(names.split(", "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The Chamber of Farms, Dairies, and Bakeries of Panama (Cfdbp) demanded it. | Chamber of Farms, Dairies, and Bakeries of Panama",
                "She works in the KAUST Health, Safety and Environment (HSE) department. | Health, Safety and Environment",
            })
    void readsANameAsWideAsItsLettersSay(String text, String name) {
        assertThat(Given.article(text).reading().names())
                .extracting(Name::exact)
                .contains(name);
    }

    @Test
    void leavesLettersOfHonourOutOfAName() {
        Given.article("Ian Hale opened the bridge on Monday. \"It is wide,\" Mr Hale AM said.")
                .thenActor("Ian Hale", Actor.Kind.PERSON, null, "Mr Hale");
        Given.article("King Henry IV of Norland opened the bridge.").thenActor("Henry IV", Actor.Kind.PERSON, "King");
    }

    @Test
    void takesAllThatAMinistryMindsIntoItsName() {
        assertThat(Given.article("The Department of Agriculture, Land Reform and Rural Development said so.")
                        .reading()
                        .names())
                .extracting(Name::exact)
                .containsExactly("Department of Agriculture, Land Reform and Rural Development");
    }

    @Test
    void takesTheOwnerOfAnOfficeIntoItsName() {
        assertThat(Given.article("The Public Prosecutor's Office charged him with fraud on Monday.")
                        .reading()
                        .actors())
                .extracting(Actor::name)
                .contains("Public Prosecutor's Office");
    }

    @Test
    void takesNoOfficeOfSeveralIntoTheNameOfTheFirst() {
        Given.article("Presidents Reagan and Bush said that taxes would fall.")
                .thenActor("Reagan", Actor.Kind.PERSON, null)
                .thenNoActor("Presidents Reagan");
        Given.article("\"It is late,\" said Presidents Varn and Bolt.").thenNoActor("Presidents Varn");
        assertThat(Given.article("The Governors Association and Sweden said that taxes would fall.")
                        .reading()
                        .names())
                .extracting(Name::exact)
                .contains("Governors Association");
    }

    @Test
    void takesTheLettersBeforeASurnameIntoTheName() {
        Given.article(
                        "Director Prof V Kamath told reporters that the school was old. \"It is wide,\" Prof Kamath said.")
                .thenActor("V Kamath", Actor.Kind.PERSON, "Director", "Kamath");
        Given.article("Trade Board chairperson Prof M Jagan Kumar was there too.")
                .thenActor("M Jagan Kumar", Actor.Kind.PERSON, "Trade Board chairperson");
    }

    @Test
    void takesNoPieceOfARankForAPerson() {
        Given.article("A team was led by National Police assistant chief Pol Lt-General Somsak Hale.")
                .thenActor("Somsak Hale", Actor.Kind.PERSON, "National Police assistant chief Pol Lt-General")
                .thenNoActor("Pol Lt");
    }

    @Test
    void takesAGivenNameInBracketsIntoTheName() {
        Given.article("\"President (Abdul) Tebboun must insist on that,\" said Martin Hale.")
                .thenActor("Abdul Tebboun", Actor.Kind.PERSON, "President");
        Given.article("\"The president (Hale) and Reed must go,\" said Martin Bolt.")
                .thenNoActor("Hale Reed");
    }

    @Test
    void cutsNoNameOfABodyWithinItsWords() {
        thenBody("Prizes were given to St. Alder's College and the Dale Mission.", "St. Alder's College");
        thenBody("The minister opened Lady Hale College for Women on Monday.", "Lady Hale College for Women");
        thenBody(
                "A strike at unionized Tolmo Boatbuilding & Marine Dredging's yards ended.",
                "Tolmo Boatbuilding & Marine Dredging");
        thenBody("Kenya's Electoral Commission said on Monday that the votes were counted.", "Electoral Commission");
        thenBody(
                "Members of the Construction and Similar Workers Union (Suntor) returned to protest.",
                "Construction and Similar Workers Union");
    }

    private static void thenBody(String text, String name) {
        assertThat(Given.article(text).reading().actors())
                .anyMatch(actor ->
                        actor.kind() == Actor.Kind.ORGANISATION && actor.name().equals(name));
    }
}
