package precis.draft;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import precis.brief.SectionKind;

class WhereTest {
    @Test
    void takesTheDateLineWhereTheLeadNamesNoPlace() {
        where("""
                OSLO, Norway (AP) - The central bank raised its rates on Thursday for the third time this year.

                The bank will open a branch in Geneva in May.""", "Oslo, Norway", "Norway", "Geneva, Switzerland");
    }

    @Test
    void prefersThePlaceInTheLeadToTheDateLine() {
        where("""
                PARIS - Three people were killed on Thursday when a bridge fell in Lyon, the police said.

                The mayor was on his way from Geneva.""", "Lyon, France", "Paris, France", "Geneva, Switzerland");
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
}
