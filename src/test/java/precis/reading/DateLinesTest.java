package precis.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateLinesTest {
    private static final String TOLD = "The council closed the old bridge on Monday.";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "OSLO, Norway (AP) - ",
                "Cleveland (AFP) – ",
                "Oslo — ",
                "Bergen- ",
                "London -",
                "DURRAN HILLS -",
                "WASHINGTON ― ",
                "Mumbai, India – ",
                "Kampala & Kayunga, Jul 19 2022- ",
                "SYDNEY and KUALA LUMPUR, Jul 26 2022- ",
                "Fjord News, 5 November - ",
                "Aug 27- ",
                "CAIRO – 26 July 2022: ",
                "26 July 2022: ",
                "Egypt, Cairo, June 2022: ",
                "DURRAN, July 25: ",
                "New York (November 25, 2021): ",
                "Zanzibar: ",
                "TODAY DURRAN (FJN) "
            })
    void tellsBehindADateLine(String dateLine) {
        String text = spaced(dateLine).concat(TOLD);
        assertThat(opening(text)).isEqualTo(TOLD);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "Ann Reed: The council closed the old bridge.",
                "Oslo: \"The council closed the old bridge.\"",
                "THE BRIDGE IS GONE: Durran has no road.",
                "The mayor - Ann Reed - closed the bridge.",
                "Reed, the mayor, said: The bridge is old.",
                "On 5 November 2021 - The Bridge Day - nobody came.",
                "THE BOARD (Botri) met on Monday in Oslo.",
                "UNICEF (United Nations Children's Fund) Director Ann Reed spoke.",
                "Farmers – Durran's poorest – said they would leave.",
                "Norway, Sweden and Denmark – NATO's northern members – agreed.",
                "9 March rallies – Durran's biggest in years – ended.",
                "Durran lost 1 – 0; Alder won."
            })
    void keepsWhatOnlyLooksLikeADateLine(String text) {
        assertThat(opening(text)).isEqualTo(text);
    }

    private static String spaced(String dateLine) {
        boolean joined = dateLine.equals("London -") || dateLine.equals("DURRAN HILLS -");
        return joined ? dateLine : dateLine.concat(" ");
    }

    private static String opening(String text) {
        Story story = Given.article(text).reading().story();
        return text.substring(story.start(story.opening(0)));
    }
}
