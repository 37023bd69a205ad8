package precis.desk;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import precis.brief.SectionKind;
import precis.markdown.Preview;
import precis.text.CharWidth;
import precis.text.Span;
import precis.text.Wrap;

/**
 * The preview broken into rows of a certain width.
 *
 * @param width of its part of the screen, in cells; 0 where no preview is shown
 */
public record PreviewPage(int width, List<Row> rows) {
    /** The column where text begins; left of it stands the bar of the point under the cursor. */
    public static final int TEXT_COLUMN = 2;

    static final PreviewPage NONE = new PreviewPage(0, List.of());

    private static final int INDENT = 3;

    /**
     * One row.
     *
     * @param block the number of the block that it belongs to, or that it stands above
     * @param column where its pieces begin
     */
    public record Row(
            @Nullable SectionKind section, @Nullable String point, int block, int column, List<Preview.Piece> pieces) {
        public Row {
            pieces = List.copyOf(pieces);
        }
    }

    public PreviewPage {
        rows = List.copyOf(rows);
    }

    static PreviewPage of(Preview preview, int width) {
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < preview.blocks().size(); i++) {
            Preview.Block block = preview.blocks().get(i);
            if (block.apart()) {
                rows.add(new Row(block.section(), null, i, TEXT_COLUMN, List.of()));
            }
            rows.addAll(rows(block, i, width));
        }
        return new PreviewPage(width, rows);
    }

    private static List<Row> rows(Preview.Block block, int number, int width) {
        StringBuilder text = new StringBuilder();
        block.pieces().forEach(piece -> text.append(piece.text()));
        int first = TEXT_COLUMN + INDENT * Math.max(0, block.depth() - 1);
        int hanging = first + CharWidth.of(block.marker());
        List<Row> rows = new ArrayList<>();
        for (Span span : Wrap.rows(text.toString(), new Span(0, text.length()), width - hanging - 1)) {
            List<Preview.Piece> pieces = new ArrayList<>();
            boolean marked = rows.isEmpty() && !block.marker().isEmpty();
            if (marked) {
                pieces.add(new Preview.Piece(block.marker(), Preview.Face.NOTE));
            }
            int start = 0;
            for (Preview.Piece piece : block.pieces()) {
                Span here =
                        span.intersection(new Span(start, start + piece.text().length()));
                if (here.length() > 0) {
                    pieces.add(new Preview.Piece(here.in(text.toString()), piece.face()));
                }
                start += piece.text().length();
            }
            rows.add(new Row(block.section(), block.point(), number, marked ? first : hanging, pieces));
        }
        return rows;
    }

    /** The first row of a point; where it shows none, that of its section; 0 where there is neither. */
    int firstRow(SectionKind section, @Nullable String point) {
        int ofSection = -1;
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            if (point != null && point.equals(row.point())) {
                return i;
            } else if (ofSection < 0
                    && row.section() == section
                    && !row.pieces().isEmpty()) {
                ofSection = i;
            }
        }
        return Math.max(0, ofSection);
    }

    /** The last row of what {@link #firstRow} gives the first of. */
    int lastRow(SectionKind section, @Nullable String point) {
        int row = firstRow(section, point);
        while (row + 1 < rows.size()
                && point != null
                && point.equals(rows.get(row + 1).point())) {
            row++;
        }
        return row;
    }

    /** The first row of a block, or of the last one before it. */
    int rowOfBlock(int block) {
        int row = 0;
        while (row + 1 < rows.size() && rows.get(row).block() < block) {
            row++;
        }
        return row;
    }
}
