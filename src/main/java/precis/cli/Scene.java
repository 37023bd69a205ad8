package precis.cli;

import precis.desk.Size;
import precis.term.Canvas;

/** Something that has the whole terminal for a while. */
interface Scene {
    void draw(Canvas canvas);

    /** Takes in one thing; false ends the scene. */
    boolean take(Incoming incoming);

    void resize(Size size);
}
