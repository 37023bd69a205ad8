/** Key strokes as values, and as the text that the table of commands, help and tests write them in. */
@NullMarked
package precis.key;

import org.jspecify.annotations.NullMarked;
