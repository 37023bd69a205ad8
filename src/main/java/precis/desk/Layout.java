package precis.desk;

/**
 * Where everything stands on the screen. A pure function of the size, of the pane that has the keys, and of what the analyst
 * has made of it.
 *
 * @param rule the line between the panes: upright where they stand side by side, level where they are stacked
 * @param tabs the row of sections, where the brief shows one at a time
 * @param previewRule the line between the brief and the preview
 * @param preview the brief as its Markdown reads, on a wide screen
 */
public record Layout(
        Shape shape,
        Rect title,
        Rect topRule,
        Rect article,
        Rect rule,
        Rect tabs,
        Rect brief,
        Rect previewRule,
        Rect preview,
        Rect bottomRule,
        Rect hints) {
    /** How the panes stand to each other. */
    public enum Shape {
        SIDE_BY_SIDE,
        STACKED,
        /** One pane at a time, with tabs. */
        SINGLE,
        /** One pane has the screen because the analyst wants it so. */
        ZOOMED,
        /** Nothing but a line that says so. */
        TOO_SMALL
    }

    /** From this width on the panes stand side by side. */
    static final int WIDE_COLUMNS = 110;

    /** From this width on the preview has room beside them. */
    static final int PREVIEW_COLUMNS = 160;

    /** A line and a heading stand above the list of what can be copied. */
    public static final int ROWS_ABOVE_COPIES = 2;

    private static final int STACKED_COLUMNS = 60;
    private static final int STACKED_ROWS = 16;
    private static final int LEAST_COLUMNS = 24;
    private static final int LEAST_ROWS = 6;
    private static final int LEAST_PANE_COLUMNS = 36;
    private static final int LEAST_BRIEF_ROWS = 4;

    /** By how many parts of the screen a step moves the line between the panes. */
    private static final int STEPS = 24;

    private static final int WIDEST_ARTICLE = ArticlePage.TEXT_COLUMN + ArticlePage.MEASURE + 1;
    private static final int WIDEST_BRIEF = 100;
    private static final int WIDEST_PREVIEW = 84;

    public static Layout of(Size size, Pane focus, Arrangement arrangement) {
        int columns = size.columns();
        int rows = size.rows();
        if (columns < LEAST_COLUMNS || rows < LEAST_ROWS) {
            return tooSmall(size);
        } else if (columns < STACKED_COLUMNS || rows < STACKED_ROWS) {
            return single(columns, rows, focus);
        } else if (arrangement.zoomed()) {
            return zoomed(columns, rows, focus);
        } else if (columns < WIDE_COLUMNS) {
            return stacked(columns, rows, arrangement.shift());
        }
        return sideBySide(columns, rows, arrangement);
    }

    /** Whether the brief shows all its sections one below the other. */
    public boolean wholeBrief() {
        return shape == Shape.SIDE_BY_SIDE || shape == Shape.ZOOMED;
    }

    /** All between title and hints, for what lies over the panes. */
    public Rect body() {
        int top = topRule.isEmpty() ? 1 : 2;
        int bottom = bottomRule.isEmpty() ? hints.y() : bottomRule.y();
        return new Rect(0, top, title.width(), Math.max(0, bottom - top));
    }

    /** Where the preview lies when it lies over the panes. */
    public Rect previewOverAll() {
        return middle(body(), WIDEST_PREVIEW);
    }

    /** Where a list stands: over the pane that does not have the keys, where there are two and the list can do with one. */
    public Rect list(Menu menu, Pane focus) {
        return isOverAll(menu) ? body() : focus == Pane.BRIEF ? article : brief;
    }

    /** Whether a list lies over both panes. */
    public boolean isOverAll(Menu menu) {
        return menu.whole() || article.isEmpty() || brief.isEmpty();
    }

    /** Where the list of what can be copied stands. */
    public Rect copies() {
        Rect body = body();
        int rows = Math.min(body.height(), Excerpt.values().length + ROWS_ABOVE_COPIES + 1);
        return new Rect(body.x(), body.y() + body.height() - rows, body.width(), rows);
    }

    private static Layout sideBySide(int columns, int rows, Arrangement arrangement) {
        boolean third = arrangement.preview() && columns >= PREVIEW_COLUMNS;
        int natural = Math.min(third ? columns * 2 / 5 : columns * 11 / 20, WIDEST_ARTICLE);
        int most = Math.min(WIDEST_ARTICLE, columns - (third ? 2 : 1) * (LEAST_PANE_COLUMNS + 1));
        int left = between(LEAST_PANE_COLUMNS, natural + arrangement.shift() * columns / STEPS, most);
        int rest = columns - left - 1;
        int right = third ? Math.min(WIDEST_PREVIEW, (rest - 1) / 2) : 0;
        int brief = Math.min(third ? rest - 1 - right : rest, WIDEST_BRIEF);
        int height = rows - 4;
        return new Layout(
                Shape.SIDE_BY_SIDE,
                new Rect(0, 0, columns, 1),
                new Rect(0, 1, columns, 1),
                new Rect(0, 2, left, height),
                new Rect(left, 2, 1, height),
                Rect.NONE,
                new Rect(left + 1, 2, brief, height),
                third ? new Rect(left + 1 + brief, 2, 1, height) : Rect.NONE,
                third ? new Rect(columns - right, 2, right, height) : Rect.NONE,
                new Rect(0, rows - 2, columns, 1),
                new Rect(0, rows - 1, columns, 1));
    }

    private static Layout stacked(int columns, int rows, int shift) {
        int body = rows - 6;
        int least = (rows - 4 + 2) / 3;
        int natural = Math.max(least, body * 9 / 20);
        int step = Math.max(1, rows / STEPS);
        int article = between(least, natural + shift * step, body - LEAST_BRIEF_ROWS);
        return new Layout(
                Shape.STACKED,
                new Rect(0, 0, columns, 1),
                new Rect(0, 1, columns, 1),
                new Rect(0, 2, columns, article),
                new Rect(0, 2 + article, columns, 1),
                new Rect(0, 3 + article, columns, 1),
                new Rect(0, 4 + article, columns, body - article),
                Rect.NONE,
                Rect.NONE,
                new Rect(0, rows - 2, columns, 1),
                new Rect(0, rows - 1, columns, 1));
    }

    private static Layout single(int columns, int rows, Pane focus) {
        Rect body = new Rect(0, 2, columns, rows - 3);
        return new Layout(
                Shape.SINGLE,
                new Rect(0, 0, columns, 1),
                Rect.NONE,
                focus == Pane.ARTICLE ? body : Rect.NONE,
                Rect.NONE,
                new Rect(0, 1, columns, 1),
                focus == Pane.BRIEF ? body : Rect.NONE,
                Rect.NONE,
                Rect.NONE,
                Rect.NONE,
                new Rect(0, rows - 1, columns, 1));
    }

    private static Layout zoomed(int columns, int rows, Pane focus) {
        Rect body = new Rect(0, 2, columns, rows - 4);
        return new Layout(
                Shape.ZOOMED,
                new Rect(0, 0, columns, 1),
                new Rect(0, 1, columns, 1),
                focus == Pane.ARTICLE ? middle(body, WIDEST_ARTICLE) : Rect.NONE,
                Rect.NONE,
                Rect.NONE,
                focus == Pane.BRIEF ? middle(body, WIDEST_BRIEF) : Rect.NONE,
                Rect.NONE,
                Rect.NONE,
                new Rect(0, rows - 2, columns, 1),
                new Rect(0, rows - 1, columns, 1));
    }

    private static Layout tooSmall(Size size) {
        Rect all = new Rect(0, 0, size.columns(), size.rows());
        return new Layout(
                Shape.TOO_SMALL,
                all,
                Rect.NONE,
                Rect.NONE,
                Rect.NONE,
                Rect.NONE,
                Rect.NONE,
                Rect.NONE,
                Rect.NONE,
                Rect.NONE,
                Rect.NONE);
    }

    /** The middle columns of a part, no more than can be read well. */
    private static Rect middle(Rect rect, int most) {
        int width = Math.min(rect.width(), most);
        return new Rect(rect.x() + (rect.width() - width) / 2, rect.y(), width, rect.height());
    }

    private static int between(int least, int wanted, int most) {
        return Math.max(least, Math.min(wanted, most));
    }
}
