package precis.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import precis.brief.Brief;
import precis.desk.Action;
import precis.desk.Desk;
import precis.desk.Effect;
import precis.desk.Keymap;
import precis.desk.Size;
import precis.desk.State;
import precis.desk.Step;
import precis.file.BriefFolder;
import precis.markdown.BriefMarkdown;
import precis.markdown.Profile;
import precis.term.Canvas;
import precis.term.Event;
import precis.view.DeskView;

/** A brief on the desk: keys become actions, and what they lead to outside is done here, off the screen's thread. */
final class DeskScene implements Scene, AutoCloseable {
    private static final long SECONDS_TO_FINISH = 10;

    private final Seat seat;
    private final BriefFolder folder;
    private final Path file;
    private final Clock clock;
    private final Keymap keymap = Keymap.standard();
    private final ExecutorService disk = Executors.newSingleThreadExecutor(task -> thread(task, "disk"));
    private final ExecutorService reader = Executors.newSingleThreadExecutor(task -> thread(task, "reader"));
    private final AtomicReference<@Nullable Brief> unsaved = new AtomicReference<>();
    private final Thread atExit = new Thread(this::finishSaving, "finish saving");
    private @Nullable Instant created;
    private State state;

    /**
     * Lays a brief on the desk.
     *
     * @param file where it lies or is to lie
     * @param fresh whether it is new, so that it has to be drafted
     */
    DeskScene(Seat seat, BriefFolder folder, Path file, Brief brief, boolean fresh, Clock clock) {
        this.seat = seat;
        this.folder = folder;
        this.file = file;
        this.clock = clock;
        this.created = brief.created();
        String name = Objects.toString(file.getFileName(), "").replaceFirst("\\.json$", "");
        this.state = Desk.open(name, brief, fresh, seat.size());
        Runtime.getRuntime().addShutdownHook(atExit);
        reader.execute(() -> work(() -> Drafts.read(brief.article())));
        if (fresh) {
            perform(new Effect.Draft(brief));
        }
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
            return update(work.action());
        }
        Event event = ((Incoming.FromTerminal) incoming).event();
        if (event instanceof Event.KeyPressed pressed) {
            Action action = keymap.action(pressed.key(), state);
            return action == null || update(action);
        }
        return !(event instanceof Event.Pasted pasted) || update(new Action.Typed(pasted.text()));
    }

    /** Waits until everything is on the disk. */
    @Override
    public void close() {
        finishSaving();
        reader.shutdownNow();
        Runtime.getRuntime().removeShutdownHook(atExit);
    }

    private boolean update(Action action) {
        Step step = Desk.update(state, action);
        state = step.state();
        boolean goesOn = true;
        for (Effect effect : step.effects()) {
            goesOn &= !(effect instanceof Effect.Quit);
            perform(effect);
        }
        return goesOn;
    }

    private void perform(Effect effect) {
        if (effect instanceof Effect.Save save) {
            // a save that still waits is overtaken: only the newest brief counts
            if (unsaved.getAndSet(save.brief()) == null) {
                disk.execute(this::save);
            }
        } else if (effect instanceof Effect.Export export) {
            disk.execute(() -> work(() -> export(export.brief())));
        } else if (effect instanceof Effect.Suspend) {
            seat.suspend();
        } else if (effect instanceof Effect.Draft draft) {
            reader.execute(() ->
                    work(() -> new Action.Drafted(Drafts.draft(draft.brief().article()))));
        }
    }

    private void save() {
        Brief brief = unsaved.getAndSet(null);
        if (brief == null) {
            return;
        }
        Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        try {
            created = created == null ? now : created;
            folder.save(file, brief.withTimes(created, now));
            seat.post(new Action.Saved(brief));
        } catch (IOException e) {
            seat.post(new Action.NotSaved(Objects.toString(e.getMessage(), "the brief could not be written")));
        }
    }

    private Action export(Brief brief) {
        try {
            Path written = folder.export(file, BriefMarkdown.render(brief, Profile.FULL));
            return new Action.Done("exported to " + written);
        } catch (IOException e) {
            return new Action.Failed(Objects.toString(e.getMessage(), "the export could not be written"));
        }
    }

    /** Does something that takes time; a defect in it is told, and takes nothing with it. */
    private void work(Supplier<Action> task) {
        try {
            seat.post(task.get());
        } catch (RuntimeException e) {
            seat.post(new Action.Failed("a defect: " + e));
        }
    }

    private void finishSaving() {
        disk.shutdown();
        try {
            boolean finished = disk.awaitTermination(SECONDS_TO_FINISH, TimeUnit.SECONDS);
            if (!finished) {
                disk.shutdownNow();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static Thread thread(Runnable task, String name) {
        Thread thread = new Thread(task, name);
        thread.setDaemon(true);
        return thread;
    }
}
