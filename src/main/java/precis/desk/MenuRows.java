package precis.desk;

import java.util.ArrayList;
import java.util.List;

/**
 * The rows that a list shows on a part of the screen.
 *
 * @param above how many rows stand above the first of them: title, filter
 * @param rows as many as there is room for
 * @param moreAbove whether the list begins before the first of them
 * @param moreBelow whether it goes on behind the last
 */
public record MenuRows(int above, List<Row> rows, boolean moreAbove, boolean moreBelow) {
    private static final int ROOM_FOR_A_BLANK = 6;

    /**
     * One row.
     *
     * @param heading the heading of a group; empty on a line and on the blank row between two groups
     * @param line the index of its line among those that are left; less than 0 where it is none
     */
    public record Row(String heading, int line) {}

    public MenuRows {
        rows = List.copyOf(rows);
    }

    /** The rows of a list on a part of the screen that is so many rows high, with its chosen line among them. */
    public static MenuRows of(Menu menu, int height) {
        int above = height > ROOM_FOR_A_BLANK ? 3 : 2;
        int room = Math.max(1, height - above);
        List<Row> all = all(menu);
        int chosen = 0;
        for (int i = 0; i < all.size(); i++) {
            chosen = all.get(i).line() == menu.chosen() ? i : chosen;
        }
        int first = Math.max(0, Math.min(chosen - room / 2, all.size() - room));
        int end = Math.min(all.size(), first + room);
        return new MenuRows(above, all.subList(first, end), first > 0, end < all.size());
    }

    /** The line that a row of the part shows; less than 0 for none. */
    int lineAt(int row) {
        int index = row - above;
        return index < 0 || index >= rows.size() ? -1 : rows.get(index).line();
    }

    /** The lines, each group under its heading where the list takes the whole screen. */
    private static List<Row> all(Menu menu) {
        List<Row> rows = new ArrayList<>();
        List<Menu.Line> lines = menu.lines();
        String group = "";
        for (int i = 0; i < lines.size(); i++) {
            String next = lines.get(i).group();
            if (menu.whole() && !next.equals(group)) {
                if (!rows.isEmpty()) {
                    rows.add(new Row("", -1));
                }
                rows.add(new Row(next, -1));
                group = next;
            }
            rows.add(new Row("", i));
        }
        return rows;
    }
}
