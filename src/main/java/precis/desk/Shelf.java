package precis.desk;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import precis.file.BriefListing;

/**
 * The list of briefs.
 *
 * @param chosen the index of the line under the cursor
 * @param top the first line that is shown
 * @param problem why the last chosen brief could not be opened, or null
 */
public record Shelf(
        List<BriefListing> briefs,
        int chosen,
        int top,
        Size size,
        @Nullable String problem) {
    /** The rows that are not for briefs: title, rule, rule, hints. */
    public static final int OTHER_ROWS = 4;

    private static final int DAY_LENGTH = "2023-03-02".length();

    /**
     * One brief as its line shows it.
     *
     * @param day the article's
     * @param disputed how many disputed points there are; empty for none
     * @param saved the day of the last edit
     * @param problem why it cannot be opened; empty where it can
     */
    public record Line(String title, String outlet, String day, String disputed, String saved, String problem) {}

    public Shelf {
        briefs = List.copyOf(briefs);
    }

    /** The lines, in the order of the list. */
    public List<Line> lines() {
        return briefs.stream().map(Shelf::line).toList();
    }

    public static Shelf of(List<BriefListing> briefs, Size size) {
        return new Shelf(briefs, 0, 0, size, null);
    }

    /** The list with the cursor on a brief, where it is still there, and what went wrong with it. */
    public Shelf at(Path path, @Nullable String newProblem) {
        int index = 0;
        for (int i = 0; i < briefs.size(); i++) {
            if (briefs.get(i).path().equals(path)) {
                index = i;
            }
        }
        return new Shelf(briefs, index, top, size, newProblem).scrolled();
    }

    public Shelf resized(Size newSize) {
        return new Shelf(briefs, chosen, top, newSize, problem).scrolled();
    }

    /** What a movement makes of the list; other commands do nothing here. */
    public Shelf after(Command command) {
        int page = Math.max(1, size.rows() - OTHER_ROWS - 1);
        return switch (command) {
            case DOWN -> to(chosen + 1);
            case UP -> to(chosen - 1);
            case TOP -> to(0);
            case BOTTOM -> to(briefs.size() - 1);
            case HALF_DOWN -> to(chosen + page / 2);
            case HALF_UP -> to(chosen - page / 2);
            case PAGE_DOWN -> to(chosen + page);
            case PAGE_UP -> to(chosen - page);
            default -> this;
        };
    }

    private static Line line(BriefListing brief) {
        String updated =
                brief.updated() == null ? "" : brief.updated().toString().substring(0, DAY_LENGTH);
        return new Line(
                brief.title(),
                Objects.toString(brief.source(), ""),
                brief.published() == null ? "undated" : brief.published().toString(),
                brief.disputed() == 0 ? "" : brief.disputed() + " disputed",
                updated,
                Objects.toString(brief.problem(), ""));
    }

    private Shelf to(int index) {
        int within = Math.max(0, Math.min(briefs.size() - 1, index));
        return new Shelf(briefs, within, top, size, null).scrolled();
    }

    private Shelf scrolled() {
        int height = Math.max(1, size.rows() - OTHER_ROWS);
        return new Shelf(briefs, chosen, Scroll.toShow(top, height, chosen, chosen, briefs.size()), size, problem);
    }
}
