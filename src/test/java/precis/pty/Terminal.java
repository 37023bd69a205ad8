package precis.pty;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.pty4j.PtyProcess;
import com.pty4j.PtyProcessBuilder;
import com.pty4j.WinSize;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.springframework.shell.test.jediterm.terminal.ArrayTerminalDataStream;
import org.springframework.shell.test.jediterm.terminal.RequestOrigin;
import org.springframework.shell.test.jediterm.terminal.TerminalOutputStream;
import org.springframework.shell.test.jediterm.terminal.emulator.JediEmulator;
import org.springframework.shell.test.jediterm.terminal.model.JediTerminal;
import org.springframework.shell.test.jediterm.terminal.model.StyleState;
import org.springframework.shell.test.jediterm.terminal.model.TerminalTextBuffer;
import org.springframework.shell.test.jediterm.terminal.util.CharUtils;

/**
 * A terminal window with one program in it. Nothing here sleeps: what waits is woken by what the program draws, and gives
 * up after {@link #PATIENCE} with the screen in its message.
 *
 * <pre>{@code
 * try (Terminal terminal = Terminal.run(80, 24, "less", "README.md")) {
 *     terminal.waitFor("Precis").type("q");
 *     assertThat(terminal.exitCode()).isZero();
 * }
 * }</pre>
 */
public final class Terminal implements AutoCloseable {
    public static final String ENTER = "\r";
    public static final String ESCAPE = "\u001b";

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final int CHUNK = 8192;

    /** The size reaches the pseudo-terminal only after its first program has started. */
    private static final String WAIT_FOR_SIZE = "while [ \"$(stty size)\" != \"$0\" ]; do :; done; exec \"$@\"";

    private final PtyProcess process;
    private final TerminalTextBuffer buffer;
    private final JediTerminal emulated;
    private final Thread reader;
    private final AtomicLong bytes = new AtomicLong();
    private final StringBuilder received = new StringBuilder();
    private boolean ended;

    private Terminal(PtyProcess process, int columns, int rows) {
        this.process = process;
        StyleState style = new StyleState();
        buffer = new TerminalTextBuffer(columns, rows, style);
        emulated = new JediTerminal(new Window(columns, rows), buffer, style);
        emulated.setTerminalOutput(new Answers());
        reader = new Thread(this::read, "terminal");
        reader.setDaemon(true);
    }

    /** Starts a program; a variable of its environment is set by {@code "env", "NAME=value"} before it. */
    public static Terminal run(int columns, int rows, String... command) {
        Terminal terminal = new Terminal(start(columns, rows, command), columns, rows);
        terminal.reader.start();
        return terminal;
    }

    /** The same without anybody who reads what the program draws. */
    static PtyProcess start(int columns, int rows, String... command) {
        Map<String, String> environment = new HashMap<>(System.getenv());
        environment.keySet().removeAll(List.of("COLUMNS", "LINES", "NO_COLOR", "VISUAL", "EDITOR", "LC_ALL"));
        environment.put("LANG", "C.UTF-8");
        environment.put("TERM", "xterm-256color");
        List<String> wrapped = new ArrayList<>(List.of("/bin/sh", "-c", WAIT_FOR_SIZE, rows + " " + columns));
        wrapped.addAll(List.of(command));
        try {
            return new PtyProcessBuilder(wrapped.toArray(String[]::new))
                    .setEnvironment(environment)
                    .setInitialColumns(columns)
                    .setInitialRows(rows)
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Sends keys as the bytes that a terminal sends for them. */
    public Terminal type(String keys) {
        try {
            OutputStream out = process.getOutputStream();
            out.write(keys.getBytes(UTF_8));
            out.flush();
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Waits until the text stands somewhere on the screen, within one row. */
    public Terminal waitFor(String text) {
        return waitUntil("“" + text + "” on the screen", () -> screen().contains(text));
    }

    /** Waits until the text stands nowhere on the screen. */
    public Terminal waitUntilGone(String text) {
        return waitUntil("no “" + text + "” on the screen", () -> !screen().contains(text));
    }

    /** Waits until the condition holds; it is looked at again after everything that the program draws, and at its end. */
    public synchronized Terminal waitUntil(String what, BooleanSupplier condition) {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!condition.getAsBoolean()) {
            long left = TimeUnit.NANOSECONDS.toMillis(deadline - System.nanoTime());
            if (left <= 0 || ended) {
                throw new AssertionError("waited for " + what + "; the screen is\n" + screen());
            }
            try {
                wait(left);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new AssertionError("interrupted while waiting for " + what, e);
            }
        }
        return this;
    }

    /** The screen's rows without the blanks at their ends, each closed by a line feed. */
    public String screen() {
        StringBuilder screen = new StringBuilder();
        for (String row : buffer.getScreen()) {
            // The emulator keeps a mark in the second cell of a wide character.
            screen.append(row.replace(String.valueOf(CharUtils.DWC), "").stripTrailing())
                    .append('\n');
        }
        return screen.toString();
    }

    public boolean alternateScreen() {
        return buffer.isUsingAlternateBuffer();
    }

    /** How many bytes the program has drawn with since it started. */
    public long bytesReceived() {
        return bytes.get();
    }

    /** All that the program has drawn with, as it came. */
    public String received() {
        synchronized (received) {
            return received.toString();
        }
    }

    public Terminal resize(int columns, int rows) {
        emulated.resize(columns, rows, RequestOrigin.User);
        process.setWinSize(new WinSize(columns, rows));
        return this;
    }

    /** How often the program's threads have gone to sleep since it started: each time, something had woken one. */
    public long sleeps() {
        try (Stream<Path> threads = Files.list(Path.of("/proc/" + process.pid() + "/task"))) {
            return threads.mapToLong(Terminal::sleeps).sum();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long sleeps(Path thread) {
        try (Stream<String> lines = Files.lines(thread.resolve("status"))) {
            return lines.filter(line -> line.startsWith("voluntary_ctxt_switches:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                    .sum();
        } catch (IOException | UncheckedIOException e) {
            return 0; // it has ended
        }
    }

    /** Sends a signal to the program itself: TERM, HUP, KILL … */
    public Terminal signal(String name) {
        try {
            int status = new ProcessBuilder("kill", "-" + name, String.valueOf(process.pid()))
                    .start()
                    .waitFor();
            if (status != 0) {
                throw new AssertionError("could not send " + name);
            }
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted while sending " + name, e);
        }
    }

    /** Waits for the program's end and for the last that it drew; 128 + n where a signal ended it. */
    public int exitCode() {
        try {
            reader.join(PATIENCE.toMillis());
            if (reader.isAlive() || !process.waitFor(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new AssertionError("waited for the program's end; the screen is\n" + screen());
            }
            return process.exitValue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted while waiting for the program's end", e);
        }
    }

    /** Kills the program if it still runs. */
    @Override
    public void close() {
        process.destroyForcibly();
    }

    private void read() {
        try {
            JediEmulator emulator = new JediEmulator(new Drawn(), emulated);
            while (emulator.hasNext()) {
                emulator.next();
                wake(false);
            }
        } catch (IOException e) {
            // So Linux says that the last program has let go of the terminal.
        } finally {
            wake(true);
        }
    }

    private synchronized void wake(boolean end) {
        ended = end;
        notifyAll();
    }

    /** What the program draws, as characters; reads on where the emulator wants more than has come. */
    private final class Drawn extends ArrayTerminalDataStream {
        private final Reader decoded = new InputStreamReader(process.getInputStream(), UTF_8);

        Drawn() {
            super(new char[CHUNK], 0, 0);
        }

        @Override
        public char getChar() throws IOException {
            readOn();
            return super.getChar();
        }

        @Override
        public String readNonControlCharacters(int limit) throws IOException {
            readOn();
            return super.readNonControlCharacters(limit);
        }

        private void readOn() throws IOException {
            if (length > 0) {
                return;
            }
            offset = 0;
            length = Math.max(0, decoded.read(buf, 0, CHUNK));
            synchronized (received) {
                received.append(buf, 0, length);
            }
            bytes.addAndGet(new String(buf, 0, length).getBytes(UTF_8).length);
        }
    }

    /** What the terminal answers to questions such as where the cursor is. */
    @SuppressWarnings("deprecation") // the methods that take over from these call them
    private final class Answers implements TerminalOutputStream {
        @Override
        public void sendBytes(byte[] answer) {
            type(new String(answer, UTF_8));
        }

        @Override
        public void sendString(String answer) {
            type(answer);
        }
    }
}
