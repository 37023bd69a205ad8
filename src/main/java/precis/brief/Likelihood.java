package precis.brief;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The degrees of likelihood of Intelligence Community Directive 203, with the range of each in per cent. Each has two
 * wordings; a brief keeps to the first ones or to the second.
 */
public enum Likelihood {
    ALMOST_NO_CHANCE("01–05%", "almost no chance", "remote"),
    VERY_UNLIKELY("05–20%", "very unlikely", "highly improbable"),
    UNLIKELY("20–45%", "unlikely", "improbable, improbably"),
    ROUGHLY_EVEN_CHANCE("45–55%", "roughly even chance", "roughly even odds"),
    LIKELY("55–80%", "likely", "probable, probably"),
    VERY_LIKELY("80–95%", "very likely", "highly probable"),
    ALMOST_CERTAIN("95–99%", "almost certain, almost certainly", "nearly certain, nearly certainly");

    private final String range;
    private final String first;
    private final String second;

    Likelihood(String range, String first, String second) {
        this.range = range;
        this.first = first;
        this.second = second;
    }

    /** The degree that a text names in either wording, whatever its case; null where it names none. */
    public static @Nullable Likelihood of(String text) {
        String wanted = text.strip().toLowerCase(Locale.ROOT);
        for (Likelihood degree : values()) {
            if (degree.forms(true).contains(wanted) || degree.forms(false).contains(wanted)) {
                return degree;
            }
        }
        return null;
    }

    /** The first wording. */
    public String term() {
        return forms(true).get(0);
    }

    /** The second wording. */
    public String otherTerm() {
        return forms(false).get(0);
    }

    /** As {@code 55–80%}. */
    public String range() {
        return range;
    }

    /** The first wording, or the second, in the forms that a sentence may need. */
    List<String> forms(boolean ofFirst) {
        return List.of((ofFirst ? first : second).split(", ", -1));
    }
}
