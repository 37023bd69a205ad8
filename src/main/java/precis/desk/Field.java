package precis.desk;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import precis.text.CharWidth;

/**
 * A line of text that is being edited.
 *
 * @param label what the field is for
 * @param caret where typing goes, as an index into {@code text}; never inside a character
 * @param options what it should be one of; empty where it can be anything
 */
public record Field(String label, String text, int caret, List<Option> options) {
    /** One of the values that a field should have, and what stands beside it in the list. */
    public record Option(String value, String note) {}

    public Field {
        options = List.copyOf(options);
    }

    /** A field with its caret at the end. */
    public static Field of(String label, String text) {
        return new Field(label, text, text.length(), List.of());
    }

    Field withOptions(List<Option> newOptions) {
        return new Field(label, text, caret, newOptions);
    }

    /** The options that are left by what is typed: all of them where that is one of them already. */
    public List<Option> fitting() {
        String typed = value().toLowerCase(Locale.ROOT);
        boolean whole = options.stream().anyMatch(option -> option.value().equals(typed));
        return options.stream()
                .filter(option -> whole || (option.value() + " " + option.note()).contains(typed))
                .toList();
    }

    /** With the option so many lines below the one it is; null where the list has ended. Above the first it is empty. */
    @Nullable
    Field picked(int by) {
        List<Option> left = fitting();
        int at = -1;
        for (int i = 0; i < left.size(); i++) {
            at = left.get(i).value().equals(value()) ? i : at;
        }
        if (at + by >= left.size() || at + by < -1) {
            return null;
        }
        String picked = at + by < 0 ? "" : left.get(at + by).value();
        return new Field(label, picked, picked.length(), options);
    }

    /**
     * With text typed or pasted at the caret; line breaks become blanks. Behind a value from the list that does not go on like
     * this, it begins another value.
     */
    public Field typed(String typed) {
        return isChosen() && !begins(text + typed) ? empty().written(typed) : written(typed);
    }

    /** Whether the whole text is one of the options, with the caret behind it. */
    private boolean isChosen() {
        return caret == text.length()
                && options.stream().anyMatch(option -> option.value().equals(text));
    }

    /** Whether an option begins with some words. */
    private boolean begins(String words) {
        String typed = words.strip().toLowerCase(Locale.ROOT);
        return options.stream().anyMatch(option -> option.value().startsWith(typed));
    }

    private Field empty() {
        return new Field(label, "", 0, options);
    }

    private Field written(String typed) {
        StringBuilder clean = new StringBuilder();
        String oneLine =
                typed.replace("\r\n", " ").replace('\n', ' ').replace('\r', ' ').replace('\t', ' ');
        oneLine.codePoints().filter(c -> !CharWidth.isHostile(c)).forEach(clean::appendCodePoint);
        return new Field(
                label, text.substring(0, caret) + clean + text.substring(caret), caret + clean.length(), options);
    }

    /** With what a command of line editing does to it. */
    Field after(Command command) {
        return switch (command) {
            case LEFT -> left();
            case RIGHT -> right();
            case WORD_LEFT -> wordLeft();
            case WORD_RIGHT -> wordRight();
            case LINE_START -> home();
            case LINE_END -> end();
            case DELETE_BACK -> backspace();
            case DELETE_FORWARD -> delete();
            case DELETE_WORD -> deleteWord();
            case DELETE_TO_START -> deleteToStart();
            case DELETE_TO_END -> deleteToEnd();
            default -> throw new IllegalArgumentException("not for a field: " + command);
        };
    }

    public Field left() {
        return at(before(caret));
    }

    public Field right() {
        return at(after(caret));
    }

    public Field home() {
        return at(0);
    }

    public Field end() {
        return at(text.length());
    }

    public Field wordLeft() {
        return at(wordStart());
    }

    public Field wordRight() {
        int i = caret;
        while (i < text.length() && !isWord(i)) {
            i++;
        }
        while (i < text.length() && isWord(i)) {
            i++;
        }
        return at(i);
    }

    public Field backspace() {
        return without(before(caret), caret);
    }

    public Field delete() {
        return without(caret, after(caret));
    }

    public Field deleteWord() {
        return without(wordStart(), caret);
    }

    public Field deleteToStart() {
        return without(0, caret);
    }

    public Field deleteToEnd() {
        return without(caret, text.length());
    }

    /** The text without blanks around it. */
    public String value() {
        return text.strip();
    }

    /** The value, or the one option that begins with it. */
    String completed() {
        String typed = value().toLowerCase(Locale.ROOT);
        List<String> begun = options.stream()
                .map(Option::value)
                .filter(option -> option.startsWith(typed))
                .toList();
        boolean unique = !typed.isEmpty() && (begun.size() == 1 || begun.contains(typed));
        return unique ? begun.contains(typed) ? typed : begun.get(0) : value();
    }

    /** With the one option that begins with what is typed. */
    Field whole() {
        return new Field(label, completed(), completed().length(), options);
    }

    private Field at(int position) {
        return new Field(label, text, position, options);
    }

    private Field without(int from, int to) {
        return new Field(label, text.substring(0, from) + text.substring(to), from, options);
    }

    private int before(int position) {
        int start = 0;
        for (int i = 0; i < position; i = CharWidth.clusterEnd(text, i)) {
            start = i;
        }
        return start;
    }

    private int after(int position) {
        return position < text.length() ? CharWidth.clusterEnd(text, position) : position;
    }

    private int wordStart() {
        int i = caret;
        while (i > 0 && !isWord(i - 1)) {
            i--;
        }
        while (i > 0 && isWord(i - 1)) {
            i--;
        }
        return i;
    }

    private boolean isWord(int index) {
        return !Character.isWhitespace(text.charAt(index));
    }
}
