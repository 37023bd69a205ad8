package precis.plain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import precis.Fixtures;
import precis.brief.Brief;
import precis.desk.Action;
import precis.desk.Desk;
import precis.desk.Effect;
import precis.desk.Size;
import precis.language.Language;
import precis.language.Sentence;
import precis.text.Span;

/**
 * Holds the dialogues of {@code src/test/resources/dialogues}: what stands behind {@code >} is said, and the lines below it
 * are the whole answer. A line with {@code #} is a comment, or sets the scene:
 *
 * <pre>
 * # open             the brief of the fixtures
 * # disk full        from here on nothing can be written
 * # disk mended      now it can
 * # the end          the lines are at their end
 * # asks             what stands before the sign that asks for a line
 * # wanted           what is to be opened next
 * </pre>
 *
 * {@code -Dgoldens=update} writes the answers down as they are.
 */
class DialogueSpecTest {
    private static final Path DIALOGUES = Path.of("src/test/resources/dialogues");

    private boolean diskFull;
    private @Nullable Dialogue dialogue;

    @TestFactory
    Stream<DynamicTest> everyDialogueGoesAsItSays() throws IOException {
        try (Stream<Path> files = Files.list(DIALOGUES)) {
            List<Path> sorted = files.sorted().toList();
            return sorted.stream()
                    .map(file -> DynamicTest.dynamicTest(
                            file.getFileName().toString(), file.toUri(), () -> new DialogueSpecTest().hold(file)));
        }
    }

    private void hold(Path file) throws IOException {
        List<String> expected = Files.readAllLines(file);
        List<String> held = new ArrayList<>();
        for (String line : expected) {
            if (line.startsWith("> ")) {
                held.add(line);
                held.addAll(Objects.requireNonNull(dialogue).answer(line.substring(2)));
            } else if (line.startsWith("# ") || line.isEmpty()) {
                held.add(line);
                held.addAll(line.isEmpty() ? List.of() : scene(line.substring(2)));
            }
        }
        if ("update".equals(System.getProperty("goldens"))) {
            Files.writeString(file, String.join("\n", held) + "\n");
        }
        assertThat(String.join("\n", held)).isEqualTo(String.join("\n", expected));
    }

    private List<String> scene(String line) {
        if (line.equals("open")) {
            return open();
        } else if (line.equals("the end")) {
            return Objects.requireNonNull(dialogue).end();
        } else if (line.equals("asks")) {
            return List.of("asks: " + Objects.requireNonNull(dialogue).asksFor());
        } else if (line.equals("wanted")) {
            return List.of(String.valueOf(Objects.requireNonNull(dialogue).wanted()));
        }
        diskFull = line.equals("disk full") || diskFull && !line.equals("disk mended");
        return List.of();
    }

    private List<String> open() {
        Brief brief = Fixtures.harbourBrief();
        Dialogue opened = new Dialogue(Desk.open("harbour-strike", brief, false, new Size(80, 24)), this::perform);
        List<Span> sentences = Language.english().analyse(brief.article().text()).sentences().stream()
                .map(Sentence::span)
                .toList();
        opened.take(new Action.Read(sentences, List.of(), true));
        dialogue = opened;
        return opened.greeting();
    }

    private @Nullable Action perform(Effect effect) {
        if (effect instanceof Effect.Save save) {
            return diskFull ? new Action.NotSaved("the disk is full") : new Action.Saved(save.brief());
        } else if (effect instanceof Effect.Export) {
            return diskFull
                    ? new Action.Failed("the export could not be written")
                    : new Action.Done("exported to harbour-strike.md");
        } else if (effect instanceof Effect.Copy copy) {
            return new Action.Done("copied " + copy.what() + ": " + copy.text());
        } else if (effect instanceof Effect.Draft draft) {
            return new Action.Drafted(draft.brief());
        }
        return null;
    }
}
