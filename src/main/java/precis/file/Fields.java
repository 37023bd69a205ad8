package precis.file;

import java.math.BigInteger;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import precis.text.Sanitizer;

/**
 * The fields of one JSON object, taken by name and type. What is missing or of another type is refused in words, as an
 * {@link IllegalArgumentException}. Texts come with forbidden characters replaced one for one.
 *
 * @param what the object is, for messages: {@code "point w12ab34cd"}
 */
record Fields(String what, Map<?, ?> map) {
    static Fields of(String what, @Nullable Object value) {
        if (value instanceof Map<?, ?> map) {
            return new Fields(what, map);
        }
        throw new IllegalArgumentException(what + " should be an object");
    }

    /** These fields under a better name. */
    Fields called(String better) {
        return new Fields(better, map);
    }

    boolean has(String name) {
        return map.get(name) != null;
    }

    String text(String name) {
        String text = textOrNull(name);
        if (text == null) {
            throw new IllegalArgumentException("the " + name + " of " + what + " is missing");
        }
        return text;
    }

    @Nullable
    String textOrNull(String name) {
        Object value = map.get(name);
        if (value == null) {
            return null;
        }
        return Sanitizer.clean(typed(String.class, value, name, "text"));
    }

    int number(String name) {
        Object value = map.get(name);
        try {
            return value == null
                    ? 0
                    : typed(BigInteger.class, value, name, "a whole number").intValueExact();
        } catch (ArithmeticException e) {
            throw new IllegalArgumentException("the " + name + " of " + what + " is too large", e);
        }
    }

    boolean flag(String name) {
        Object value = map.get(name);
        return value != null && typed(Boolean.class, value, name, "true or false");
    }

    Fields object(String name) {
        return of("the " + name + " of " + what, map.get(name));
    }

    /** The objects of a list; none where it is missing. */
    List<Fields> objects(String name) {
        return list(name).stream()
                .map(value -> of("each of the " + name + " of " + what, value))
                .toList();
    }

    /** The texts of a list; none where it is missing. */
    List<String> texts(String name) {
        return list(name).stream()
                .map(value -> Sanitizer.clean(typed(String.class, value, name, "a list of texts")))
                .toList();
    }

    /** A text turned into a value; null where it is missing. */
    <T> @Nullable T parsed(String name, Function<String, T> parse) {
        String text = textOrNull(name);
        try {
            return text == null ? null : parse.apply(text);
        } catch (RuntimeException e) {
            throw new IllegalArgumentException("the " + name + " of " + what + " cannot be \"" + text + "\"", e);
        }
    }

    /** The constant that a lower-case text names. */
    <E extends Enum<E>> E constant(String name, Class<E> type) {
        E constant = parsed(name, text -> Enum.valueOf(type, text.toUpperCase(Locale.ROOT)));
        if (constant == null) {
            throw new IllegalArgumentException("the " + name + " of " + what + " is missing");
        }
        return constant;
    }

    private List<?> list(String name) {
        Object value = map.get(name);
        return value == null ? List.of() : typed(List.class, value, name, "a list");
    }

    private <T> T typed(Class<T> type, @Nullable Object value, String name, String words) {
        if (type.isInstance(value)) {
            return type.cast(value);
        }
        throw new IllegalArgumentException("the " + name + " of " + what + " should be " + words);
    }
}
