package precis.term;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import precis.text.CharWidth;

/**
 * A grid of cells to draw on. Views put text with a {@link StyleRole}; what reaches beyond the canvas is cut off, what could
 * harm the terminal comes out as a marker, and each row is as wide as its cells say.
 *
 * <p>A part of a canvas ({@link #part}) draws on the same grid with its own corner and its own edges.
 */
public final class Canvas {
    /** What stands in the second cell of a wide character. */
    static final String CONTINUED = "";

    private final String[] texts;
    private final StyleRole[] roles;
    private final int stride;
    private final int left;
    private final int top;
    private final int width;
    private final int height;
    private final int[] cursor;
    private final boolean ascii;

    public Canvas(int width, int height) {
        this(width, height, false);
    }

    /**
     * A blank canvas.
     *
     * @param ascii whether lines and marks come out as the nearest that ASCII has
     */
    public Canvas(int width, int height, boolean ascii) {
        this(
                new String[width * height],
                new StyleRole[width * height],
                width,
                0,
                0,
                width,
                height,
                new int[] {-1, -1},
                ascii);
        Arrays.fill(texts, " ");
        Arrays.fill(roles, StyleRole.TEXT);
    }

    private Canvas(
            String[] texts,
            StyleRole[] roles,
            int stride,
            int left,
            int top,
            int width,
            int height,
            int[] cursor,
            boolean ascii) {
        this.texts = texts;
        this.roles = roles;
        this.stride = stride;
        this.left = left;
        this.top = top;
        this.width = width;
        this.height = height;
        this.cursor = cursor;
        this.ascii = ascii;
    }

    public int width() {
        return width;
    }

    public int height() {
        return height;
    }

    /** Whether lines and marks come out in ASCII, so that an arrow is better a word. */
    public boolean ascii() {
        return ascii;
    }

    /** A part of this canvas; where it reaches beyond the edge it is smaller than asked for. */
    public Canvas part(int x, int y, int partWidth, int partHeight) {
        int fromX = Math.max(0, Math.min(x, width));
        int fromY = Math.max(0, Math.min(y, height));
        return new Canvas(
                texts,
                roles,
                stride,
                left + fromX,
                top + fromY,
                Math.max(0, Math.min(partWidth, width - fromX)),
                Math.max(0, Math.min(partHeight, height - fromY)),
                cursor,
                ascii);
    }

    /**
     * Draws a text in one row and gives the column after it. A wide character that would only half fit is left out.
     *
     * @param x may lie left of the canvas: what does is cut off
     */
    public int put(int x, int y, CharSequence text, StyleRole role) {
        int column = x;
        for (int i = 0; i < text.length(); ) {
            int end = CharWidth.clusterEnd(text, i);
            int cells = CharWidth.cells(text, i);
            if (cells > 0) {
                putCluster(column, y, CharWidth.drawn(text, i, end), cells, role);
            }
            column += cells;
            i = end;
        }
        return column;
    }

    /** Gives the cells of a row another role, from one column to before another; the text stays. */
    public void paint(int fromX, int toX, int y, StyleRole role) {
        for (int x = Math.max(0, fromX); x < Math.min(width, toX) && y >= 0 && y < height; x++) {
            roles[index(x, y)] = role;
        }
    }

    /** Makes all cells blank, in a role. */
    public void clear(StyleRole role) {
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                set(x, y, " ", role);
            }
        }
    }

    /** Where the terminal's own cursor stands; screen readers and braille lines follow it. */
    public void cursorAt(int x, int y) {
        if (y >= 0 && y < height) {
            cursor[0] = left + Math.max(0, Math.min(x, width - 1));
            cursor[1] = top + y;
        }
    }

    /** The column of the cursor on the whole grid, or -1 where there is none. */
    public int cursorX() {
        return cursor[0];
    }

    public int cursorY() {
        return cursor[1];
    }

    /** The characters of one row, wide ones once. */
    public String row(int y) {
        StringBuilder row = new StringBuilder();
        for (int x = 0; x < width; x++) {
            row.append(texts[index(x, y)]);
        }
        return row.toString();
    }

    /** The letters of one row's roles, one a cell. */
    public String roleRow(int y) {
        StringBuilder row = new StringBuilder();
        for (int x = 0; x < width; x++) {
            row.append(roles[index(x, y)].letter());
        }
        return row.toString();
    }

    String textAt(int x, int y) {
        return texts[index(x, y)];
    }

    StyleRole roleAt(int x, int y) {
        return roles[index(x, y)];
    }

    /** Whether a cell looks the same on another canvas; never where the sizes differ or there is no other. */
    boolean sameAt(int x, int y, @Nullable Canvas other) {
        return other != null
                && other.width == width
                && other.height == height
                && other.texts[index(x, y)].equals(texts[index(x, y)])
                && other.roles[index(x, y)] == roles[index(x, y)];
    }

    private void putCluster(int x, int y, String drawn, int cells, StyleRole role) {
        if (y < 0 || y >= height || x < 0 || x + cells > width) {
            return;
        }
        if (drawn.length() > 1 && drawn.codePointCount(0, drawn.length()) == cells) {
            // a marker, or a flag's letters: a character a cell
            for (int i = 0; i < cells; i++) {
                set(x + i, y, drawn.substring(i, i + 1), role);
            }
            return;
        }
        set(x, y, ascii ? Ascii.of(drawn) : drawn, role);
        for (int i = 1; i < cells; i++) {
            set(x + i, y, CONTINUED, role);
        }
    }

    /** Writes one cell; half of a wide character that it hits goes blank. */
    private void set(int x, int y, String text, StyleRole role) {
        int at = index(x, y);
        if (texts[at].equals(CONTINUED) && !text.equals(CONTINUED) && x > 0) {
            texts[at - 1] = " ";
        }
        if (x + 1 < width && texts[at + 1].equals(CONTINUED) && !text.equals(CONTINUED)) {
            texts[at + 1] = " ";
        }
        texts[at] = text;
        roles[at] = role;
    }

    private int index(int x, int y) {
        return (top + y) * stride + left + x;
    }
}
