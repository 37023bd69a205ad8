package precis.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import precis.brief.SectionKind;

/** What is named like a place and is not where something happens. */
class WherePartiesTest {
    private static final String MET = "They met in Geneva on Monday. ";

    /** Each line has a sentence in which its place is no scene, and one in which it is. */
    @ParameterizedTest
    @ValueSource(strings = {"parties", "careers", "beings", "sorts", "sizes"})
    void everyLineTellsAPartFromAScene(String list) {
        for (String line : WordList.lines(list)) {
            String[] fields = line.split(" \\| ", -1);
            String place = fields[2].contains("Maren") ? "Maren" : "Norway";
            assertThat(where(MET + fields[1])).as(fields[1]).noneMatch(one -> one.startsWith(place));
            assertThat(where(MET + fields[2])).as(fields[2]).anyMatch(one -> one.startsWith(place));
        }
    }

    @Test
    void takesTeamsOfAMatchForNoPlaces() {
        String match =
                "Norway downed Sweden 3-0 on Sunday. Norway's goalkeeper was calm. Ann Reed scored a goal in the second half. ";
        assertThat(where(match + "The final will be played in Ghana.")).containsExactly("Ghana");
        assertThat(where(match)).isEmpty();
        assertThat(where(MET + "He shot at Norway goalkeeper Ann Reed.")).containsExactly("Geneva, Switzerland");
        assertThat(where("Norway's council voted 5-4 for the bridge on Sunday. Norway's ministers were pleased."))
                .containsExactly("Norway");
    }

    @Test
    void takesWhatIsComparedForNoScene() {
        assertThat(where(MET + "The dishes are as rich as those praised in Norway, Sweden, or Ghana."))
                .containsExactly("Geneva, Switzerland");
    }

    @Test
    void takesNoFestivalKindOrFamilyForAPlace() {
        assertThat(
                        where(
                                MET
                                        + "Women in the Union Territory drove to the Vernon Festival. He spoke in the State of the Omars."))
                .containsExactly("Geneva, Switzerland");
    }

    @Test
    void takesNoWordOutOfALongerNameForTheCountry() {
        assertThat(where("Ann Reed spoke for Norway Verdig. The Norway Verdig team was pleased."))
                .isEmpty();
        assertThat(where("Ann Reed spoke for Norway Verdig. The people of Norway were pleased."))
                .containsExactly("Norway");
    }

    @Test
    void putsTheCountryOfAStateBeforeOnePlaceInIt() {
        String late = "It was late. She was tired. He was, too. Nobody spoke. She lives in Iowa.";
        assertThat(where("The Republicans should vote for Ann Reed. The Democrats did. The White House was pleased. "
                        + late))
                .containsExactly("United States", "Iowa, United States");
        assertThat(where("The Liberals should vote for Ann Reed. The Social Democratic Party did. The council was. "
                        + late))
                .containsExactly("Iowa, United States");
    }

    @Test
    void setsNothingWherePlacesAreComparedOrArePeoples() {
        assertThat(where("The mayor plans a skyscraper that will stand taller than the Empire State Building. " + MET))
                .containsExactly("Geneva, Switzerland");
        assertThat(where("Their farm will be twice the size of Norway. " + MET)).containsExactly("Geneva, Switzerland");
        assertThat(where("Many African activists came. The movements in African countries won. " + MET))
                .containsExactly("Geneva, Switzerland");
        assertThat(
                        where(
                                MET
                                        + "Their riots are the worst in Latin America, she said. It is the only bridge in Latin America."))
                .containsExactly("Geneva, Switzerland");
        assertThat(where("Karol Reed, one of Latin America's most important artists, will sing in Geneva on Monday."))
                .containsExactly("Geneva, Switzerland");
    }

    @Test
    void takesALanguageForNoCountry() {
        assertThat(where("Norse has lost ground to English. English dominates schools, Ann Hale said."))
                .isEmpty();
        assertThat(where("Norse has lost ground, Ann Hale said. English pupils learn it. English schools do not."))
                .containsExactly("England");
    }

    @Test
    void takesABodyForNoPlaceWhereALandStandsBehindItsKind() {
        String text = "Doha: Sweden Engineers Forum Qatar, one of the renowned professional forums, is organising a "
                + "leadership seminar tomorrow. Sweden Engineers Forum Qatar is committed to achieving excellence.";
        assertThat(where(text)).containsExactly("Doha, Qatar");
        Drafted.article(text).then(SectionKind.WHO, "Sweden Engineers Forum Qatar");
    }

    private static List<String> where(String text) {
        return Drafted.article(text).texts(SectionKind.WHERE);
    }
}
