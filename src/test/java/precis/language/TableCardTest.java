package precis.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.MessageDigest;
import java.util.HexFormat;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import precis.text.Resources;

/** The card beside the tables is of these very tables. */
class TableCardTest {
    @ParameterizedTest
    @ValueSource(strings = {"trees.bin", "names.bin"})
    void namesSizeAndHash(String name) throws Exception {
        byte[] table = Resources.bytes("precis/language/" + name);
        String hash =
                HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(table));
        assertThat(Resources.lines("precis/language/TABLES.md"))
                .anyMatch(line ->
                        line.startsWith("| " + name) && line.endsWith("| " + table.length + " | " + hash + " |"));
    }
}
