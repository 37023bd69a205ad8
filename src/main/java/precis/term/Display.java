package precis.term;

import com.googlecode.lanterna.SGR;
import com.googlecode.lanterna.TerminalSize;
import com.googlecode.lanterna.TextCharacter;
import com.googlecode.lanterna.TextColor;
import com.googlecode.lanterna.input.KeyStroke;
import com.googlecode.lanterna.terminal.Terminal;
import java.io.IOException;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** An open terminal: canvases are shown on it, and what is typed comes out as events. */
public final class Display implements AutoCloseable {
    private static final String UNSURE = "\u25A1";
    private static final String UNSURE_IN_ASCII = "?";
    private static final String WIDE = " wide";

    /** Characters beyond ASCII whose width was asked for already; an article has a few dozen. */
    private static final int MOST_KNOWN = 4096;

    private static final int MOST_OF_A_TITLE = 80;

    private static final TextColor[] NAMED = {
        TextColor.ANSI.BLACK,
        TextColor.ANSI.RED,
        TextColor.ANSI.GREEN,
        TextColor.ANSI.YELLOW,
        TextColor.ANSI.BLUE,
        TextColor.ANSI.MAGENTA,
        TextColor.ANSI.CYAN,
        TextColor.ANSI.WHITE,
        TextColor.ANSI.BLACK_BRIGHT,
        TextColor.ANSI.RED_BRIGHT,
        TextColor.ANSI.GREEN_BRIGHT,
        TextColor.ANSI.YELLOW_BRIGHT,
        TextColor.ANSI.BLUE_BRIGHT,
        TextColor.ANSI.MAGENTA_BRIGHT,
        TextColor.ANSI.CYAN_BRIGHT,
        TextColor.ANSI.WHITE_BRIGHT
    };

    private final Terminal terminal;
    private final Painter painter;
    private final Abilities abilities;
    private final Map<String, String> known = new HashMap<>();
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
        this.size = terminal.getTerminalSize();
        terminal.addResizeListener((source, newSize) -> size = newSize);
        setTheme(theme);
    }

    /** Whether there is a terminal to show something on and to read keys from. */
    public static boolean available() {
        return holds("[ -t 1 ] && : </dev/tty");
    }

    /** Whether the lines of standard input come from a terminal. */
    public static boolean linesAreTyped() {
        return holds("[ -t 0 ]");
    }

    /** Whether what is written to standard output comes to a terminal. */
    public static boolean linesAreShown() {
        return holds("[ -t 1 ]");
    }

    /** Whether what is written to standard error comes to a terminal. */
    public static boolean errorsAreShown() {
        return holds("[ -t 2 ]");
    }

    private static boolean holds(String condition) {
        ProcessBuilder question = new ProcessBuilder("/bin/sh", "-c", condition);
        question.redirectInput(ProcessBuilder.Redirect.INHERIT);
        question.redirectOutput(ProcessBuilder.Redirect.INHERIT);
        question.redirectError(ProcessBuilder.Redirect.INHERIT);
        try {
            return question.start().waitFor() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
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
            looks.put(role, look(possible.style(role)));
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
        painter.paint(canvas, shown, this::look, this::text);
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

    private String text(Canvas canvas, int x, int y) {
        String text = canvas.textAt(x, y);
        if (text.length() == 1 && text.charAt(0) < 0x80) {
            return text;
        }
        boolean wide = x + 1 < canvas.width() && canvas.textAt(x + 1, y).equals(Canvas.CONTINUED);
        if (text.equals(Canvas.CONTINUED)) {
            boolean covered = x > 0 && !text(canvas, x - 1, y).equals(unsure());
            return covered ? "" : " ";
        }
        if (known.size() > MOST_KNOWN) {
            known.clear();
        }
        return known.computeIfAbsent(wide ? text + WIDE : text, key -> sure(text, wide));
    }

    /** The text itself, where everybody takes it to be as wide as we do: else what is behind it in the row would shift. */
    private String sure(String text, boolean wide) {
        TextCharacter[] made = TextCharacter.fromString(text);
        return made.length == 1 && made[0].isDoubleWidth() == wide ? text : unsure();
    }

    private String unsure() {
        return abilities.lines() ? UNSURE : UNSURE_IN_ASCII;
    }

    private static TextCharacter look(Style style) {
        EnumSet<SGR> modifiers = EnumSet.noneOf(SGR.class);
        for (Style.Attribute attribute : style.attributes()) {
            modifiers.add(
                    switch (attribute) {
                        case BOLD -> SGR.BOLD;
                        case UNDERLINE -> SGR.UNDERLINE;
                        case REVERSE -> SGR.REVERSE;
                        case ITALIC -> SGR.ITALIC;
                    });
        }
        return TextCharacter.fromString(" ", colour(style.foreground()), colour(style.background()), modifiers)[0];
    }

    private static TextColor colour(@Nullable Colour colour) {
        if (colour instanceof Colour.Rgb rgb) {
            return new TextColor.RGB(rgb.red(), rgb.green(), rgb.blue());
        } else if (colour instanceof Colour.Indexed indexed) {
            return new TextColor.Indexed(indexed.number());
        }
        return colour instanceof Colour.Named named ? NAMED[named.number()] : TextColor.ANSI.DEFAULT;
    }
}
