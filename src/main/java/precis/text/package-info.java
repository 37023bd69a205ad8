/**
 * The article as it lies: its text, where its paragraphs are, and how a file becomes one. Every other room points into the
 * text by {@link precis.text.Span}; the text itself never changes after it was read.
 */
@NullMarked
package precis.text;

import org.jspecify.annotations.NullMarked;
