package precis.file;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import precis.brief.SampleBriefs;
import precis.text.InputException;

class ArticleFileTest {
    private static final Disk DISK = Disk.real();

    @TempDir
    Path folder;

    @Test
    void readsAnArticleUnderItsBaseName() throws Exception {
        Path file = Files.writeString(folder.resolve("x.txt"), "It fell.");
        assertThat(ArticleFile.read(file, DISK)).isEqualTo(SampleBriefs.article("It fell.", "x.txt"));
    }

    @Test
    void refusesWhatIsTooShortToTellAnything() {
        assertThatThrownBy(() -> ArticleFile.of("A b c d.".getBytes(UTF_8), "x.txt"))
                .isInstanceOf(InputException.class)
                .hasMessage("x.txt: is too short for an article; give a text file with a news article");
    }

    @Test
    void refusesWhatIsNoFile() {
        Path missing = folder.resolve("x.txt");
        assertThatThrownBy(() -> ArticleFile.read(missing, DISK))
                .isInstanceOf(InputException.class)
                .hasMessage(missing + ": there is no such file; check the path");
        assertThatThrownBy(() -> ArticleFile.read(folder, DISK))
                .isInstanceOf(InputException.class)
                .hasMessage(folder + ": is a folder; name a file in it");
    }

    @Test
    void saysInWordsWhatTheSystemReports() {
        Path file = Path.of("x.txt");
        assertThat(Failure.reading(file, new AccessDeniedException("x.txt")))
                .hasMessage("x.txt: may not be read; check its permissions");
        assertThat(Failure.reading(file, new FileSystemException("x.txt", null, "Input/output error")))
                .hasMessage("x.txt: cannot be read (input/output error); check the path");
        assertThat(Failure.writing(file, new AccessDeniedException("x.txt")))
                .hasMessage("x.txt: may not be written; check the permissions of its folder, or name another");
        assertThat(Failure.writing(file, new FileSystemException("x.txt", null, "Read-only file system")))
                .hasMessage("x.txt: may not be written; check the permissions of its folder, or name another");
        assertThat(Failure.writing(file, new IOException("No space left on device")))
                .hasMessage("x.txt: could not be written, the disk is full; free some space and try again");
    }

    @Test
    void savesIntoAFolderThatIsNotThereYet() throws Exception {
        BriefFolder briefs = new BriefFolder(folder.resolve("a/b"), DISK);
        assertThat(briefs.list()).isEmpty();
        Path path = briefs.pathFor(SampleBriefs.article());
        briefs.save(path, SampleBriefs.full());
        briefs.save(path, SampleBriefs.full().withTitle("Again"));
        assertThat(briefs.load(path).title()).isEqualTo("Again");
        assertThat(DISK.list(folder.resolve("a/b"))).containsExactly(path);
    }

    @Test
    void saysWhenAFolderIsInTheWay() throws Exception {
        Path file = Files.writeString(folder.resolve("file"), "x");
        assertThatThrownBy(() -> AtomicFile.save(file.resolve("x.md"), new byte[0], DISK))
                .isInstanceOf(OutputException.class)
                .hasMessageStartingWith(file.resolve("x.md") + ": could not be written");
        Path below = Files.createDirectory(folder.resolve("below"));
        assertThatThrownBy(() -> AtomicFile.save(below, new byte[0], DISK))
                .hasMessage(below + ": could not be written (is no ordinary file); check the path, or name another");
        assertThat(DISK.list(folder)).containsExactlyInAnyOrder(file, below);
        assertThat(file).hasContent("x");
    }
}
