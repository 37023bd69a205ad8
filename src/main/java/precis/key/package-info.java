/** Key strokes as values, and as the text that key files, help and tests write them in. */
@NullMarked
package precis.key;

import org.jspecify.annotations.NullMarked;
