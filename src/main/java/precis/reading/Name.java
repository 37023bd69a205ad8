package precis.reading;

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
        Span span, String exact, NameType type, @Nullable Actor actor) {}
