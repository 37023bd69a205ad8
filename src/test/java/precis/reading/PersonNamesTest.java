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
}
