package precis.desk;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import precis.brief.SectionKind;

/**
 * The brief broken into rows of a certain width.
 *
 * @param caret where the caret of the field that is being edited stands, or null
 */
public record BriefPage(List<Row> rows, @Nullable Caret caret) {
    /** The column where text begins; left of it stand the bar of the cursor and the mark of the point. */
    public static final int TEXT_COLUMN = 3;

    /** A stretch of a row in one ink. */
    public record Piece(String text, Ink ink) {}

    /**
     * One row.
     *
     * @param point the id of the point that it belongs to, or null
     * @param column where its pieces begin
     * @param right what stands at the right edge; empty for nothing
     */
    public record Row(SectionKind section, @Nullable String point, int column, List<Piece> pieces, String right) {
        public Row {
            pieces = List.copyOf(pieces);
        }

        /** What its pieces say, one after the other. */
        String text() {
            StringBuilder text = new StringBuilder();
            pieces.forEach(piece -> text.append(piece.text()));
            return text.toString();
        }
    }

    /**
     * Some cells of a row.
     *
     * @param column of the first one; negative where it counts from the right edge
     */
    public record Cells(int row, int column, int width) {}

    /** Some rows, from the first to the last. */
    public record Rows(int first, int last) {}

    /**
     * The cell where the caret stands.
     *
     * @param field the rows of its field, with the list of values under it
     * @param form the rows of all fields
     */
    public record Caret(int row, int column, Rows field, Rows form) {}

    public BriefPage {
        rows = List.copyOf(rows);
    }

    /** The cells that have the words of a search, in the points that show between two rows. */
    public List<Cells> matches(String pattern, int firstRow, int endRow) {
        List<Cells> cells = new ArrayList<>();
        int first = Math.min(firstRow, rows.size());
        while (first > 0 && first < rows.size() && samePoint(first - 1, first)) {
            first--;
        }
        while (!pattern.isEmpty() && first < Math.min(endRow, rows.size())) {
            int end = endOfPoint(first);
            if (rows.get(first).point() != null) {
                cells.addAll(RowMatches.of(this, first, end, pattern));
            }
            first = end;
        }
        return cells;
    }

    /** The row after those that belong to the same point as one row does; the next one where it belongs to none. */
    int endOfPoint(int row) {
        int end = row + 1;
        while (end < rows.size() && samePoint(end - 1, end)) {
            end++;
        }
        return end;
    }

    private boolean samePoint(int row, int other) {
        String point = rows.get(row).point();
        return point != null && point.equals(rows.get(other).point());
    }

    /** The first row of a point, or of a section where {@code point} is null; 0 where there is none. */
    public int firstRow(SectionKind section, @Nullable String point) {
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            if (row.section() == section && (point == null || point.equals(row.point()))) {
                return i;
            }
        }
        return 0;
    }

    /** The last row of a point, or of a section's head where {@code point} is null. */
    public int lastRow(SectionKind section, @Nullable String point) {
        int row = firstRow(section, point);
        if (point == null) {
            return Math.min(row + 1, rows.size() - 1);
        }
        while (row + 1 < rows.size() && point.equals(rows.get(row + 1).point())) {
            row++;
        }
        return row;
    }
}
