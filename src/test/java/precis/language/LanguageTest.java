package precis.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageTest {
    @Test
    void readsASentence() {
        Syntax syntax = Language.english().analyse("Minister Anna Berg said that talks in Oslo had failed.");
        Sentence sentence = syntax.sentences().get(0);
        Token said = sentence.root();
        assertThat(said.form()).isEqualTo("said");
        assertThat(said.lemma()).isEqualTo("say");
        assertThat(said.tag()).isEqualTo(UniversalTag.VERB);
        assertThat(said.pennTag()).isEqualTo("VBD");
        assertThat(said.head()).isEqualTo(-1);
        Token failed = Objects.requireNonNull(sentence.child(said, Relation.CCOMP));
        assertThat(sentence.subtree(failed).in(syntax.text())).isEqualTo("that talks in Oslo had failed");
        assertThat(names(syntax)).containsExactly("PERSON Anna Berg", "PLACE Oslo");
    }

    @Test
    void anEmptyTextHasNothing() {
        assertThat(Language.english().analyse(" \n ")).isEqualTo(new Syntax(" \n ", true, List.of(), List.of()));
    }

    @Test
    void marksHeadings() {
        List<Sentence> sentences = Language.english()
                .analyse("Talks fail in Oslo\n\nThe talks failed on Tuesday.")
                .sentences();
        assertThat(sentences.get(0).heading()).isTrue();
        assertThat(sentences.get(1).heading()).isFalse();
    }

    @Test
    void findsTheSentenceAtAnOffset() {
        Syntax syntax = Language.english().analyse("They met.  They left.");
        assertThat(syntax.sentenceAt(2)).isSameAs(syntax.sentences().get(0));
        assertThat(syntax.sentenceAt(10)).isNull();
        assertThat(syntax.sentenceAt(12)).isSameAs(syntax.sentences().get(1));
        assertThat(syntax.sentenceAt(99)).isNull();
    }

    @Test
    void threadsShareIt() {
        String text = "Minister Anna Berg met Ola Lund in Oslo. Berg said that the talks had failed.";
        Syntax alone = Language.english().analyse(text);
        List<CompletableFuture<String>> readings = IntStream.range(0, 8)
                .mapToObj(i -> CompletableFuture.supplyAsync(
                        () -> Language.english().analyse(text).tokens().toString()))
                .toList();
        for (CompletableFuture<String> reading : readings) {
            assertThat(reading.join()).isEqualTo(alone.tokens().toString());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "De minister zei dinsdag dat de besprekingen in de hoofdstad waren mislukt en dat er geen nieuwe datum was."
                        + " Volgens hem is het nu aan de andere partij om een voorstel te doen, maar die heeft daar nog niet"
                        + " op gereageerd en wil eerst met haar bondgenoten over de gevolgen praten.",
                "Der Minister sagte am Dienstag, dass die Gespräche in der Hauptstadt gescheitert seien und dass es keinen"
                        + " neuen Termin gebe. Nach seinen Worten war es nun an der anderen Seite, einen Vorschlag zu machen;"
                        + " diese will aber zuerst mit ihren Verbündeten über die Folgen sprechen.",
                "Le ministre a déclaré mardi que les négociations dans la capitale avaient échoué et qu'aucune nouvelle date"
                        + " n'était fixée. Selon lui, c'est maintenant à l'autre partie de faire une proposition, mais elle"
                        + " veut d'abord parler des conséquences avec ses alliés, et personne ne sait combien de temps cela"
                        + " durera ni ce que le pays en pensera.",
                "Ministeren sagde tirsdag, at forhandlingerne i hovedstaden var slået fejl, og at der ikke var nogen ny dato."
                        + " Ifølge ham er det nu op til den anden side at komme med et forslag, men den vil først tale med"
                        + " sine allierede om følgerne for hele landet og for de ansatte."
            })
    void saysThatATextIsNotEnglish(String text) {
        assertThat(Language.english().analyse(text).english()).isFalse();
    }

    @Test
    void saysThatATextIsEnglish() {
        String text =
                "The minister said on Tuesday that the talks in the capital had failed and that there was no new date."
                        + " It was now for the other side to make a proposal, he said, but it wanted to talk to its allies about"
                        + " what that would mean first.";
        assertThat(Language.english().analyse(text).english()).isTrue();
    }

    @Test
    void aHeadlineIsTakenForEnglish() {
        assertThat(Language.english().analyse("Berg: Oslo talks failed").english())
                .isTrue();
    }

    @Test
    void marksANameThatTheLayoutBroke() {
        List<Sentence> sentences = Language.english()
                .analyse("Analysts doubt it.\n\nNora V said.\n\nBerg, a professor at Oslo, disagreed.\n\nShe left.")
                .sentences();
        assertThat(sentences.stream().map(Sentence::brokenName)).containsExactly(false, true, true, false);
    }

    @Test
    void anInitialInsideANameBreaksNothing() {
        List<Sentence> sentences = Language.english()
                .analyse("It was Nora V. Berg.\n\nLund, a professor, agreed with Henry I.\n\nOslo, the capital, slept.")
                .sentences();
        assertThat(sentences).noneMatch(Sentence::brokenName);
    }

    private static List<String> names(Syntax syntax) {
        return syntax.names().stream()
                .map(name -> name.type() + " " + name.span().in(syntax.text()))
                .toList();
    }
}
