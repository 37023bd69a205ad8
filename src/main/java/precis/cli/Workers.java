package precis.cli;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/**
 * Who does the work of a desk beside the screen, each a thing at a time and in order.
 *
 * @param disk saves and exports
 * @param reader reads the article and drafts
 * @param patience does what is only to be done after a wait
 */
record Workers(ExecutorService disk, ExecutorService reader, Patience patience) {
    /** Does something later. */
    interface Patience {
        void after(long millis, Runnable task);
    }

    /** A thread each; none keeps the program from ending. */
    static Workers threads() {
        return new Workers(
                thread("disk"),
                thread("reader"),
                (millis, task) -> CompletableFuture.delayedExecutor(millis, TimeUnit.MILLISECONDS)
                        .execute(task));
    }

    private static ExecutorService thread(String name) {
        return Executors.newSingleThreadExecutor(task -> {
            Thread thread = new Thread(task, name);
            thread.setDaemon(true);
            return thread;
        });
    }
}
