package precis.cli;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import precis.term.Streams;

/** Says on standard error that something is still being done, where somebody looks and it takes more than a moment. */
final class Progress {
    private static final int PATIENCE_SECONDS = 2;

    private final String doing;
    private final CountDownLatch done = new CountDownLatch(1);

    private Progress(String doing) {
        this.doing = doing;
    }

    /**
     * Does something that may take long.
     *
     * @param doing what it is in words, as {@code drafting x.txt}
     */
    static <T> T during(String doing, Supplier<T> work) {
        Progress progress = new Progress(doing);
        Thread teller = new Thread(progress::tell, "progress");
        teller.setDaemon(true);
        teller.start();
        try {
            return work.get();
        } finally {
            progress.done.countDown();
            join(teller);
        }
    }

    /** What comes next on the terminal has a line to itself. */
    private static void join(Thread teller) {
        try {
            teller.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void tell() {
        try {
            boolean quick = done.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
            if (quick || !Streams.errorsAreShown()) {
                return;
            }
            int seconds = PATIENCE_SECONDS;
            String said;
            do {
                said = "precis: " + doing + "… " + seconds++ + " s";
                write("\r" + said);
            } while (!done.await(1, TimeUnit.SECONDS));
            write("\r" + " ".repeat(said.length()) + "\r");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void write(String text) {
        System.err.print(text);
        System.err.flush();
    }
}
