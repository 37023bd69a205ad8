/**
 * The whole program without a screen: what the analyst has before her, and what each action makes of it. Nothing here draws,
 * reads a file or knows the time; what has to be done outside comes out as an {@link precis.desk.Effect}.
 */
@NullMarked
package precis.desk;

import org.jspecify.annotations.NullMarked;
