package precis.reading;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import precis.language.NameType;
import precis.text.Span;

/**
 * One mention of a name.
 *
 * @param exact its words
 * @param actor who bears it; null for a place, a product, an event
 */
public record Name(
        Span span, String exact, NameType type, @Nullable Actor actor) {
    /** The type as files write it: {@code person}. */
    public String typeId() {
        return type.name().toLowerCase(Locale.ROOT);
    }
}
