package precis.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.jspecify.annotations.Nullable;
import precis.desk.Action;
import precis.desk.Arrangement;
import precis.desk.Effect;
import precis.desk.Keymap;
import precis.desk.Size;
import precis.term.Canvas;
import precis.term.Clipboard;
import precis.term.Display;
import precis.term.Event;
import precis.text.InputException;

/** The analyst's place at the terminal: one queue of what comes in, one scene at a time, one frame for all that has come. */
final class Seat implements Stage, AutoCloseable {
    private final Display display;
    private Preferences preferences;
    private final Clipboard clipboard;
    private final BlockingQueue<Incoming> incoming = new LinkedBlockingQueue<>();
    private Arrangement arrangement;
    private boolean listening;
    private boolean suspending;
    private @Nullable Runnable errand;
    private int takenIn;

    private Seat(Display display, Preferences preferences) {
        this.display = display;
        this.preferences = preferences;
        this.clipboard = Clipboard.of(display);
        this.arrangement = Arrangement.shifted(preferences.split());
    }

    static Seat take(Preferences preferences) throws IOException {
        return new Seat(Display.open(preferences.theme(), preferences.abilities(), preferences.mouse()), preferences);
    }

    static Seat nowhere(Preferences preferences) throws IOException {
        return new Seat(Display.nowhere(preferences.theme()), preferences);
    }

    @Override
    public Keymap keymap() {
        return preferences.keymap();
    }

    @Override
    public List<String> problems() {
        List<String> problems = preferences.problems();
        preferences = preferences.withoutProblems();
        return problems;
    }

    /** Names the window after what is on the desk. */
    void name(String title) throws IOException {
        display.name(title);
    }

    @Override
    public Action nextTheme() {
        List<String> names = preferences.themes().names();
        String next = names.get((names.indexOf(preferences.themeName()) + 1) % names.size());
        try {
            preferences = preferences.withTheme(next, preferences.themes().load(next));
            display.setTheme(preferences.theme());
            return new Action.Done("theme: " + next + " (to keep it: theme = " + next + " in the settings)");
        } catch (InputException e) {
            preferences = preferences.withTheme(next, preferences.theme());
            return new Action.Warned(String.valueOf(e.getMessage()));
        }
    }

    @Override
    public Size size() {
        Canvas canvas = display.canvas();
        return new Size(canvas.width(), canvas.height());
    }

    @Override
    public Arrangement arrangement() {
        return arrangement;
    }

    @Override
    public void keep(Arrangement newArrangement) {
        arrangement = newArrangement;
    }

    /** Tells whichever scene plays that the folder of briefs was read; from any thread. */
    void tell(Incoming.Listed listed) {
        incoming.add(listed);
    }

    @Override
    public void post(Scene scene, Action action) {
        incoming.add(new Incoming.FromWork(scene, action));
    }

    @Override
    public String copy(String text) throws IOException, InterruptedException {
        return clipboard.copy(text);
    }

    @Override
    public void suspend() {
        suspending = true;
    }

    @Override
    public void edit(Scene scene, EditedText text, Effect.OpenEditor wanted) {
        errand = () -> scene.take(new Incoming.FromWork(scene, text.edit(wanted)));
    }

    /**
     * Plays a scene to its end. What comes in faster than it can be drawn is taken in together and drawn once.
     *
     * @return false where the terminal is gone, so that no further scene makes sense
     */
    boolean play(Scene scene) throws IOException, InterruptedException {
        if (!listening) {
            display.listen(event -> incoming.add(new Incoming.FromTerminal(event)));
            listening = true;
        }
        List<Incoming> batch = new ArrayList<>();
        while (shown(scene)) {
            next(batch);
            for (Incoming one : batch) {
                if (one instanceof Incoming.FromTerminal terminal && terminal.event() instanceof Event.Closed) {
                    return false;
                }
                if (!take(scene, one)) {
                    return true;
                }
            }
            Runnable waiting = errand;
            if (waiting != null) {
                errand = null;
                display.lend(waiting);
                scene.resize(size());
            }
            if (suspending) {
                suspending = false;
                display.suspend();
                scene.resize(size());
            }
        }
        return false;
    }

    /** All that has come since the last time, at least one thing. */
    private void next(List<Incoming> batch) throws InterruptedException {
        display.takenIn(takenIn);
        batch.clear();
        batch.add(incoming.take());
        incoming.drainTo(batch);
        takenIn = (int) batch.stream().filter(Seat::isKey).count();
    }

    private static boolean isKey(Incoming one) {
        return one instanceof Incoming.FromTerminal terminal && !(terminal.event() instanceof Event.Resized);
    }

    private boolean take(Scene scene, Incoming one) {
        if (one instanceof Incoming.FromTerminal terminal && terminal.event() instanceof Event.Resized) {
            display.resized();
            scene.resize(size());
            return true;
        }
        return scene.take(one);
    }

    /** Brings the scene to the terminal; false where that is gone. */
    private boolean shown(Scene scene) {
        Canvas canvas = display.canvas();
        scene.draw(canvas);
        try {
            display.show(canvas);
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    /** Gives the terminal back; one that is gone needs nothing. */
    @Override
    public void close() {
        try {
            display.close();
        } catch (IOException e) {
            // nobody is left to tell
        }
    }
}
