package precis.desk;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A list to choose a line from.
 *
 * @param title what it is a list of
 * @param all its lines
 * @param filter what was typed to narrow it down
 * @param chosen the index of the line that Enter runs, among those that are left
 * @param back what the keys mean again when it is closed
 * @param passing whether it was not asked for, so that keys that mean something on the desk go on meaning it
 * @param whole whether it takes the whole screen, or leaves the pane in view that has the keys
 */
public record Menu(String title, List<Line> all, Input filter, int chosen, Mode back, boolean whole, boolean passing) {
    /**
     * A line.
     *
     * @param group the heading that it stands under where all are shown; empty for none
     * @param keys that do the same without the list; empty where there are none
     * @param whyNot why it does nothing at the moment, or null
     */
    public record Line(
            String group,
            String keys,
            String text,
            @Nullable String whyNot,
            Action action) {
        static Line of(String text, Action action) {
            return new Line("", "", text, null, action);
        }

        private boolean has(List<String> words) {
            String all = String.join("\n", group, text, keys).toLowerCase(Locale.ROOT);
            return words.stream().allMatch(all::contains);
        }
    }

    public Menu {
        all = List.copyOf(all);
    }

    /** A list beside the pane that has the keys. */
    static Menu of(String title, List<Line> lines, Mode back) {
        return new Menu(title, lines, Input.EMPTY, 0, back, false, false);
    }

    /** The same as an offer that nobody has asked for. */
    Menu offered() {
        return new Menu(title, all, filter, chosen, back, whole, true);
    }

    /** The lines that have what the filter says; where none has it as it stands, those that have all its words. */
    public List<Line> lines() {
        String wanted = filter.value().toLowerCase(Locale.ROOT);
        List<Line> lines = lines(List.of(wanted));
        return lines.isEmpty() ? lines(List.of(wanted.split("\\s+"))) : lines;
    }

    private List<Line> lines(List<String> words) {
        return all.stream().filter(line -> line.has(words)).toList();
    }

    /** The line that Enter runs, or null where none is left. */
    @Nullable
    Line line() {
        List<Line> lines = lines();
        return lines.isEmpty() ? null : lines.get(chosen);
    }

    /** With other words in the filter; where they are the same ones, the same line stays chosen. */
    Menu filtered(Input newFilter) {
        boolean same = newFilter.text().equals(filter.text());
        return new Menu(title, all, newFilter, same ? chosen : 0, back, whole, passing);
    }

    Menu moved(int by) {
        int last = Math.max(0, lines().size() - 1);
        return new Menu(title, all, filter, Math.max(0, Math.min(last, chosen + by)), back, whole, passing);
    }
}
