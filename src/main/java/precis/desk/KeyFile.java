package precis.desk;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import precis.key.Key;

/**
 * The analyst's own keys: a file of lines {@code command = keys}, which take the place of the command's standard ones. A line that
 * is wrong counts for nothing; the others do.
 */
public final class KeyFile {
    /** In the place of keys: the command has none. */
    private static final String NO_KEY = "none";

    /** Without these there would be no way on, or none out. */
    private static final Set<Command> NEEDED = EnumSet.of(
            Command.QUIT,
            Command.HELP,
            Command.KEEP,
            Command.CANCEL,
            Command.CITE,
            Command.UNSELECT,
            Command.CHOOSE,
            Command.CLOSE);

    private final Map<Command, List<Key>> changed = new EnumMap<>(Command.class);
    private final Map<Command, Integer> lineOf = new EnumMap<>(Command.class);
    private final Map<Integer, String> wrong = new TreeMap<>();

    private KeyFile() {}

    /**
     * The keys that a file says, the standard ones where it says nothing.
     *
     * @param lines of the file; blank ones and those that begin with {@code #} are passed over
     * @param problems is told of each line that is wrong: its number and what is wrong with it, in the order of the file
     */
    public static Keymap parse(List<String> lines, Consumer<String> problems) {
        KeyFile file = new KeyFile();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            if (!line.isEmpty() && !line.startsWith("#")) {
                try {
                    file.read(line, i + 1);
                } catch (IllegalArgumentException e) {
                    file.wrong.put(i + 1, String.valueOf(e.getMessage()));
                }
            }
        }
        file.dropClashes();
        file.wrong.forEach((line, what) -> problems.accept("line " + line + ": " + what));
        return new Keymap(file.changed);
    }

    /** All commands with their standard keys as such a file, every line with a {@code #} before it: to begin one's own with. */
    public static String template() {
        StringBuilder file = new StringBuilder("""
                # Keys of one's own: take the # away before a line and write the keys behind the = sign, a blank between them.
                # They take the place of the command's standard keys. A key is a character, or a name in angle brackets:
                # <Enter> <Esc> <Tab> <Space> <Backspace> <Delete> <Up> <Down> <Left> <Right> <Home> <End> <PageUp> <PageDown>
                # <F1> to <F12>, with C- for Ctrl, A- for Alt, S- for Shift before the name: <C-r>, <A-b>, <S-Tab>.
                # A command that is to have no key says none.
                """);
        for (Command.Group group : Command.Group.values()) {
            file.append("\n# ").append(group.title()).append('\n');
            for (Command command : Command.values()) {
                if (command.group() == group) {
                    List<String> keys = new ArrayList<>();
                    command.keys().forEach(key -> keys.add(key.toString()));
                    file.append("# ").append(command.description()).append('\n');
                    file.append("#")
                            .append(command.id())
                            .append(" = ")
                            .append(keys.isEmpty() ? NO_KEY : String.join(" ", keys))
                            .append('\n');
                }
            }
        }
        return file.toString();
    }

    private void read(String line, int number) {
        int equals = line.indexOf('=');
        if (equals < 0) {
            throw new IllegalArgumentException("write: command = keys");
        }
        Command command = command(line.substring(0, equals).strip());
        String words = line.substring(equals + 1).strip();
        if (lineOf.putIfAbsent(command, number) != null) {
            throw new IllegalArgumentException(command.id() + " has a line before this one");
        } else if (words.isEmpty()) {
            throw new IllegalArgumentException(
                    "write the keys of " + command.id() + " behind the = sign, or " + NO_KEY);
        }
        List<Key> keys = words.equals(NO_KEY) ? List.of() : Key.parseAll(words);
        if (keys.isEmpty() && NEEDED.contains(command)) {
            throw new IllegalArgumentException(command.id() + " needs a key");
        }
        for (Key key : keys) {
            refuse(key, command);
        }
        changed.put(command, keys);
    }

    private static void refuse(Key key, Command command) {
        String whyNeverSent = key.whyNeverSent();
        if (whyNeverSent != null) {
            throw new IllegalArgumentException(whyNeverSent);
        } else if (key.isText() && Keymap.whereTextIsTyped(command)) {
            throw new IllegalArgumentException(key.label() + " is typed there, so it cannot mean " + command.id());
        }
    }

    /** Two lines may give each other's keys away, so that only all of them together can clash; the later one goes then. */
    private void dropClashes() {
        boolean dropped = true;
        while (dropped) {
            dropped = false;
            for (Command command : List.copyOf(changed.keySet())) {
                dropped |= dropClash(command);
            }
        }
    }

    private boolean dropClash(Command command) {
        for (Key key : changed.getOrDefault(command, List.of())) {
            Command other = other(key, command);
            if (other != null) {
                Command later = line(command) > line(other) ? command : other;
                int line = line(later);
                changed.remove(later);
                wrong.put(
                        line,
                        key.label() + " would mean both " + command.id() + " and " + other.id()
                                + "; give one of them another key, or " + NO_KEY);
                return true;
            }
        }
        return false;
    }

    /** Another command that has the key at the same time, or null. */
    private @Nullable Command other(Key key, Command command) {
        for (Command each : Command.values()) {
            if (each != command
                    && Keymap.together(each, command)
                    && changed.getOrDefault(each, each.keys()).contains(key)) {
                return each;
            }
        }
        return null;
    }

    /** The line that changes a command's keys; 0 where none does. */
    private int line(Command command) {
        return changed.containsKey(command) ? lineOf.getOrDefault(command, 0) : 0;
    }

    private static Command command(String id) {
        for (Command command : Command.values()) {
            if (command.id().equals(id)) {
                return command;
            }
        }
        throw new IllegalArgumentException("no command is called " + id + " (precis keys --file lists them)");
    }
}
