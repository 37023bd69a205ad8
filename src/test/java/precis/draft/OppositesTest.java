package precis.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import precis.language.Language;
import precis.text.Resources;

class OppositesTest {
    /** Every line of {@code opposites.txt} has two sentences that contradict each other and one that contradicts neither. */
    @TestFactory
    List<DynamicTest> linesContradictEachOther() {
        List<DynamicTest> tests = new ArrayList<>();
        for (String line : Resources.lines("precis/draft/opposites.txt")) {
            List<String> fields = List.of(line.split(" \\| ", -1));
            assertThat(fields).as(line).hasSize(5);
            tests.add(dynamicTest(fields.get(2) + " " + fields.get(3), () -> {
                Opposites opposites = Opposites.english();
                assertThat(opposites.meet(lemmas(fields.get(2)), lemmas(fields.get(3))))
                        .isTrue();
                assertThat(opposites.meet(lemmas(fields.get(2)), lemmas(fields.get(4))))
                        .isFalse();
            }));
        }
        return tests;
    }

    private static Set<String> lemmas(String sentence) {
        Set<String> lemmas = new HashSet<>();
        Language.english()
                .analyse(sentence)
                .sentences()
                .forEach(one -> one.tokens().forEach(token -> lemmas.add(token.lemma())));
        return lemmas;
    }
}
