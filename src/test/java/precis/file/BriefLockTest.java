package precis.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import precis.text.InputException;

class BriefLockTest {
    @TempDir
    Path folder;

    @Test
    void refusesASecondDeskUntilTheFirstCloses() throws Exception {
        Path brief = folder.resolve("x.json");
        try (BriefLock first = BriefLock.take(brief)) {
            assertThat(first).isNotNull();
            assertThatThrownBy(() -> BriefLock.take(brief))
                    .isInstanceOf(InputException.class)
                    .hasMessage(brief + ": is open in another desk (process "
                            + ProcessHandle.current().pid() + "); close that one first");
            BriefLock.take(folder.resolve("y.json")).close();
        }
        BriefLock.take(brief).close();
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void refusesAnotherProcessAndTakesOverWhenItIsKilled() throws Exception {
        Path brief = folder.resolve("x.json");
        Process other = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Holder.class.getName(),
                        brief.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try {
            assertThat(other.getInputStream().read()).isEqualTo('!');
            assertThatThrownBy(() -> BriefLock.take(brief))
                    .hasMessageContaining("is open in another desk (process " + other.pid() + ")");
        } finally {
            other.destroyForcibly();
        }
        assertThat(other.waitFor(10, TimeUnit.SECONDS)).isTrue();
        assertThat(Disk.real().list(folder)).hasSize(1);
        BriefLock.take(brief).close();
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void hasNothingToGuardWhereNothingCanBeWritten() throws Exception {
        Path file = Files.writeString(folder.resolve("file"), "x");
        BriefLock.take(file.resolve("x.json")).close();
        assertThat(file).hasContent("x");
    }

    /** Another desk, as far as the lock can tell. */
    static final class Holder {
        private Holder() {}

        public static void main(String[] args) throws Exception {
            BriefLock lock = BriefLock.take(Path.of(args[0]));
            System.out.print('!');
            System.out.flush();
            System.in.read();
            lock.close();
        }
    }
}
