package precis.brief;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one side of a dispute holds.
 *
 * @param holder who holds it; {@code "the article"} where it is the narrator's own voice
 * @param via through whom the article has it, such as {@code "Tass, RIA Novosti"}
 * @param claim what is held, in words taken from the evidence
 */
public record Position(String holder, @Nullable String via, String claim, List<Evidence> evidence) {
    public Position {
        evidence = List.copyOf(evidence);
    }
}
