package precis.term;

import precis.key.Key;

/** What a terminal tells the program. */
public sealed interface Event {
    /** A key was struck. */
    record KeyPressed(Key key) implements Event {}

    /** Text was pasted: it is typed as it stands, and no character of it is a command. */
    record Pasted(String text) implements Event {}

    /** The mouse was pressed on a cell. */
    record Clicked(int column, int row) implements Event {}

    /** Its wheel was turned over a cell. */
    record Wheeled(int column, int row, boolean up) implements Event {}

    /** The window has another size now, in cells. */
    record Resized(int columns, int rows) implements Event {}

    /** No more keys will come: the terminal is gone. */
    record Closed() implements Event {}
}
