package precis.cli;

import org.jspecify.annotations.Nullable;
import precis.desk.Command;
import precis.desk.Shelf;
import precis.desk.Size;
import precis.file.BriefListing;
import precis.term.Canvas;
import precis.term.Event;
import precis.view.ShelfView;

/** The list of briefs, until one is chosen. */
final class ShelfScene implements Scene {
    private final Seat seat;
    private Shelf shelf;
    private @Nullable BriefListing chosen;

    ShelfScene(Seat seat, Shelf shelf) {
        this.seat = seat;
        this.shelf = shelf;
    }

    /** What was chosen, or null where the analyst left. */
    @Nullable
    BriefListing chosen() {
        return chosen;
    }

    @Override
    public void draw(Canvas canvas) {
        ShelfView.draw(shelf, canvas);
    }

    @Override
    public void resize(Size size) {
        shelf = shelf.resized(size);
    }

    @Override
    public boolean take(Incoming incoming) {
        if (!(incoming instanceof Incoming.FromTerminal terminal)
                || !(terminal.event() instanceof Event.KeyPressed pressed)) {
            return true;
        }
        Command command = seat.keymap().command(pressed.key());
        if (command == Command.THEME) {
            seat.nextTheme();
        } else if (command == Command.SUSPEND) {
            seat.suspend();
        } else if (command == Command.NEXT_EVIDENCE) {
            chosen = shelf.briefs().get(shelf.chosen());
            return false;
        }
        shelf = command == null ? shelf : shelf.after(command);
        return command != Command.QUIT;
    }
}
