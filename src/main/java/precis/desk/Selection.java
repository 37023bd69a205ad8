package precis.desk;

import java.util.ArrayList;
import java.util.List;
import precis.brief.Evidence;
import precis.text.Paragraph;
import precis.text.Span;

/**
 * Words of the article that are being chosen as evidence: at least one, and one end of them moves.
 *
 * @param startMoves whether the keys move the start instead of the end
 */
public record Selection(Span span, boolean startMoves) {
    /** What the end that moves stands at, so that it can be kept in view. */
    Span moving() {
        return startMoves ? new Span(span.start(), span.start() + 1) : new Span(span.end() - 1, span.end());
    }

    Selection withOtherEnd() {
        return new Selection(span, !startMoves);
    }

    /** With the moving end at the next word or the one before: its end at the end of one, its start at the start of one. */
    Selection byWord(String text, int direction) {
        int at = startMoves ? span.start() : span.end();
        for (int i = at + direction; i >= 0 && i <= text.length(); i += direction) {
            boolean wordBefore = i > 0 && isWord(text, i - 1);
            boolean wordBehind = i < text.length() && isWord(text, i);
            if (startMoves ? wordBehind && !wordBefore : wordBefore && !wordBehind) {
                return movedTo(i);
            }
        }
        return this;
    }

    /** With the moving end at the edge of the next sentence or the one before. */
    Selection bySentence(List<Span> sentences, int direction) {
        Selection nearest = this;
        for (Span sentence : sentences) {
            int edge = startMoves ? sentence.start() : sentence.end();
            int at = startMoves ? span.start() : span.end();
            if (direction > 0 && edge > at) {
                return movedTo(edge);
            } else if (direction < 0 && edge < at) {
                nearest = movedTo(edge);
            }
        }
        return nearest;
    }

    /** The evidence that it is: a piece for each paragraph that it reaches into. */
    public List<Evidence> evidence(ArticleMap map) {
        List<Evidence> pieces = new ArrayList<>();
        for (Paragraph paragraph : map.paragraphs()) {
            Span piece = paragraph.span().intersection(span);
            if (piece.length() > 0) {
                pieces.add(Evidence.at(piece, map.text()));
            }
        }
        return pieces;
    }

    /** The words in one line. */
    public String words(String text) {
        return span.in(text).strip().replaceAll("\\s+", " ");
    }

    private Selection movedTo(int offset) {
        if (startMoves) {
            return offset < span.end() ? new Selection(new Span(offset, span.end()), true) : this;
        }
        return offset > span.start() ? new Selection(new Span(span.start(), offset), false) : this;
    }

    /** Letters and digits, the marks on them, and what joins them: {@code don't}, {@code cross-border}. */
    private static boolean isWord(String text, int index) {
        char c = text.charAt(index);
        boolean joiner = c == '\'' || c == '\u2019' || c == '-';
        if (joiner) {
            return index > 0
                    && index + 1 < text.length()
                    && Character.isLetterOrDigit(text.charAt(index - 1))
                    && Character.isLetterOrDigit(text.charAt(index + 1));
        }
        int type = Character.getType(c);
        return Character.isLetterOrDigit(c)
                || Character.isSurrogate(c)
                || type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK;
    }
}
