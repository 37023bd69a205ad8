package precis.language;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import precis.text.PackedFile;
import precis.text.Resources;

class TablesTest {
    private static final byte[] TREES = Resources.bytes("precis/language/trees.bin");
    private static final byte[] NAMES = Resources.bytes("precis/language/names.bin");

    @Test
    void areRead() {
        assertThatCode(() -> TreeTables.read(PackedFile.of("t", TREES))).doesNotThrowAnyException();
        assertThatCode(() -> NameTables.read(PackedFile.of("n", NAMES))).doesNotThrowAnyException();
    }

    @Test
    void cutShortAreRefused() {
        byte[] cut = Arrays.copyOf(TREES, TREES.length - 1);
        assertThatThrownBy(() -> TreeTables.read(PackedFile.of("trees.bin", cut)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("trees.bin should have %d bytes and has %d", TREES.length, cut.length);
        assertThatThrownBy(() -> NameTables.read(PackedFile.of("names.bin", new byte[3])))
                .hasMessage("names.bin is not the table that belongs there");
    }

    @Test
    void swappedAreRefused() {
        assertThatThrownBy(() -> TreeTables.read(PackedFile.of("trees.bin", NAMES)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("trees.bin is not the table that belongs there");
        assertThatThrownBy(() -> NameTables.read(PackedFile.of("names.bin", TREES)))
                .hasMessage("names.bin is not the table that belongs there");
    }

    @Test
    void ofAnotherLayoutAreRefused() {
        byte[] other = TREES.clone();
        other[4] = 9;
        assertThatThrownBy(() -> TreeTables.read(PackedFile.of("trees.bin", other)))
                .hasMessage("trees.bin has layout 9 and not 1");
    }

    @Test
    void withAnImpossibleCountAreRefused() {
        byte[] damaged = TREES.clone();
        Arrays.fill(damaged, 12, 16, (byte) 0x7f);
        assertThatThrownBy(() -> TreeTables.read(PackedFile.of("trees.bin", damaged)))
                .hasMessage("trees.bin is damaged");
    }
}
