package precis.file;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import precis.brief.Brief;
import precis.brief.SampleBriefs;

class AtomicFileTest {
    private static final Path FOLDER = Path.of("briefs").toAbsolutePath();
    private static final Path PATH = FOLDER.resolve("bridge.json");
    private static final Brief OLD = SampleBriefs.full();
    private static final Brief NEW = OLD.withTitle("Another title");

    /** Write, sync, rename, sync. */
    private static final int STEPS = 4;

    private final CrashDisk disk = new CrashDisk();
    private final BriefFolder folder = new BriefFolder(FOLDER, disk);

    @ParameterizedTest
    @EnumSource
    void leavesTheOldBriefOrTheNewOneWhereverItCrashes(CrashDisk.Loss loss) throws Exception {
        for (int steps = 0; steps < STEPS; steps++) {
            folder.save(PATH, OLD);
            disk.crashAfter(steps);
            assertThatThrownBy(() -> folder.save(PATH, NEW)).isInstanceOf(CrashDisk.Crash.class);
            disk.restart(loss);
            assertThat(folder.load(PATH)).as("crash after %d steps", steps).isIn(OLD, NEW);
            assertThat(folder.list()).hasSize(1);
        }
    }

    @ParameterizedTest
    @EnumSource
    void hasSavedWhenItReturns(CrashDisk.Loss loss) throws Exception {
        folder.save(PATH, OLD);
        folder.save(PATH, NEW);
        disk.restart(loss);
        assertThat(folder.load(PATH)).isEqualTo(NEW);
    }

    @Test
    void keepsTheOldBriefAndCleansUpWhenTheDiskIsFull() throws Exception {
        folder.save(PATH, OLD);
        for (int steps = 0; steps < STEPS - 1; steps++) {
            disk.failAfter(steps);
            assertThatThrownBy(() -> folder.save(PATH, NEW))
                    .isInstanceOf(OutputException.class)
                    .hasMessage(PATH + ": could not be written, the disk is full; free some space and try again");
            assertThat(folder.load(PATH)).isEqualTo(OLD);
            assertThat(disk.list(FOLDER)).containsExactly(PATH);
        }
    }

    @Test
    void writesOverWhatACrashLeftBehind() throws Exception {
        disk.write(FOLDER.resolve(".bridge.json.tmp"), "half".getBytes(UTF_8));
        folder.save(PATH, NEW);
        assertThat(folder.load(PATH)).isEqualTo(NEW);
        assertThat(disk.list(FOLDER)).containsExactly(PATH);
    }
}
