package precis.reading;

import org.jspecify.annotations.Nullable;
import precis.text.Span;

/**
 * An expression that says when.
 *
 * @param expression the words of the span
 * @param value ISO 8601 at the grain of the expression: a day, month, week ({@code 2023-W08}) or year; null where it cannot be
 *     known from the article and its date
 * @param dateLine whether it only repeats the article's own date line
 */
public record TimeReference(
        Span span, String expression, @Nullable String value, boolean dateLine) {}
