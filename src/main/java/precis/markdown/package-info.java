/**
 * A brief as a Markdown document: built as commonmark's node tree and rendered from it, so that nothing an article says can
 * become markup.
 */
@NullMarked
package precis.markdown;

import org.jspecify.annotations.NullMarked;
