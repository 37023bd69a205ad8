package precis.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import precis.Fixtures;
import precis.Goldens;
import precis.brief.Brief;
import precis.desk.Size;
import precis.key.Key;
import precis.term.Canvas;
import precis.term.Looks;
import precis.term.StyleRole;
import precis.text.Article;

/**
 * Plays the sessions of {@code src/test/resources/sessions} through the real keymap and the real views. A line of such a file
 * is a step; what stands behind {@code #} is a comment.
 *
 * <pre>
 * size 80x24             before open, or later as a resize
 * open harbour           the brief of the fixtures; any other word is an article that is drafted
 * keys j "typed" Enter   keys as the keymap names them, quoted text as it is typed
 * paste "text"           a paste; \e is an escape
 * see "text"             stands on the screen, in one row
 * not "text"             does not
 * role evidence-here "text"   stands there in that role, over as many rows as it takes
 * cursor "text"          the terminal's cursor stands at it, where braille displays look for the focus
 * screen name            looks like the golden screen of that name
 * looks name theme        and so does how each cell comes out in that theme
 * same as NAME           the brief equals the one remembered by: remember NAME
 * exported "text"        the last export holds it
 * editor "from" "to"     what the analyst does in the editor, whenever it is opened after this
 * opened "text"          the editor was opened with a text that has these words; \n is a line break
 * copied "text"          the clipboard holds it
 * click "text"           a click on the first cell that shows it
 * wheel 1 "text"         the wheel is turned over it, by so many notches down; less than 0 is up
 * left                   the session has ended
 * </pre>
 */
class SessionSpecTest {
    private static final Path SESSIONS = Path.of("src/test/resources/sessions");
    private static final Pattern QUOTED = Pattern.compile("\"([^\"]*)\"|(\\S+)");

    private @Nullable Session session;
    private Size size = new Size(100, 30);
    private final Map<String, Brief> remembered = new HashMap<>();

    @TestFactory
    Stream<DynamicTest> everySessionEndsAsItSays() throws IOException {
        try (Stream<Path> files = Files.list(SESSIONS)) {
            List<Path> sorted = files.sorted().toList();
            return sorted.stream()
                    .map(file -> DynamicTest.dynamicTest(
                            file.getFileName().toString(), file.toUri(), () -> new SessionSpecTest().play(file)));
        }
    }

    private void play(Path file) throws IOException {
        List<String> lines = Files.readAllLines(file);
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).replaceFirst("(^|\\s)#\\s.*", "").strip();
            if (!line.isEmpty()) {
                try {
                    step(line);
                } catch (AssertionError | RuntimeException e) {
                    String screen = session == null ? "" : text(session.screen());
                    String where = file.getFileName() + ":" + (i + 1) + ": " + line;
                    throw new AssertionError(where + "\n" + screen + (e instanceof AssertionError ? "" : e));
                }
            }
        }
    }

    private void step(String line) throws IOException {
        List<String> words = words(line);
        String argument = words.size() > 1 ? words.get(1) : "";
        switch (words.get(0)) {
            case "size" -> resize(argument);
            case "open" -> open(argument);
            case "keys" -> keys(line.substring("keys".length()));
            case "paste" -> session().paste(argument.replace("\\e", "\u001b"));
            case "see" -> assertThat(text(session().screen())).contains(argument);
            case "not" -> assertThat(text(session().screen())).doesNotContain(argument);
            case "role" -> assertThat(inRole(argument)).contains(words.get(2));
            case "cursor" -> assertThat(atCursor()).startsWith(argument);
            case "screen" -> Goldens.check(argument, session().screen());
            case "looks" ->
                Goldens.check(argument + "." + words.get(2), Looks.of(session().screen(), words.get(2)));
            case "remember" -> remembered.put(argument, session().state().brief());
            case "same" -> assertThat(session().state().brief()).isEqualTo(remembered.get(words.get(2)));
            case "exported" -> assertThat(session().exported()).contains(argument);
            case "editor" ->
                session().inEditor(text -> {
                    String from = argument.replace("\\n", "\n");
                    assertThat(text).contains(from);
                    return text.replace(from, words.get(2).replace("\\n", "\n"));
                });
            case "opened" -> assertThat(session().inEditor()).contains(argument.replace("\\n", "\n"));
            case "copied" -> assertThat(session().copied()).contains(argument);
            case "click" -> session().click(place(argument));
            case "wheel" -> session().wheel(place(words.get(2)), Integer.parseInt(argument));
            case "left" -> assertThat(session().left()).isTrue();
            default -> fail("no such step");
        }
    }

    private void resize(String argument) {
        String[] sides = argument.split("x", -1);
        size = new Size(Integer.parseInt(sides[0]), Integer.parseInt(sides[1]));
        if (session != null) {
            session.resize(size);
        }
    }

    private void open(String what) {
        if (what.equals("harbour")) {
            session = new Session("harbour-strike", Fixtures.harbourBrief(), false, size);
        } else {
            Article article = Fixtures.article(what);
            session = new Session("fresh", Brief.empty(Objects.toString(article.title(), ""), article), true, size);
        }
    }

    private void keys(String line) {
        Matcher matcher = QUOTED.matcher(line);
        while (matcher.find()) {
            if (matcher.group(1) != null) {
                session().type(matcher.group(1));
            } else {
                session().press(Key.parse(matcher.group(2)));
            }
        }
    }

    private Session session() {
        return Objects.requireNonNull(session, "open something first");
    }

    private String atCursor() {
        Canvas screen = session().screen();
        return screen.row(screen.cursorY()).substring(screen.cursorX());
    }

    /** The column and the row where a text begins on the screen. */
    private int[] place(String text) {
        Canvas screen = session().screen();
        for (int y = 0; y < screen.height(); y++) {
            int x = screen.row(y).indexOf(text);
            if (x >= 0) {
                return new int[] {x, y};
            }
        }
        return fail("not on the screen: " + text);
    }

    private String inRole(String id) {
        Canvas screen = session().screen();
        StyleRole wanted = Stream.of(StyleRole.values())
                .filter(r -> r.id().equals(id))
                .findFirst()
                .orElseThrow();
        StringBuilder found = new StringBuilder();
        for (int y = 0; y < screen.height(); y++) {
            String row = screen.row(y);
            String roles = screen.roleRow(y);
            for (int x = 0; x < row.length(); x++) {
                found.append(roles.charAt(x) == wanted.letter() ? row.charAt(x) : '\n');
            }
            found.append('\n');
        }
        return found.toString().replaceAll("\\s+", " ");
    }

    private static String text(Canvas screen) {
        StringBuilder text = new StringBuilder();
        for (int y = 0; y < screen.height(); y++) {
            text.append(screen.row(y).stripTrailing()).append('\n');
        }
        return text.toString();
    }

    private static List<String> words(String line) {
        List<String> words = new ArrayList<>();
        Matcher matcher = QUOTED.matcher(line);
        while (matcher.find()) {
            words.add(matcher.group(1) != null ? matcher.group(1) : matcher.group(2));
        }
        return words;
    }
}
