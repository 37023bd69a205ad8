package precis.pty;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.pty4j.PtyProcess;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A program on a terminal that nobody looks at: only when it draws counts, and how much. */
final class Stopwatch implements AutoCloseable {
    private static final long QUIET_NANOS = 40_000_000;
    private static final long PATIENCE_NANOS = 60_000_000_000L;
    private static final int TICKS_A_SECOND = 100;

    private final PtyProcess process;
    private long bytes;
    private long last;

    /** From a key to the last byte of what was drawn for it. */
    record Frame(double millis, long bytes) {}

    Stopwatch(int columns, int rows, String... command) {
        process = Terminal.start(columns, rows, command);
        Thread reader = new Thread(this::read, "draws");
        reader.setDaemon(true);
        reader.start();
    }

    /** Strikes a key and waits until nothing has been drawn for a while. */
    synchronized Frame strike(String key) throws IOException, InterruptedException {
        long bytesBefore = bytes;
        long start = System.nanoTime();
        type(key);
        settle(start);
        return new Frame((last - start) / 1e6, bytes - bytesBefore);
    }

    /** Strikes a key and waits only until something is drawn. */
    synchronized void hurry(String key) throws IOException, InterruptedException {
        long bytesBefore = bytes;
        long start = System.nanoTime();
        type(key);
        while (bytes == bytesBefore && System.nanoTime() - start < QUIET_NANOS) {
            wait(1);
        }
    }

    /** Waits for the first frame. */
    synchronized void settle() throws InterruptedException {
        settle(0);
    }

    /** What part of a processor the program takes in some seconds in which nothing happens, in percent. */
    double idle(int seconds) throws IOException, InterruptedException {
        long before = ticks();
        Thread.sleep(seconds * 1000L);
        return 100.0 * (ticks() - before) / TICKS_A_SECOND / seconds;
    }

    /** The memory that the program holds, in megabytes. */
    long megabytes() throws IOException {
        for (String line : status("status")) {
            if (line.startsWith("VmRSS:")) {
                return Long.parseLong(line.replaceAll("\\D", "")) / 1024;
            }
        }
        return -1;
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }

    private void settle(long start) throws InterruptedException {
        long begun = System.nanoTime();
        while (last <= start || System.nanoTime() - last < QUIET_NANOS) {
            if (System.nanoTime() - begun > PATIENCE_NANOS) {
                throw new IllegalStateException("nothing is drawn");
            }
            wait(1);
        }
    }

    private void type(String key) throws IOException {
        process.getOutputStream().write(key.getBytes(UTF_8));
        process.getOutputStream().flush();
    }

    private long ticks() throws IOException {
        String line = status("stat").get(0);
        String[] fields = line.substring(line.lastIndexOf(')') + 2).split(" ");
        return Long.parseLong(fields[11]) + Long.parseLong(fields[12]);
    }

    private List<String> status(String file) throws IOException {
        return Files.readAllLines(Path.of("/proc", String.valueOf(process.pid()), file));
    }

    private void read() {
        byte[] chunk = new byte[1 << 16];
        try (InputStream in = process.getInputStream()) {
            for (int n = in.read(chunk); n >= 0; n = in.read(chunk)) {
                synchronized (this) {
                    bytes += n;
                    last = System.nanoTime();
                    notifyAll();
                }
            }
        } catch (IOException e) {
            // the program has ended
        }
    }
}
