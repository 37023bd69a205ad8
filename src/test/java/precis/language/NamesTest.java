package precis.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NamesTest {
    @Test
    void titlesComeOffPersons() {
        assertThat(names("On Monday Mr. Lund met President Berg and Dr. Jane Doe."))
                .containsExactly("PERSON Lund", "PERSON Berg", "PERSON Jane Doe");
    }

    @Test
    void whoIsCalledByALongerNameIsAPersonByTheLastWordToo() {
        assertThat(
                        names(
                                "Thousands welcomed Mark London in the square. Later London spoke. London, he said, was tired."))
                .contains("PERSON Mark London");
        assertThat(names("Police arrested Ola Stad on Monday. On Tuesday Stad was freed, and Stad went home."))
                .containsExactly("PERSON Ola Stad", "PERSON Stad", "PERSON Stad");
    }

    @Test
    void countriesPeoplesAndOrganisationsAreTold() {
        assertThat(names("France and the United Nations asked German officials in Berlin to wait."))
                .containsExactly("PLACE France", "ORGANISATION United Nations", "OTHER German", "PLACE Berlin");
    }

    @Test
    void namesKeepTheirPlaceInTheTokens() {
        Syntax syntax = Language.english().analyse("It rained. On Monday Anna Berg left.");
        TaggedName name = syntax.names().get(0);
        assertThat(name.sentence()).isEqualTo(1);
        Sentence sentence = syntax.sentences().get(1);
        assertThat(sentence.span(name.from(), name.to())).isEqualTo(name.span());
        assertThat(syntax.names(sentence)).containsExactly(name);
        assertThat(syntax.names(syntax.sentences().get(0))).isEmpty();
    }

    @Test
    void aTextWithoutCapitalsHasNoNames() {
        assertThat(names("the minister said that the talks had failed.")).isEmpty();
    }

    private static List<String> names(String text) {
        return Language.english().analyse(text).names().stream()
                .map(name -> name.type() + " " + name.span().in(text))
                .toList();
    }
}
