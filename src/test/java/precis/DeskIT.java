package precis;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import precis.pty.Terminal;

/** The packaged program on a real terminal: what no test inside the program can see of its work. */
class DeskIT {
    private static final String CURSOR_ON = "\u001b[?25h";
    private static final String CURSOR_OFF = "\u001b[?25l";
    private static final int SECONDS = 4;
    private static final int MOST_TRIES = 4;

    /** A timer of the virtual machine that ticks once a second would make more. */
    private static final int MOST_SLEEPS = 3;

    @TempDir
    private Path briefs;

    private Desks desks = new Desks(Path.of(""));

    @BeforeEach
    void layOut() {
        desks = new Desks(briefs);
    }

    @Test
    void showsTheArticleBesideItsBriefAndLeavesWithNothingBehind() {
        try (Terminal terminal = desks.open(120, 40)) {
            terminal.waitFor("Tessaly, the largest maker")
                    .waitFor("1 BOTTOM LINE")
                    .waitFor("saved");
            assertThat(terminal.alternateScreen()).isTrue();
            assertThat(terminal.bytesReceived()).isLessThan(30_000);

            assertThat(terminal.type("q").exitCode()).isZero();
            assertThat(terminal.alternateScreen()).isFalse();
            assertThat(terminal.screen()).isBlank();
            String drawn = terminal.received();
            assertThat(drawn.lastIndexOf(CURSOR_ON)).isGreaterThan(drawn.lastIndexOf(CURSOR_OFF));
            assertThat(drawn.lastIndexOf("\u001b[?2004l")).isGreaterThan(drawn.lastIndexOf("\u001b[?2004h"));
            // the window's name is put aside before ours is written, and taken back at the end
            assertThat(drawn.indexOf("\u001b[22;2t")).isBetween(0, drawn.indexOf("\u001b]2;precis: "));
            assertThat(drawn.lastIndexOf("\u001b[23;2t")).isGreaterThan(drawn.lastIndexOf("\u001b]2;precis: "));
        }
    }

    @Test
    void hasTheEditAfterTheProgramWasKilled() {
        try (Terminal terminal = desks.open(120, 40)) {
            Desks.write(terminal, "Forks break");
            terminal.waitUntil("the words in the file", () -> desks.saved().contains("Forks break"));
            terminal.signal("KILL");
            assertThat(terminal.exitCode()).isEqualTo(128 + 9);
        }
        try (Terminal terminal = desks.open(120, 40)) {
            terminal.waitFor("Forks break");
        }
    }

    @Test
    void hasWhatWasBeingTypedWhenTheProgramWasKilled() {
        try (Terminal terminal = desks.open(120, 40)) {
            terminal.waitFor("saved").type("a").waitFor("editing").type("Forks break");
            terminal.waitUntil("the words in the file", () -> desks.saved().contains("Forks break"));
            terminal.signal("KILL");
            assertThat(terminal.exitCode()).isEqualTo(128 + 9);
        }
        try (Terminal terminal = desks.open(120, 40)) {
            terminal.waitFor("Forks break");
        }
    }

    @Test
    void savesAndGivesTheTerminalBackWhenItIsTerminated() {
        // the signal goes to the shell, which hands it on and then looks at the terminal's settings
        String shell = """
                before=$(stty -g)
                trap 'kill -TERM $desk' TERM
                "$@" & desk=$!
                wait $desk
                wait $desk
                echo "status $?"
                [ "$before" = "$(stty -g)" ] && echo 'settings restored'
                """;
        try (Terminal terminal = Terminal.run(
                120, 40, "env", "PRECIS_BRIEFS=" + briefs, "sh", "-c", shell, "sh", "./precis", Desks.ARTICLE)) {
            Desks.write(terminal, "Forks break");
            terminal.signal("TERM").waitFor("settings restored").waitFor("status 143");
            assertThat(terminal.alternateScreen()).isFalse();
            assertThat(desks.saved()).contains("Forks break");
        }
    }

    @Test
    void savesWhenItsTerminalIsClosed() {
        try (Terminal terminal = desks.open(120, 40)) {
            Desks.write(terminal, "Forks break");
            assertThat(terminal.signal("HUP").exitCode()).isEqualTo(128 + 1);
            assertThat(desks.saved()).contains("Forks break");
        }
    }

    @Test
    void leavesWithoutItsEditsOnlyWhenToldTwice() {
        // nobody can make a folder there, whoever runs the tests
        try (Terminal terminal = Terminal.run(120, 40, "./precis", "--briefs", "/proc/none", Desks.ARTICLE)) {
            terminal.waitFor("not saved")
                    .type("q")
                    .waitFor("again leaves unsaved")
                    .type("q");
            assertThat(terminal.exitCode()).isEqualTo(4);
            assertThat(terminal.alternateScreen()).isFalse();
            assertThat(terminal.screen()).contains("the last changes are not saved");
        }
    }

    @Test
    void refusesABriefThatIsOnAnotherDesk() {
        try (Terminal first = desks.open(120, 40)) {
            first.waitFor("saved");
            try (Terminal second = desks.open(120, 40)) {
                assertThat(second.exitCode()).isEqualTo(3);
                assertThat(second.screen()).contains("is open in another desk (process ");
                assertThat(second.received()).doesNotContain("\u001b");
            }
            assertThat(first.type("q").exitCode()).isZero();
        }
    }

    @Test
    void lendsTheTerminalToAnEditorAndTakesItBack() {
        // an editor that asks for a key of its own, so that none of its keys may come to the desk
        String script = "#!/bin/sh\nprintf 'editing\\n'\nread answer\nsed -i \"s/Tessaly/$answer/\" \"$1\"\n";
        Path file = desks.script(script);
        try (Terminal terminal = Terminal.run(
                120, 40, "env", "PRECIS_BRIEFS=" + briefs, "EDITOR=" + file, "VISUAL=", "./precis", Desks.ARTICLE)) {
            terminal.waitFor("saved").type("1E").waitFor("editing");
            assertThat(terminal.alternateScreen()).isFalse();
            terminal.type("Jq Uq\n").waitFor("taken over from the editor").waitFor("Jq Uq");
            assertThat(terminal.alternateScreen()).isTrue();
            terminal.type("?").waitFor("filter:").type(Terminal.ESCAPE).waitUntilGone("filter:");
            assertThat(terminal.type("q").exitCode()).isZero();
            assertThat(desks.saved()).contains("Jq Uq");
        }
    }

    @Test
    void readsAnArticleFromStandardInputAndKeysFromTheTerminal() {
        String command = "./precis - <" + Desks.ARTICLE;
        try (Terminal terminal = Terminal.run(120, 40, "env", "PRECIS_BRIEFS=" + briefs, "sh", "-c", command)) {
            terminal.waitFor("1 BOTTOM LINE").waitFor("saved");
            assertThat(terminal.type("q").exitCode()).isZero();
        }
    }

    @Test
    void doesNothingAtAllWhileItWaitsForAKey() throws InterruptedException {
        try (Terminal terminal = desks.open(120, 40)) {
            terminal.waitFor("1 BOTTOM LINE").waitFor("saved");
            long fewest = Long.MAX_VALUE;
            // what was begun at the start comes to its end first
            for (int i = 0; i < MOST_TRIES && fewest > MOST_SLEEPS; i++) {
                long before = terminal.sleeps();
                Thread.sleep(
                        SECONDS * 1000L); // nothing to wait for: that nothing happens meanwhile is what is measured
                fewest = Math.min(fewest, terminal.sleeps() - before);
            }
            assertThat(fewest).isLessThanOrEqualTo(MOST_SLEEPS);
            assertThat(terminal.type("q").exitCode()).isZero();
        }
    }
}
