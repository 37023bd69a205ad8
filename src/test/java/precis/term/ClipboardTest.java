package precis.term;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ClipboardTest {
    private static final String LONG = "x".repeat(Clipboard.MOST_BYTES + 1);

    private final List<String> sent = new ArrayList<>();
    private final List<String> run = new ArrayList<>();

    @Test
    void asksTheTerminal() throws Exception {
        assertThat(clipboard(Map.of("TERM", "xterm-256color")).copy("Zürich")).isEqualTo("the terminal (OSC 52)");
        assertThat(sent).containsExactly("\u001b]52;c;" + base64("Zürich") + "\u0007");
        assertThat(run).isEmpty();
    }

    @Test
    void goesThroughTmuxByItsOwnCommand() throws Exception {
        assertThat(clipboard(Map.of("TMUX", "/s,1,0", "TERM", "tmux-256color"), "tmux")
                        .copy("a"))
                .isEqualTo("tmux");
        assertThat(run).containsExactly("tmux load-buffer -w - < a");
        assertThat(sent).isEmpty();
    }

    @Test
    void goesThroughATmuxThatHasNoSuchCommandAndThroughOneOnTheFarSide() throws Exception {
        String sequence = "\u001b]52;c;YQ==\u0007";
        clipboard(Map.of("TMUX", "/s,1,0", "TERM", "screen")).copy("a");
        clipboard(Map.of("TERM", "tmux-256color")).copy("a");
        assertThat(sent).hasSize(2).containsOnly(sequence + "\u001bPtmux;\u001b" + sequence + "\u001b\\");
    }

    @Test
    void runsAProgramWhereTheTerminalDoesNotCopy() throws Exception {
        Map<String, String> wayland = Map.of("TERM", "xterm", "VTE_VERSION", "7006", "WAYLAND_DISPLAY", "wayland-0");
        assertThat(clipboard(wayland, "wl-copy", "pbcopy").copy("a")).isEqualTo("wl-copy");
        Map<String, String> x11 = Map.of("TERM", "linux", "DISPLAY", ":0");
        assertThat(clipboard(x11, "xclip", "xsel").copy("a")).isEqualTo("xclip");
        assertThat(clipboard(x11, "xsel", "wl-copy").copy("a")).isEqualTo("xsel");
        Map<String, String> mac = Map.of("TERM", "xterm", "TERM_PROGRAM", "Apple_Terminal");
        assertThat(clipboard(mac, "pbcopy").copy("a")).isEqualTo("pbcopy");
        assertThat(sent).isEmpty();
    }

    @Test
    void runsAProgramForWhatIsTooLongForTheTerminal() throws Exception {
        Map<String, String> xterm = Map.of("TERM", "xterm", "DISPLAY", ":0");
        assertThat(clipboard(xterm, "xclip").copy(LONG)).isEqualTo("xclip");
        assertThat(sent).isEmpty();
        assertThatThrownBy(() -> clipboard(xterm).copy(LONG))
                .isInstanceOf(IOException.class)
                .hasMessage("not copied: more than the 74 KB that terminals take,"
                        + " and no wl-copy, xclip, xsel or pbcopy works here");
    }

    @Test
    void saysWhereNoWayIsLeft() {
        assertThatThrownBy(() -> clipboard(Map.of("TERM", "linux")).copy("a"))
                .isInstanceOf(IOException.class)
                .hasMessage("not copied: this terminal does not do it,"
                        + " and no wl-copy, xclip, xsel or pbcopy works here");
    }

    @Test
    void copiesNothingThatCouldDriveATerminal() throws Exception {
        clipboard(Map.of("TERM", "xterm")).copy("a\u001b]0;b\u0007\u009bc\u202Ed");
        assertThat(sent).containsExactly("\u001b]52;c;" + base64("a\uFFFD]0;b\uFFFD\uFFFDc\uFFFDd") + "\u0007");
    }

    private Clipboard clipboard(Map<String, String> environment, String... programs) {
        return new Clipboard(environment, sent::add, (command, input) -> {
            run.add(String.join(" ", command) + " < " + input);
            return Set.of(programs).contains(command.get(0));
        });
    }

    private static String base64(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(UTF_8));
    }
}
