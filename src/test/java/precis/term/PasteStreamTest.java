package precis.term;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PasteStreamTest {
    @ParameterizedTest
    @CsvSource({
        "'', false",
        "j, false",
        "'\u001b', false",
        "'\u001b[', false",
        "'\u001b[2', true",
        "'\u001b[200', true",
        "'\u001b[2~', false",
        "'\u001b[200~', true",
        "'\u001b[200~half of', true",
        "'\u001b[200~half of\u001b[20', true",
        "'\u001b[200~whole\u001b[201~', false",
        "'\u001b[200~whole\u001b[201~x', false",
        "'\u001b[?2026', true",
        "'\u001b[?2026;2$y', false",
        "'\u001b[<0;12', true",
        "'\u001b[<0;12;3M', false"
    })
    void promisesMoreAsLongAsAPasteIsUnderWay(String arrived, boolean more) throws IOException {
        InputStream stream = new PasteStream(new ByteArrayInputStream(arrived.getBytes(UTF_8)));
        byte[] bytes = new byte[100];
        stream.read(bytes, 0, bytes.length);
        assertThat(stream.available() > 0).isEqualTo(more);
    }
}
