package precis.cli;

import java.io.IOException;
import java.util.List;
import precis.desk.Action;
import precis.desk.Arrangement;
import precis.desk.Effect;
import precis.desk.Keymap;
import precis.desk.Size;

/** What a scene asks of whoever plays it. */
interface Stage {
    /** How much room there is, in cells. */
    Size size();

    /** The analyst's keys. */
    Keymap keymap();

    /** What is wrong with the analyst's own files, to be said once. */
    List<String> problems();

    /** Shows everything in the next theme, and gives the message that says which. */
    Action nextTheme();

    /** How the analyst has arranged the screen. */
    Arrangement arrangement();

    /** Keeps how the analyst has arranged it, for the next desk. */
    void keep(Arrangement arrangement);

    /** Hands the result of work to the scene that asked for it; from any thread. */
    void post(Scene scene, Action action);

    /** Lends the terminal to the editor once all that has come is taken in, and tells the scene what came back. */
    void edit(Scene scene, EditedText text, Effect.OpenEditor wanted);

    /**
     * Copies a text to the clipboard; from any thread.
     *
     * @return the way that it went, in words
     * @throws IOException where no way is left
     */
    String copy(String text) throws IOException, InterruptedException;

    /** Gives the terminal back to the shell once all that has come is taken in; for the scene that plays. */
    void suspend();
}
