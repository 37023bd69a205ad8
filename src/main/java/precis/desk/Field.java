package precis.desk;

import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A field of a form.
 *
 * @param label what the field is for
 * @param options what it should be one of; empty where it can be anything
 */
public record Field(String label, Input input, List<Option> options) {
    /** One of the values that a field should have, and what stands beside it in the list. */
    public record Option(String value, String note) {}

    public Field {
        options = List.copyOf(options);
    }

    /** A field with its caret at the end. */
    public static Field of(String label, String text) {
        return new Field(label, Input.of(text), List.of());
    }

    Field withOptions(List<Option> newOptions) {
        return new Field(label, input, newOptions);
    }

    /** With its text changed. */
    Field with(UnaryOperator<Input> change) {
        return new Field(label, change.apply(input), options);
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
        return with(old -> old.with(picked));
    }

    /**
     * With text typed or pasted at the caret. Behind a value from the list that does not go on like this, it begins another
     * value.
     */
    public Field typed(String typed) {
        boolean another = isChosen() && !begins(text() + typed);
        return with(old -> another ? old.with(Input.EMPTY.typed(typed).text()) : old.typed(typed));
    }

    /** Whether the whole text is one of the options, with the caret behind it. */
    private boolean isChosen() {
        return input.caret() == text().length()
                && options.stream().anyMatch(option -> option.value().equals(text()));
    }

    /** Whether an option begins with some words. */
    private boolean begins(String words) {
        String typed = words.strip().toLowerCase(Locale.ROOT);
        return options.stream().anyMatch(option -> option.value().startsWith(typed));
    }

    public String text() {
        return input.text();
    }

    /** The text without blanks around it. */
    public String value() {
        return input.value();
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
        return with(old -> old.with(completed()));
    }
}
