package precis.text;

import org.jspecify.annotations.Nullable;

/**
 * A stretch of an article's text, in UTF-16 code units of {@link Article#text()}: in {@code "No, 😀 yes"} the span of
 * {@code "yes"} is {@code new Span(7, 10)}, for the emoji takes two units.
 *
 * @param start index of the first unit
 * @param end index after the last unit, never before {@code start}
 */
public record Span(int start, int end) implements Comparable<Span> {
    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("not a span: " + start + ".." + end);
        }
    }

    /** The number of UTF-16 units. */
    public int length() {
        return end - start;
    }

    public boolean contains(int offset) {
        return start <= offset && offset < end;
    }

    public boolean contains(Span other) {
        return start <= other.start && other.end <= end;
    }

    /** Whether the two share at least one unit; an empty span overlaps nothing. */
    public boolean overlaps(Span other) {
        return Math.max(start, other.start) < Math.min(end, other.end);
    }

    /** The units that both cover; empty, at the later start, where they share none. */
    public Span intersection(Span other) {
        int from = Math.max(start, other.start);
        return new Span(from, Math.max(from, Math.min(end, other.end)));
    }

    /**
     * The words that the span covers.
     *
     * @throws IndexOutOfBoundsException where the span reaches beyond {@code text}
     */
    public String in(String text) {
        return text.substring(start, end);
    }

    /** Earlier start first, and of two that start together the longer one. */
    @Override
    public int compareTo(Span other) {
        return start != other.start ? Integer.compare(start, other.start) : Integer.compare(other.end, end);
    }

    // written out: what the virtual machine spins for a record costs a first draft a tenth of its time
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Span span && span.start == start && span.end == end;
    }

    @Override
    public int hashCode() {
        return 31 * start + end;
    }
}
