package precis.term;

import com.googlecode.lanterna.TerminalSize;
import com.googlecode.lanterna.terminal.ansi.UnixLikeTerminal;
import com.googlecode.lanterna.terminal.ansi.UnixTerminal;
import java.io.BufferedOutputStream;
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
 *   <li>output is buffered: {@code System.out} would make a system call a cell;
 *   <li>the size comes from {@code stty}: a question to the terminal would wait five seconds where nobody answers;
 *   <li>text is written as UTF-8 at once: a character of two UTF-16 units would come out as two question marks;
 *   <li>Ctrl-S, Ctrl-Q, Ctrl-Z, Ctrl-\ and Ctrl-C are keys like any other.
 * </ul>
 */
class Tty extends UnixTerminal {
    private static final int BUFFER_BYTES = 1 << 16;
    private static final TerminalSize FALLBACK_SIZE = new TerminalSize(80, 24);
    private static final String PASTE_MARKS_ON = "\u001b[?2004h";
    private static final String PASTE_MARKS_OFF = "\u001b[?2004l";

    private Tty(InputStream in, OutputStream out) throws IOException {
        super(new PasteStream(in), out, StandardCharsets.UTF_8, UnixLikeTerminal.CtrlCBehaviour.TRAP);
        getInputDecoder().addProfile(() -> List.of(new PastePattern()));
    }

    /** Opens the controlling terminal; keys come from it even where standard input is a file. */
    static Tty open() throws IOException {
        return new Tty(
                new FileInputStream("/dev/tty"),
                new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), BUFFER_BYTES));
    }

    /** A terminal that is not there: what is drawn goes nowhere, and it is closed as soon as somebody listens for keys. */
    static Tty nowhere() throws IOException {
        return new Tty(InputStream.nullInputStream(), OutputStream.nullOutputStream()) {
            @Override
            protected String runSTTYCommand(String... parameters) {
                return "40 120";
            }
        };
    }

    @Override
    protected TerminalSize findTerminalSize() throws IOException {
        String answer = runSTTYCommand("size").trim();
        int blank = answer.indexOf(' ');
        if (blank < 0) {
            return FALLBACK_SIZE;
        }
        int rows = Integer.parseInt(answer.substring(0, blank));
        int columns = Integer.parseInt(answer.substring(blank + 1));
        return rows > 0 && columns > 0 ? new TerminalSize(columns, rows) : FALLBACK_SIZE;
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
        putString(PASTE_MARKS_ON);
    }

    @Override
    public void exitPrivateMode() throws IOException {
        putString(PASTE_MARKS_OFF);
        super.exitPrivateMode();
    }

    @Override
    public void putString(String text) throws IOException {
        writeToTerminal(text.getBytes(StandardCharsets.UTF_8));
    }
}
