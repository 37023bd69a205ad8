package precis.key;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class KeyTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "j",
                "?",
                "é",
                "😀",
                "<Enter>",
                "<C-r>",
                "<S-Tab>",
                "<A-b>",
                "<lt>",
                "<Space>",
                "<C-Left>",
                "<F1>"
            })
    void readsBackWhatItWrites(String text) {
        assertThat(Key.parse(text)).hasToString(text);
    }

    @ParameterizedTest
    @CsvSource({"<C-r>, Ctrl-R", "<Enter>, Enter", "j, j", "<Space>, Space", "<S-Tab>, Shift-Tab", "<A-f>, Alt-f"})
    void isShownAsPeopleWriteIt(String text, String label) {
        assertThat(Key.parse(text).label()).isEqualTo(label);
    }

    @ParameterizedTest
    @CsvSource({
        "<Entr>, no key is called Entr",
        "<X-a>, 'not a modifier (C, A, S): <X-a>'",
        "jj, 'not a key: jj (write <Enter>, <C-r>, j)'"
    })
    void saysWhatIsNoKey(String text, String message) {
        assertThatThrownBy(() -> Key.parse(text)).hasMessage(message);
    }

    @Test
    void readsSeveralKeysInARow() {
        assertThat(Key.parseAll(" g  <Tab> j ")).isEqualTo(List.of(Key.of('g'), Key.named("Tab"), Key.of('j')));
    }

    @Test
    void typesOnlyCharacters() {
        assertThat(Key.of('x').isText()).isTrue();
        assertThat(Key.control('x').isText()).isFalse();
        assertThat(Key.named("Enter").isText()).isFalse();
        assertThat(Key.parse("<A-x>").isText()).isFalse();
    }
}
