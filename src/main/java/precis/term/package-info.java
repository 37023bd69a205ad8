/**
 * The terminal. The only room that knows Lanterna, and where its traps are dealt with: above it there are keys coming in and
 * canvases going out.
 */
@NullMarked
package precis.term;

import org.jspecify.annotations.NullMarked;
