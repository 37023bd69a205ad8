package precis.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import precis.Fixtures;
import precis.key.Key;

class KeymapTest {
    private final State reading = Desk.open("harbour", Fixtures.harbourBrief(), false, new Size(120, 40));

    @ParameterizedTest
    @EnumSource(Command.class)
    void everyCommandHasAKeyOrALineInTheListOfThePoint(Command command) {
        assertThat(!command.keys().isEmpty() || command.group().onPoint()).isTrue();
        assertThat(command.hint()).isNotBlank();
        assertThat(command.description()).isNotBlank();
    }

    @Test
    void everyCommandIsInTheHelp() {
        Set<Action> listed = new HashSet<>();
        Help.all(reading).lines().forEach(line -> listed.add(line.action()));
        for (Command command : Command.values()) {
            assertThat(listed.contains(command)).as(command.name()).isTrue();
        }
    }

    @Test
    void whatKeysMeanDependsOnTheMode() {
        Keymap keymap = Keymap.standard();
        State filling = Desk.update(reading, Command.EDIT).state();
        assertThat(keymap.action(Key.of('j'), reading)).isEqualTo(Command.DOWN);
        assertThat(keymap.action(Key.of('j'), filling)).isEqualTo(new Action.Typed("j"));
        assertThat(keymap.action(Key.named("Tab"), filling)).isEqualTo(Command.NEXT_FIELD);
        assertThat(keymap.action(Key.control('u'), filling)).isEqualTo(Command.DELETE_TO_START);
        assertThat(keymap.action(Key.control('z'), filling)).isEqualTo(Command.SUSPEND);
        assertThat(keymap.action(Key.of('%'), reading)).isNull();
    }

    @ParameterizedTest
    @EnumSource(Command.class)
    void terminalsSendEveryStandardKey(Command command) {
        assertThat(command.keys()).allMatch(key -> key.whyNeverSent() == null);
    }
}
