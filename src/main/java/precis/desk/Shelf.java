package precis.desk;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import precis.file.BriefListing;

/**
 * The list of briefs.
 *
 * @param briefs all of them, or null while they are being read
 * @param asking what the keys are for
 * @param filter words; only briefs that have all of them are shown
 * @param chosen the index of the line under the cursor, among those that are shown
 * @param top the first line that is shown
 * @param message what answers the last key, or null: why the chosen brief could not be opened, which theme it is now
 */
public record Shelf(
        @Nullable List<BriefListing> briefs,
        Asking asking,
        Input filter,
        int chosen,
        int top,
        Size size,
        @Nullable Message message) {
    /** What the keys are for. */
    public enum Asking {
        /** Moving about. */
        NOTHING,
        /** Writing the filter. */
        FILTER,
        /** Looking at the keys. */
        HELP
    }

    /** The rows that are not for briefs: title, rule, heads of the columns, rule, hints. */
    public static final int OTHER_ROWS = 5;

    /** The rows above the first brief. */
    public static final int ROWS_ABOVE = 3;

    private static final int LINES_A_NOTCH = 3;

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
        briefs = briefs == null ? null : List.copyOf(briefs);
    }

    /** The list whose briefs are being read. */
    public static Shelf reading(Size size) {
        return new Shelf(null, Asking.NOTHING, Input.EMPTY, 0, 0, size, null);
    }

    public static Shelf of(List<BriefListing> briefs, Size size) {
        return reading(size).with(briefs);
    }

    /** The briefs that have the words of the filter: in their titles, outlets, days, actors or places. */
    public List<BriefListing> shown() {
        if (briefs == null || filter.value().isEmpty()) {
            return briefs == null ? List.of() : briefs;
        }
        List<String> words = List.of(filter.value().toLowerCase(Locale.ROOT).split("\\s+"));
        return briefs.stream()
                .filter(brief -> words.stream().allMatch(text(brief)::contains))
                .toList();
    }

    /** The brief under the cursor, or null where none is shown. */
    public @Nullable BriefListing brief() {
        List<BriefListing> shown = shown();
        return chosen < shown.size() ? shown.get(chosen) : null;
    }

    /** The lines that are shown, in the order of the list. */
    public List<Line> lines() {
        return shown().stream().map(Shelf::line).toList();
    }

    /** The list now that more briefs are read, or all of them again; the cursor stays on its brief. */
    public Shelf with(List<BriefListing> newBriefs) {
        BriefListing here = brief();
        Shelf shelf = new Shelf(newBriefs, asking, filter, chosen, top, size, message);
        return (here == null ? shelf.to(chosen) : shelf.at(here.path(), null)).with(message);
    }

    /** The list with the cursor on a brief, where it is still there, and what went wrong with it. */
    public Shelf at(Path path, @Nullable String newProblem) {
        List<BriefListing> shown = shown();
        int index = 0;
        for (int i = 0; i < shown.size(); i++) {
            if (shown.get(i).path().equals(path)) {
                index = i;
            }
        }
        return to(index).saying(newProblem);
    }

    public Shelf saying(@Nullable String problem) {
        return with(problem == null ? null : Message.error(problem));
    }

    /** With the answer to a key that the list knows nothing of. */
    public Shelf answered(Action answer) {
        return answer instanceof Action.Done done
                ? with(Message.of(done.message()))
                : answer instanceof Action.Warned warned ? saying(warned.message()) : this;
    }

    private Shelf with(@Nullable Message newMessage) {
        return new Shelf(briefs, asking, filter, chosen, top, size, newMessage);
    }

    public Shelf resized(Size newSize) {
        return new Shelf(briefs, asking, filter, chosen, top, newSize, message).scrolled();
    }

    /** What a command makes of the list; those that mean nothing here do nothing. */
    public Shelf after(Command command) {
        int page = Math.max(1, size.rows() - OTHER_ROWS - 1);
        return switch (command) {
            case DOWN, NEXT_LINE -> to(chosen + 1);
            case UP, PREVIOUS_LINE -> to(chosen - 1);
            case TOP -> to(0);
            case BOTTOM -> to(shown().size() - 1);
            case HALF_DOWN -> to(chosen + page / 2);
            case HALF_UP -> to(chosen - page / 2);
            case PAGE_DOWN -> to(chosen + page);
            case PAGE_UP -> to(chosen - page);
            case FIND -> asking(Asking.FILTER);
            case HELP -> asking(Asking.HELP);
            case FORGET -> filtered(Input.EMPTY);
            case CLOSE -> (asking == Asking.FILTER ? filtered(Input.EMPTY) : this).asking(Asking.NOTHING);
            default -> asking == Asking.FILTER && command.editsText() ? filtered(filter.after(command)) : this;
        };
    }

    /** As it is come back to: what the filter leaves, and the keys move about in it. */
    public Shelf left() {
        return asking(Asking.NOTHING);
    }

    /** With the wheel turned by so many notches, down being more than 0. */
    public Shelf wheeled(int notches) {
        return to(chosen + notches * LINES_A_NOTCH);
    }

    /** The brief that a row of the screen shows, or null. */
    public @Nullable BriefListing at(int row) {
        int index = top + row - ROWS_ABOVE;
        boolean inside = row >= ROWS_ABOVE && row < size.rows() - (OTHER_ROWS - ROWS_ABOVE);
        return inside && index < shown().size() ? shown().get(index) : null;
    }

    /** With more words in the filter. */
    public Shelf typed(String text) {
        return asking == Asking.FILTER ? filtered(filter.typed(text)) : this;
    }

    private Shelf asking(Asking newAsking) {
        return new Shelf(briefs, newAsking, filter, chosen, top, size, null);
    }

    /** The cursor stays on its brief where that is still shown. */
    private Shelf filtered(Input newFilter) {
        BriefListing here = brief();
        Shelf shelf = new Shelf(briefs, asking, newFilter, 0, 0, size, null);
        return here == null ? shelf : shelf.at(here.path(), null);
    }

    private static String text(BriefListing brief) {
        Stream<String> words = Stream.concat(
                Stream.of(
                        brief.title(),
                        Objects.toString(brief.source(), ""),
                        line(brief).day()),
                brief.names().stream());
        return String.join("\n", words.toList()).toLowerCase(Locale.ROOT);
    }

    private static Line line(BriefListing brief) {
        String updated =
                brief.updated() == null ? "" : brief.updated().toString().substring(0, DAY_LENGTH);
        return new Line(
                brief.title(),
                Objects.toString(brief.source(), ""),
                brief.published() == null ? "undated" : brief.published().toString(),
                brief.disputed() == 0 ? "" : String.valueOf(brief.disputed()),
                updated,
                Objects.toString(brief.problem(), ""));
    }

    private Shelf to(int index) {
        int within = Math.max(0, Math.min(shown().size() - 1, index));
        return new Shelf(briefs, asking, filter, within, top, size, null).scrolled();
    }

    private Shelf scrolled() {
        int height = Math.max(1, size.rows() - OTHER_ROWS);
        int newTop = Scroll.toShow(top, height, chosen, chosen, shown().size());
        return new Shelf(briefs, asking, filter, chosen, newTop, size, message);
    }
}
