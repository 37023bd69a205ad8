package precis.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import precis.desk.Action;
import precis.desk.Effect;

class EditedTextTest {
    @TempDir
    private Path folder;

    @Test
    void leavesNoFileBehindWhereNoEditorStarts() {
        EditedText text =
                new EditedText(folder.resolve("bridge.json"), new Editor(List.of(List.of("no-such-editor-anywhere"))));
        Action result = text.edit(new Effect.OpenEditor(null, "# What"));
        assertThat(result)
                .isEqualTo(
                        new Action.Failed("no editor could be started (no-such-editor-anywhere); set EDITOR to one"));
        assertThat(folder).isEmptyDirectory();
    }
}
