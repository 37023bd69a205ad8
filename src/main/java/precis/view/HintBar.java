package precis.view;

import java.util.ArrayList;
import java.util.List;
import precis.brief.Evidence;
import precis.brief.Point;
import precis.desk.Command;
import precis.desk.Marks;
import precis.desk.Message;
import precis.desk.Mode;
import precis.desk.Pane;
import precis.desk.State;
import precis.term.Canvas;
import precis.term.StyleRole;
import precis.text.CharWidth;
import precis.text.Paragraph;

/** The last row: what the cursor is at, or the answer to the last key; and the keys that matter here and now. */
final class HintBar {
    private static final int BETWEEN = 2;
    private static final int PATTERN_CELLS = 12;

    private HintBar() {}

    static void draw(State state, Canvas canvas) {
        if (state.mode() instanceof Mode.Finding prompt) {
            PromptView.draw(state, prompt, canvas);
            return;
        }
        Message message = state.messages().shown();
        String left = message == null ? status(state) : message.text();
        StyleRole role = message == null ? StyleRole.HINT : message.error() ? StyleRole.ERROR : StyleRole.MESSAGE;
        List<Command> commands = commands(state);
        int room = message == null ? canvas.width() * 2 / 5 : canvas.width() - 12;
        String shown = Texts.fitted(left, room);
        canvas.put(1, 0, shown, role);
        int used = 1 + CharWidth.of(shown) + BETWEEN;
        List<Command> fitting = fitting(commands, canvas.width() - 1 - used);
        int x = canvas.width() - 1 - width(fitting);
        for (Command command : fitting) {
            x = canvas.put(x, 0, key(command), StyleRole.KEY);
            x = canvas.put(x, 0, " " + command.hint(), StyleRole.HINT) + BETWEEN;
        }
    }

    /** Which piece of evidence is looked at and where it stands, and in words what the mark of the point says. */
    private static String status(State state) {
        if (state.mode() instanceof Mode.Filling) {
            return "editing";
        }
        if (state.mode() instanceof Mode.Selecting) {
            Point cited = state.point();
            String section = state.brief().section(state.cursor().section()).title();
            return "for " + section + (cited == null ? "" : ": " + cited.text());
        }
        if (state.drafting()) {
            return "drafting…";
        }
        List<String> parts = new ArrayList<>();
        if (!state.search().pattern().isEmpty()) {
            parts.add("/" + Texts.fitted(state.search().pattern(), PATTERN_CELLS) + " " + PromptView.count(state));
        }
        Point point = state.point();
        if (state.cursor().pane() == Pane.ARTICLE) {
            articleStatus(state, parts);
        } else if (point != null) {
            Evidence evidence = state.evidence();
            if (evidence == null) {
                parts.add("no evidence");
            } else {
                int at = Math.min(state.cursor().evidence(), point.evidence().size() - 1) + 1;
                parts.add("evidence " + at + " of " + point.evidence().size());
                paragraph(state, evidence.span().start(), parts);
            }
            if (!Marks.words(point).isEmpty()) {
                parts.add(Marks.words(point));
            }
        }
        return String.join(" · ", parts);
    }

    private static void articleStatus(State state, List<String> parts) {
        int sentence = state.cursor().sentence();
        if (sentence >= state.story().sentences().size()) {
            return;
        }
        int count = state.story().pointsOn(sentence, state.brief()).size();
        paragraph(state, state.story().sentences().get(sentence).start(), parts);
        parts.add(
                count == 0
                        ? "nothing rests on this"
                        : count == 1 ? "1 point rests on this" : count + " points rest on this");
    }

    private static void paragraph(State state, int offset, List<String> parts) {
        Paragraph paragraph = state.story().paragraphAt(offset);
        if (paragraph != null) {
            parts.add(paragraph.heading() ? "heading" : "¶" + paragraph.number());
        }
    }

    /** The commands worth a hint, the most useful first. */
    private static List<Command> commands(State state) {
        if (state.mode() instanceof Mode.Filling filling) {
            return filling.form().fields().size() > 1
                    ? List.of(Command.KEEP, Command.NEXT_FIELD, Command.CANCEL)
                    : List.of(Command.KEEP, Command.CANCEL);
        }
        if (state.mode() instanceof Mode.Selecting) {
            return List.of(
                    Command.CITE, Command.CITE_NEW, Command.SHRINK, Command.GROW, Command.OTHER_END, Command.UNSELECT);
        }
        if (state.mode() instanceof Mode.Helping) {
            return List.of(Command.CHOOSE, Command.CLOSE);
        }
        if (state.mode() instanceof Mode.Recalling) {
            return List.of(Command.CLOSE);
        }
        List<Command> commands = new ArrayList<>(
                state.cursor().pane() == Pane.ARTICLE
                        ? List.of(
                                Command.HELP,
                                Command.NEXT_EVIDENCE,
                                Command.SELECT,
                                Command.LEFT_OUT,
                                Command.OTHER_PANE,
                                Command.FIND,
                                Command.ADD,
                                Command.EXPORT)
                        : List.of(
                                Command.HELP,
                                Command.NEXT_EVIDENCE,
                                Command.EDIT,
                                Command.ADD,
                                Command.REJECT,
                                Command.EXPORT,
                                Command.FIND,
                                Command.UNDO,
                                Command.OTHER_PANE,
                                Command.QUIT));
        if (!state.search().pattern().isEmpty()) {
            commands.addAll(1, List.of(Command.NEXT_PLACE, Command.PREVIOUS_PLACE));
        }
        commands.removeIf(command -> command.whyNot(state) != null);
        return commands;
    }

    /** As many as fit, help always last. */
    private static List<Command> fitting(List<Command> commands, int room) {
        List<Command> fitting = new ArrayList<>();
        for (Command command : commands) {
            fitting.add(command);
            if (width(fitting) > room) {
                fitting.remove(command);
                break;
            }
        }
        if (fitting.remove(Command.HELP)) {
            fitting.add(Command.HELP);
        }
        return fitting;
    }

    private static int width(List<Command> commands) {
        int width = 0;
        for (Command command : commands) {
            width += CharWidth.of(key(command) + " " + command.hint()) + BETWEEN;
        }
        return Math.max(0, width - BETWEEN);
    }

    private static String key(Command command) {
        String label = command.keys().get(0).label();
        return switch (label) {
            case "Enter" -> "↵";
            case "Left" -> "←";
            case "Right" -> "→";
            default -> label;
        };
    }
}
