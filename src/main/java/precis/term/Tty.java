package precis.term;

import com.googlecode.lanterna.TerminalSize;
import com.googlecode.lanterna.terminal.ansi.UnixLikeTerminal;
import com.googlecode.lanterna.terminal.ansi.UnixTerminal;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * The terminal as Lanterna drives it, with what has to be otherwise:
 *
 * <ul>
 *   <li>a frame is one write: {@code System.out} would make a system call a cell;
 *   <li>the size comes from {@code stty}: a question to the terminal would wait five seconds where nobody answers;
 *   <li>text is written as UTF-8 at once: a character of two UTF-16 units would come out as two question marks;
 *   <li>Ctrl-S, Ctrl-Q, Ctrl-Z, Ctrl-\ and Ctrl-C are keys like any other.
 * </ul>
 */
class Tty extends UnixTerminal {
    private static final String PASTE_MARKS_ON = "\u001b[?2004h";
    private static final String PASTE_MARKS_OFF = "\u001b[?2004l";

    private static final String MOUSE_ON = "\u001b[?1000h\u001b[?1006h";
    private static final String MOUSE_OFF = "\u001b[?1006l\u001b[?1000l";
    private static final String KEEP_TITLE = "\u001b[22;2t";
    private static final String OLD_TITLE = "\u001b[23;2t";
    private static final int FRAME_MARKS = 2026;
    private static final String ASK_FOR_FRAME_MARKS = "\u001b[?" + FRAME_MARKS + "$p";

    /** Plain letters on an empty screen: a terminal without a second screen would keep what was drawn, and its colours. */
    private static final String BLANK = "\u001b[0m\u001b[2J\u001b[H";

    private final FrameStream frames;
    private final boolean answers;
    private final boolean mouse;
    private String title = "";

    private Tty(InputStream in, FrameStream frames, boolean answers, boolean mouse) throws IOException {
        super(new PasteStream(in), frames, StandardCharsets.UTF_8, UnixLikeTerminal.CtrlCBehaviour.TRAP);
        this.frames = frames;
        this.answers = answers;
        this.mouse = mouse;
        getInputDecoder().addProfile(() -> List.of(new PastePattern(), new ReportPattern()));
    }

    /**
     * Opens the controlling terminal; keys come from it even where standard input is a file.
     *
     * @param answers whether it may be asked what it knows
     * @param mouse whether it is to tell what the mouse does
     */
    static Tty open(boolean answers, boolean mouse) throws IOException {
        FrameStream frames = new FrameStream(new FileOutputStream(FileDescriptor.out));
        return new Tty(new FileInputStream("/dev/tty"), frames, answers, mouse);
    }

    /** A terminal that is not there: what is drawn goes nowhere, and it is closed as soon as somebody listens for keys. */
    static Tty nowhere() throws IOException {
        return new Tty(InputStream.nullInputStream(), new FrameStream(OutputStream.nullOutputStream()), false, false) {
            @Override
            protected String runSTTYCommand(String... parameters) {
                return "40 120";
            }
        };
    }

    @Override
    protected TerminalSize findTerminalSize() throws IOException {
        Extent extent = Extent.of(runSTTYCommand("size"), System.getenv());
        return new TerminalSize(extent.columns(), extent.rows());
    }

    /** All settings in one call: each is a process of its own. Lanterna has saved them before, and restores them. */
    @Override
    protected void canonicalMode(boolean on) throws IOException {
        if (!on) {
            runSTTYCommand("-icanon", "-echo", "-isig", "-ixon", "-iexten", "min", "1", "time", "0");
        }
    }

    @Override
    protected void keyEchoEnabled(boolean on) {
        // canonicalMode has seen to it
    }

    @Override
    protected void keyStrokeSignalsEnabled(boolean on) {
        // canonicalMode has seen to it
    }

    /**
     * Stops the whole process group, as the terminal itself would: the launcher has to stop with us, or the shell would go on
     * waiting. Where nobody could let the group go on again, the system lets it go on at once.
     */
    void suspend() throws IOException, InterruptedException {
        flush();
        restoreTerminalSettings();
        new ProcessBuilder("/bin/sh", "-c", "kill -TSTP 0").start().waitFor();
        canonicalMode(false);
    }

    /** Runs something with the terminal as it was, except that Ctrl-C is a key: it is not meant for this program. */
    void lend(Runnable errand) throws IOException {
        flush();
        restoreTerminalSettings();
        runSTTYCommand("-isig");
        errand.run();
        canonicalMode(false);
    }

    @Override
    public void enterPrivateMode() throws IOException {
        super.enterPrivateMode();
        putString(PASTE_MARKS_ON + (mouse ? MOUSE_ON : ""));
        if (answers) {
            putString(KEEP_TITLE + ASK_FOR_FRAME_MARKS);
            writeTitle();
        }
    }

    /** Takes in what the terminal answers. */
    void hear(ReportPattern.Report report) {
        if (report.knows(FRAME_MARKS)) {
            frames.mark();
        }
    }

    /** Names the window, where it is known how to give it its old name back. */
    void name(String text) throws IOException {
        title = text;
        writeTitle();
    }

    private void writeTitle() throws IOException {
        if (answers && !title.isEmpty()) {
            putString("\u001b]2;" + title + "\u0007");
        }
    }

    @Override
    public void exitPrivateMode() throws IOException {
        putString((mouse ? MOUSE_OFF : "") + PASTE_MARKS_OFF + (answers ? OLD_TITLE : "") + BLANK);
        super.exitPrivateMode();
    }

    @Override
    public void putString(String text) throws IOException {
        writeToTerminal(text.getBytes(StandardCharsets.UTF_8));
    }
}
