package precis.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pairs of like sentences whose trees differ in what the rules of the reading room lean on. */
class TreeContrastsTest {
    /** Columns: a sentence, a word of it, its relation, and its head ("-" for the root). */
    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '^',
            value = {
                // subject and object
                "The minister attacked the union. ~ minister ~ nsubj ~ attacked",
                "The union attacked the minister. ~ minister ~ obj ~ attacked",
                // active and passive, and who did it
                "The army killed two men. ~ army ~ nsubj ~ killed",
                "Two men were killed by the army. ~ army ~ obl:agent ~ killed",
                "Two men were killed by the army. ~ men ~ nsubj:pass ~ killed",
                "Two men were killed by the river. ~ men ~ nsubj:pass ~ killed",
                // what was said, with and without "that"
                "The minister said that the talks had failed. ~ failed ~ ccomp ~ said",
                "The minister said the talks had failed. ~ failed ~ ccomp ~ said",
                "The minister said the talks had failed. ~ talks ~ nsubj ~ failed",
                // open complement
                "The company refused to pay the fine. ~ pay ~ xcomp ~ refused",
                "The company paid the fine to stay open. ~ stay ~ advcl ~ paid",
                // apposition and coordination
                "Anna Berg, a professor at Oslo, left. ~ professor ~ appos ~ Anna",
                "Anna Berg and a professor at Oslo left. ~ professor ~ conj ~ Anna",
                // relative clause
                "The man who led the group was arrested. ~ led ~ acl:relcl ~ man",
                "The man led the group and was arrested. ~ arrested ~ conj ~ led",
                // inversion after a quotation
                "\"The war is lost,\" said the general. ~ general ~ nsubj ~ said",
                "\"The war is lost,\" the general said. ~ general ~ nsubj ~ said",
                // negation and auxiliaries
                "The party did not accept the offer. ~ not ~ advmod ~ accept",
                "The party will accept the offer. ~ will ~ aux ~ accept",
                // possession
                "The minister's plan failed. ~ minister ~ nmod:poss ~ plan",
                // according to
                "According to police, two people died. ~ police ~ obl ~ died",
                // copula
                "The attack was a mistake. ~ was ~ cop ~ mistake",
                "The attack was a mistake. ~ attack ~ nsubj ~ mistake",
                // what stands in front of a story has a tree of its own
                "ATHENS — Norway and Greece announced a plan. ~ Norway ~ nsubj ~ announced",
                "ATHENS — Norway and Greece announced a plan. ~ ATHENS ~ dep ~ announced",
                "Alder, Norway (AP) - The council attacked the union. ~ Alder ~ dep ~ attacked",
                "The Oslo – Bergen line was closed. ~ line ~ nsubj ~ closed",
                "NATO – Europe's shield – attacked the plan. ~ shield ~ appos ~ NATO",
                "Muscat: Intending to help, the union has left. ~ Intending ~ advcl ~ left",
                "Alder – Norway's largest town – attacked the union. ~ town ~ appos ~ Alder"
            })
    void tellsThemApart(String text, String form, String relation, String head) {
        Sentence sentence = Language.english().analyse(text).sentences().get(0);
        Token token = sentence.tokens().stream()
                .filter(one -> one.form().equals(form))
                .findFirst()
                .orElseThrow();
        Token up = sentence.head(token);
        assertThat(token.relation().label() + " of " + (up == null ? "-" : up.form()))
                .isEqualTo(relation + " of " + head);
    }

    /** Columns: a sentence, a word of it, its tag. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "They plan to leave. ~ plan ~ VERB",
                "The plan failed. ~ plan ~ NOUN",
                "He will be charged in May. ~ May ~ PROPN",
                "He may be charged. ~ may ~ AUX",
                "She said that it failed. ~ that ~ SCONJ",
                "It was the day that changed it. ~ that ~ PRON",
                "She saw that man. ~ that ~ DET",
                "The Russian minister left. ~ Russian ~ ADJ",
                "He said on Tuesday that it failed. ~ that ~ SCONJ",
                "They stopped to talk. ~ to ~ PART",
                "They went to Oslo. ~ to ~ ADP"
            })
    void tellsTagsApart(String text, String form, UniversalTag tag) {
        Token token = Language.english().analyse(text).tokens().stream()
                .filter(one -> one.form().equals(form))
                .findFirst()
                .orElseThrow();
        assertThat(token.tag()).isEqualTo(tag);
    }
}
