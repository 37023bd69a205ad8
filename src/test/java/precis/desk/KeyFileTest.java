package precis.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import precis.Fixtures;
import precis.key.Key;

class KeyFileTest {
    @Test
    void ownKeysTakeThePlaceOfTheStandardOnes() {
        Keymap keymap = parse(List.of("# mine", "", "export = <F5> <C-e>", "undo = none"));
        assertThat(keymap.keys(Command.EXPORT)).containsExactly(Key.named("F5"), Key.control('e'));
        assertThat(keymap.command(Key.control('e'))).isEqualTo(Command.EXPORT);
        assertThat(keymap.command(Key.of('x'))).isNull();
        assertThat(keymap.keys(Command.UNDO)).isEmpty();
        assertThat(keymap.keys(Command.DOWN)).isEqualTo(Command.DOWN.keys());
    }

    @Test
    void twoCommandsMaySwapTheirKeys() {
        Keymap keymap = parse(List.of("undo = x", "export = u"));
        assertThat(keymap.command(Key.of('x'))).isEqualTo(Command.UNDO);
        assertThat(keymap.command(Key.of('u'))).isEqualTo(Command.EXPORT);
    }

    @Test
    void oneKeyMayMeanTwoThingsAtDifferentTimes() {
        assertThat(parse(List.of("cite = x")).keys(Command.CITE)).containsExactly(Key.of('x'));
    }

    @Test
    void messagesNameTheAnalystsKeys() {
        State state = Desk.open("harbour", Fixtures.harbourBrief(), false, new Size(120, 40));
        assertThat(Command.NEXT_PLACE.whyNot(state)).isEqualTo("nothing was looked for; / finds");
        State other = state.withKeymap(parse(List.of("find = <F3>")));
        assertThat(Command.NEXT_PLACE.whyNot(other)).isEqualTo("nothing was looked for; F3 finds");
        State none = state.withKeymap(parse(List.of("find = none")));
        assertThat(Command.NEXT_PLACE.whyNot(none)).isEqualTo("nothing was looked for");
    }

    @Test
    void theTemplateChangesNothingUntilALineIsTaken() {
        List<String> template = KeyFile.template().lines().toList();
        assertThat(parse(template).keys(Command.DOWN)).isEqualTo(Command.DOWN.keys());
        List<String> taken = template.stream()
                .map(line -> line.replaceFirst("^#(?=[a-z0-9-]+ = )", ""))
                .toList();
        for (Command command : Command.values()) {
            assertThat(taken).anyMatch(line -> line.startsWith(command.id() + " = "));
            assertThat(parse(taken).keys(command)).isEqualTo(command.keys());
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            export             | line 2: write: command = keys
            exprot = y         | line 2: no command is called exprot (precis keys --file lists them)
            export =           | line 2: write the keys of export behind the = sign, or none
            export = <Entr>    | line 2: no key is called Entr
            export = u         | line 2: u would mean both export and undo; give one of them another key, or none
            export = <C-i>     | line 2: to a terminal Ctrl-I and Tab are the same key: write <Tab>
            keep = k           | line 2: k is typed there, so it cannot mean keep
            help = none        | line 2: help needs a key
            """)
    void saysWhichLineIsWrongAndWhy(String line, String message) {
        assertThat(problems("# mine", line)).containsExactly(message);
    }

    @Test
    void aClashIsToldAtTheLaterLine() {
        assertThat(problems("export = <F6>", "", "undo = <F6>"))
                .containsExactly("line 3: F6 would mean both undo and export; give one of them another key, or none");
        assertThat(problems("undo = u", "undo = <F5>")).containsExactly("line 2: undo has a line before this one");
    }

    @Test
    void allWrongLinesAreToldAndTheGoodOnesCount() {
        List<String> problems = new ArrayList<>();
        Keymap keymap = KeyFile.parse(
                List.of("exprot = y", "undo = <F5>", "export = u", "redo = <F5>", "merge"), problems::add);
        assertThat(problems)
                .containsExactly(
                        "line 1: no command is called exprot (precis keys --file lists them)",
                        "line 4: F5 would mean both undo and redo; give one of them another key, or none",
                        "line 5: write: command = keys");
        assertThat(keymap.command(Key.named("F5"))).isEqualTo(Command.UNDO);
        assertThat(keymap.command(Key.of('u'))).isEqualTo(Command.EXPORT);
        assertThat(keymap.keys(Command.REDO)).isEqualTo(Command.REDO.keys());
    }

    @Test
    void aLineThatGoesTakesAlongWhatItMadeRoomFor() {
        List<String> problems = new ArrayList<>();
        Keymap keymap =
                KeyFile.parse(List.of("export = u", "undo = <F5>", "redo = <F5>", "edit = <C-r>"), problems::add);
        assertThat(problems).hasSize(2);
        assertThat(keymap.keys(Command.EDIT)).isEqualTo(Command.EDIT.keys());
        assertThat(keymap.command(Key.control('r'))).isEqualTo(Command.REDO);
    }

    private static Keymap parse(List<String> lines) {
        List<String> problems = new ArrayList<>();
        Keymap keymap = KeyFile.parse(lines, problems::add);
        assertThat(problems).isEmpty();
        return keymap;
    }

    private static List<String> problems(String... lines) {
        List<String> problems = new ArrayList<>();
        KeyFile.parse(List.of(lines), problems::add);
        return problems;
    }
}
