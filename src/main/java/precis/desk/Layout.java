package precis.desk;

/**
 * Where everything stands on the screen. A pure function of the size and of the pane that has the keys.
 *
 * @param rule the line between the panes: upright where they stand side by side, level where they are stacked
 * @param tabs the row of sections, where the brief shows one at a time
 */
public record Layout(
        Shape shape,
        Rect title,
        Rect topRule,
        Rect article,
        Rect rule,
        Rect tabs,
        Rect brief,
        Rect bottomRule,
        Rect hints) {
    /** How the panes stand to each other. */
    public enum Shape {
        SIDE_BY_SIDE,
        STACKED,
        /** One pane at a time. */
        SINGLE,
        /** Nothing but a line that says so. */
        TOO_SMALL
    }

    /** From this width on the panes stand side by side. */
    static final int WIDE_COLUMNS = 110;

    private static final int STACKED_COLUMNS = 60;
    private static final int STACKED_ROWS = 16;
    private static final int LEAST_COLUMNS = 24;
    private static final int LEAST_ROWS = 6;

    /** Lines longer than this tire the eye, however wide the screen. */
    private static final int MEASURE = 80;

    public static Layout of(Size size, Pane focus) {
        if (size.columns() < LEAST_COLUMNS || size.rows() < LEAST_ROWS) {
            return tooSmall(size);
        } else if (size.columns() >= WIDE_COLUMNS && size.rows() >= STACKED_ROWS) {
            return sideBySide(size.columns(), size.rows());
        } else if (size.columns() >= STACKED_COLUMNS && size.rows() >= STACKED_ROWS) {
            return stacked(size.columns(), size.rows());
        }
        return single(size.columns(), size.rows(), focus);
    }

    /** Whether the brief shows all its sections one below the other. */
    public boolean wholeBrief() {
        return shape == Shape.SIDE_BY_SIDE;
    }

    private static Layout sideBySide(int columns, int rows) {
        int left = Math.min(columns * 11 / 20, ArticlePage.TEXT_COLUMN + MEASURE + 1);
        int height = rows - 4;
        return new Layout(
                Shape.SIDE_BY_SIDE,
                new Rect(0, 0, columns, 1),
                new Rect(0, 1, columns, 1),
                new Rect(0, 2, left, height),
                new Rect(left, 2, 1, height),
                Rect.NONE,
                new Rect(left + 1, 2, columns - left - 1, height),
                new Rect(0, rows - 2, columns, 1),
                new Rect(0, rows - 1, columns, 1));
    }

    private static Layout stacked(int columns, int rows) {
        int body = rows - 6;
        int article = Math.max((rows - 4 + 2) / 3, body * 9 / 20);
        return new Layout(
                Shape.STACKED,
                new Rect(0, 0, columns, 1),
                new Rect(0, 1, columns, 1),
                new Rect(0, 2, columns, article),
                new Rect(0, 2 + article, columns, 1),
                new Rect(0, 3 + article, columns, 1),
                new Rect(0, 4 + article, columns, body - article),
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
                new Rect(0, rows - 1, columns, 1));
    }

    private static Layout tooSmall(Size size) {
        Rect all = new Rect(0, 0, size.columns(), size.rows());
        return new Layout(
                Shape.TOO_SMALL, all, Rect.NONE, Rect.NONE, Rect.NONE, Rect.NONE, Rect.NONE, Rect.NONE, Rect.NONE);
    }
}
