package precis.brief;

import org.jspecify.annotations.Nullable;
import precis.text.Span;

/**
 * The words of the article that a point rests on.
 *
 * @param span where they stand, in UTF-16 units of the article's text; inside one paragraph
 * @param exact the words themselves, always equal to that slice
 */
public record Evidence(Span span, String exact) {
    public Evidence {
        if (span.length() != exact.length() || exact.isEmpty()) {
            throw new IllegalArgumentException(
                    "evidence must be the words of its span: " + span + " \"" + exact + "\"");
        }
    }

    /** The evidence at a span of {@code text}. */
    public static Evidence at(Span span, String text) {
        return new Evidence(span, span.in(text));
    }

    // written out for the same reason as those of Span
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Evidence evidence && evidence.span.equals(span) && evidence.exact.equals(exact);
    }

    @Override
    public int hashCode() {
        return 31 * span.hashCode() + exact.hashCode();
    }
}
