/** What the brief says before the analyst has touched it: each point drafted from words of the article, and resting on them. */
@NullMarked
package precis.draft;

import org.jspecify.annotations.NullMarked;
