package precis.desk;

import java.util.ArrayList;
import java.util.List;
import precis.text.Paragraph;
import precis.text.Span;
import precis.text.Wrap;

/**
 * The article broken into rows of a certain width.
 *
 * @param width of the pane, in cells
 */
public record ArticlePage(int width, List<Row> rows) {
    /** The column of the pane where text begins; left of it stand the section numbers and the bar of the cursor. */
    public static final int TEXT_COLUMN = 6;

    /** The column of the bar that marks the sentence under the cursor. */
    public static final int BAR_COLUMN = 4;

    /** Lines longer than this tire the eye, however wide the screen. */
    static final int MEASURE = 76;

    /**
     * One row.
     *
     * @param span of the text; empty for the blank row between paragraphs
     */
    public record Row(Span span, boolean heading) {}

    public ArticlePage {
        rows = List.copyOf(rows);
    }

    public static ArticlePage of(ArticleMap map, int width) {
        List<Row> rows = new ArrayList<>();
        for (Paragraph paragraph : map.paragraphs()) {
            if (!rows.isEmpty()) {
                rows.add(new Row(
                        new Span(paragraph.span().start(), paragraph.span().start()), false));
            }
            for (Span span : Wrap.rows(map.text(), paragraph.span(), Math.min(MEASURE, width - TEXT_COLUMN - 1))) {
                rows.add(new Row(span, paragraph.heading()));
            }
        }
        return new ArticlePage(width, rows);
    }

    /** The index of the row that shows an offset; the last one before it where none does. */
    public int rowOf(int offset) {
        int low = 0;
        int high = rows.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (rows.get(middle).span().start() <= offset) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }
}
