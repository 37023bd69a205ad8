package precis;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import precis.pty.Terminal;

/** The packaged program on terminals that can little, are small, or keep keys for themselves. */
class TerminalIT {
    private static final String CONTROL_S = "\u0013";
    private static final String CONTROL_Z = "\u001a";
    private static final String CONTROL_BACKSLASH = "\u001c";

    @TempDir
    private Path briefs;

    private Desks desks = new Desks(Path.of(""));

    @BeforeEach
    void layOut() {
        desks = new Desks(briefs);
    }

    @Test
    void takesAPasteThatComesInPiecesAsOneText() {
        try (Terminal terminal = desks.open(120, 40)) {
            terminal.waitFor("saved").type("a").waitFor("keep").type("\u001b[200~Forks");
            long before = terminal.bytesReceived();
            terminal.type(" q\nbreak").type("\u001b[201~").waitFor("Forks q break");
            assertThat(terminal.bytesReceived()).isGreaterThan(before);
            terminal.type(Terminal.ENTER).waitUntilGone("keep");
            assertThat(terminal.type("q").exitCode()).isZero();
            assertThat(desks.saved()).contains("Forks q break");
        }
    }

    @Test
    void drawsWithoutColoursWhereNoneAreWanted() {
        try (Terminal terminal = desks.open(120, 40, "NO_COLOR=1")) {
            terminal.waitFor("1 BOTTOM LINE").waitFor("saved");
            assertThat(terminal.type("q").exitCode()).isZero();
            assertThat(colours(terminal)).isEmpty();
        }
    }

    @Test
    void drawsWithTheSixteenColoursOfATerminalThatHasNoMore() {
        try (Terminal terminal = desks.open(120, 40, "TERM=xterm-16color", "COLORTERM=")) {
            terminal.waitFor("1 BOTTOM LINE").waitFor("saved");
            assertThat(terminal.type("q").exitCode()).isZero();
            assertThat(colours(terminal)).isNotEmpty().noneMatch(colour -> colour.equals("38") || colour.equals("48"));
        }
    }

    @Test
    void refusesATerminalThatCanOnlyPrint() {
        try (Terminal terminal = desks.open(120, 40, "TERM=dumb")) {
            assertThat(terminal.exitCode()).isEqualTo(2);
            assertThat(terminal.screen()).contains("the desk needs a terminal");
            assertThat(terminal.received()).doesNotContain("\u001b");
        }
    }

    @Test
    void isLedByLinesOnATerminalThatCanOnlyPrint() {
        String[] command = {"env", "TERM=dumb", "PRECIS_BRIEFS=" + briefs, "./precis", "--plain", Desks.ARTICLE};
        try (Terminal terminal = Terminal.run(80, 24, command)) {
            terminal.waitFor("help lists what can be said").waitFor(">").type("edit 1 Forks break.\n");
            terminal.waitFor("point 1. Forks break.; edited").type("\u0004");
            assertThat(terminal.exitCode()).isZero();
            // the end was struck behind the prompt; the shell's own prompt begins a line
            assertThat(terminal.received()).endsWith("> \r\n");
            assertThat(terminal.received()).doesNotContain("\u001b");
            assertThat(desks.saved()).contains("Forks break.");
        }
    }

    @Test
    void opensInALocaleWithoutLettersBeyondAscii() {
        try (Terminal terminal = desks.open(120, 40, "LANG=C", "LC_ALL=POSIX")) {
            terminal.waitFor("Tessaly, the largest maker").waitFor("saved");
            assertThat(terminal.type("q").exitCode()).isZero();
        }
    }

    @Test
    void saysThatAWindowIsTooSmallAndRecovers() {
        try (Terminal terminal = desks.open(120, 40)) {
            terminal.waitFor("1 BOTTOM LINE").waitFor("saved").resize(120, 5).waitFor("too small");
            terminal.resize(120, 40).waitFor("1 BOTTOM LINE");
            assertThat(terminal.type("q").exitCode()).isZero();
        }
    }

    @Test
    void laysItselfOutAnewInAWindowOfAnotherSize() {
        try (Terminal terminal = desks.open(120, 40)) {
            terminal.waitFor("1 BOTTOM LINE").waitFor("saved").resize(80, 24).waitFor("6 Disputed");
            assertThat(terminal.screen().lines()).allMatch(row -> row.length() <= 80);
            terminal.resize(130, 30).waitFor("1 BOTTOM LINE");
        }
    }

    @Test
    void takesKeysThatATerminalWouldKeepForItself() {
        try (Terminal terminal = desks.open(120, 40)) {
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
        try (Terminal terminal = Terminal.run(
                120, 40, "env", "PRECIS_BRIEFS=" + briefs, "sh", "-c", shell, "sh", "./precis", Desks.ARTICLE)) {
            terminal.waitFor("saved").type(CONTROL_Z).waitFor("settings restored");
            assertThat(terminal.alternateScreen()).isFalse();
            terminal.type("\n").waitFor("1 BOTTOM LINE");
            assertThat(terminal.alternateScreen()).isTrue();
            terminal.type("?").waitFor("filter:").type(Terminal.ESCAPE).waitUntilGone("filter:");
            terminal.type("q").waitFor("status 0").waitFor("restored again");
        }
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
}
