package precis.desk;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import precis.key.Key;

/** Which key means which command: moving about, in a field, in a list. */
public final class Keymap {
    private enum Context {
        READING,
        SELECTING,
        FIELD,
        LIST
    }

    private final Map<Context, Map<Key, Command>> commands = new EnumMap<>(Context.class);

    private Keymap() {
        for (Context context : Context.values()) {
            commands.put(context, new HashMap<>());
        }
        for (Command command : Command.values()) {
            for (Key key : command.keys()) {
                Command other = map(contextOf(command)).put(key, command);
                if (other != null) {
                    throw new IllegalArgumentException(key + " means both " + other + " and " + command);
                }
            }
        }
    }

    /** The keys as {@link Command} has them. */
    public static Keymap standard() {
        return new Keymap();
    }

    /** What a key does at the moment, or null where it does nothing. */
    public @Nullable Action action(Key key, State state) {
        Context context = contextOf(state.mode());
        Command command = map(context).get(key);
        if (command != null) {
            return command;
        }
        return (context == Context.FIELD || context == Context.LIST) && key.isText()
                ? new Action.Typed(key.name())
                : null;
    }

    /** The command of a key where nothing is being typed. */
    public @Nullable Command command(Key key) {
        return map(Context.READING).get(key);
    }

    private Map<Key, Command> map(Context context) {
        return commands.computeIfAbsent(context, c -> new HashMap<>());
    }

    private static Context contextOf(Command command) {
        return switch (command.group()) {
            case MOVE, EVIDENCE, FIND, EDIT, BRIEF -> Context.READING;
            case SELECTION -> Context.SELECTING;
            case FIELD -> Context.FIELD;
            case LIST -> Context.LIST;
        };
    }

    private static Context contextOf(Mode mode) {
        if (mode instanceof Mode.Reading) {
            return Context.READING;
        } else if (mode instanceof Mode.Selecting) {
            return Context.SELECTING;
        }
        return mode instanceof Mode.Filling || mode instanceof Mode.Finding ? Context.FIELD : Context.LIST;
    }
}
