/** The commands: puts the parts together, and is the only room that knows the clock, the streams and the exit status. */
@NullMarked
package precis.cli;

import org.jspecify.annotations.NullMarked;
