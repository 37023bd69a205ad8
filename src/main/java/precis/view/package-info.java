/** One class for each visible thing. A view draws from the state and remembers nothing. */
@NullMarked
package precis.view;

import org.jspecify.annotations.NullMarked;
