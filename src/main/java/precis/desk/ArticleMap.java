package precis.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import precis.brief.Brief;
import precis.brief.Evidence;
import precis.brief.Point;
import precis.brief.Section;
import precis.text.Paragraph;
import precis.text.Span;

/**
 * An article as the desk walks through it.
 *
 * @param text all spans count its UTF-16 units
 * @param sentences in order; every one inside a paragraph
 * @param names in order
 */
public record ArticleMap(String text, List<Paragraph> paragraphs, List<Span> sentences, List<Highlight> names) {
    public ArticleMap {
        paragraphs = List.copyOf(paragraphs);
        sentences = List.copyOf(sentences);
        names = List.copyOf(names);
    }

    /** The same article, now that it was read. */
    ArticleMap read(List<Span> newSentences, List<Highlight> newNames) {
        return new ArticleMap(text, paragraphs, newSentences, newNames);
    }

    /** The index of the sentence at an offset, or of the last one before it; 0 where there is none. */
    public int sentenceAt(int offset) {
        return indexAt(sentences, offset);
    }

    /** The paragraph at an offset, or the last one before it. */
    public @Nullable Paragraph paragraphAt(int offset) {
        return paragraphs.isEmpty() ? null : paragraphs.get(indexAt(paragraphs, Paragraph::span, offset));
    }

    /**
     * Which sections rest on which sentence.
     *
     * @return for each sentence a bit set: bit n for section number n
     */
    public int[] coverage(Brief brief) {
        int[] coverage = new int[sentences.size()];
        for (Section section : brief.sections()) {
            for (Point point : section.points()) {
                if (!point.rejected() && !section.hidden()) {
                    cover(coverage, point.evidence(), 1 << Numbered.of(section.kind(), brief));
                }
            }
        }
        return coverage;
    }

    /** The points that rest on a sentence, in the order of the brief, rejected and hidden ones left out. */
    public List<Point> pointsOn(int sentence, Brief brief) {
        List<Point> points = new ArrayList<>();
        for (Point point : brief.standing()) {
            if (restsOn(point, sentence)) {
                points.add(point);
            }
        }
        return points;
    }

    private boolean restsOn(Point point, int sentence) {
        for (Evidence evidence : point.evidence()) {
            if (evidence.span().overlaps(sentences.get(sentence))) {
                return true;
            }
        }
        return false;
    }

    private void cover(int[] coverage, List<Evidence> evidence, int bit) {
        for (Evidence one : evidence) {
            for (int i = sentenceAt(one.span().start()); i < coverage.length; i++) {
                if (sentences.get(i).start() >= one.span().end()) {
                    break;
                }
                if (sentences.get(i).overlaps(one.span())) {
                    coverage[i] |= bit;
                }
            }
        }
    }

    /** The index of the span at an offset, or of the last one before it; 0 where there is none. The spans are in order. */
    public static int indexAt(List<Span> spans, int offset) {
        return indexAt(spans, span -> span, offset);
    }

    private static <T> int indexAt(List<T> things, Function<T, Span> spanOf, int offset) {
        int low = 0;
        int high = things.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (spanOf.apply(things.get(middle)).start() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return Math.max(0, low - 1);
    }
}
