package precis.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import precis.language.NameType;
import precis.reading.Actor.Kind;

class NameTypesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The new Internet security firm Varnet.com has said that the hole is open. | Varnet.com | new Internet security firm",
                "The secularist magazine MaxiBeta called the ruling a mistake. | MaxiBeta | secularist magazine",
                "Reports came from the state news agency Tavrinform. Tavrinform said so. | Tavrinform | state news agency",
            })
    void readsANameByTheKindOfBodyBeforeIt(String text, String name, String role) {
        Given.article(text).thenActor(name, Kind.ORGANISATION, role);
    }

    @Test
    void readsNoDayOrOfficeAsTheNameOfABody() {
        assertThat(Given.article("The company Monday closed its shops. The agency Director said so.")
                        .reading()
                        .actors())
                .extracting(Actor::name)
                .doesNotContain("Monday", "Director");
    }

    @Test
    void takesWhoeverFoundedACompanyForNoCompany() {
        Given.article("The company Anna Reed founded was sold. Anna Reed said so.")
                .thenActor("Anna Reed", Kind.PERSON, null);
    }

    @Test
    void takesWhoeverHoldsAnOfficeForAPerson() {
        Given.article(
                        "Egypt's President Abdel-Fattah El-Nadi met the minister. After the talks, El-Nadi said that all went well.")
                .thenActor("Abdel-Fattah El-Nadi", Kind.PERSON, "Egypt's President", "El-Nadi");
    }

    @Test
    void takesAnExampleOfPeopleForAPerson() {
        Given.article("Activists like Carolina Barrow stay away. The club hurled insults at Carolina Barrow.")
                .thenActor("Carolina Barrow", Kind.PERSON, "Activist");
    }

    @Test
    void takesWhoeverIsDescribedAsAnExpertForAPerson() {
        String visit =
                "The council met on Monday in Oslo. Tesla Obi, %s at Dale University, spoke of a visit to the island.";
        Given.article(visit.formatted("an international relations professor"))
                .thenActor("Tesla Obi", Kind.PERSON, "international relations professor at Dale University");
        Given.article(visit.formatted("a research unit")).thenActor("Tesla Obi", Kind.ORGANISATION, null);
    }

    @Test
    void takesInitialsBehindAnOfficeForThoseOfAPerson() {
        Given.article("He was held, said director general of police (DGP) LR Bose.")
                .thenActor("LR Bose", Kind.PERSON, "director general of police (DGP)");
    }

    @Test
    void takesWhoeverSpeaksUnderTwoUnknownNamesForAPerson() {
        Given.article("\"It works,\" said Claver Ruzinda, a farming adviser in Kigali.")
                .thenActor("Claver Ruzinda", Kind.PERSON, "farming adviser in Kigali");
        assertThat(Given.article("\"It works,\" said New York, a city of millions.")
                        .reading()
                        .actors())
                .noneMatch(Actor::person);
    }

    @Test
    void takesAClinicForABodyAndItsFounderForAPerson() {
        Given.article("Edmund Hale, of Rabon Clinic fame, thanked his teacher Rabon. Rabon Clinic was closed.")
                .thenActor("Rabon Clinic", Kind.ORGANISATION, null);
        Given.article("Frank Church said so.").thenActor("Frank Church", Kind.PERSON, null);
    }

    @Test
    void readsAnOfficeAsNoName() {
        Given.article("ASUU President, Emeka Osode, said so. The ASUU President accused the court.")
                .thenActor("Emeka Osode", Kind.PERSON, "ASUU President", "The ASUU President")
                .thenNoActor("ASUU President")
                .thenNoActor("President");
    }

    @Test
    void readsThePlaceOfAnOfficeAsAPlace() {
        assertThat(Given.article("He sent a horse to the Emir of Qatar, Tamim Al Rashid, on Monday.")
                        .reading()
                        .places())
                .extracting(Place::name)
                .containsExactly("Qatar");
    }

    @Test
    void takesAHospitalNamedAlikeForNobody() {
        Given.article("Minister Yaakov Lev resigned. The then-director of the Be'er Yaakov psychiatric hospital, "
                        + "Moshe Kol, did not.")
                .thenActor("Yaakov Lev", Kind.PERSON, "Minister");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "A senior judge, Mr Rotim Jakob, RSN, was there. | Rotim Jakob | senior judge",
                "She heard entrepreneur Mamy Ingabo Muzi. | Mamy Ingabo Muzi | entrepreneur",
                "Minister of Labour Ann Reed spoke. | Ann Reed | Minister of Labour",
            })
    void takesATitleOrAnOfficeForASignOfAPerson(String text, String name, String role) {
        Given.article(text).thenActor(name, Kind.PERSON, role);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The Great Valley Dam was built. The Great Valley Dam stopped the river. | Great Valley Dam",
                "Nurses fought Covid in Bergen. In Covid times they were few. | Covid",
                "She thanked NASA and Earth University. Both helped. | NASA and Earth University",
                "GDP grew. The bank said that GDP would fall. | GDP",
                "The International Year of Water begins. It supports the International Year of Water. | International Year of Water",
                "Minister of Labour Ann Reed spoke. Labour Hall was closed. | Labour",
            })
    void takesAThingForNobody(String text, String name) {
        Given.article(text).thenNoActor(name);
    }

    @Test
    void joinsTheNamesOfOneBodyAndOfOnePerson() {
        assertThat(Given.article("Marlow Foods Inc lost money. Marlow Foods said so. "
                                + "Ana Reyes, its president, resigned, María Ana Reyes Soto said. "
                                + "The Norwegian Women's National Football Team won.")
                        .reading()
                        .actors())
                .extracting(Actor::name)
                .containsExactly(
                        "Marlow Foods Inc", "María Ana Reyes Soto", "Norwegian Women's National Football Team");
    }

    @Test
    void readsASlipOfThePenAsTheNameThatIsMeant() {
        Given.article("The United Nations said so. The Untied Nations criticised the plan of the United Nations.")
                .thenNoActor("Untied Nations");
        Given.article("The Marlin Bank lost money. The Martin Bank won.")
                .thenActor("Martin Bank", Kind.ORGANISATION, null);
    }

    @Test
    void takesAMinistryOfAPeopleForABody() {
        Given.article("The Greek culture ministry confirmed the find.")
                .thenActor("Greek culture ministry", Kind.ORGANISATION, null);
        Given.article("The Greek culture fascinated them.").thenNoActor("Greek culture");
    }

    @Test
    void takesLettersThatDoSomethingTwiceForABody() {
        Given.article("The SRI collected the tax. In May the SRI sent letters to 40 firms.")
                .thenActor("SRI", Kind.ORGANISATION, null);
    }

    @Test
    void takesWhoeverIsIntroducedWithAnOfficeForAPerson() {
        Given.article("Fatima Moslem, president of the Farm Council, said the harvest was poor.")
                .thenActor("Fatima Moslem", Kind.PERSON, "president of the Farm Council");
    }

    @Test
    void takesATownshipForAPlaceUnderItsBareNameToo() {
        Given.article("Yuvi Township was hot on Monday. Yuvi and Jhusi need water, a farmer said.")
                .thenNoActor("Yuvi");
    }

    @Test
    void takesTitlesAloneForNobody() {
        Given.article("Security analyst Maj Gen (retd) Peter Marsh said so.").thenNoActor("Maj Gen");
    }

    @Test
    void takesAnOrderThatIsConferredForNobody() {
        Given.article("She was given the Mexican Order of the Golden Heron.")
                .thenNoActor("Mexican Order of the Golden Heron");
    }

    @Test
    void takesAFullNameWithAnArticleForABody() {
        Given.article("The Sana Loya said so. On Monday the Sana Loya met.")
                .thenActor("Sana Loya", Kind.ORGANISATION, null);
    }

    @Test
    void readsWhatABodyMindsWithItsName() {
        Given.article("The Centers for Disease Control and Prevention said so on Monday.")
                .thenActor("Centers for Disease Control and Prevention", Kind.ORGANISATION, null);
    }

    @Test
    void takesThePostForTheOnlyPaperOfThatName() {
        Given.article("The Harbour Post hired 20 reporters. On Monday, the Post announced a book.")
                .thenActor("Harbour Post", Kind.ORGANISATION, null, "Post");
    }

    @Test
    void takesNobodyForTheOfficeThatIsSaidOfHim() {
        assertThat(Given.article("Varnet's new owner, Anna Reed, who is also the founder of Leeds Aid, said so.")
                        .reading()
                        .actors())
                .flatExtracting(Actor::aliases)
                .doesNotContain("the founder of Leeds Aid", "the founder of Leeds");
    }

    @Test
    void takesWhomTheArticleCallsByTheFamilyNameForAPerson() {
        assertThat(Given.article(
                                "The mayor thanked Moro Tandje on Monday. \"I am glad,\" Tandje said. Tandje left. \"It was long,\" said an elated Tandje.")
                        .reading()
                        .actors())
                .extracting(Actor::name)
                .contains("Moro Tandje")
                .doesNotContain("Tandje");
    }

    @Test
    void takesTwoSpellingsOfOneNameForOnePerson() {
        assertThat(Given.article(
                                "Joana Béreng of the council spoke on Monday. Joana Bereng said no. Andreas Hale left. Andrias Hale said yes.")
                        .reading()
                        .actors())
                .extracting(Actor::name)
                .contains("Joana Béreng", "Andreas Hale")
                .doesNotContain("Joana Bereng", "Andrias Hale");
        assertThat(Given.article("Julian Hale met Julia Hale. Juliana Hale said no.")
                        .reading()
                        .actors())
                .extracting(Actor::name)
                .contains("Julian Hale", "Julia Hale");
    }

    @Test
    void takesATownInAWeatherReportForNobody() {
        assertThat(Given.article("Kokarn recorded a low of 17.2 degrees on Monday, Weatherman Ann Reed said.")
                        .reading()
                        .actors())
                .extracting(Actor::name)
                .doesNotContain("Kokarn");
    }

    @Test
    void takesTheFounderOfAFirmForAPerson() {
        Given.article(
                        "Teow Wooi Hale, the founder of MBX Group International, was arrested on Monday. Links to Teow were found.")
                .thenActor("Teow Wooi Hale", Actor.Kind.PERSON, "founder of MBX Group International", "Teow");
        Given.article("Alder Holdings, the founder of Dale Trust, was fined on Monday.")
                .thenActor("Alder Holdings", Actor.Kind.ORGANISATION, null);
    }

    @Test
    void takesAFamilyNameThatComesFirstForThePerson() {
        assertThat(familyFirst("Sun Lijue spoke . They linked it to Sun .")).isTrue();
        assertThat(familyFirst("Sun Lijue spoke . They found it in Sun .")).isFalse();
        assertThat(familyFirst("Anna Lijue spoke . They linked it to Anna .")).isFalse();
    }

    /** Whether the last word but the stop stands for the person of the first two. */
    private static boolean familyFirst(String text) {
        Story story = Given.article(text).reading().story();
        int last = story.size() - 2;
        Mention full = new Mention(0, 1, NameType.PERSON, story.oneLine(0, 1));
        Mention alone = new Mention(last, last, NameType.OTHER, story.form(last));
        return new FamiliesFirst(story, List.of(full, alone), Set.of()).names(alone);
    }

    @Test
    void takesNoBankForAnotherOfTheSameLand() {
        assertThat(Given.article("U.S. Bank cut rates. Bank of America did not. Bank of America said so.")
                        .reading()
                        .actors())
                .extracting(Actor::name)
                .contains("Bank of America");
    }

    @Test
    void takesAChannelOfTheSeaForAPlaceAndATownsPaperForABody() {
        assertThat(Given.article("A boat sank in the English Channel, the Dale Register said on Tuesday.")
                        .reading()
                        .actors())
                .extracting(Actor::name)
                .contains("Dale Register")
                .doesNotContain("English Channel");
    }

    @Test
    void takesABridgeNamedAfterASheikhForNobody() {
        assertThat(Given.article("Sheikh Omar Bin Hale Bridge opened. They won the Sheikh Omar Book Award.")
                        .reading()
                        .actors())
                .filteredOn(actor -> actor.kind() == Kind.PERSON)
                .isEmpty();
    }
}
