package precis.language;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import precis.text.Span;

/**
 * What a text says of itself without regard to its meaning. All offsets count UTF-16 units of {@code text}.
 *
 * @param text as it was given
 * @param english whether the text is English; where it is not, trees and names are noise
 * @param sentences in order; together they hold every mark that is not blank
 * @param names in order, none overlapping another
 */
public record Syntax(String text, boolean english, List<Sentence> sentences, List<TaggedName> names) {
    public Syntax {
        sentences = List.copyOf(sentences);
        names = List.copyOf(names);
    }

    /** All tokens of the text. */
    public List<Token> tokens() {
        List<Token> tokens = new ArrayList<>();
        for (Sentence sentence : sentences) {
            tokens.addAll(sentence.tokens());
        }
        return tokens;
    }

    /** The names of one sentence, in order. */
    public List<TaggedName> names(Sentence sentence) {
        return names.subList(firstOf(sentence.index()), firstOf(sentence.index() + 1));
    }

    /** Where the names of this sentence or a later one begin. */
    private int firstOf(int sentence) {
        int low = 0;
        int high = names.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (names.get(middle).sentence() < sentence) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** The sentence that covers this offset; null where it lies between sentences. */
    public @Nullable Sentence sentenceAt(int offset) {
        int low = 0;
        int high = sentences.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            Span span = sentences.get(middle).span();
            if (span.contains(offset)) {
                return sentences.get(middle);
            }
            if (offset < span.start()) {
                high = middle - 1;
            } else {
                low = middle + 1;
            }
        }
        return null;
    }
}
