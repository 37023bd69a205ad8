package precis.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import precis.brief.Detail;
import precis.brief.SectionKind;

class WhereTest {
    @Test
    void takesTheDateLineWhereTheLeadNamesNoPlace() {
        where("""
                OSLO, Norway (AP) - The central bank raised its rates on Thursday for the third time this year.

                The bank will open a branch in Geneva in May.""", "Oslo, Norway", "Norway", "Geneva, Switzerland");
    }

    @Test
    void putsNoContinentBeforeTheCountryOfTheStory() {
        where(
                "The work of the ministry has helped the trade of the coast. The minister, Ann Reed, reported that many guests "
                        + "came by ship. She said that Norway was the most visited land in Europe last year. Hotels were full. "
                        + "Norway will print a map for the guests of Norway, she said.",
                "Norway",
                "Europe");
        where(
                "Fans of Norway cheered. A bus of fans of Norway fell into a river in South Africa. Norway will help, Norway said.",
                "South Africa");
    }

    @Test
    void prefersThePlaceInTheLeadToTheDateLine() {
        where("""
                PARIS - Three people were killed on Thursday when a bridge fell in Lyon, the police said.

                The mayor was on his way from Geneva.""", "Lyon, France", "Paris, France", "Geneva, Switzerland");
    }

    @Test
    void leavesOutBodiesAndVirusesNamedLikePlaces() {
        where(
                "Teachers in Lyon voted on Thursday to end their strike. Omicron had closed schools in Geneva. "
                        + "A new wave of Omicron is expected in Lyon.",
                "Lyon, France",
                "Geneva, Switzerland");
    }

    @Test
    void setsTheEventWhereTheCourtOfThePlaceSits() {
        where("""
                PARIS - A man will appear before Lyon Magistrates Court on Friday, the police said.

                He was held in Lyon in May.""", "Lyon, France", "Paris, France");
    }

    @Test
    void setsTheEventNotInTheHospitalWhereSomebodyIsNow() {
        where(
                "The singer is treated at Dale Memorial Hospital, his brother said on Monday. He was driving in Lyon when the car burned.",
                "Lyon, France",
                "Dale Memorial Hospital");
    }

    @Test
    void leavesOutLanguagesPairsOfLandsPeopleAndWhoIsTold() {
        where(
                "Teachers in Lyon voted on Thursday to end their strike. A flashpoint in US-China relations was near. "
                        + "It was made with Vestula in mind. Vestula is a language. They went to the Office for Journalists. "
                        + "Mayors met in a Restricted Zone. He explained to Perfola that he was late, and reminded Perfola of it.",
                "Lyon, France");
    }

    @Test
    void setsWhatHappensAllOverALandInTheLand() {
        where(
                "CAPE TOWN - Farmers across Kenya lost their crops on Sunday, the ministry said.\n\nThe minister spoke in Nairobi.",
                "Kenya",
                "Cape Town, South Africa",
                "Nairobi, Kenya");
    }

    @Test
    void setsNothingWhereSomebodyComesFrom() {
        where(
                "A man from Leeds has been jailed for theft. He was found guilty on Monday. It was late. He had hidden in Lyon since May.",
                "Lyon, France",
                "Leeds, United Kingdom");
    }

    @Test
    void setsSomethingInACommunity() {
        where(
                "Teachers in Lyon voted on Thursday. People were led from the community of Rama Kai to a shelter in Lyon.",
                "Lyon, France",
                "Rama Kai");
    }

    @Test
    void takesNoPlaceThatSomethingIsTheMostOfForTheScene() {
        where(
                "The land was the most visited country in the Alps last year, the firm said. Its minister met mayors in Lyon on Monday.",
                "Lyon, France",
                "Alps");
    }

    @Test
    void setsTheEventInTheCityThatTheWordCityNames() {
        where("Teachers in the southern Brazilian city of Recife voted on Thursday to end their strike.", "Recife");
    }

    @Test
    void leavesOutThePlacesOfTitlesAndPapers() {
        where("""
                The court in Geneva ruled on Thursday that the bridge must close.

                Senator John Cole, a Republican from Texas, told The Courier that he was pleased. Governor of Washington Ann Reed was not.""", "Geneva, Switzerland");
    }

    @Test
    void findsAPartOfAPlaceAtTheEnd() {
        where("Three people were killed on Monday in Norway's army.", "Norway");
    }

    @Test
    void takesNoContestsPlansBranchesOrInitialsForPlaces() {
        assertThat(Drafted.article("""
                Two pupils won gold at the Physics Olympiad in Geneva on Monday. Nobody spoke of Vision 2030 of Norway.

                Farmbank Norway gave them a prize. The head of PQR, which is near the State, was there. So were clubs like Carolina Marsh.""").texts(SectionKind.WHERE)).containsExactly("Geneva, Switzerland");
    }

    @Test
    void takesAClubBehindAPlayerForNoPlace() {
        assertThat(Drafted.article("Omar Diallo (Geneva) scored twice in Lyon on Monday.")
                        .texts(SectionKind.WHERE))
                .containsExactly("Lyon, France");
    }

    @Test
    void setsTheEventWhereTheMainClauseDoes() {
        assertThat(Drafted.article(
                                "The mayor who ran a racket at his farm in Bergen was arrested in Geneva on Monday, police said.")
                        .texts(SectionKind.WHERE))
                .startsWith("Geneva, Switzerland");
    }

    @Test
    void takesACountryBehindAnotherOneForNoPlace() {
        where(
                "The minister spoke in Geneva on Monday of work on matters such as Libya, Syria, Iran and Chad.",
                "Geneva, Switzerland");
        where("The minister spoke in Lyon, France, on Monday.", "Lyon, France", "France");
    }

    private static void where(String text, String... places) {
        Drafted.article(text).then(SectionKind.WHERE, places);
    }

    @Test
    void takesACountryThatIsPlayedAgainstForNoPlace() {
        assertThat(Drafted.article(
                                "Belgium faced Panama at the Fisht Stadium in Sochi on Monday. Belgium defeated Panama 3 – 0.")
                        .texts(SectionKind.WHERE))
                .doesNotContain("Panama");
    }

    @Test
    void saysThatItHappensThereOnlyWhereTheOpeningSetsItThere() {
        assertThat(
                        mainPlaces(
                                "A Norwegian court ruled on Monday that the bridge must close. It is old. It was built in Bergen."))
                .isEmpty();
        assertThat(mainPlaces("Tavran, the largest maker of bicycles in Bergen, said on Monday that it would close."))
                .isEmpty();
        assertThat(mainPlaces("Peter Marsh and his wife, from Bergen, are on trial for fraud."))
                .isEmpty();
        assertThat(mainPlaces("Oslo — A court ruled on Monday that the bridge must close."))
                .containsExactly("Oslo");
        assertThat(mainPlaces("Fjord News, Africa desk, 5 May - The bridge fell on Monday in Bergen."))
                .containsExactly("Bergen");
    }

    @Test
    void setsInAPlaceWhatIsSetInAPartOfIt() {
        where("The driver was hurt in Norway's Bergen on Monday.", "Bergen, Norway", "Norway");
        assertThat(mainPlaces("Cole gave an interview at his office in Bergen's harbour area on Monday."))
                .containsExactly("Bergen");
        assertThat(mainPlaces("Cole put his trust in Bergen's bankers on Monday."))
                .isEmpty();
    }

    @Test
    void prefersWhereTheEventIsHeldToWhomTheLeadSpeaksOf() {
        assertThat(mainPlaces("King Olav on Monday received the Swedish president. They spoke of trade. "
                        + "During the meeting, held at Vernon Palace, both praised the pact."))
                .containsExactly("Vernon Palace");
        assertThat(mainPlaces("King Olav on Monday received the Swedish president. They spoke of trade. "
                        + "A second meeting is to be held in Oslo."))
                .isEmpty();
    }

    @Test
    void leavesOutOfTheOpeningWhatIsOnlyAwaited() {
        assertThat(mainPlaces("Panama hopes to qualify for the World Cup in Russia. It plays on Tuesday."))
                .isEmpty();
        assertThat(mainPlaces(
                        "The coach will stay for the campaign for the 2023 Africa Cup, which will be held in Ghana."))
                .isEmpty();
        assertThat(mainPlaces("Panama lost at the World Cup in Russia. It played on Tuesday."))
                .containsExactly("Russia");
    }

    @Test
    void tellsTheCountryOfAStoryThatIsToldAtHome() {
        where(
                "The concert in Vernon Park began on Sunday. The people of Norway will come, he said. "
                        + "Norwegian parks are free.",
                "Vernon Park",
                "Norway");
        assertThat(Drafted.article(
                                "Norwegian and Swedish ministers met in Geneva on Sunday. Norwegian diplomats were pleased.")
                        .texts(SectionKind.WHERE))
                .containsExactly("Geneva, Switzerland");
    }

    @Test
    void takesTheCountryThatTheArticleIsAbout() {
        String lead = "Ada Cole, a British-born writer who loved Norway's food, has died. ";
        where(lead + "Norwegian papers praised her. She loved Norway and Norwegian cooks.", "Norway");
        assertThat(Drafted.article("The Pan American Union wrote to Norway's minister. He was pleased.")
                        .texts(SectionKind.WHERE))
                .containsExactly("Norway");
    }

    @Test
    void prefersThePlaceToTheCountryThatItLiesIn() {
        assertThat(mainPlaces("A rescue is underway in China. The boy fell into a well in Hebei province on Monday."))
                .containsExactly("Hebei");
        assertThat(mainPlaces("A rescue is underway in China. The boy is the son of a banker in Geneva."))
                .containsExactly("China");
    }

    @Test
    void leavesOutWhatOnlyNamesPeople() {
        assertThat(Drafted.article("The vote was held in Oslo. Ada Cole, a former envoy to Cuba, was there. "
                                + "A group dressed in \"We are Lyon\" shirts sang. States lean toward Democrats.")
                        .texts(SectionKind.WHERE))
                .containsExactly("Oslo, Norway");
    }

    @Test
    void namesAParkOnce() {
        where("The concert in Vernon Park began on Sunday. He walked through the Park.", "Vernon Park");
    }

    @Test
    void takesTheRestOfAListOfPlacesForPlaces() {
        where("Concerts are planned in Whangārei, Te Kao and Te Pū o te Wheke.", "Whangārei", "Te Kao");
        where("They sing for Whangārei, Te Kao and Te Pū o te Wheke.");
    }

    private static List<String> mainPlaces(String text) {
        return Drafted.article(text).brief().section(SectionKind.WHERE).points().stream()
                .map(point -> (Detail.Place) point.detail())
                .filter(Detail.Place::main)
                .map(Detail.Place::name)
                .toList();
    }

    @Test
    void setsATownThatTwoLandsHaveInTheOneThatTheArticleTellsOf() {
        where("Roads in Panama were closed on Monday. Buses stood in Santiago.", "Santiago, Panama", "Panama");
        where("Roads in Peru were closed on Monday. Buses stood in Santiago.", "Santiago", "Peru");
        where("Roads were closed on Monday in Santiago.", "Santiago, Chile");
        where(
                "Roads in Panama were closed on Monday. Panama paid for buses. They came from Santiago, Chile.",
                "Panama",
                "Chile",
                "Santiago, Chile");
    }

    @Test
    void leavesOutStreetsAndClans() {
        where("Roads in Oslo were closed on Monday. A fire was seen on via Israel.", "Oslo, Norway");
        where("Roads in Oslo were closed on Monday. An Alder is a brother to Ajuran and Degodia.", "Oslo, Norway");
    }

    @Test
    void leavesOutWhatIsSpokenLearntOrCounted() {
        where("Roads in Oslo were closed on Monday. It was said in Arabic and in Inuktitut.", "Oslo, Norway");
        where("Roads in Oslo were closed on Monday. He has a degree in Sociology.", "Oslo, Norway");
        where("Roads in Oslo were closed on Monday. They cost more in B2B.", "Oslo, Norway");
    }

    @Test
    void setsAStateCutShortInItsLand() {
        where("Roads in Alder, Calif., were closed on Monday.", "Alder, United States", "Calif., United States");
        where("Roads in Washington, D.C., were closed on Monday.", "Washington, D.C., United States");
    }

    @Test
    void takesNoBareFormOfStateForAPlace() {
        where(
                "A bank opened in Oslo on Monday. It sets the standard in the industry in the Sultanate.",
                "Oslo, Norway");
    }

    @Test
    void keepsATownThatIsCalledLikeAFormOfState() {
        where("A fire burned homes in Republic on Tuesday, the police said.", "Republic");
    }

    @Test
    void putsAContinentBehindWhatLiesInIt() {
        where(
                "A campaign for Latin America began in Latin America on Monday. It was opened in Havana.",
                "Havana, Cuba",
                "Latin America");
    }

    @Test
    void countsWhatIsCalledAfterAPeopleOnce() {
        where(
                "A singer praised a dish on Monday. Two shops sell American fried rice. Nobody else sold American fried rice.");
        where(
                "A singer praised a dish on Monday. Two shops hire American young women. Nobody else hired American young women.",
                "United States");
    }
}
