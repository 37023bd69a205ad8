package precis.key;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One key stroke.
 *
 * <p>As text it is the character itself ({@code j}, {@code ?}), or a name in angle brackets with its modifiers before it:
 * {@code <Enter>}, {@code <C-r>}, {@code <S-Tab>}, {@code <A-b>}. A blank is {@code <Space>}, {@code <} is {@code <lt>}.
 *
 * <p>A terminal sends the same bytes for Enter and Ctrl-J, Tab and Ctrl-I, Backspace and Ctrl-H; here they are
 * {@code <Enter>}, {@code <Tab>} and {@code <Backspace>}.
 *
 * @param name one character, or one of {@link #NAMES}
 * @param shift only with named keys: with characters it is part of the character
 */
public record Key(String name, boolean control, boolean alt, boolean shift) {
    /** The keys that have no character of their own. */
    public static final Set<String> NAMES = Set.of(
            "Enter",
            "Esc",
            "Tab",
            "Backspace",
            "Delete",
            "Insert",
            "Up",
            "Down",
            "Left",
            "Right",
            "Home",
            "End",
            "PageUp",
            "PageDown",
            "F1",
            "F2",
            "F3",
            "F4",
            "F5",
            "F6",
            "F7",
            "F8",
            "F9",
            "F10",
            "F11",
            "F12");

    /** Which named key a terminal sends for Ctrl and a character. */
    private static final Map<String, String> TWINS =
            Map.of("i", "Tab", "m", "Enter", "j", "Enter", "h", "Backspace", "?", "Backspace", "[", "Esc");

    /** The characters that Ctrl goes with. */
    private static final String CONTROLS = "abcdefghijklmnopqrstuvwxyz\\]^_ ";

    /** Named keys that a terminal sends alike with Ctrl or Shift. */
    private static final Set<String> PLAIN_ONLY = Set.of("Enter", "Tab", "Esc", "Backspace");

    /** A key that types a character. */
    public static Key of(int codePoint) {
        return new Key(Character.toString(codePoint), false, false, false);
    }

    /** A named key without modifiers. */
    public static Key named(String name) {
        return new Key(name, false, false, false);
    }

    public static Key control(char letter) {
        return new Key(String.valueOf(letter), true, false, false);
    }

    /** Whether the key types its character into a field. */
    public boolean isText() {
        return !control && !alt && !NAMES.contains(name);
    }

    /**
     * Reads one key.
     *
     * @throws IllegalArgumentException where {@code text} is none, with words that say why
     */
    public static Key parse(String text) {
        if (text.codePointCount(0, text.length()) == 1) {
            return named(text);
        }
        if (!text.startsWith("<") || !text.endsWith(">")) {
            throw new IllegalArgumentException("not a key: " + text + " (write <Enter>, <C-r>, j)");
        }
        String rest = text.substring(1, text.length() - 1);
        boolean control = false;
        boolean alt = false;
        boolean shift = false;
        while (rest.length() > 2 && rest.charAt(1) == '-') {
            switch (rest.charAt(0)) {
                case 'C' -> control = true;
                case 'A' -> alt = true;
                case 'S' -> shift = true;
                default -> throw new IllegalArgumentException("not a modifier (C, A, S): " + text);
            }
            rest = rest.substring(2);
        }
        String name = switch (rest) {
            case "lt" -> "<";
            case "Space" -> " ";
            default -> rest;
        };
        if (!NAMES.contains(name) && name.codePointCount(0, name.length()) != 1) {
            throw new IllegalArgumentException("no key is called " + rest);
        }
        boolean letter = !NAMES.contains(name);
        return new Key(control && letter ? name.toLowerCase(Locale.ROOT) : name, control, alt, shift);
    }

    /** Reads keys that stand one after the other, blanks between them: {@code "g j <Enter>"}. */
    public static List<Key> parseAll(String text) {
        List<Key> keys = new ArrayList<>();
        for (String part : text.trim().split(" +", -1)) {
            keys.add(parse(part));
        }
        return List.copyOf(keys);
    }

    /** Why no terminal tells of this key, or not under this name, in words; null where terminals do. */
    public @Nullable String whyNeverSent() {
        boolean character = !NAMES.contains(name);
        String twin = control ? TWINS.get(name) : null;
        if (twin != null) {
            return "to a terminal " + label() + " and " + twin + " are the same key: write <" + twin + ">";
        } else if (character && shift) {
            return name.equals(" ")
                    ? "to a terminal Shift-Space and Space are the same key: write <Space>"
                    : "with characters Shift is part of the character: write the capital";
        } else if (character && control && !(name.length() == 1 && CONTROLS.indexOf(name.charAt(0)) >= 0)) {
            return "terminals do not send " + label();
        } else if (character && alt && (name.equals("[") || name.equals("O"))) {
            return "what a terminal sends for " + label() + " begins the keys that have names";
        } else if (PLAIN_ONLY.contains(name) && (control || shift && !name.equals("Tab"))) {
            return "to a terminal " + label() + " and " + name + " are the same key: write <" + name + ">";
        }
        return name.equals("F3") && (control || alt || shift)
                ? "terminals take F3 with a modifier for something else"
                : null;
    }

    /** The key as people write it: {@code Ctrl-R}, {@code Enter}, {@code j}. */
    public String label() {
        String plain = name.equals(" ") ? "Space" : name;
        return (control ? "Ctrl-" : "")
                + (alt ? "Alt-" : "")
                + (shift ? "Shift-" : "")
                + (control && plain.length() == 1 ? plain.toUpperCase(Locale.ROOT) : plain);
    }

    /** The key as {@link #parse} reads it. */
    @Override
    public String toString() {
        String plain = name.equals(" ") ? "Space" : name.equals("<") ? "lt" : name;
        String modified = (control ? "C-" : "") + (alt ? "A-" : "") + (shift ? "S-" : "") + plain;
        return modified.equals(name) && !NAMES.contains(name) ? name : "<" + modified + ">";
    }
}
