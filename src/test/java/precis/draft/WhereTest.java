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

    private static List<String> mainPlaces(String text) {
        return Drafted.article(text).brief().section(SectionKind.WHERE).points().stream()
                .map(point -> (Detail.Place) point.detail())
                .filter(Detail.Place::main)
                .map(Detail.Place::name)
                .toList();
    }
}
