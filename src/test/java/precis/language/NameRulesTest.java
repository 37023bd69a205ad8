package precis.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import precis.text.PackedFile;
import precis.text.Paragraphs;

/** The rules alone, behind labels as a table may give them: by word "O", or the type and the place in the name. */
class NameRulesTest {
    private static final List<String> TYPES = List.of("PER", "ORG", "LOC", "OTH");
    private static final String PLACES = "BIES";

    @Test
    void makesOneNameOfThePiecesOfAListedOne() {
        assertThat(names("It came to the White House .", "O O O O LOC-S LOC-S O"))
                .containsExactly("ORGANISATION White House");
        assertThat(names("It came to the White House .", "O O O O O O O")).containsExactly("ORGANISATION White House");
        assertThat(names("It came to the White Barn .", "O O O O LOC-S LOC-S O"))
                .containsExactly("PLACE White", "PLACE Barn");
    }

    @Test
    void makesOneNameOfThePiecesOfAListedOneOverASmallWord() {
        assertThat(names(
                        "a school that the Bill and Melinda Gates Foundation paid for .",
                        "O O O O PER-S O ORG-B ORG-I ORG-E O O O"))
                .containsExactly("ORGANISATION Bill and Melinda Gates Foundation");
        assertThat(names(
                        "a school that the Bill and Maren Gates Foundation paid for .",
                        "O O O O PER-S O ORG-B ORG-I ORG-E O O O"))
                .containsExactly("PERSON Bill", "ORGANISATION Maren Gates Foundation");
    }

    @Test
    void knowsTheNamesThatTheProjectLists() {
        assertThat(names("Harbour Town met Gor Mahia .", "ORG-B ORG-E O PER-B PER-E O"))
                .containsExactly("ORGANISATION Harbour Town", "ORGANISATION Gor Mahia");
        assertThat(names("A bus left the Valley of the Kings .", "O O O O PER-S O O PER-S O"))
                .containsExactly("PLACE Valley of the Kings");
    }

    @Test
    void readsABodyWholeWhereTheArticleHasItWholeElsewhere() {
        assertThat(names(
                        "The Marram Reed Forum spoke . Later the Marram Reed Forum left .",
                        "O ORG-B ORG-I ORG-E O O O O LOC-S O O O O"))
                .containsExactly("ORGANISATION Marram Reed Forum", "ORGANISATION Marram Reed Forum");
    }

    @Test
    void cutsTheCountryOffWhatTakesPlaceInIt() {
        assertThat(names("The World Cup in Russia began .", "O OTH-B OTH-I OTH-I OTH-E O O"))
                .containsExactly("OTHER World Cup", "PLACE Russia");
        assertThat(names("The book Cold in Winter sold .", "O O OTH-B OTH-I OTH-E O O"))
                .containsExactly("OTHER Cold in Winter");
    }

    @Test
    void keepsTheNumberOfAStreet() {
        assertThat(names("They met at 36th Street .", "O O O O LOC-S O")).containsExactly("PLACE 36th Street");
    }

    @Test
    void takesABridgeThatIsNamedAfterAKingForNoPerson() {
        assertThat(names("They met at the King Olav Bridge .", "O O O O O PER-B PER-E O"))
                .containsExactly("PLACE King Olav Bridge");
        assertThat(names("They met King Olav Bridge .", "O O O PER-B PER-E O")).containsExactly("PERSON Olav Bridge");
    }

    private static List<String> names(String text, String labels) {
        NameTables tables = tables();
        Tokens tokens = Sentences.of(text, Paragraphs.of(text));
        String[] given = labels.split(" ", -1);
        byte[] numbers = new byte[given.length];
        for (int i = 0; i < given.length; i++) {
            String label = given[i];
            numbers[i] = (byte)
                    (label.equals("O")
                            ? NameLabels.OUTSIDE
                            : NameLabels.of(TYPES.indexOf(label.substring(0, 3)), PLACES.indexOf(label.substring(4))));
        }
        return NameRules.names(new NameArticle(tokens, tables), tables, numbers).stream()
                .map(name -> name.type() + " " + name.span().in(text))
                .toList();
    }

    private static NameTables tables() {
        try (PackedFile file = PackedFile.open("precis/language/names.bin")) {
            return NameTables.read(file);
        }
    }
}
