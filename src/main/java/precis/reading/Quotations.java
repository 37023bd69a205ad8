package precis.reading;

import static precis.reading.TokenRow.NONE;

import java.util.Arrays;
import java.util.List;
import precis.text.Span;

/** Which tokens of a text stand between quotation marks. Quotations are numbered from 0, the marks are part of them. */
public final class Quotations {
    private final TokenRow tokens;
    private final int[] at;
    private final int[] first;
    private final int[] last;

    /** @param spans in order, without overlap */
    Quotations(TokenRow tokens, List<Span> spans) {
        this.tokens = tokens;
        at = new int[tokens.size()];
        Arrays.fill(at, NONE);
        first = new int[spans.size()];
        last = new int[spans.size()];
        for (int q = 0; q < spans.size(); q++) {
            int token = tokens.tokenAt(spans.get(q).start());
            first[q] = token;
            last[q] = token;
            for (int t = token;
                    t != NONE && t < at.length && tokens.end(t) <= spans.get(q).end();
                    t++) {
                if (tokens.start(t) >= spans.get(q).start()) {
                    at[t] = q;
                    last[q] = t;
                }
            }
        }
    }

    public int count() {
        return first.length;
    }

    /** The quotation that a token lies in, or {@link TokenRow#NONE}. */
    public int at(int token) {
        return at[token];
    }

    /** The first token of a quotation: its opening mark. */
    public int first(int quotation) {
        return first[quotation];
    }

    /** The last token of a quotation: its closing mark, where it has one. */
    public int last(int quotation) {
        return last[quotation];
    }

    /** How many words a quotation has. */
    int words(int quotation) {
        return tokens.words(first[quotation], last[quotation]);
    }

    Ranges range(int quotation) {
        return Ranges.of(first[quotation], last[quotation]);
    }
}
