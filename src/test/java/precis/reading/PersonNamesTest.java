package precis.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PersonNamesTest {
    @Test
    void takesNoHeadlineWithTwoNamesForTheLongerNameOfEither() {
        PersonNames names = new PersonNames();
        names.remember("Anna Reed Beats Martin Hale");
        names.remember("Anna Reed");
        names.remember("Martin Hale");
        assertThat(names.fullest("Anna Reed")).isEqualTo("Anna Reed");
        assertThat(names.fullest("Hale")).isEqualTo("Martin Hale");
        names.remember("Anna Lucia Reed");
        assertThat(names.fullest("Anna Reed")).isEqualTo("Anna Lucia Reed");
    }

    @Test
    void readsAFamilyNameAsWhoeverIsNamedFirstUnlessAnotherIsNamedFarMore() {
        PersonNames names = new PersonNames();
        names.remember("Martin Hale");
        names.remember("Anna Hale");
        names.remember("Anna Hale");
        assertThat(names.fullest("Hale")).isEqualTo("Hale"); // it stays open
        names.remember("Martin Hale");
        assertThat(names.fullest("Hale")).isEqualTo("Martin Hale");
        assertThat(names.fullest("Hale", Gender.FEMALE)).isEqualTo("Anna Hale");
        for (int more = 0; more < 3; more++) {
            names.remember("Anna Hale");
        }
        assertThat(names.fullest("Hale")).isEqualTo("Anna Hale");
        assertThat(names.fullest("Hale", Gender.MALE)).isEqualTo("Martin Hale");
    }

    @Test
    void letsNoTitleContradictTheOnlyOneOfAFamily() {
        PersonNames names = new PersonNames();
        names.remember("Anna Hale");
        assertThat(names.fullest("Hale", Gender.MALE)).isEqualTo("Anna Hale");
    }
}
