package precis.view;

import java.util.List;
import org.jspecify.annotations.Nullable;
import precis.brief.Evidence;
import precis.brief.Point;
import precis.brief.SectionKind;
import precis.desk.ArticleMap;
import precis.desk.ArticlePage;
import precis.desk.Highlight;
import precis.desk.Pane;
import precis.desk.Selection;
import precis.desk.State;
import precis.term.Canvas;
import precis.term.StyleRole;
import precis.text.CharWidth;
import precis.text.Span;

/** The article: its text, what the point under the cursor rests on, and beside each sentence the sections that rest on it. */
final class ArticleView {
    /** More sections than this are a {@code +} in the gutter. */
    private static final int GUTTER_DIGITS = 3;

    private static final String BAR = "▌";

    private final State state;
    private final ArticleMap map;
    private final Canvas canvas;
    private final int[] coverage;
    private final @Nullable Span sentence;
    private final @Nullable Evidence here;
    private final List<Evidence> evidence;
    private final List<Span> matches;

    private ArticleView(State state, Canvas canvas) {
        this.state = state;
        this.map = state.map();
        this.canvas = canvas;
        this.coverage = map.coverage(state.brief());
        this.here = state.evidence();
        Point point = state.point();
        this.evidence = point == null ? List.of() : point.evidence();
        this.matches = state.search().inArticle();
        boolean inside = state.cursor().pane() == Pane.ARTICLE && state.cursor().sentence() < coverage.length;
        this.sentence = inside ? map.sentences().get(state.cursor().sentence()) : null;
    }

    static void draw(State state, Canvas canvas) {
        ArticleView view = new ArticleView(state, canvas);
        List<ArticlePage.Row> rows = state.frame().articlePage().rows();
        int top = state.frame().articleTop();
        for (int y = 0; y < canvas.height() && top + y < rows.size(); y++) {
            view.row(y, rows.get(top + y));
        }
        if (rows.isEmpty()) {
            canvas.put(ArticlePage.TEXT_COLUMN, 0, "the article is empty", StyleRole.DIM);
        }
    }

    private void row(int y, ArticlePage.Row row) {
        Span span = row.span();
        int x = ArticlePage.TEXT_COLUMN;
        StyleRole base = row.heading() ? StyleRole.HEADING : StyleRole.TEXT;
        for (int i = span.start(); i < span.end(); ) {
            StyleRole role = roleAt(i, base);
            int end = i;
            do {
                end = Math.min(span.end(), CharWidth.clusterEnd(map.text(), end));
            } while (end < span.end() && roleAt(end, base) == role);
            x = canvas.put(x, y, map.text().substring(i, end), role);
            i = end;
        }
        gutter(y, span);
        if (sentence != null && sentence.overlaps(span)) {
            canvas.put(ArticlePage.BAR_COLUMN, y, BAR, StyleRole.CURSOR);
            // where it begins or, where that is out of sight, on the first row that shows any of it
            if (sentence.start() >= span.start() || y == 0) {
                Span before = new Span(span.start(), Math.max(span.start(), sentence.start()));
                canvas.cursorAt(ArticlePage.TEXT_COLUMN + CharWidth.of(before.in(map.text())), y);
            }
        }
    }

    /** The sections that rest on the sentences which begin in a row. */
    private void gutter(int y, Span row) {
        int sections = 0;
        for (int i = map.sentenceAt(row.start()); i < coverage.length; i++) {
            int start = map.sentences().get(i).start();
            if (start >= row.end()) {
                break;
            }
            sections |= start >= row.start() ? coverage[i] : 0;
        }
        StringBuilder digits = new StringBuilder();
        for (int number = 1; number <= SectionKind.values().length; number++) {
            if ((sections & 1 << number) != 0) {
                digits.append(number);
            }
        }
        boolean more = digits.length() > GUTTER_DIGITS;
        String shown = more ? digits.substring(0, GUTTER_DIGITS) + "+" : digits.toString();
        canvas.put(GUTTER_DIGITS - Math.min(GUTTER_DIGITS, shown.length()), y, shown, StyleRole.GUTTER);
    }

    private StyleRole roleAt(int offset, StyleRole base) {
        Selection selection = state.selection();
        if (selection != null && selection.span().contains(offset)) {
            return StyleRole.SELECTION;
        } else if (!matches.isEmpty()
                && matches.get(ArticleMap.indexAt(matches, offset)).contains(offset)) {
            return StyleRole.MATCH;
        }
        if (here != null && here.span().contains(offset)) {
            return StyleRole.EVIDENCE_HERE;
        }
        for (Evidence piece : evidence) {
            if (piece.span().contains(offset)) {
                return StyleRole.EVIDENCE;
            }
        }
        Highlight name = highlightAt(offset);
        return name == null ? base : role(name.role());
    }

    private @Nullable Highlight highlightAt(int offset) {
        List<Highlight> all = map.names();
        int low = 0;
        int high = all.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            Span span = all.get(middle).span();
            if (span.contains(offset)) {
                return all.get(middle);
            } else if (span.start() > offset) {
                high = middle - 1;
            } else {
                low = middle + 1;
            }
        }
        return null;
    }

    private static StyleRole role(Highlight.Role role) {
        return switch (role) {
            case PERSON -> StyleRole.PERSON;
            case ORGANISATION -> StyleRole.ORGANISATION;
            case PLACE -> StyleRole.PLACE;
        };
    }
}
