package precis.cli;

import precis.desk.Command;
import precis.desk.Help;

/** The key table as {@code precis keys} prints it and the README shows it, made from the table of commands. */
final class KeyTable {
    private KeyTable() {}

    static String markdown() {
        StringBuilder table = new StringBuilder("| keys | what they do |\n|---|---|\n");
        for (Command.Group group : Command.Group.values()) {
            table.append("| **").append(group.title()).append("** | |\n");
            for (Command command : Command.values()) {
                if (command.group() == group) {
                    table.append("| ").append(Help.keys(command)).append(" | ");
                    table.append(command.description()).append(" |\n");
                }
            }
        }
        return table.toString();
    }
}
