package precis.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import precis.text.Resources;

class WordListsTest {
    @ParameterizedTest
    @ValueSource(strings = {"spelling.txt", "name-context.txt", "function-words.txt"})
    void linesAreAClassAndWords(String name) {
        List<String> lines = Resources.lines("precis/language/" + name);
        assertThat(lines).isNotEmpty().allMatch(line -> line.matches("[a-z]+:( \\S+)+"));
    }

    /** Columns: class, words in it, a word that is near but not in it. */
    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '^',
            value = {
                "title, gen mr sen, st",
                "abbreviation, u.s jan corp, may",
                "numbered, no nos, non",
                "starter, The He Although, the",
                "prefix, pre anti non, war",
                "unit, km bn %, miles",
                "clitic, s ll ve, t",
                "contraction, cannot gonna, can",
                "elided, til em s, tis",
                "domain, .com .co.uk, .the"
            })
    void spelling(String name, String words, String other) {
        assertClass("spelling.txt", name, words, other);
    }

    @ParameterizedTest
    @CsvSource({
        "title, president mr. spokesman, presidency",
        "said, said told who, saying",
        "organisation, ministry party united, minister",
        "place, river strait airport, rover",
        "preposition, in near outside, with",
        "connector, of von bin, but",
        "calendar, january tuesday mon, today",
        "dotted, mr. gen. no., u.s.",
        "honorific, mr. president captain, chief"
    })
    void nameContext(String name, String words, String other) {
        assertClass("name-context.txt", name, words, other);
    }

    @ParameterizedTest
    @CsvSource({"function, the that which, a"})
    void functionWords(String name, String words, String other) {
        assertClass("function-words.txt", name, words, other);
    }

    @Test
    void verbForms() {
        assertThat(Resources.lines("precis/language/verb-forms.txt"))
                .allMatch(line -> line.matches("VB[A-Z]?( VB[A-Z])*:( [a-z]+)+"))
                .contains("VBD: wrote")
                .noneMatch(line -> line.endsWith(" state"));
    }

    private static void assertClass(String file, String name, String words, String other) {
        List<String> lines = Resources.lines("precis/language/" + file).stream()
                .filter(line -> line.startsWith(name + ":"))
                .toList();
        WordClasses classes = new WordClasses(lines, List.of(name));
        for (String word : words.split(" ", -1)) {
            assertThat(classes.has(Hash.of(word), 0)).as(word).isTrue();
        }
        assertThat(classes.has(Hash.of(other), 0)).as(other).isFalse();
    }
}
