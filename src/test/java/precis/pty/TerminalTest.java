package precis.pty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

/** The terminal itself, tried with a shell, which every machine has. */
class TerminalTest {
    @Test
    void showsWhatTheProgramWritesAndItsStatus() {
        // it ends only when all is read: what a program draws right before its end can be lost on a busy machine
        String program = "stty -echo; printf 'é 漢字 👩 \\033[3;5Hthere'; read key; exit 7";
        try (Terminal terminal = Terminal.run(40, 5, "sh", "-c", program)) {
            terminal.waitFor("there").type(Terminal.ENTER);
            assertThat(terminal.exitCode()).isEqualTo(7);
            assertThat(terminal.screen()).isEqualTo("é 漢字 👩\n\n    there\n\n\n");
            assertThat(terminal.bytesReceived()).isEqualTo(26);
        }
    }

    @Test
    void hasItsSizeBeforeTheProgramStarts() {
        try (Terminal terminal = Terminal.run(93, 17, "stty", "size")) {
            terminal.waitFor("17 93");
        }
    }

    @Test
    void takesKeysAndAnswersWhereTheCursorIs() {
        String program = "stty -icanon; printf '\\033[2;3H\\033[6n'; head -c 7 | od -An -c";
        try (Terminal terminal = Terminal.run(60, 10, "sh", "-c", program)) {
            terminal.type("x").waitFor("2   ;   3   R");
        }
    }

    @Test
    void tellsWhichScreenIsShown() {
        String program = "printf '\\033[?1049hhere'; read key; printf '\\033[?1049l'; echo back";
        try (Terminal terminal = Terminal.run(40, 5, "sh", "-c", program)) {
            assertThat(terminal.waitFor("here").alternateScreen()).isTrue();
            terminal.type(Terminal.ENTER).waitFor("back").waitUntilGone("here");
            assertThat(terminal.alternateScreen()).isFalse();
        }
    }

    @Test
    void passesOnANewSize() {
        String program = "trap 'stty size; exit' WINCH; echo ready; while :; do :; done";
        try (Terminal terminal = Terminal.run(40, 5, "sh", "-c", program)) {
            terminal.waitFor("ready").resize(50, 6).waitFor("6 50");
        }
    }

    @Test
    void sendsSignalsAndTellsWhichOneEndedTheProgram() {
        try (Terminal terminal = Terminal.run(40, 5, "sh", "-c", "echo ready; exec cat")) {
            assertThat(terminal.waitFor("ready").signal("KILL").exitCode()).isEqualTo(128 + 9);
        }
    }

    @Test
    void saysWhatTheScreenWasWhenItWaitedInVain() {
        try (Terminal terminal = Terminal.run(40, 5, "sh", "-c", "echo something else; read key")) {
            terminal.waitFor("something else").type(Terminal.ENTER); // it ends only when all is read, as above
            assertThatThrownBy(() -> terminal.waitFor("this"))
                    .isInstanceOf(AssertionError.class)
                    .hasMessageContaining("“this”")
                    .hasMessageContaining("something else");
        }
    }
}
