package precis.view;

import java.util.ArrayList;
import java.util.List;
import precis.desk.Command;
import precis.desk.Message;
import precis.desk.Mode;
import precis.desk.Pane;
import precis.desk.State;
import precis.term.Canvas;
import precis.term.StyleRole;
import precis.text.CharWidth;

/**
 * The last row: what the cursor is at, or the answer to the last key; and the keys that matter here and now. An answer that needs
 * more room has the row to itself, or as many rows as it takes; nothing that answers a key is cut.
 */
final class HintBar {
    private static final int BETWEEN = 2;

    /** So much stays free between what is said and the keys: two texts that touch read as one. */
    private static final int APART = 4;

    /** One key for so many columns, besides help: a row that is full of them is not read. */
    private static final int COLUMNS_A_KEY = 20;

    private final State state;
    private final Canvas canvas;

    private HintBar(State state, Canvas canvas) {
        this.state = state;
        this.canvas = canvas;
    }

    /** Draws on the last row of a screen. */
    static void draw(State state, Canvas screen) {
        Canvas last = screen.part(0, screen.height() - 1, screen.width(), 1);
        Message message = state.messages().shown();
        if (state.mode() instanceof Mode.Finding prompt) {
            PromptView.draw(state, prompt, last);
        } else if (message == null) {
            new HintBar(state, last).draw(StatusLine.of(state), StyleRole.HINT, screen.width() / 2);
        } else {
            new HintBar(state, last).answer(message, screen);
        }
    }

    private void answer(Message message, Canvas screen) {
        StyleRole role = message.error() ? StyleRole.ERROR : StyleRole.MESSAGE;
        int cells = CharWidth.of(message.text());
        if (cells <= roomBesideKeys(1)) {
            draw(message.text(), role, cells);
        } else {
            Texts.atBottom(screen, message.text(), role);
        }
    }

    /** The room that is left beside the first keys. */
    private int roomBesideKeys(int keys) {
        List<Command> commands = commands();
        return canvas.width() - 2 - APART - width(commands.subList(0, Math.min(keys, commands.size())));
    }

    /** So many keys are shown however little room there is: in a list or a field the one that leads out of it, too. */
    private int mostNeeded() {
        return state.mode() instanceof Mode.Reading || state.mode() instanceof Mode.Previewing ? 1 : 2;
    }

    private void draw(String left, StyleRole role, int most) {
        List<Command> commands = commands();
        String shown = Texts.fitted(left, Math.max(0, Math.min(roomBesideKeys(mostNeeded()), most)));
        canvas.put(1, 0, shown, role);
        List<Command> fitting = fitting(commands, canvas.width() - 2 - APART - CharWidth.of(shown));
        int x = canvas.width() - 1 - width(fitting);
        for (Command command : fitting) {
            x = canvas.put(x, 0, key(command), StyleRole.KEY);
            x = canvas.put(x, 0, " " + command.hint(), StyleRole.HINT) + BETWEEN;
        }
    }

    /** The commands worth a hint that can do something and have a key, the most useful first. */
    private List<Command> commands() {
        List<Command> commands = new ArrayList<>(wanted());
        commands.removeIf(command ->
                command.whyNot(state) != null || state.keymap().keys(command).isEmpty());
        return commands;
    }

    private List<Command> wanted() {
        if (state.mode() instanceof Mode.Filling filling) {
            if (!filling.form().activeField().options().isEmpty()) {
                return List.of(
                        Command.KEEP, Command.OPTION_DOWN, Command.NEXT_FIELD, Command.CANCEL, Command.UNDO_TYPING);
            }
            return filling.form().fields().size() > 1
                    ? List.of(Command.KEEP, Command.NEXT_FIELD, Command.CANCEL, Command.UNDO_TYPING)
                    : List.of(Command.KEEP, Command.CANCEL, Command.UNDO_TYPING);
        }
        if (state.mode() instanceof Mode.Selecting) {
            return List.of(
                    Command.CITE,
                    Command.CITE_AS,
                    Command.SHRINK,
                    Command.GROW,
                    Command.OTHER_END,
                    Command.CITE_NEW,
                    Command.UNSELECT);
        }
        if (state.mode() instanceof Mode.Choosing || state.mode() instanceof Mode.Copying) {
            return List.of(Command.CHOOSE, Command.CLOSE);
        }
        if (state.mode() instanceof Mode.Recalling) {
            return List.of(Command.CLOSE);
        }
        if (state.mode() instanceof Mode.Previewing) {
            return List.of(Command.HELP, Command.EXPORT, Command.PAGE_DOWN, Command.PAGE_UP);
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
                                Command.HERE,
                                Command.EXPORT,
                                Command.FIND,
                                Command.UNDO,
                                Command.OTHER_PANE,
                                Command.QUIT));
        if (!state.search().pattern().isEmpty()) {
            commands.addAll(1, List.of(Command.NEXT_PLACE, Command.PREVIOUS_PLACE));
        }
        return commands;
    }

    /** The first ones, as many as fit and are still read; help, which leads to all others, always last. */
    private List<Command> fitting(List<Command> commands, int room) {
        List<Command> fitting = new ArrayList<>();
        int most = 1 + Math.max(1, canvas.width() / COLUMNS_A_KEY);
        for (Command command : commands) {
            fitting.add(command);
            if (fitting.size() > most || width(fitting) > room) {
                fitting.remove(command);
                break;
            }
        }
        if (fitting.remove(Command.HELP)) {
            fitting.add(Command.HELP);
        }
        return fitting;
    }

    private int width(List<Command> commands) {
        int width = 0;
        for (Command command : commands) {
            width += CharWidth.of(key(command) + " " + command.hint()) + BETWEEN;
        }
        return Math.max(0, width - BETWEEN);
    }

    private String key(Command command) {
        return Texts.key(state.keymap().label(command), canvas);
    }
}
