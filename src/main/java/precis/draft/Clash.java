package precis.draft;

import java.util.List;
import org.jspecify.annotations.Nullable;
import precis.brief.DisputeKind;
import precis.reading.Actor;
import precis.text.Span;

/**
 * A dispute that a rule found.
 *
 * @param topic the words that name what it is about
 * @param unheard with a single position: the side that the article does not hear
 * @param weight how sure the rule is, about 1 to 4
 */
record Clash(
        DisputeKind kind,
        Span topic,
        List<Side> sides,
        @Nullable Actor unheard,
        double weight) {

    /**
     * One position.
     *
     * @param holder null for the article's own voice
     */
    record Side(
            @Nullable Actor holder,
            List<Span> words,
            @Nullable Actor via) {}

    static Clash of(DisputeKind kind, Span topic, Side one, Side other, double weight) {
        return new Clash(kind, topic, List.of(one, other), null, weight);
    }

    static Clash oneSided(DisputeKind kind, Span topic, Side heard, Actor unheard, double weight) {
        return new Clash(kind, topic, List.of(heard), unheard, weight);
    }

    boolean twoSided() {
        return sides.size() > 1;
    }
}
