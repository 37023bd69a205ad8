package precis.desk;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import precis.key.Key;

/** Which key means which command: moving about, choosing words, in a field, in a list. */
public final class Keymap {
    private static final Keymap STANDARD = new Keymap(Map.of());

    private enum Context {
        READING,
        SELECTING,
        FIELD,
        LIST
    }

    private final Map<Context, Map<Key, Command>> commands = new EnumMap<>(Context.class);
    private final Map<Command, List<Key>> keys = new EnumMap<>(Command.class);
    private final @Nullable Map<Command, String> words;
    private final String restoring;

    /**
     * The standard keys, some commands with others.
     *
     * @throws IllegalArgumentException where two commands of one context would have the same key
     */
    Keymap(Map<Command, List<Key>> changed) {
        this(changed, null, "");
    }

    private Keymap(Map<Command, List<Key>> changed, @Nullable Map<Command, String> words, String restoring) {
        this.words = words;
        this.restoring = restoring;
        for (Command command : Command.values()) {
            List<Key> own = changed.getOrDefault(command, command.keys());
            keys.put(command, own);
            for (Key key : own) {
                Command other = map(contextOf(command)).put(key, command);
                if (other != null) {
                    throw new IllegalArgumentException(key + " means both " + other.id() + " and " + command.id());
                }
            }
        }
    }

    /** The keys as {@link Command} has them. */
    public static Keymap standard() {
        return STANDARD;
    }

    /**
     * The standard keys, where messages name words instead of them: for a desk that nobody strikes keys at.
     *
     * @param restoring the word that takes a rejected point back in, which the key that rejects does too
     */
    public static Keymap spoken(Map<Command, String> words, String restoring) {
        return new Keymap(Map.of(), words, restoring);
    }

    /** What a key does at the moment, or null where it does nothing. */
    public @Nullable Action action(Key key, State state) {
        Context context = contextOf(state.mode());
        if (state.mode() instanceof Mode.Choosing choosing && choosing.menu().passing()) {
            Command inList = map(Context.LIST).get(key);
            return inList == null ? command(key) : inList;
        }
        Command command =
                context == Context.LIST ? commandInList(key) : map(context).get(key);
        if (command != null) {
            return command;
        }
        if (typesText(context) && key.isText()) {
            return new Action.Typed(key.name());
        }
        return anywhere(key);
    }

    /** Wherever one is, the shell is a key away. */
    private @Nullable Command anywhere(Key key) {
        return command(key) == Command.SUSPEND ? Command.SUSPEND : null;
    }

    /** The command of a key where nothing is being typed. */
    public @Nullable Command command(Key key) {
        return map(Context.READING).get(key);
    }

    /** The command of a key in a list, where the keys that the list has no use for edit its filter; null where the key types. */
    public @Nullable Command commandInList(Key key) {
        Command own = map(Context.LIST).get(key);
        Command inText = map(Context.FIELD).get(key);
        return own == null && inText != null && inText.editsText() ? inText : own == null ? anywhere(key) : own;
    }

    /** The keys that mean a command; none where the analyst took them away. */
    public List<Key> keys(Command command) {
        return keys.getOrDefault(command, List.of());
    }

    /** The keys of a command as people write them: {@code j, Down}. */
    public String labels(Command command) {
        List<String> labels = new ArrayList<>();
        keys(command).forEach(key -> labels.add(key.label()));
        return String.join(", ", labels);
    }

    /** The first of its keys as people write it, or the word that is said for it; empty where it has none. */
    public String label(Command command) {
        if (words != null) {
            return words.getOrDefault(command, "");
        }
        List<Key> own = keys(command);
        return own.isEmpty() ? "" : own.get(0).label();
    }

    /** What to add to a message, {@code ; a adds one}; nothing where the command has no key. */
    String hint(Command command, String does) {
        String label = label(command);
        return label.isEmpty() ? "" : "; " + label + " " + does;
    }

    /** What to add to a message about a rejected point. */
    String hintToRestore() {
        String label = words == null ? label(Command.REJECT) : restoring;
        return label.isEmpty() ? "" : "; " + label + " takes it back in";
    }

    /** Whether two commands have their keys at the same time, so that they cannot share one. */
    static boolean together(Command one, Command other) {
        return contextOf(one) == contextOf(other);
    }

    /** Whether the keys of characters write these where the command has its keys. */
    static boolean whereTextIsTyped(Command command) {
        return typesText(contextOf(command));
    }

    private static boolean typesText(Context context) {
        return context == Context.FIELD || context == Context.LIST;
    }

    private Map<Key, Command> map(Context context) {
        return commands.computeIfAbsent(context, c -> new HashMap<>());
    }

    private static Context contextOf(Command command) {
        return switch (command.group()) {
            case MOVE, EVIDENCE, FIND, EDIT, ACTOR, DISPUTE, SECTION, SCREEN, BRIEF -> Context.READING;
            case SELECTION -> Context.SELECTING;
            case FIELD -> Context.FIELD;
            case LIST -> Context.LIST;
        };
    }

    private static Context contextOf(Mode mode) {
        if (mode instanceof Mode.Reading || mode instanceof Mode.Previewing) {
            return Context.READING;
        } else if (mode instanceof Mode.Selecting) {
            return Context.SELECTING;
        }
        return mode instanceof Mode.Filling || mode instanceof Mode.Finding ? Context.FIELD : Context.LIST;
    }
}
