package precis.desk;

import java.util.List;
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

    static @Nullable String onHidden(State state) {
        return state.brief().section(state.cursor().section()).hidden()
                ? "the section is hidden" + state.keymap().hint(Command.HERE, "shows it")
                : null;
    }
}
