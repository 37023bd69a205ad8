package precis.term;

import com.googlecode.lanterna.TerminalSize;
import com.googlecode.lanterna.TextCharacter;
import com.googlecode.lanterna.input.KeyStroke;
import com.googlecode.lanterna.terminal.Terminal;
import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** An open terminal: canvases are shown on it, and what is typed comes out as events. */
public final class Display implements AutoCloseable {
    private static final int MOST_OF_A_TITLE = 80;

    private final Terminal terminal;
    private final Painter painter;
    private final Abilities abilities;
    private final CellText cells;
    private final Map<StyleRole, TextCharacter> looks = new EnumMap<>(StyleRole.class);
    private final Turns turns = new Turns();
    private @Nullable Canvas shown;
    private volatile TerminalSize size;
    private boolean blank;
    private boolean started;

    private Display(Terminal terminal, Theme theme, Abilities abilities) throws IOException {
        this.terminal = terminal;
        this.abilities = abilities;
        this.painter = new Painter(terminal);
        this.cells = new CellText(!abilities.lines());
        this.size = terminal.getTerminalSize();
        terminal.addResizeListener((source, newSize) -> size = newSize);
        setTheme(theme);
    }

    /**
     * Takes over the controlling terminal.
     *
     * @param mouse whether clicks and the wheel come out as events; the terminal's own selection is gone then
     * @throws IOException where there is none, or it cannot be set up
     */
    public static Display open(Theme theme, Abilities abilities, boolean mouse) throws IOException {
        return on(Tty.open(abilities.answers(), mouse), theme, abilities);
    }

    /** A display that nobody sees and that is closed as soon as it listens: for a run that only has to load what others load. */
    public static Display nowhere(Theme theme) throws IOException {
        return on(Tty.nowhere(), theme, Abilities.ALL);
    }

    /** The same on a terminal that a test provides. */
    static Display on(Terminal terminal, Theme theme, Abilities abilities) throws IOException {
        Display display = new Display(terminal, theme, abilities);
        display.start();
        return display;
    }

    /** Shows everything in other colours from the next canvas on. */
    public void setTheme(Theme theme) {
        Theme possible = theme.within(abilities);
        for (StyleRole role : StyleRole.values()) {
            looks.put(role, Lanterna.look(possible.style(role)));
        }
        shown = null;
    }

    /** A new canvas of the terminal's size. */
    public Canvas canvas() {
        return new Canvas(size.getColumns(), size.getRows(), !abilities.lines());
    }

    /** Names the window after what is on the desk, where the terminal can give it its old name back. */
    public void name(String title) throws IOException {
        if (terminal instanceof Tty tty) {
            StringBuilder clean = new StringBuilder();
            title.codePoints()
                    .filter(c -> Character.isLetterOrDigit(c) || c == ' ' || c > ' ' && c < 0x7F)
                    .limit(MOST_OF_A_TITLE)
                    .forEach(clean::appendCodePoint);
            tty.name(clean.toString());
        }
    }

    /**
     * Starts to hand out events, from a thread that does nothing else. The sink is called from that thread and from the one
     * that hears of a new window size.
     */
    public void listen(Consumer<Event> sink) {
        terminal.addResizeListener((source, size) -> sink.accept(new Event.Resized(size.getColumns(), size.getRows())));
        Thread reader = new Thread(() -> read(sink), "keys");
        reader.setDaemon(true);
        reader.start();
    }

    /** Says that the window has another size, so that the next canvas is drawn anew. */
    public void resized() {
        blank = true;
        shown = null;
    }

    /** Brings a canvas to the terminal: what has changed, in one write. */
    public synchronized void show(Canvas canvas) throws IOException {
        if (blank) {
            blank = false;
            painter.forget();
            terminal.clearScreen();
        }
        painter.paint(canvas, shown, this::look, cells::text);
        if (canvas.cursorX() >= 0) {
            terminal.setCursorPosition(canvas.cursorX(), canvas.cursorY());
        }
        terminal.flush();
        shown = canvas;
    }

    private void start() throws IOException {
        terminal.enterPrivateMode();
        terminal.setCursorVisible(true);
        started = true;
        size = terminal.getTerminalSize();
        resized();
    }

    private void stop() throws IOException {
        if (started) {
            started = false;
            terminal.exitPrivateMode();
        }
    }

    /** Sends a sequence that draws nothing, as it is, between two frames; from any thread. */
    synchronized void send(String sequence) throws IOException {
        terminal.putString(sequence);
        terminal.flush();
    }

    /**
     * Gives the terminal back as it was and stops the program, and all that were started with it, as Ctrl-Z does elsewhere.
     * Returns when the shell lets them go on, with the terminal taken over again; the next canvas is drawn anew.
     */
    public synchronized void suspend() throws IOException, InterruptedException {
        stop();
        if (terminal instanceof Tty tty) {
            tty.suspend();
        }
        start();
    }

    /** Says that so many keys and pastes that were handed out have been taken in: further ones may be waited for. */
    public void takenIn(int count) {
        turns.takeIn(count);
    }

    /** Gives the terminal back as it was for as long as another program has it; the next canvas is drawn anew. */
    public void lend(Runnable errand) throws IOException {
        stop();
        if (terminal instanceof Tty tty) {
            tty.lend(errand);
        } else {
            errand.run();
        }
        start();
    }

    /** Gives the terminal back as it was. */
    @Override
    public synchronized void close() throws IOException {
        stop();
        terminal.close();
    }

    private void read(Consumer<Event> sink) {
        KeyDecoder decoder = new KeyDecoder();
        try {
            Event event;
            do {
                KeyStroke stroke = stroke();
                event = decoder.decode(stroke);
                if (stroke instanceof ReportPattern.Report report && terminal instanceof Tty tty) {
                    tty.hear(report);
                }
                if (event != null) {
                    turns.handOut();
                    sink.accept(event);
                }
            } while (!(event instanceof Event.Closed));
        } catch (IOException | RuntimeException e) {
            sink.accept(new Event.Closed());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** The next key: one that is there already, or one to wait for once those before it were taken in. */
    private KeyStroke stroke() throws IOException, InterruptedException {
        KeyStroke ready = terminal.pollInput();
        if (ready != null) {
            return ready;
        }
        turns.await();
        return terminal.readInput();
    }

    private TextCharacter look(StyleRole role) {
        return looks.getOrDefault(role, TextCharacter.DEFAULT_CHARACTER);
    }
}
