package precis;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import precis.pty.Terminal;

/** The packaged program on a real terminal: what no test inside the program can see. */
class DeskIT {
    private static final String ARTICLE = "seeds/recall.txt";
    private static final String CURSOR_ON = "\u001b[?25h";
    private static final String CURSOR_OFF = "\u001b[?25l";
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
    void savesWhenItsTerminalIsClosed() {
        try (Terminal terminal = open(120, 40)) {
            write(terminal, "Forks break");
            assertThat(terminal.signal("HUP").exitCode()).isEqualTo(128 + 1);
            assertThat(saved()).contains("Forks break");
        }
    }

    @Test
    void takesAPasteThatComesInPiecesAsOneText() {
        try (Terminal terminal = open(120, 40)) {
            terminal.waitFor("saved").type("a").waitFor("keep").type("\u001b[200~Forks");
            long before = terminal.bytesReceived();
            terminal.type(" q\nbreak").type("\u001b[201~").waitFor("Forks q break");
            assertThat(terminal.bytesReceived()).isGreaterThan(before);
            terminal.type(Terminal.ENTER).waitUntilGone("keep");
            assertThat(terminal.type("q").exitCode()).isZero();
            assertThat(saved()).contains("Forks q break");
        }
    }

    @Test
    void drawsWithoutColoursWhereNoneAreWanted() {
        try (Terminal terminal = open(120, 40, "NO_COLOR=1")) {
            terminal.waitFor("1 BOTTOM LINE").waitFor("saved");
            assertThat(terminal.type("q").exitCode()).isZero();
            assertThat(colours(terminal)).isEmpty();
        }
    }

    @Test
    void drawsWithTheSixteenColoursOfATerminalThatHasNoMore() {
        try (Terminal terminal = open(120, 40, "TERM=xterm-16color", "COLORTERM=")) {
            terminal.waitFor("1 BOTTOM LINE").waitFor("saved");
            assertThat(terminal.type("q").exitCode()).isZero();
            assertThat(colours(terminal)).isNotEmpty().noneMatch(colour -> colour.equals("38") || colour.equals("48"));
        }
    }

    @Test
    void refusesATerminalThatCanOnlyPrint() {
        try (Terminal terminal = open(120, 40, "TERM=dumb")) {
            assertThat(terminal.exitCode()).isEqualTo(2);
            assertThat(terminal.screen()).contains("the desk needs a terminal");
            assertThat(terminal.received()).doesNotContain("\u001b");
        }
    }

    @Test
    void isLedByLinesOnATerminalThatCanOnlyPrint() {
        String[] command = {"env", "TERM=dumb", "PRECIS_BRIEFS=" + briefs, "./precis", "--plain", ARTICLE};
        try (Terminal terminal = Terminal.run(80, 24, command)) {
            terminal.waitFor("help lists what can be said").waitFor(">").type("edit 1 Forks break.\n");
            terminal.waitFor("point 1. Forks break.; edited").type("\u0004");
            assertThat(terminal.exitCode()).isZero();
            // the end was struck behind the prompt; the shell's own prompt begins a line
            assertThat(terminal.received()).endsWith("> \r\n");
            assertThat(terminal.received()).doesNotContain("\u001b");
            assertThat(saved()).contains("Forks break.");
        }
    }

    @Test
    void opensInALocaleWithoutLettersBeyondAscii() {
        try (Terminal terminal = open(120, 40, "LANG=C", "LC_ALL=POSIX")) {
            terminal.waitFor("Tessaly, the largest maker").waitFor("saved");
            assertThat(terminal.type("q").exitCode()).isZero();
        }
    }

    @Test
    void saysThatAWindowIsTooSmallAndRecovers() {
        try (Terminal terminal = open(120, 40)) {
            terminal.waitFor("1 BOTTOM LINE").waitFor("saved").resize(120, 5).waitFor("too small");
            terminal.resize(120, 40).waitFor("1 BOTTOM LINE");
            assertThat(terminal.type("q").exitCode()).isZero();
        }
    }

    @Test
    void leavesWithoutItsEditsOnlyWhenToldTwice() {
        // nobody can make a folder there, whoever runs the tests
        try (Terminal terminal = Terminal.run(120, 40, "./precis", "--briefs", "/proc/none", ARTICLE)) {
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
        try (Terminal first = open(120, 40)) {
            first.waitFor("saved");
            try (Terminal second = open(120, 40)) {
                assertThat(second.exitCode()).isEqualTo(3);
                assertThat(second.screen()).contains("is open in another desk (process ");
                assertThat(second.received()).doesNotContain("\u001b");
            }
            assertThat(first.type("q").exitCode()).isZero();
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

    private Terminal open(int columns, int rows, String... environment) {
        List<String> command = new ArrayList<>(List.of("env", "PRECIS_BRIEFS=" + briefs));
        command.addAll(List.of(environment));
        command.addAll(List.of("./precis", ARTICLE));
        return Terminal.run(columns, rows, command.toArray(String[]::new));
    }

    /** The numbers that choose a colour, of all that the program has drawn. */
    private static Set<String> colours(Terminal terminal) {
        return Pattern.compile("\u001b\\[([\\d;]*)m")
                .matcher(terminal.received())
                .results()
                .flatMap(match -> Stream.of(match.group(1).split(";", -1)))
                .filter(number -> number.matches("[349][0-8]|10[0-7]"))
                .collect(Collectors.toSet());
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
