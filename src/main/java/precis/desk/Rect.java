package precis.desk;

/** A part of the screen, in cells. */
public record Rect(int x, int y, int width, int height) {
    /** A part that is not shown. */
    public static final Rect NONE = new Rect(0, 0, 0, 0);

    public boolean isEmpty() {
        return width <= 0 || height <= 0;
    }

    boolean contains(int column, int row) {
        return column >= x && column < x + width && row >= y && row < y + height;
    }
}
