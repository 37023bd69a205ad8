package precis.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import precis.desk.Action;
import precis.desk.Effect;

/** The file through which points go to the analyst's editor and back. One that could not be taken over is opened again. */
final class EditedText {
    private static final String ENDING = ".edit.md";

    private final Path brief;
    private final Editor editor;
    private @Nullable Path kept;
    private @Nullable String keptOnly;

    /** The files lie beside a brief. */
    EditedText(Path brief, Editor editor) {
        this.brief = brief;
        this.editor = editor;
    }

    /** Opens the editor, which needs the terminal, and gives what came back. */
    Action edit(Effect.OpenEditor wanted) {
        try {
            Path file = file(wanted);
            String failure = failure(file);
            String text = Files.readString(file, UTF_8);
            if (failure.isEmpty()) {
                return new Action.Rewritten(wanted.only(), text, file.toString());
            }
            boolean written = !text.equals(wanted.text());
            if (!written) {
                drop(file);
            }
            return new Action.Failed(
                    failure + (written ? "; nothing was taken over, the text is kept in " + file : ""));
        } catch (IOException e) {
            return new Action.Failed(Objects.toString(e.getMessage(), "the editor could not be used"));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Action.Failed("the editor was interrupted");
        }
    }

    /** Lets the analyst edit a file; what went wrong, or nothing. */
    private String failure(Path file) throws InterruptedException {
        try {
            int status = editor.open(file);
            return status == 0 ? "" : "the editor ended with status " + status;
        } catch (IOException e) {
            return Objects.toString(e.getMessage(), "no editor could be started");
        }
    }

    /** Removes a file whose text was taken over. */
    void drop(Effect.DropText taken) {
        drop(Path.of(taken.file()));
    }

    /** Removes a file, and what some editors keep of how it was before. */
    private void drop(Path file) {
        kept = null;
        try {
            Files.deleteIfExists(file);
            Files.deleteIfExists(file.resolveSibling(file.getFileName() + "~"));
        } catch (IOException e) {
            // it stays, and the next text gets another name
        }
    }

    private Path file(Effect.OpenEditor wanted) throws IOException {
        Path again = kept;
        if (again != null && Files.exists(again) && Objects.equals(keptOnly, wanted.only())) {
            return again;
        }
        String name = Objects.toString(brief.getFileName(), "").replaceFirst("\\.json$", "");
        Path file = brief.resolveSibling(name + ENDING);
        for (int n = 2; Files.exists(file); n++) {
            file = brief.resolveSibling(name + "-" + n + ENDING);
        }
        Files.writeString(file, wanted.text(), UTF_8);
        kept = file;
        keptOnly = wanted.only();
        return file;
    }
}
