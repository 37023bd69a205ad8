package precis.desk;

import java.util.ArrayList;
import java.util.List;
import precis.brief.Brief;
import precis.text.CharWidth;
import precis.text.Span;

/** Where the words of a search stand in the rows of a brief; words that a row's end parts are found all the same. */
final class RowMatches {
    /** So wide that nothing of a point is broken into rows. */
    private static final int UNBROKEN = 1 << 16;

    private RowMatches() {}

    /** The points that have the words on the screen, in the order of the brief. */
    static List<Search.Place> points(Brief brief, String pattern) {
        List<Search.Place> places = new ArrayList<>();
        if (pattern.isEmpty()) {
            return places;
        }
        BriefPage page = BriefRows.points(brief, UNBROKEN);
        for (int first = 0; first < page.rows().size(); first = page.endOfPoint(first)) {
            BriefPage.Row row = page.rows().get(first);
            String point = row.point();
            if (point != null
                    && !of(page, first, page.endOfPoint(first), pattern).isEmpty()) {
                places.add(new Search.Place.InBrief(row.section(), point));
            }
        }
        return places;
    }

    /** The cells of some rows of one point that have the words. */
    static List<BriefPage.Cells> of(BriefPage page, int firstRow, int endRow, String pattern) {
        List<BriefPage.Cells> cells = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        List<Integer> starts = new ArrayList<>();
        for (int i = firstRow; i < endRow; i++) {
            starts.add(text.length());
            text.append(page.rows().get(i).text()).append(' ');
        }
        for (Span match : Search.matches(text.toString(), pattern)) {
            for (int i = firstRow; i < endRow; i++) {
                BriefPage.Row row = page.rows().get(i);
                int start = starts.get(i - firstRow);
                Span here =
                        match.intersection(new Span(start, start + row.text().length()));
                if (here.length() > 0) {
                    String before = row.text().substring(0, here.start() - start);
                    cells.add(new BriefPage.Cells(
                            i, row.column() + CharWidth.of(before), CharWidth.of(here.in(text.toString()))));
                }
            }
        }
        for (int i = firstRow; i < endRow; i++) {
            String right = page.rows().get(i).right();
            for (Span match : Search.matches(right, pattern)) {
                int fromEnd = CharWidth.of(right.substring(match.start()));
                cells.add(new BriefPage.Cells(i, -1 - fromEnd, CharWidth.of(match.in(right))));
            }
        }
        return cells;
    }
}
