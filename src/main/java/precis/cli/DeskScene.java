package precis.cli;

import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import precis.brief.Brief;
import precis.desk.Action;
import precis.desk.Desk;
import precis.desk.Effect;
import precis.desk.Mode;
import precis.desk.Size;
import precis.desk.State;
import precis.desk.Step;
import precis.draft.Drafting;
import precis.file.OutputException;
import precis.reading.Reader;
import precis.reading.Reading;
import precis.term.Canvas;
import precis.term.Event;
import precis.text.Article;
import precis.view.DeskView;

/** A brief on the desk: keys become actions, and what they lead to outside is done here, off the screen's thread. */
final class DeskScene implements Scene, AutoCloseable {
    /** How long a draft may take before the analyst is told that it is on its way. */
    private static final long PATIENCE_MILLIS = 150;

    private static final long SECOND_MILLIS = 1000;

    /** How often, at most, what is being typed is brought to the disk. */
    private static final long TYPING_MILLIS = 500;

    private final Stage stage;
    private final Workers workers;
    private final BriefFile file;
    private final EditedText edited;
    private final Saver saver;
    private volatile long draftBegun;
    private @Nullable Action held;
    private boolean pausing;
    private boolean diskIsAhead;
    private volatile State state;

    /**
     * Lays a brief on the desk.
     *
     * @param workers this desk's own: they are dismissed with it
     * @param file where it is kept or is to be kept
     * @param fresh whether it is new, so that it has to be drafted
     */
    DeskScene(Stage stage, Workers workers, BriefFile file, Brief brief, boolean fresh) {
        this.stage = stage;
        this.workers = workers;
        this.file = file;
        this.edited = new EditedText(file.path(), Editor.of(System.getenv()));
        this.saver = new Saver(workers.disk(), file, news -> stage.post(this, news));
        this.state = Desk.open(file.name(), brief, fresh, stage.size(), stage.arrangement())
                .withKeymap(stage.keymap());
        warn(stage.problems());
        if (fresh) {
            tellIfLate();
        }
        background(workers.reader(), () -> work(() -> read(brief, fresh)));
    }

    /** Tells what is wrong with the analyst's own files: the first thing, and where the others are. */
    private void warn(List<String> problems) {
        for (int i = problems.size() - 1; i > 0; i--) {
            update(new Action.Warned(problems.get(i)));
        }
        String first = Preferences.first(problems, state.keymap(), "");
        if (first != null) {
            update(new Action.Warned(first));
        }
    }

    /** A draft that comes at once is announced by nothing: a line that only flickers is noise. */
    private void tellIfLate() {
        draftBegun = System.nanoTime();
        workers.patience().after(PATIENCE_MILLIS, this::tellHowLong);
    }

    /** Tells how long the draft has been going on. */
    private void tellHowLong() {
        long seconds = TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - draftBegun);
        stage.post(this, new Action.DraftLate(seconds));
    }

    State state() {
        return state;
    }

    @Override
    public void draw(Canvas canvas) {
        DeskView.draw(state, canvas);
    }

    @Override
    public void resize(Size size) {
        update(new Action.Resized(size));
    }

    @Override
    public boolean take(Incoming incoming) {
        if (incoming instanceof Incoming.FromWork work) {
            return work.scene() != this || hear(work.action());
        }
        if (!(incoming instanceof Incoming.FromTerminal terminal)) {
            return true;
        }
        Event event = terminal.event();
        if (event instanceof Event.Clicked click) {
            return update(new Action.Pointed(click.column(), click.row(), 0));
        } else if (event instanceof Event.Wheeled wheeled) {
            return update(new Action.Pointed(wheeled.column(), wheeled.row(), wheeled.up() ? -1 : 1));
        }
        if (event instanceof Event.KeyPressed pressed) {
            Action action = state.keymap().action(pressed.key(), state);
            return action == null || update(action);
        }
        return !(event instanceof Event.Pasted pasted) || update(new Action.Typed(pasted.text()));
    }

    /**
     * Waits until everything is on the disk, what is being typed too, or cannot be brought there; for whoever ends the program,
     * from any thread.
     */
    void finishSaving() {
        State last = state;
        Brief typed = Desk.asTyped(last);
        if (!typed.equals(last.brief())) {
            saver.save(typed);
        }
        saver.finish();
    }

    /**
     * Waits until everything is on the disk.
     *
     * @throws OutputException where it cannot be brought there
     */
    @Override
    public void close() throws OutputException {
        stage.keep(state.frame().arrangement());
        finishSaving();
        workers.reader().shutdownNow();
        file.requireSaved();
    }

    /** Takes in news; a draft that comes while something is being typed waits, so that nothing moves under the caret. */
    private boolean hear(Action news) {
        if (news instanceof Action.Drafted && state.mode() instanceof Mode.Filling) {
            held = news;
            return true;
        }
        pausing &= !(news instanceof Action.Paused);
        boolean goesOn = update(news);
        if (news instanceof Action.DraftLate && state.drafting()) {
            workers.patience().after(SECOND_MILLIS, this::tellHowLong);
        }
        return goesOn;
    }

    private boolean update(Action action) {
        Mode before = state.mode();
        Step step = Desk.update(state, action);
        state = step.state();
        boolean goesOn = true;
        for (Effect effect : step.effects()) {
            goesOn &= !(effect instanceof Effect.Quit);
            perform(effect);
        }
        keepWhatIsTyped(before);
        Action waiting = held;
        if (waiting != null && !(state.mode() instanceof Mode.Filling)) {
            held = null;
            goesOn &= update(waiting);
        }
        return goesOn;
    }

    /** What is typed comes to the disk while it is typed, and is taken away again where it is given up. */
    private void keepWhatIsTyped(Mode before) {
        boolean typing = state.mode() instanceof Mode.Filling;
        if (typing && !pausing && !state.mode().equals(before)) {
            pausing = true;
            workers.patience().after(TYPING_MILLIS, () -> stage.post(this, new Action.Paused()));
        } else if (!typing && diskIsAhead) {
            diskIsAhead = false;
            saver.save(state.brief());
        }
    }

    private void perform(Effect effect) {
        if (effect instanceof Effect.Save save) {
            diskIsAhead = !save.brief().equals(state.brief());
            saver.save(save.brief());
        } else if (effect instanceof Effect.Export export) {
            background(workers.disk(), () -> work(() -> file.export(export.brief())));
        } else if (effect instanceof Effect.OpenEditor wanted) {
            stage.edit(this, edited, wanted);
        } else if (effect instanceof Effect.DropText taken) {
            edited.drop(taken);
        } else if (effect instanceof Effect.Copy copy) {
            background(workers.disk(), () -> work(() -> Copies.made(stage::copy, copy)));
        } else if (effect instanceof Effect.Suspend) {
            stage.suspend();
        } else if (effect instanceof Effect.NextTheme) {
            update(stage.nextTheme());
        } else if (effect instanceof Effect.Draft draft) {
            Article article = draft.brief().article();
            tellIfLate();
            background(workers.reader(), () -> work(() -> draft(Reader.read(article))));
        }
    }

    /** Reads the article, and drafts its brief where that is new. */
    private Action read(Brief brief, boolean fresh) {
        Reading reading = Reader.read(brief.article());
        if (!fresh) {
            return Drafts.shown(reading);
        }
        stage.post(this, Drafts.shown(reading));
        return draft(reading);
    }

    private static Action draft(Reading reading) {
        return new Action.Drafted(Drafting.draft(reading));
    }

    /** Does something that takes time; a defect in it is told, and takes nothing with it. */
    private void work(Supplier<Action> task) {
        try {
            stage.post(this, task.get());
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            stage.post(this, new Action.Failed("a defect: " + e));
        }
    }

    private static void background(ExecutorService thread, Runnable task) {
        try {
            thread.execute(task);
        } catch (RejectedExecutionException e) {
            // the program is ending: nobody waits for the result
        }
    }
}
