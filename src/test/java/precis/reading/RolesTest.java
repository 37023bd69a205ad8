package precis.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RolesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Stanforth took the lead after 17 minutes when winger Paulo Reis curled a free kick past goalkeeper Tom Haddow. | Paulo Reis | winger",
                "The Rovers' captain, Liam Drury, scored. | Liam Drury | Rovers' captain",
                "Miguel Santoro, who heads the Reef Centre in Cairns, was not there. | Miguel Santoro | who heads the Reef Centre in Cairns",
                "Robert Hale, a Republican from Texas who leads the finance committee, said so. | Robert Hale | Republican from Texas who leads the finance committee",
                "Anna Reed, an economist at the bank and no friend of the mayor, said so. | Anna Reed | economist at the bank",
                "OSLO, April 6 - Striker Daniel Okoro scored. | Daniel Okoro | Striker",
                "A film featuring actor Tom Price was shown. | Tom Price | actor",
                "Governor of Washington Lee Marsh said so. | Lee Marsh | Governor of Washington",
                "Then-president Omar Diallo said so. | Omar Diallo | Then-president",
                "The museum's ex-director, Anna Reed, said so. | Anna Reed | ex-director",
                "Anna Reed, the former wife of Peter Marsh, was held. | Peter Marsh | ",
                "They sent a list to the state governors for President Omar Diallo. | Omar Diallo | President",
                "\"It works,\" said Omar Diallo, a farming adviser in Kigali. | Omar Diallo | farming adviser in Kigali",
                "\"It works,\" said Omar Diallo, a day after the vote. | Omar Diallo | ",
                "Martin Bwalo, Acting Director for Evaluation at the Farmers' Agency, said so. | Martin Bwalo | Acting Director for Evaluation at the Farmers' Agency",
                "Kluge and an assistant manager surnamed Cheng were fined. | Cheng | assistant manager",
                "By mocking Prime Minister Omar Diallo, he lost. | Omar Diallo | Prime Minister",
                "It was an appeal by the prosecutor, Anna Reed said on Monday. | Anna Reed | ",
                "The harbour master, Anna Reed, said so. | Anna Reed | harbour master",
                "Hale's daughter Christine Marsh said so. | Christine Marsh | Hale's daughter",
                "Defence lawyers Anna Reed and Omar Diallo spoke. | Omar Diallo | Defence lawyers",
                "Anna Reed, 31, who represents the food bank, said so. | Anna Reed | who represents the food bank",
                "Former Angolan president José Eduardo dos Santos died. Dos Santos was old. | José Eduardo dos Santos | Former Angolan president",
                "The plan of Under Secretary Anna Reed failed. | Anna Reed | Under Secretary",
                "He thanked Kofi Badu, a former teacher in Tamale for encouraging him to write. | Kofi Badu | former teacher in Tamale",
                "After the match, John Price said so. | John Price | ",
                "In court John Price said so. | John Price | ",
            })
    void saysWhatSomebodyIs(String text, String name, String role) {
        assertThat(Given.article(text).reading().actors())
                .filteredOn(actor -> actor.name().equals(name))
                .singleElement()
                .extracting(Actor::role)
                .isEqualTo(role);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Estonia's prime minister accused Russia of an attack on Monday. Kaja Lepik said that there was no doubt. | Kaja Lepik | Estonia's prime minister",
                "Prime ministers accused Russia of an attack on Monday. Kaja Lepik said that there was no doubt. | Kaja Lepik | ",
            })
    void givesTheOfficeOfTheLeadToTheNameBehindIt(String text, String name, String role) {
        saysWhatSomebodyIs(text, name, role);
    }

    @Test
    void saysWhatABodyIs() {
        Given.article("The Russian news agency \"Tass\" said so. Norna news agency did not. "
                        + "The Greek Orthodox Church, a Christian denomination, was critical.")
                .thenActor("Tass", Actor.Kind.ORGANISATION, "Russian news agency")
                .thenActor("Greek Orthodox Church", Actor.Kind.ORGANISATION, "Christian denomination");
    }

    @Test
    void saysNothingOfABodyThatItsNameDoesNotSay() {
        Given.article("The company Unilever said on Monday, a holiday, that it would close.")
                .thenActor("Unilever", Actor.Kind.ORGANISATION, null);
    }

    @Test
    void saysWhoseChildSomebodyIs() {
        Given.article("They stood trial for the death of their nine-month-old child, Gloria.")
                .thenActor("Gloria", Actor.Kind.PERSON, "nine-month-old child");
    }

    @Test
    void saysWhoseDirectorSomebodyIs() {
        assertThat(
                        affiliation(
                                "The supplier, Norline Tubes, rejected any blame. Its managing director, Celia Marsh, said so."))
                .isEqualTo("Norline Tubes");
        assertThat(affiliation("Norline Tubes met the Safety Board. Its managing director, Celia Marsh, said so."))
                .isNull();
    }

    private static String affiliation(String text) {
        return Given.article(text).reading().actors().stream()
                .filter(actor -> actor.name().equals("Celia Marsh"))
                .findFirst()
                .orElseThrow()
                .affiliation();
    }
}
