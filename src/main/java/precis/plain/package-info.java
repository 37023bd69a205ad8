/** The desk as a dialogue of lines, for screen readers and for pipes: a line goes in, lines that explain themselves come out. */
@NullMarked
package precis.plain;

import org.jspecify.annotations.NullMarked;
