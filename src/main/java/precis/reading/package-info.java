/**
 * What a careful reader of news notices, by rules over the trees of {@link precis.language}: names and the actors behind
 * them, places, times, and who said what. The one door is {@link precis.reading.Reader}.
 */
@NullMarked
package precis.reading;

import org.jspecify.annotations.NullMarked;
