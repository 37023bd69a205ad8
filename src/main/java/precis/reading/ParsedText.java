package precis.reading;

import java.util.Arrays;
import precis.language.Relation;
import precis.language.Sentence;
import precis.language.Syntax;
import precis.language.Token;
import precis.language.UniversalTag;
import precis.text.Span;

/**
 * A text with what grammar tells of it: each token of the row has its place in the tree of its sentence. {@link #NONE} is the
 * head of a root, and the child that is missing.
 */
public sealed class ParsedText extends TokenRow permits Story {
    private final int[] head;
    private final int[] firstChild;
    private final int[] nextSibling;
    private final int[] leftmost;
    private final int[] rightmost;

    ParsedText(Syntax syntax) {
        super(syntax);
        int size = size();
        head = new int[size];
        firstChild = filled(size);
        nextSibling = filled(size);
        leftmost = new int[size];
        rightmost = new int[size];
        for (Sentence one : syntax.sentences()) {
            int base = first(one.index());
            for (Token token : one.tokens()) {
                int at = base + token.index();
                head[at] = token.head() < 0 ? NONE : base + token.head();
                leftmost[at] = base + one.first(token);
                rightmost[at] = base + one.last(token);
            }
        }
        for (int i = size - 1; i >= 0; i--) {
            if (head[i] != NONE) {
                nextSibling[i] = firstChild[head[i]];
                firstChild[head[i]] = i;
            }
        }
    }

    private static int[] filled(int size) {
        int[] none = new int[size];
        Arrays.fill(none, NONE);
        return none;
    }

    /** The token that this one depends on. */
    public int head(int token) {
        return head[token];
    }

    public Relation relation(int token) {
        return token(token).relation();
    }

    public boolean is(int token, Relation relation) {
        return inside(token) && token(token).relation() == relation;
    }

    /** Whether the relation, without its subtype, is that. */
    public boolean isA(int token, Relation base) {
        return inside(token) && token(token).relation().base() == base;
    }

    /** The first token that depends on this one: the start of a walk with {@link #nextSibling}. */
    public int firstChild(int token) {
        return firstChild[token];
    }

    public int nextSibling(int token) {
        return nextSibling[token];
    }

    /** The first child whose relation, without its subtype, is that. */
    public int child(int token, Relation base) {
        for (int c = firstChild[token]; c != NONE; c = nextSibling[c]) {
            if (isA(c, base)) {
                return c;
            }
        }
        return NONE;
    }

    /** The first child with exactly that relation. */
    public int exactChild(int token, Relation relation) {
        for (int c = firstChild[token]; c != NONE; c = nextSibling[c]) {
            if (token(c).relation() == relation) {
                return c;
            }
        }
        return NONE;
    }

    public boolean hasChild(int token, Relation base) {
        return child(token, base) != NONE;
    }

    /** Whether a child reads so, in lower case. */
    public boolean hasChild(int token, WordClass wordClass) {
        for (int c = firstChild[token]; c != NONE; c = nextSibling[c]) {
            if (is(c, wordClass)) {
                return true;
            }
        }
        return false;
    }

    /** The first token of all that hangs on this one. */
    public int leftmost(int token) {
        return leftmost[token];
    }

    /** The last token of all that hangs on this one. */
    public int rightmost(int token) {
        return rightmost[token];
    }

    /** Whether {@code token} is {@code ancestor} or hangs on it. */
    public boolean under(int token, int ancestor) {
        return ancestor != NONE && leftmost[ancestor] <= token && token <= rightmost[ancestor];
    }

    /** The text of a token and all that hangs on it. */
    public Span subtree(int token) {
        return span(leftmost[token], rightmost[token]);
    }

    /** "the office this week dismissed", "Reed on Twitter called": a day or a place that the tree takes for a second subject. */
    public boolean besideSubject(int token) {
        return is(token, WordClass.TIME) || is(leftmost(token) - 1, UniversalTag.ADP);
    }

    /**
     * "The board, which meets in the town, has voted": the noun that the sentence is built on, where the tree hangs its verb
     * with an auxiliary on a noun inside the relative clause; or {@link TokenRow#NONE}.
     */
    public int beforeRelative(int verb) {
        boolean onNoun =
                head(verb) != NONE && nounish(head(verb)) && (is(verb, Relation.ACL) || isA(verb, Relation.CONJ));
        int auxiliary = onNoun ? child(verb, Relation.AUX) : NONE;
        if (auxiliary == NONE || !reads(auxiliary - 1, ",")) {
            return NONE;
        }
        int top = verb;
        while (head(top) != NONE) {
            top = head(top);
        }
        return top < verb && nounish(top) && exactChild(top, Relation.ACL_RELCL) != NONE ? top : NONE;
    }

    /** The preposition or conjunction that marks this token, in lower case; empty where none does. */
    public String marker(int token) {
        for (int c = firstChild[token]; c != NONE && c < token; c = nextSibling[c]) {
            if (isA(c, Relation.CASE) || isA(c, Relation.MARK)) {
                return lower(c);
            }
        }
        int first = leftmost[token];
        return first < token && is(first, UniversalTag.SCONJ) ? lower(first) : "";
    }

    public boolean markedBy(int token, String lowerCase) {
        return marker(token).equals(lowerCase);
    }

    public boolean passive(int verb) {
        int auxiliary = exactChild(verb, Relation.AUX_PASS);
        boolean become = auxiliary != NONE
                && (hasLemma(auxiliary, "be") || hasLemma(auxiliary, "get"))
                && !hasChild(auxiliary, Relation.NSUBJ); // not of “There is danger,” Reed told
        return become || (exactChild(verb, Relation.NSUBJ_PASS) != NONE && !perfect(verb));
    }

    /** "has attacked": with a form of have and none of be. */
    private boolean perfect(int verb) {
        int auxiliary = child(verb, Relation.AUX);
        return auxiliary != NONE && hasLemma(auxiliary, "have");
    }

    public boolean negated(int token) {
        return hasChild(token, WordClass.NEGATION);
    }
}
