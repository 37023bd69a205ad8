package precis.cli;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * Who does the work of a desk beside the screen, each a thing at a time and in order.
 *
 * @param disk saves and exports
 * @param reader reads the article and drafts
 */
record Workers(ExecutorService disk, ExecutorService reader) {
    /** A thread each; neither keeps the program from ending. */
    static Workers threads() {
        return new Workers(thread("disk"), thread("reader"));
    }

    private static ExecutorService thread(String name) {
        return Executors.newSingleThreadExecutor(task -> {
            Thread thread = new Thread(task, name);
            thread.setDaemon(true);
            return thread;
        });
    }
}
