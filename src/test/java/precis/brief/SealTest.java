package precis.brief;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class SealTest {
    private static final String TEXT = "---\ntitle: \"A\"\n---\n\nBody.\n\n---\n\nchecksum: \"no\"\n";

    @Test
    void standsAtTheEndOfTheFrontMatter() {
        assertThat(Seal.on(TEXT))
                .startsWith("---\ntitle: \"A\"\nchecksum: \"")
                .endsWith("\"\n---" + TEXT.substring(18));
    }

    @Test
    void noticesAnyChange() {
        String sealed = Seal.on(TEXT);
        assertThat(Seal.intact(sealed)).isTrue();
        assertThat(Seal.intact(sealed.replace("Body", "body"))).isFalse();
        assertThat(Seal.intact(sealed.replace("\"A\"", "\"B\""))).isFalse();
        assertThat(Seal.intact(sealed + " ")).isFalse();
        assertThat(Seal.intact(sealed.replace("\n", "\r\n"))).isFalse();
    }

    @Test
    void isMissingFromWhatOthersWrote() {
        assertThat(Seal.intact("")).isFalse();
        assertThat(Seal.intact(TEXT)).isFalse();
        assertThat(Seal.intact("x\nchecksum: \"a\"\n---\n")).isFalse();
        assertThatThrownBy(() -> Seal.on("Body")).isInstanceOf(IllegalArgumentException.class);
    }
}
