package precis.text;

/**
 * One paragraph of an article, without the blank space around it.
 *
 * @param span where it stands, in UTF-16 units of the text
 * @param number what {@code ¶n} counts: 1, 2, … over the paragraphs that are no headings; 0 for a heading
 */
public record Paragraph(Span span, int number) {
    /** Whether this is a headline, a cross-heading, a date line or a byline: short, and without an end mark. */
    public boolean heading() {
        return number == 0;
    }
}
