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

    @ParameterizedTest
    @CsvSource({
        "<C-i>, to a terminal Ctrl-I and Tab are the same key: write <Tab>",
        "<C-m>, to a terminal Ctrl-M and Enter are the same key: write <Enter>",
        "<C-[>, to a terminal Ctrl-[ and Esc are the same key: write <Esc>",
        "<C-h>, to a terminal Ctrl-H and Backspace are the same key: write <Backspace>",
        "<S-Enter>, to a terminal Shift-Enter and Enter are the same key: write <Enter>",
        "<C-Tab>, to a terminal Ctrl-Tab and Tab are the same key: write <Tab>",
        "<S-a>, with characters Shift is part of the character: write the capital",
        "<C-1>, terminals do not send Ctrl-1",
        "<A-[>, what a terminal sends for Alt-[ begins the keys that have names",
        "<S-F3>, terminals take F3 with a modifier for something else"
    })
    void saysWhatNoTerminalTellsApart(String text, String message) {
        assertThat(Key.parse(text).whyNeverSent()).isEqualTo(message);
    }

    @ParameterizedTest
    @ValueSource(strings = {"j", "<C-r>", "<C-]>", "<S-Tab>", "<A-Enter>", "<C-Left>", "<F3>", "<A-b>"})
    void findsNoFaultWithWhatTerminalsSend(String text) {
        assertThat(Key.parse(text).whyNeverSent()).isNull();
    }

    @Test
    void controlKnowsNoCapitals() {
        assertThat(Key.parse("<C-R>")).isEqualTo(Key.control('r'));
    }
}
