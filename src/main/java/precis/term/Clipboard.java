package precis.term;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import precis.text.Sanitizer;

/**
 * The system's clipboard. The terminal itself is asked to fill it (OSC 52), which works over ssh too; where the terminal is known
 * not to, or the text is too long for it, a program does that is there for it.
 */
public final class Clipboard {
    /** What the terminal takes in one sequence: xterm and others stop at 100,000 bytes, and base64 makes four of three. */
    static final int MOST_BYTES = 74_000;

    private static final int SECONDS = 5;
    private static final List<List<String>> WAYLAND = List.of(List.of("wl-copy"));
    private static final List<List<String>> X11 =
            List.of(List.of("xclip", "-selection", "clipboard"), List.of("xsel", "--clipboard", "--input"));
    private static final List<List<String>> MAC = List.of(List.of("pbcopy"));

    /** Where sequences for the terminal go. */
    public interface Line {
        void send(String sequence) throws IOException;
    }

    /** Runs a program with something to read; false where it is not there, fails or hangs. */
    public interface Programs {
        boolean run(List<String> command, String input) throws InterruptedException;
    }

    private final Map<String, String> environment;
    private final @Nullable Line terminal;
    private final Programs programs;

    Clipboard(Map<String, String> environment, @Nullable Line terminal, Programs programs) {
        this.environment = environment;
        this.terminal = terminal;
        this.programs = programs;
    }

    /** The clipboard of whoever sits at a display. */
    public static Clipboard of(Display display) {
        return new Clipboard(System.getenv(), display::send, Clipboard::run);
    }

    /** The clipboard where no terminal is there to be asked, so that only programs can fill it. */
    public static Clipboard ofPrograms() {
        return new Clipboard(System.getenv(), null, Clipboard::run);
    }

    /** The clipboard of a terminal that is written to by lines. */
    public static Clipboard of(Line terminal) {
        return new Clipboard(System.getenv(), terminal, Clipboard::run);
    }

    /**
     * Copies a text; what could drive a terminal is taken out of it.
     *
     * @return the way that it went, in words; that the terminal did as it was told cannot be known
     * @throws IOException where no way is left; says why
     */
    public String copy(String text) throws IOException, InterruptedException {
        String clean = Sanitizer.clean(text);
        int bytes = clean.getBytes(UTF_8).length;
        // a tmux of today keeps sequences from the terminal unless it is told otherwise, but this it always does
        if (has("TMUX") && programs.run(List.of("tmux", "load-buffer", "-w", "-"), clean)) {
            return "tmux";
        }
        if (terminal != null && bytes <= MOST_BYTES && terminalCopies()) {
            terminal.send(sequence(clean));
            return "the terminal (OSC 52)";
        }
        for (List<String> program : reachable()) {
            if (programs.run(program, clean)) {
                return program.get(0);
            }
        }
        throw new IOException((bytes > MOST_BYTES
                        ? "not copied: more than the " + MOST_BYTES / 1000 + " KB that terminals take, and no "
                        : "not copied: this terminal does not do it, and no ")
                + "wl-copy, xclip, xsel or pbcopy works here");
    }

    /** Whether the terminal is not known to leave such sequences alone. */
    private boolean terminalCopies() {
        String term = environment.getOrDefault("TERM", "");
        boolean deaf = term.equals("linux")
                || term.startsWith("vt")
                || has("VTE_VERSION")
                || "Apple_Terminal".equals(environment.get("TERM_PROGRAM"));
        return has("TMUX") || !deaf;
    }

    /** For tmux once as it is, which some of them act on, and once as something to pass through. */
    private String sequence(String text) {
        String base64 = Base64.getEncoder().encodeToString(text.getBytes(UTF_8));
        String sequence = "\u001b]52;c;" + base64 + "\u0007";
        String term = environment.getOrDefault("TERM", "");
        boolean within = has("TMUX") || term.startsWith("tmux") || term.startsWith("screen");
        return within ? sequence + "\u001bPtmux;\u001b" + sequence + "\u001b\\" : sequence;
    }

    private List<List<String>> reachable() {
        List<List<String>> reachable = new ArrayList<>(has("WAYLAND_DISPLAY") ? WAYLAND : List.of());
        reachable.addAll(has("DISPLAY") ? X11 : List.of());
        reachable.addAll(MAC);
        return reachable;
    }

    private boolean has(String name) {
        return !environment.getOrDefault(name, "").isEmpty();
    }

    private static boolean run(List<String> command, String input) throws InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD);
        try {
            Process process = builder.start();
            try (OutputStream in = process.getOutputStream()) {
                in.write(input.getBytes(UTF_8));
            }
            boolean ended = process.waitFor(SECONDS, TimeUnit.SECONDS);
            if (!ended) {
                process.destroy();
            }
            return ended && process.exitValue() == 0;
        } catch (IOException e) {
            return false;
        }
    }
}
