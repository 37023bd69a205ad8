/** Runs a program on a real pseudo-terminal and reads its screen through a terminal emulator that is not Lanterna's. */
@NullMarked
package precis.pty;

import org.jspecify.annotations.NullMarked;
