package precis.draft;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import precis.reading.Actor;
import precis.reading.Statement;
import precis.text.Span;

/**
 * What one party says, or what the article says in its own voice.
 *
 * @param holder null for the narrator
 * @param statement null for the narrator
 * @param meaning the lemmas of its words of meaning
 * @param negated whether one of its words is a negation
 * @param sentence where it begins
 * @param cue the token that reports it; the first token of the narrator's sentence
 */
record Utterance(
        @Nullable Actor holder,
        @Nullable Statement statement,
        List<Span> spans,
        Set<String> meaning,
        boolean negated,
        int sentence,
        int cue) {

    boolean narrated() {
        return holder == null;
    }

    int start() {
        return spans.get(0).start();
    }

    boolean overlaps(Span span) {
        for (Span own : spans) {
            if (own.overlaps(span)) {
                return true;
            }
        }
        return false;
    }
}
