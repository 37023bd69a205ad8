package precis.cli;

import precis.desk.Command;
import precis.desk.Keymap;

/** The key table as {@code precis keys} prints it and the README shows it, made from the table of commands. */
final class KeyTable {
    private KeyTable() {}

    /** All keys of a keymap, and what a key file calls each command. */
    static String whole(Keymap keymap) {
        StringBuilder table = new StringBuilder("| keys | what they do | in the key file |\n|---|---|---|\n");
        for (Command.Group group : Command.Group.values()) {
            row(table, "**" + group.title() + "**", "", "");
            for (Command command : Command.values()) {
                if (command.group() == group) {
                    row(table, keymap.labels(command), command.description(), command.id());
                }
            }
        }
        return table.toString();
    }

    /** The standard keys, as a reader of the README needs them. */
    static String desk() {
        StringBuilder table = new StringBuilder("| keys | what they do |\n|---|---|\n");
        for (Command.Group group : Command.Group.values()) {
            row(table, "**" + group.title() + "**", "");
            for (Command command : Command.values()) {
                if (command == Command.SECTION_1 && group == command.group()) {
                    row(table, "1 … 7", "to the section with that number");
                } else if (command.group() == group && !command.isSection()) {
                    row(table, keys(command), command.description());
                }
            }
        }
        return table.toString();
    }

    /** The standard keys of a command; of one that has none, those of the list that it stands in. */
    private static String keys(Command command) {
        String own = Keymap.standard().labels(command);
        return own.isEmpty() ? Keymap.standard().labels(Command.HERE) + " …" : own;
    }

    private static void row(StringBuilder table, String... cells) {
        table.append('|');
        for (String cell : cells) {
            table.append(cell.isEmpty() ? " " : " " + cell + " ").append('|');
        }
        table.append('\n');
    }
}
