package precis.desk;

import java.util.ArrayList;
import java.util.List;
import precis.brief.SectionKind;

/** The lists of commands: of all of them, and of those for the point and the section under the cursor. */
public final class Help {
    private Help() {}

    /** All that the keys do, group by group; what they do in fields and lists is there to be read. */
    static Menu all(State state) {
        List<Menu.Line> lines = new ArrayList<>();
        for (Command.Group group : Command.Group.values()) {
            for (Command command : Command.values()) {
                if (command.group() == group) {
                    lines.add(line(command, state));
                }
            }
        }
        return new Menu("All keys", lines, Input.EMPTY, 0, new Mode.Reading(), true, false);
    }

    /** What can be done with the point and the section under the cursor; what cannot be done comes last and says why. */
    static Menu here(State state) {
        List<Menu.Line> lines = new ArrayList<>();
        List<Menu.Line> off = new ArrayList<>();
        for (Command command : Command.values()) {
            if (command.group().onPoint()) {
                String keys = state.keymap().labels(command);
                Menu.Line line = new Menu.Line(
                        command.group().title(), keys, command.description(), command.whyNot(state), command);
                (line.whyNot() == null ? lines : off).add(line);
            }
        }
        lines.addAll(off);
        String section = state.brief().section(state.cursor().section()).title();
        String point = state.point() == null ? "" : ": " + state.point().text();
        return Menu.of(section + point, lines, new Mode.Reading());
    }

    private static Menu.Line line(Command command, State state) {
        String own = state.keymap().labels(command);
        String keys =
                own.isEmpty() && command.group().onPoint() ? state.keymap().labels(Command.HERE) + " …" : own;
        SectionKind section = command.section(state.brief());
        String does = section == null
                ? command.description()
                : "to " + state.brief().section(section).title();
        String whyNot = command.group().onDesk() ? command.whyNot(state) : null;
        return new Menu.Line(command.group().title(), keys, does, whyNot, command);
    }
}
