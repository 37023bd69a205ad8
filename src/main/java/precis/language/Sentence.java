package precis.language;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import precis.text.Span;

/**
 * A sentence and its dependency tree. The tree is projective: each token and all that hangs on it form one stretch of
 * tokens.
 */
public final class Sentence {
    private final int index;
    private final boolean heading;
    private final boolean brokenName;
    private final List<Token> tokens;
    private final int root;
    private final int[] leftmost;
    private final int[] rightmost;

    Sentence(int index, boolean heading, boolean brokenName, List<Token> tokens) {
        this.index = index;
        this.heading = heading;
        this.brokenName = brokenName;
        this.tokens = List.copyOf(tokens);
        int size = tokens.size();
        leftmost = new int[size];
        rightmost = new int[size];
        int top = 0;
        for (int i = 0; i < size; i++) {
            leftmost[i] = rightmost[i] = i;
            top = tokens.get(i).head() < 0 ? i : top;
        }
        root = top;
        for (int i = 0; i < size; i++) {
            for (int at = i, up = tokens.get(i).head();
                    up >= 0 && leftmost[up] > leftmost[at];
                    up = tokens.get(at).head()) {
                leftmost[up] = leftmost[at];
                at = up;
            }
        }
        for (int i = size - 1; i >= 0; i--) {
            for (int at = i, up = tokens.get(i).head();
                    up >= 0 && rightmost[up] < rightmost[at];
                    up = tokens.get(at).head()) {
                rightmost[up] = rightmost[at];
                at = up;
            }
        }
    }

    /** Its place in {@link Syntax#sentences()}. */
    public int index() {
        return index;
    }

    /** From its first token to its last. */
    public Span span() {
        return span(0, tokens.size());
    }

    /** Whether it stands in a heading: a headline, a cross-heading, a date line, a byline. */
    public boolean heading() {
        return heading;
    }

    /**
     * Whether it ends, or the one after it begins, in the middle of a name that the article's layout broke: "Harsh V said."
     * and, as a paragraph of its own, "Pant, a professor …". Such a sentence is no good evidence.
     */
    public boolean brokenName() {
        return brokenName;
    }

    /** At least one. */
    public List<Token> tokens() {
        return tokens;
    }

    public Token token(int tokenIndex) {
        return tokens.get(tokenIndex);
    }

    public int size() {
        return tokens.size();
    }

    /** The token that has no head. There is exactly one. */
    public Token root() {
        return tokens.get(root);
    }

    /** The token that this one depends on; null for the root. */
    public @Nullable Token head(Token token) {
        return token.head() < 0 ? null : tokens.get(token.head());
    }

    /** The tokens that depend directly on this one, from left to right. */
    public List<Token> children(Token token) {
        List<Token> children = new ArrayList<>();
        for (int i = leftmost[token.index()]; i <= rightmost[token.index()]; i++) {
            if (tokens.get(i).head() == token.index()) {
                children.add(tokens.get(i));
            }
        }
        return children;
    }

    /** The first token that depends on this one by that very relation. */
    public @Nullable Token child(Token token, Relation relation) {
        for (int i = leftmost[token.index()]; i <= rightmost[token.index()]; i++) {
            if (tokens.get(i).head() == token.index() && tokens.get(i).relation() == relation) {
                return tokens.get(i);
            }
        }
        return null;
    }

    /** Index of the first token of the subtree of this one. */
    public int first(Token token) {
        return leftmost[token.index()];
    }

    /** Index of the last token of the subtree of this one. */
    public int last(Token token) {
        return rightmost[token.index()];
    }

    /** The stretch of text of this token and all that hangs on it. */
    public Span subtree(Token token) {
        return span(leftmost[token.index()], rightmost[token.index()] + 1);
    }

    /** Whether {@code token} is {@code ancestor} or hangs, directly or not, on it. */
    public boolean inSubtree(Token token, Token ancestor) {
        Token at = token;
        while (at.index() != ancestor.index()) {
            if (at.head() < 0) {
                return false;
            }
            at = tokens.get(at.head());
        }
        return true;
    }

    /** The stretch of text from one token to before another. */
    public Span span(int from, int to) {
        return new Span(
                tokens.get(from).span().start(), tokens.get(to - 1).span().end());
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        for (Token token : tokens) {
            text.append(token.index() == 0 ? "" : " ").append(token.form());
        }
        return text.toString();
    }
}
