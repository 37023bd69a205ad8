package precis.term;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class ExtentTest {
    private static final Map<String, String> ENVIRONMENT = Map.of("COLUMNS", "100", "LINES", "30");

    @Test
    void isWhatTheTerminalSays() {
        assertThat(Extent.of("40 120\n", ENVIRONMENT)).isEqualTo(new Extent(120, 40));
    }

    @Test
    void isWhatTheEnvironmentSaysWhereTheTerminalDoesNotKnow() {
        assertThat(Extent.of("0 0\n", ENVIRONMENT)).isEqualTo(new Extent(100, 30));
        assertThat(Extent.of("", ENVIRONMENT)).isEqualTo(new Extent(100, 30));
        assertThat(Extent.of("", Map.of("COLUMNS", "100"))).isEqualTo(new Extent(100, 24));
    }

    @Test
    void isTheUsualOneWhereNobodyKnows() {
        assertThat(Extent.of("", Map.of("COLUMNS", "wide", "LINES", "0"))).isEqualTo(new Extent(80, 24));
    }
}
