package precis.reading;

import java.util.List;
import org.jspecify.annotations.Nullable;
import precis.text.Span;

/**
 * A place that the article names, with all its mentions.
 *
 * @param name the fullest form in the article; of a country its common name
 * @param aliases its other forms
 * @param country the country it lies in or is, by the article or the tables; null where neither says
 */
public record Place(
        String name, List<String> aliases, @Nullable String country, List<Span> mentions) {
    public Place {
        aliases = List.copyOf(aliases);
        mentions = List.copyOf(mentions);
    }

    /** Whether it is a country itself. */
    public boolean isCountry() {
        return name.equals(country);
    }
}
