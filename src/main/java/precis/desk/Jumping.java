package precis.desk;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Leads back to where the cursor jumped away: by a search, to a section, through evidence. */
final class Jumping {
    private Jumping() {}

    /** Remembers where the cursor stood if what was done was a jump. */
    static State settle(State before, State after, Action action) {
        Cursor from = before.mode() instanceof Mode.Finding prompt ? prompt.before() : before.cursor();
        boolean jump = action instanceof Command command && isJump(command);
        return jump && after.mode() instanceof Mode.Reading && !from.equals(after.cursor())
                ? after.withTrail(after.trail().jumpedFrom(from))
                : after;
    }

    static State back(State state) {
        Cursor to = Trail.last(state.trail().back());
        return to == null ? state : at(to, state).withTrail(state.trail().wentBackFrom(state.cursor()));
    }

    static State ahead(State state) {
        Cursor to = Trail.last(state.trail().ahead());
        return to == null ? state : at(to, state).withTrail(state.trail().wentAheadFrom(state.cursor()));
    }

    static @Nullable String whyNot(List<Cursor> places, String where) {
        return places.isEmpty() ? "no jump lies " + where : null;
    }

    private static boolean isJump(Command command) {
        return switch (command) {
            // KEEP ends a search, CHOOSE runs a command from the help
            case TOP, BOTTOM, NEXT_EVIDENCE, LEFT_OUT, NEXT_PLACE, PREVIOUS_PLACE, KEEP, CHOOSE -> true;
            default -> command.isSection();
        };
    }

    /** The brief may have lost the point since, and the article may have been read into other sentences. */
    private static State at(Cursor place, State state) {
        int last = Math.max(0, state.map().sentences().size() - 1);
        Cursor there = Moving.onSomething(place, state.brief(), state.order());
        return state.withCursor(there.atSentence(Math.min(last, there.sentence())));
    }
}
