package precis.cli;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
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
    private static final long SECONDS_TO_FINISH = 10;

    private final Seat seat;
    private final BriefFile file;
    private final EditedText edited;
    private final ExecutorService disk = Executors.newSingleThreadExecutor(task -> thread(task, "disk"));
    private final ExecutorService reader = Executors.newSingleThreadExecutor(task -> thread(task, "reader"));
    private final AtomicReference<@Nullable Brief> unsaved = new AtomicReference<>();
    private final Thread atExit = new Thread(this::finishSaving, "finish saving");
    private @Nullable Action held;
    private State state;

    /**
     * Lays a brief on the desk.
     *
     * @param file where it is kept or is to be kept
     * @param fresh whether it is new, so that it has to be drafted
     */
    DeskScene(Seat seat, BriefFile file, Brief brief, boolean fresh) {
        this.seat = seat;
        this.file = file;
        this.edited = new EditedText(file.path(), Editor.of(System.getenv()));
        this.state = Desk.open(file.name(), brief, fresh, seat.size()).withKeymap(seat.keymap());
        seat.problems().forEach(problem -> update(new Action.Warned(problem)));
        Runtime.getRuntime().addShutdownHook(atExit);
        background(reader, () -> work(() -> read(brief, fresh)));
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
            return hear(work.action());
        }
        Event event = ((Incoming.FromTerminal) incoming).event();
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
     * Waits until everything is on the disk.
     *
     * @throws OutputException where it cannot be brought there
     */
    @Override
    public void close() throws OutputException {
        finishSaving();
        reader.shutdownNow();
        try {
            Runtime.getRuntime().removeShutdownHook(atExit);
        } catch (IllegalStateException e) {
            // the hook runs already
        }
        file.requireSaved();
    }

    /** Takes in news; a draft that comes while something is being typed waits, so that nothing moves under the caret. */
    private boolean hear(Action news) {
        if (news instanceof Action.Drafted && state.mode() instanceof Mode.Filling) {
            held = news;
            return true;
        }
        return update(news);
    }

    private boolean update(Action action) {
        Step step = Desk.update(state, action);
        state = step.state();
        boolean goesOn = true;
        for (Effect effect : step.effects()) {
            goesOn &= !(effect instanceof Effect.Quit);
            perform(effect);
        }
        Action waiting = held;
        if (waiting != null && !(state.mode() instanceof Mode.Filling)) {
            held = null;
            goesOn &= update(waiting);
        }
        return goesOn;
    }

    private void perform(Effect effect) {
        if (effect instanceof Effect.Save save) {
            // a save that still waits is overtaken: only the newest brief counts
            if (unsaved.getAndSet(save.brief()) == null) {
                saveInBackground();
            }
        } else if (effect instanceof Effect.Export export) {
            background(disk, () -> work(() -> file.export(export.brief())));
        } else if (effect instanceof Effect.OpenEditor wanted) {
            seat.lend(() -> update(edited.edit(wanted)));
        } else if (effect instanceof Effect.DropText taken) {
            edited.drop(taken);
        } else if (effect instanceof Effect.Suspend) {
            seat.suspend();
        } else if (effect instanceof Effect.NextTheme) {
            update(seat.nextTheme());
        } else if (effect instanceof Effect.Draft draft) {
            Article article = draft.brief().article();
            background(reader, () -> work(() -> draft(Reader.read(article))));
        }
    }

    /** Reads the article, and drafts its brief where that is new. */
    private Action read(Brief brief, boolean fresh) {
        Reading reading = Reader.read(brief.article());
        if (!fresh) {
            return Drafts.shown(reading);
        }
        seat.post(this, Drafts.shown(reading));
        return draft(reading);
    }

    private static Action draft(Reading reading) {
        return new Action.Drafted(Drafting.draft(reading));
    }

    private synchronized void save() {
        Brief brief = unsaved.getAndSet(null);
        if (brief == null) {
            return;
        }
        seat.post(this, file.save(brief));
    }

    /** Does something that takes time; a defect in it is told, and takes nothing with it. */
    private void work(Supplier<Action> task) {
        try {
            seat.post(this, task.get());
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            seat.post(this, new Action.Failed("a defect: " + e));
        }
    }

    private void saveInBackground() {
        try {
            disk.execute(this::save);
        } catch (RejectedExecutionException e) {
            // the program is ending, and nobody comes after this to save it
            save();
        }
    }

    private static void background(ExecutorService thread, Runnable task) {
        try {
            thread.execute(task);
        } catch (RejectedExecutionException e) {
            // the program is ending: nobody waits for the result
        }
    }

    private void finishSaving() {
        disk.shutdown();
        try {
            if (!disk.awaitTermination(SECONDS_TO_FINISH, TimeUnit.SECONDS)) {
                disk.shutdownNow();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        save();
    }

    private static Thread thread(Runnable task, String name) {
        Thread thread = new Thread(task, name);
        thread.setDaemon(true);
        return thread;
    }
}
