package precis.cli;

import org.jspecify.annotations.Nullable;
import precis.desk.Command;
import precis.desk.Keymap;
import precis.desk.Shelf;
import precis.desk.Size;
import precis.file.BriefListing;
import precis.key.Key;
import precis.term.Canvas;
import precis.term.Event;
import precis.view.ShelfView;

/** The list of briefs, until one is chosen. */
final class ShelfScene implements Scene {
    private final Stage stage;
    private Shelf shelf;
    private @Nullable BriefListing chosen;

    ShelfScene(Stage stage, Shelf shelf) {
        this.stage = stage;
        this.shelf = shelf;
    }

    /** The list as it was left. */
    Shelf shelf() {
        return shelf;
    }

    /** What was chosen, or null where the analyst left. */
    @Nullable
    BriefListing chosen() {
        return chosen;
    }

    @Override
    public void draw(Canvas canvas) {
        ShelfView.draw(shelf, stage.keymap(), canvas);
    }

    @Override
    public void resize(Size size) {
        shelf = shelf.resized(size);
    }

    @Override
    public boolean take(Incoming incoming) {
        if (incoming instanceof Incoming.Listed listed) {
            shelf = listed.problem() == null ? shelf.with(listed.briefs()) : shelf.saying(listed.problem());
        } else if (incoming instanceof Incoming.FromTerminal terminal) {
            Event event = terminal.event();
            if (event instanceof Event.Pasted pasted) {
                shelf = shelf.typed(pasted.text());
            } else if (event instanceof Event.Wheeled wheeled) {
                shelf = shelf.wheeled(wheeled.up() ? -1 : 1);
            } else if (event instanceof Event.Clicked clicked) {
                return click(clicked.row());
            }
            return !(event instanceof Event.KeyPressed pressed) || press(pressed.key());
        }
        return true;
    }

    /** A click takes the cursor to a brief; one on the brief under the cursor opens it. */
    private boolean click(int row) {
        BriefListing there = shelf.at(row);
        if (there == null || shelf.asking() == Shelf.Asking.HELP) {
            return true;
        } else if (there.equals(shelf.brief())) {
            chosen = there;
            return false;
        }
        shelf = shelf.at(there.path(), null);
        return true;
    }

    private boolean press(Key key) {
        Keymap keymap = stage.keymap();
        boolean moving = shelf.asking() == Shelf.Asking.NOTHING;
        Command command = moving ? keymap.command(key) : keymap.commandInList(key);
        if (command == null) {
            shelf = !moving && key.isText() ? shelf.typed(key.name()) : shelf;
            return true;
        }
        if (command == Command.THEME) {
            shelf = shelf.after(command).answered(stage.nextTheme());
            return true;
        } else if (command == Command.SUSPEND) {
            stage.suspend();
        }
        boolean open = command == Command.NEXT_EVIDENCE || command == Command.CHOOSE;
        if (open && shelf.asking() != Shelf.Asking.HELP) {
            chosen = shelf.brief();
            shelf = chosen == null ? shelf : shelf.left();
            return chosen == null;
        }
        shelf = shelf.after(open ? Command.CLOSE : command);
        return command != Command.QUIT;
    }
}
