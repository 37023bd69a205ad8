package precis.desk;

import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import precis.brief.Detail;
import precis.brief.Point;
import precis.brief.Position;

/** Why the commands for certain points and sections can do nothing at the moment, or null where they can. */
final class Off {
    private Off() {}

    static @Nullable String onActor(State state, Command command) {
        Point point = state.point();
        if (point == null || !(point.detail() instanceof Detail.Entity entity)) {
            return "no actor here";
        } else if (command == Command.SPLIT) {
            return entity.aliases().isEmpty()
                    ? "the actor has no alias" + state.keymap().hint(Command.EDIT, "writes some")
                    : null;
        }
        return Choosing.otherActors(state).isEmpty() ? "there is no other actor" : null;
    }

    static @Nullable String onDispute(State state, Command command) {
        Point point = state.point();
        if (point == null || !(point.detail() instanceof Detail.Dispute dispute)) {
            return "no dispute here";
        }
        List<Position> positions = dispute.positions();
        return command != Command.ADD_POSITION && positions.size() < 2 ? "only one position" : null;
    }

    static @Nullable String onSection(State state, Command command) {
        int place = Editing.place(state);
        if (command == Command.SECTION_EARLIER) {
            return place == 0 ? "the section is the first one" : null;
        }
        return place == state.brief().sections().size() - 1 ? "the section is the last one" : null;
    }

    /** Where only the keys of another mode mean a command, which one. */
    static @Nullable String elsewhere(State state, Command.Group group) {
        if (!(state.mode() instanceof Mode.Reading)) {
            return null;
        }
        return switch (group) {
            case FIELD -> "that is for a field" + state.keymap().hint(Command.EDIT, "opens one");
            case LIST -> "that is for a list" + state.keymap().hint(Command.HELP, "opens one");
            case SELECTION -> "that is for chosen words" + state.keymap().hint(Command.SELECT, "chooses some");
            default -> null;
        };
    }

    /** On the line of text that is being written, where it has what a command needs. */
    static @Nullable String onText(State state, Predicate<Input> possible, String whyNot) {
        Input input = state.input();
        return input == null ? elsewhere(state, Command.Group.FIELD) : possible.test(input) ? null : whyNot;
    }

    static @Nullable String onHidden(State state) {
        return state.brief().section(state.cursor().section()).hidden()
                ? "the section is hidden" + state.keymap().hint(Command.HERE, "shows it")
                : null;
    }
}
