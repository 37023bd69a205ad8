package precis.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import precis.reading.Actor.Kind;

class ActorsTest {
    @Test
    void readsBothNamesOfWhoeverIsKnownByASecondOne() {
        Given.article("Host Lena Panwit, better known as Kham Pai, came on Monday. Kham Pai said that she was late.")
                .thenActor("Lena Panwit", Kind.PERSON, "Host", "Kham Pai");
    }

    @Test
    void takesNoPartOfTheWorldForTheLandInItsName() {
        assertThat(Given.article("Karol Reed, one of Latin America's most important artists, came on Monday.")
                        .reading()
                        .actors())
                .extracting(Actor::affiliation)
                .doesNotContain("United States");
    }

    @Test
    void readsInitialsInCapitalsAsThePersonWhoHasThem() {
        Given.article("Prince Ahmad bin Dawud came on Monday. Prince ABD said that he was late.")
                .thenActor("Ahmad bin Dawud", Actor.Kind.PERSON, "Prince", "ABD");
    }

    @Test
    void readsTheLettersOfAnOfficeAsWhoeverHoldsIt() {
        Given.article("Omar Forsen, the Municipal Chief Executive (MCE), came. The MCE said that it was good.")
                .thenActor("Omar Forsen", Kind.PERSON, "Municipal Chief Executive (MCE)", "MCE")
                .thenNoActor("MCE");
    }

    @Test
    void tellsTwoOfAFamilyApartWhoAreAddressedAlike() {
        Given.article("Sheikh Nawaf Al Saleh Al Hinai met Sheikh Mishal Al Saleh Al Hinai in Oslo.")
                .thenActor("Nawaf Al Saleh Al Hinai", Kind.PERSON, "Sheikh")
                .thenActor("Mishal Al Saleh Al Hinai", Kind.PERSON, "Sheikh");
    }

    @Test
    void leavesAPeopleItsCapital() {
        Given.article("The Democratic leaders met in May. Democratic contenders said that it was wide.")
                .thenActor("Democratic contenders", Kind.GROUP, null);
        Given.article("The angry men met in May. Angry farmers said that it was wide.")
                .thenActor("angry farmers", Kind.GROUP, null);
    }

    @Test
    void describesNobodyWithTheDayOrHalfAWord() {
        Given.article("A court in Alder on Tuesday said that it was wide.")
                .thenActor("court in Alder", Kind.GROUP, null)
                .thenNoActor("court in Alder on Tuesday");
        Given.article("The fans of K-pop came to Alder. Fans of K-pop sang.")
                .thenActor("fans", Kind.GROUP, null)
                .thenNoActor("fans of K");
    }

    @Test
    void takesTheKindOfABodyForTheOnlyOneOfIt() {
        Given.article("The Dale Harbour Fund was set up in May. The Fund has paid for boats, the Fund said.")
                .thenActor("Dale Harbour Fund", Kind.ORGANISATION, null, "Fund")
                .thenNoActor("Fund");
        Given.article("The Federation of Dale Guilds met in May. The Federation believes that it is wide.")
                .thenActor("Federation of Dale Guilds", Kind.ORGANISATION, null, "Federation")
                .thenNoActor("Federation");
    }

    @Test
    void takesANameForOneWithItsArticleAndInCapitals() {
        Given.article("Omar El-Hinai came. Later Hinai left, and then al-Hinai spoke.")
                .thenActor("Omar El-Hinai", Kind.PERSON, null, "Hinai", "al-Hinai")
                .thenNoActor("Hinai")
                .thenNoActor("al-Hinai");
        PersonNames names = new PersonNames();
        names.remember("Anna Reed");
        assertThat(names.fullest("REED")).isEqualTo("Anna Reed");
        Given.article("Anna Reed-Marsh came. \"It is wide,\" Reed-Marsh wrote in her note.")
                .thenActor("Anna Reed-Marsh", Kind.PERSON, null, "Reed-Marsh")
                .thenNoActor("Marsh");
    }

    @Test
    void readsAnOfficeThatIsAlsoAGivenName() {
        Given.article("Sheikh Omar met Amir Tamir bin Hamad Al Thana. The Amir said so. Qatar has the Amir's word.")
                .thenNoActor("Amir Tamir bin Hamad Al Thana")
                .thenNoActor("Amir");
        Given.article("Amir Tamir Reed came. He said no more.").thenActor("Amir Tamir Reed", Kind.PERSON, null);
    }

    @Test
    void readsAPeopleWithACapitalAsAGroup() {
        Given.article("It is vital for American Muslims to be heard. American Muslims met.")
                .thenActor("American Muslims", Kind.GROUP, null);
    }

    @Test
    void keepsWhatQualifiesMembers() {
        Given.article("The opposition MPs said that it was wrong.").thenActor("opposition MPs", Kind.GROUP, null);
    }

    @Test
    void readsANicknameBetweenDashes() {
        Given.article("Joran Widaro – more commonly known as Jorawi – came. Jorawi said no more.")
                .thenActor("Joran Widaro", Kind.PERSON, null, "Jorawi");
    }

    @Test
    void readsTheFirstWordOfANameAndLettersBeforeIt() {
        Given.article("Shi Yinhang, an international relations professor, came. Shi said that the island was small.")
                .thenActor("Shi Yinhang", Kind.PERSON, "international relations professor", "Shi");
        Given.article("Inspector Monir Hossan came. The man was handed over, IO Monir told the court.")
                .thenActor("Monir Hossan", Kind.PERSON, "Inspector", "Monir");
    }

    @Test
    void readsInitialsOfThreeWordsAsThePersonAndAShortenedNameAsTheWholeOne() {
        Given.article("Carlos Manuel Lopez Reed came. CMLR said no more. CMLR left.")
                .thenActor("Carlos Manuel Lopez Reed", Kind.PERSON, null, "CMLR");
        Given.article("Omar Kwaku Badu Forson came. Omar Kwaku Badu Forso said no more.")
                .thenActor("Omar Kwaku Badu Forson", Kind.PERSON, null, "Omar Kwaku Badu Forso");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The Alder Relief Corps said so. The Alder Relief Corp is new. | Alder Relief Corps",
                "The Alder Sun-Times reported a loss. The Sun-Times is old. | Alder Sun-Times",
                "Tavran City Police came. The Tavran Police said so. | Tavran City Police",
                "The Elvaf Group sold its mill on Monday. Elvaf said that it would go on. | Elvaf Group",
                "The Phytosanitary and Zoosanitary Control Agency said so. | Phytosanitary and Zoosanitary Control Agency",
                "The Alder and Dale First Nation said so. | Alder and Dale First Nation",
                "The Islamic Marsh Movement (Hamas) came. Hamas said so. | Islamic Marsh Movement",
                "The Ministry of Trade and Industry said so. | Ministry of Trade and Industry",
                "They will sue the Presidential Archives. | Presidential Archives",
                "The Prosecutor General's Office said so. | Prosecutor General's Office",
            })
    void makesOneBodyOfItsForms(String text, String name) {
        assertThat(Given.article(text).reading().actors())
                .extracting(Actor::name)
                .containsExactly(name);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The best line in Omar Diallo's The Gardener reads so. | Gardener",
                "Reed told Omar Diallo so on Sunday's Meet the Press. | Press",
                "Tropical storm Bonnie came. Bonnie will bring rain. | Bonnie",
                "Preliminary reports from Dale indicate that they were beaten. | Preliminary",
                "One of the best lines in Omar Diallo's The Builder reads so. | Builder",
                "The Northern Marsh Line (NML), the de facto maritime border, is near. He crossed the NML. | Northern Marsh Line",
                "The UN Convention on the Law of the Forest protects it. | UN Convention on the Law of the Forest",
            })
    void takesWorksStormsAndTreatiesForNobody(String text, String thing) {
        Given.article(text).thenNoActor(thing);
    }

    @Test
    void makesOneActorOfAllForms() {
        Given.article("US Secretary of State Martin Hale met reporters. Hale said that talks would go on. "
                        + "The US secretary gave no date.")
                .thenActor("Martin Hale", Kind.PERSON, "US Secretary of State", "Hale", "The US secretary");
    }

    @Test
    void readsATitleAnAppositionAndAField() {
        Given.article("Finance Minister Elena Brandt resigned.")
                .thenActor("Elena Brandt", Kind.PERSON, "Finance Minister");
        Given.article("Peter Marsh, a professor at Oxford University, said that prices would fall.")
                .thenActor("Peter Marsh", Kind.PERSON, "professor at Oxford University");
    }

    @Test
    void takesAnOfficialForHisGovernmentsSide() {
        Reading reading = Given.article(
                        "Russian Foreign Minister Sergey Orlov spoke. Russian Foreign Ministry spokeswoman Anna Petrova denied it. "
                                + "British Foreign Secretary James Ward objected.")
                .reading();
        Actor orlov = actor(reading, "Sergey Orlov");
        assertThat(orlov.sameSide(actor(reading, "Anna Petrova"))).isTrue();
        assertThat(orlov.sameSide(actor(reading, "James Ward"))).isFalse();
    }

    @Test
    void givesACounterpartTheOfficeThatTheArticleNames() {
        Given.article("US Secretary of State Martin Hale met his Russian counterpart Sergey Orlov in Oslo. "
                        + "Hale said that he had told the Russian foreign minister to end the war.")
                .thenActor("Sergey Orlov", Kind.PERSON, "Russian foreign minister", "the Russian foreign minister");
    }

    @Test
    void takesNobodyForTheOneHeWorksFor() {
        Reading reading = Given.article(
                        "Former prime minister Martin Hale resigned. Anna Petrova, the prime minister's adviser "
                                + "and the person who wrote the plan, left too. The prime minister thanked her.")
                .reading();
        assertThat(actor(reading, "Anna Petrova").role()).isEqualTo("prime minister's adviser");
        assertThat(actor(reading, "Anna Petrova").aliases()).doesNotContain("The prime minister");
        assertThat(actor(reading, "Martin Hale").aliases()).contains("The prime minister");
    }

    @Test
    void leavesOutWhatIsNoPartOfATitle() {
        Given.article("Office-bearers, including general secretary Martin Hale, were booked.")
                .thenActor("Martin Hale", Kind.PERSON, "general secretary");
        Given.article("The declaration of First Speaker (Chief) Elena Brandt came on Monday.")
                .thenActor("Elena Brandt", Kind.PERSON, "First Speaker (Chief)");
    }

    @Test
    void readsANameWithAndWithoutAccentsAndSecondFamilyNameAsOne() {
        Given.article("Mayor Oscar Ramírez Duarte came on Monday. Oscar Ramirez said that he was late. Ramirez left.")
                .thenActor("Oscar Ramírez Duarte", Kind.PERSON, "Mayor", "Oscar Ramirez", "Ramirez");
    }

    @Test
    void tellsTwoOfAFamilyApartByTheirTitlesAndByWhoseWifeOneIs() {
        Given.article("Martin Hale and Anna Hale came on Monday. Mrs. Hale said that she was late.")
                .thenActor("Anna Hale", Kind.PERSON, null, "Hale");
        Given.article("Martin Hale accused his ex-wife, Lolimar Hale, of fraud on Monday. He said that she lied.")
                .thenSaid("Martin Hale | that she lied");
    }

    @Test
    void knowsAnAcronymByItsBrackets() {
        Given.article("The World Health Organization (WHO) met in Geneva. The WHO said that cases were falling.")
                .thenActor("World Health Organization", Kind.ORGANISATION, null, "WHO");
    }

    @Test
    void letsACapitalStandForItsCountryOnlyWhereItActs() {
        Given.article("Moscow objected to the plan.").thenActor("Russia", Kind.COUNTRY, null, "Moscow");
        Given.article("They met in Moscow.").thenNoActor("Russia");
    }

    @Test
    void joinsANameThatTheLayoutBroke() {
        Given.article(
                        "Ravi K said.\n\nMenon, a professor at Delhi University, said the two ministers \"did not agree\".")
                .thenActor("Ravi K. Menon", Kind.PERSON, "professor at Delhi University", "Menon");
    }

    @Test
    void knowsABodyThatIsNamedWithItsLandInFrontOrBehind() {
        Reading reading = story("The Nigerian Central Bank warned of rising prices on Monday. "
                + "The Central Bank of Nigeria said the rate would grow. The Central Bank of Ghana disagreed.");
        assertThat(reading.actors())
                .extracting(Actor::name)
                .contains("Nigerian Central Bank", "Central Bank of Ghana")
                .doesNotContain("Central Bank of Nigeria");
    }

    @Test
    void takesWhatAChurchTeachesForTheChurchWhereItActs() {
        Reading reading =
                story("The Church of Scientology sued a blog on Monday. Scientology said that the blog had lied.");
        assertThat(reading.actors())
                .extracting(Actor::name)
                .contains("Church of Scientology")
                .doesNotContain("Scientology");
    }

    private static Reading story(String text) {
        return Given.article(text).reading();
    }

    private static Actor actor(Reading reading, String name) {
        return reading.actors().stream()
                .filter(actor -> actor.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void takesNoSeatBesideAThingForItsState() {
        Given.article("There were 25 shops across the north, as well as Oslo and its surroundings.")
                .thenNoActor("Norway");
        Given.article("Moscow and Oslo objected to the plan.").thenActor("Norway", Actor.Kind.COUNTRY, null, "Oslo");
    }
}
