package precis.desk;

/** Where a pane has to be scrolled to. */
final class Scroll {
    /** Rows that stay visible above and below what the cursor is at. */
    static final int CONTEXT = 3;

    private Scroll() {}

    /**
     * The new top row: the old one where everything asked for is visible already, else as little away from it as will do.
     * Where not all rows fit, the first do.
     */
    static int toShow(int top, int height, int firstRow, int lastRow, int rowCount) {
        int context = Math.min(CONTEXT, Math.max(0, (height - (lastRow - firstRow + 1)) / 2));
        return just(top, height, firstRow - context, lastRow + context, rowCount);
    }

    /** The same without anything around what is asked for. */
    static int just(int top, int height, int firstRow, int lastRow, int rowCount) {
        int newTop = Math.max(top, lastRow - height + 1);
        return within(Math.min(newTop, firstRow), height, rowCount);
    }

    /** The top row nearest to {@code top} that leaves no empty rows below the last one. */
    static int within(int top, int height, int rowCount) {
        return Math.max(0, Math.min(top, rowCount - height));
    }
}
