package precis.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The list of commands that {@code ?} opens: narrowed down by typing, run by Enter. */
public final class Help {
    private Help() {}

    /** The commands whose words or keys hold the filter, in the order of the table. */
    public static List<Command> lines(String filter, Keymap keymap) {
        String wanted = filter.toLowerCase(Locale.ROOT).strip();
        List<Command> lines = new ArrayList<>();
        for (Command command : Command.values()) {
            if (command.group().onDesk()
                    && (wanted.isEmpty() || words(command, keymap).contains(wanted))) {
                lines.add(command);
            }
        }
        return lines;
    }

    static Mode.Helping chosen(Mode.Helping helping, int line, Keymap keymap) {
        int last = Math.max(0, lines(helping.filter(), keymap).size() - 1);
        return new Mode.Helping(helping.filter(), Math.max(0, Math.min(last, line)));
    }

    static Mode.Helping shortened(Mode.Helping helping) {
        String filter = helping.filter();
        return new Mode.Helping(
                filter.isEmpty() ? filter : filter.substring(0, filter.offsetByCodePoints(filter.length(), -1)), 0);
    }

    private static String words(Command command, Keymap keymap) {
        return (command.hint() + " " + command.description() + " " + keymap.labels(command)).toLowerCase(Locale.ROOT);
    }
}
