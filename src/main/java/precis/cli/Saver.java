package precis.cli;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import precis.brief.Brief;
import precis.desk.Action;

/** Brings a brief to the disk beside the screen. One that is overtaken while it waits is never written: only the newest counts. */
final class Saver {
    private static final long SECONDS_TO_FINISH = 10;

    private final ExecutorService disk;
    private final BriefFile file;
    private final Consumer<Action> news;
    private final AtomicReference<@Nullable Brief> unsaved = new AtomicReference<>();

    /** What the disk did not take the last time; tried once more at the end. */
    private volatile @Nullable Brief refused;

    /**
     * A saver that has nothing to save yet.
     *
     * @param news hears how each save went, from the thread of the disk
     */
    Saver(ExecutorService disk, BriefFile file, Consumer<Action> news) {
        this.disk = disk;
        this.file = file;
        this.news = news;
    }

    void save(Brief brief) {
        if (unsaved.getAndSet(brief) != null) {
            return;
        }
        try {
            disk.execute(this::write);
        } catch (RejectedExecutionException e) {
            // the program is ending, and nobody comes after this to save it
            write();
        }
    }

    /** Waits until everything is on the disk, or cannot be brought there. */
    void finish() {
        disk.shutdown();
        try {
            if (!disk.awaitTermination(SECONDS_TO_FINISH, TimeUnit.SECONDS)) {
                disk.shutdownNow();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        unsaved.compareAndSet(null, refused);
        write();
    }

    private synchronized void write() {
        Brief brief = unsaved.getAndSet(null);
        if (brief != null) {
            Action outcome = file.save(brief);
            refused = outcome instanceof Action.NotSaved ? brief : null;
            news.accept(outcome);
        }
    }
}
