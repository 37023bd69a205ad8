package precis.reading;

import java.util.List;
import org.jspecify.annotations.Nullable;
import precis.text.Span;

/**
 * Who said, thought or demanded what.
 *
 * @param holder whose it is; null where the article does not say or the rules cannot tell
 * @param mention the words that name the holder here, "She" or "Russian Foreign Ministry spokeswoman Maria Zakharova"; empty
 *     where none do
 * @param mentionSpan where these stand
 * @param via through whom the article has it: the agency that quotes
 * @param cue the word that reports: "said", "according to"
 * @param cueSpan where it stands
 * @param content what is said, in one stretch or in several around the cue
 * @param inherited whether the holder was only taken over from a statement nearby
 * @param reliability from 0 to 1, how surely this is a statement of somebody's
 */
public record Statement(
        @Nullable Actor holder,
        String mention,
        @Nullable Span mentionSpan,
        @Nullable Actor via,
        String cue,
        Span cueSpan,
        Stance stance,
        Type type,
        List<Span> content,
        boolean inherited,
        double reliability) {
    public Statement {
        content = List.copyOf(content);
    }

    /** Whether the words are the holder's own, the reporter's, or both. */
    public enum Type {
        DIRECT,
        INDIRECT,
        MIXED
    }

    /** From the first unit of the content to the last. */
    public Span extent() {
        return new Span(content.get(0).start(), content.get(content.size() - 1).end());
    }

    public boolean covers(int offset) {
        for (Span span : content) {
            if (span.contains(offset)) {
                return true;
            }
        }
        return false;
    }
}
