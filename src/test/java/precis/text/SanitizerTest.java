package precis.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SanitizerTest {
    @Test
    void replacesWhatDrivesATerminal() {
        assertThat(Sanitizer.clean("a\u001B[2Jb\u0007\u007F\u009Bc\r"))
                .isEqualTo("a\uFFFD[2Jb\uFFFD\uFFFD\uFFFDc\uFFFD");
    }

    @Test
    void replacesWhatReordersText() {
        assertThat(Sanitizer.clean("\u202Ea\u2066b\u2069\u202C")).isEqualTo("\uFFFDa\uFFFDb\uFFFD\uFFFD");
    }

    @Test
    void replacesHalvesOfPairsNoncharactersAndInnerMarks() {
        assertThat(Sanitizer.clean("\uD800x\uDC00 \uFFFF\uFDD0 \uD83F\uDFFE a\uFEFF"))
                .isEqualTo("\uFFFDx\uFFFD \uFFFD\uFFFD \uFFFD\uFFFD a\uFFFD");
    }

    @Test
    void leavesAllElseAsItIs() {
        String text = "Zürich – “naïve” 東京 😀 é \u200E \u2028 tab\tbreak\n\n";
        assertThat(Sanitizer.clean(text)).isSameAs(text);
    }

    @Test
    void putsAMessageOnOneLine() {
        assertThat(new InputException("a\nb\u001B[m.txt", "is empty", "give another"))
                .hasMessage("a b\uFFFD[m.txt: is empty; give another");
    }
}
