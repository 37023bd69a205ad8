package precis.cli;

import java.util.EnumSet;
import java.util.Set;
import precis.desk.Command;
import precis.desk.Help;

/** The key table as {@code precis keys} prints it and the README shows it, made from the table of commands. */
final class KeyTable {
    /** The groups whose keys the README leaves to the program: what everybody's fingers know. */
    private static final Set<Command.Group> WELL_KNOWN = EnumSet.of(Command.Group.FIELD, Command.Group.LIST);

    private KeyTable() {}

    /** All keys. */
    static String whole() {
        return of(EnumSet.allOf(Command.Group.class));
    }

    /** Those of the desk itself. */
    static String desk() {
        EnumSet<Command.Group> groups = EnumSet.allOf(Command.Group.class);
        groups.removeAll(WELL_KNOWN);
        return of(groups);
    }

    private static String of(Set<Command.Group> groups) {
        StringBuilder table = new StringBuilder("| keys | what they do |\n|---|---|\n");
        for (Command.Group group : groups) {
            row(table, "**" + group.title() + "**", "");
            for (Command command : Command.values()) {
                if (command == Command.SECTION_1 && group == command.group()) {
                    row(table, "1 … 7", "to the section with that number");
                } else if (command.group() == group && command.section() == null) {
                    row(table, Help.keys(command), command.description());
                }
            }
        }
        return table.toString();
    }

    private static void row(StringBuilder table, String keys, String words) {
        table.append("| ").append(keys).append(" | ").append(words).append(words.isEmpty() ? "|\n" : " |\n");
    }
}
