package precis.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import precis.text.Resources;

class LemmasTest {
    private static final Lemmas LEMMAS = new Lemmas();

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '^',
            value = {
                "said, VERB, VBD, say",
                "says, VERB, VBZ, say",
                "denies, VERB, VBZ, deny",
                "reaches, VERB, VBZ, reach",
                "was, AUX, VBD, be",
                "'s, AUX, VBZ, be",
                "'s, PART, POS, 's",
                "n't, PART, RB, not",
                "making, VERB, VBG, make",
                "planned, VERB, VBN, plan",
                "agreed, VERB, VBD, agree",
                "accused, VERB, VBD, accuse",
                "denied, VERB, VBD, deny",
                "Talks, NOUN, NNS, talk",
                "countries, NOUN, NNS, country",
                "children, NOUN, NNS, child",
                "larger, ADJ, JJR, large",
                "biggest, ADJ, JJS, big",
                "them, PRON, PRP, they",
                "Berg, PROPN, NNP, Berg",
                "News, PROPN, NNPS, News"
            })
    void areDictionaryForms(String form, UniversalTag tag, String pennTag, String lemma) {
        assertThat(LEMMAS.of(form, tag, pennTag)).isEqualTo(lemma);
    }

    /** Each line of the endings has an example: the rule must give it. */
    @TestFactory
    Stream<DynamicTest> endingsGiveTheirExamples() {
        return Resources.lines("precis/language/verb-endings.txt").stream().map(line -> {
            List<String> columns = List.of(line.split("\t", -1));
            String form = columns.get(2);
            String penn =
                    form.endsWith("ing") ? "VBG" : form.endsWith("er") ? "JJR" : form.endsWith("est") ? "JJS" : "VBD";
            return DynamicTest.dynamicTest(
                    line,
                    () -> assertThat(LEMMAS.of(form, UniversalTag.VERB, penn)).isEqualTo(columns.get(3)));
        });
    }

    @TestFactory
    Stream<DynamicTest> irregularFormsHaveALemmaAndForms() {
        return Resources.lines("precis/language/irregular-forms.txt").stream()
                .map(line -> DynamicTest.dynamicTest(
                        line,
                        () -> assertThat(line)
                                .matches("(verb|noun|adjective|pronoun|small) [a-z]+: [a-z']+( [a-z']+)*")));
    }
}
