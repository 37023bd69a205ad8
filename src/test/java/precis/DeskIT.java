package precis;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import precis.pty.Terminal;

/** The packaged program on a real terminal: what no test inside the program can see. */
class DeskIT {
    private static final String ARTICLE = "seeds/recall.txt";
    private static final String CONTROL_S = "\u0013";
    private static final String CONTROL_Z = "\u001a";
    private static final String CONTROL_BACKSLASH = "\u001c";

    @TempDir
    private Path briefs;

    @Test
    void showsTheArticleBesideItsBriefAndLeavesWithNothingBehind() {
        try (Terminal terminal = open(120, 40)) {
            terminal.waitFor("Tessaly, the largest maker")
                    .waitFor("1 BOTTOM LINE")
                    .waitFor("saved");
            assertThat(terminal.alternateScreen()).isTrue();
            assertThat(terminal.bytesReceived()).isLessThan(30_000);

            assertThat(terminal.type("q").exitCode()).isZero();
            assertThat(terminal.alternateScreen()).isFalse();
            assertThat(terminal.screen()).isBlank();
        }
    }

    @Test
    void hasTheEditAfterTheProgramWasKilled() {
        try (Terminal terminal = open(120, 40)) {
            write(terminal, "Forks break");
            terminal.waitUntil("the words in the file", () -> saved().contains("Forks break"));
            terminal.signal("KILL");
            assertThat(terminal.exitCode()).isEqualTo(128 + 9);
        }
        try (Terminal terminal = open(120, 40)) {
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
        try (Terminal terminal =
                Terminal.run(120, 40, "env", "PRECIS_BRIEFS=" + briefs, "sh", "-c", shell, "sh", "./precis", ARTICLE)) {
            write(terminal, "Forks break");
            terminal.signal("TERM").waitFor("settings restored").waitFor("status 143");
            assertThat(terminal.alternateScreen()).isFalse();
            assertThat(saved()).contains("Forks break");
        }
    }

    @Test
    void laysItselfOutAnewInAWindowOfAnotherSize() {
        try (Terminal terminal = open(120, 40)) {
            terminal.waitFor("1 BOTTOM LINE").waitFor("saved").resize(80, 24).waitFor("6 Disputed");
            assertThat(terminal.screen().lines()).allMatch(row -> row.length() <= 80);
            terminal.resize(130, 30).waitFor("1 BOTTOM LINE");
        }
    }

    @Test
    void takesKeysThatATerminalWouldKeepForItself() {
        try (Terminal terminal = open(120, 40)) {
            terminal.waitFor("saved").type(CONTROL_S + CONTROL_BACKSLASH + "?").waitFor("filter:");
            terminal.type(Terminal.ESCAPE).waitUntilGone("filter:");
            assertThat(terminal.type("q").exitCode()).isZero();
        }
    }

    @Test
    void goesToTheShellAndComesBack() {
        String shell = """
                set -m
                before=$(stty -g)
                "$@"
                [ "$before" = "$(stty -g)" ] && echo 'settings restored'
                read answer
                fg
                echo "status $?"
                [ "$before" = "$(stty -g)" ] && echo 'restored again'
                """;
        try (Terminal terminal =
                Terminal.run(120, 40, "env", "PRECIS_BRIEFS=" + briefs, "sh", "-c", shell, "sh", "./precis", ARTICLE)) {
            terminal.waitFor("saved").type(CONTROL_Z).waitFor("settings restored");
            assertThat(terminal.alternateScreen()).isFalse();
            terminal.type("\n").waitFor("1 BOTTOM LINE");
            assertThat(terminal.alternateScreen()).isTrue();
            terminal.type("?").waitFor("filter:").type(Terminal.ESCAPE).waitUntilGone("filter:");
            terminal.type("q").waitFor("status 0").waitFor("restored again");
        }
    }

    @Test
    void lendsTheTerminalToAnEditorAndTakesItBack() {
        // an editor that asks for a key of its own, so that none of its keys may come to the desk
        String script = "#!/bin/sh\nprintf 'editing\\n'\nread answer\nsed -i \"s/Tessaly/$answer/\" \"$1\"\n";
        Path file = script(script);
        try (Terminal terminal = Terminal.run(
                120, 40, "env", "PRECIS_BRIEFS=" + briefs, "EDITOR=" + file, "VISUAL=", "./precis", ARTICLE)) {
            terminal.waitFor("saved").type("1E").waitFor("editing");
            assertThat(terminal.alternateScreen()).isFalse();
            terminal.type("Jq Uq\n").waitFor("taken over from the editor").waitFor("Jq Uq");
            assertThat(terminal.alternateScreen()).isTrue();
            terminal.type("?").waitFor("filter:").type(Terminal.ESCAPE).waitUntilGone("filter:");
            assertThat(terminal.type("q").exitCode()).isZero();
            assertThat(saved()).contains("Jq Uq");
        }
    }

    @Test
    void readsAnArticleFromStandardInputAndKeysFromTheTerminal() {
        String command = "./precis - <" + ARTICLE;
        try (Terminal terminal = Terminal.run(120, 40, "env", "PRECIS_BRIEFS=" + briefs, "sh", "-c", command)) {
            terminal.waitFor("1 BOTTOM LINE").waitFor("saved");
            assertThat(terminal.type("q").exitCode()).isZero();
        }
    }

    private Terminal open(int columns, int rows) {
        return Terminal.run(columns, rows, "env", "PRECIS_BRIEFS=" + briefs, "./precis", ARTICLE);
    }

    /** Adds a point of one's own to the first section. */
    private static void write(Terminal terminal, String words) {
        terminal.waitFor("saved")
                .type("a")
                .waitFor("keep")
                .type(words + Terminal.ENTER)
                .waitUntilGone("keep");
    }

    /** A program that can be run. */
    private Path script(String content) {
        try {
            Path file = Files.writeString(briefs.resolve("editor"), content);
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwx------"));
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String saved() {
        try {
            Path file = briefs.resolve("recall.json");
            return Files.exists(file) ? Files.readString(file) : "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
