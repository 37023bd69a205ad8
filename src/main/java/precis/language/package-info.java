/**
 * English, without a thought of news: words, sentences, parts of speech, dependency trees and names, read by small tables
 * that {@code src/training} makes. The one door is {@link precis.language.Language}.
 */
@NullMarked
package precis.language;

import org.jspecify.annotations.NullMarked;
