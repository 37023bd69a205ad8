package precis.desk;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import precis.brief.SectionKind;
import precis.text.CharWidth;
import precis.text.Span;
import precis.text.Wrap;

/** Lays the fields of what is being edited out in rows of a certain width. */
final class FormRows {
    private static final int LABEL_COLUMNS = 13;

    /** Of a list of values, where there is hardly room for the fields themselves. */
    private static final int LEAST_OPTIONS = 3;

    private final int width;
    private final int height;
    private final List<BriefPage.Row> rows;
    private BriefPage.@Nullable Caret caret;
    private int caretRow;
    private int caretColumn;

    /**
     * Rows that go to the end of a list.
     *
     * @param height how many of them are seen at a time, so that a list of values leaves room for its field
     */
    FormRows(int width, int height, List<BriefPage.Row> rows) {
        this.width = width;
        this.height = height;
        this.rows = rows;
    }

    /** Where the caret stands, or null as long as there is no form. */
    BriefPage.@Nullable Caret caret() {
        return caret;
    }

    /** Adds the rows of a form. */
    void add(SectionKind kind, @Nullable String point, Form form) {
        int column = column(form);
        int first = rows.size();
        BriefPage.Rows active = new BriefPage.Rows(first, first);
        for (int i = 0; i < form.fields().size(); i++) {
            Field field = form.fields().get(i);
            int begin = rows.size();
            field(kind, point, column, field, i == form.active());
            if (i == form.active()) {
                options(kind, point, field, fieldRows(form, column));
                active = new BriefPage.Rows(begin, rows.size() - 1);
            }
        }
        BriefPage.Rows all = new BriefPage.Rows(first, rows.size() - 1);
        caret = new BriefPage.Caret(caretRow, caretColumn, active, all);
    }

    private void field(SectionKind kind, @Nullable String point, int column, Field field, boolean active) {
        int room = room(column);
        int first = rows.size();
        int[] starts = fieldRows(field.text(), room);
        int caret = field.input().caret();
        for (int i = 0; i + 1 < starts.length; i++) {
            List<BriefPage.Piece> pieces = new ArrayList<>();
            if (column > BriefPage.TEXT_COLUMN) {
                String label = i == 0 ? field.label() : "";
                String padded = label + " ".repeat(Math.max(1, LABEL_COLUMNS - CharWidth.of(label)));
                pieces.add(new BriefPage.Piece(padded, Ink.LABEL));
            }
            String text = field.text().substring(starts[i], starts[i + 1]);
            String filled = text + " ".repeat(Math.max(0, room + 1 - CharWidth.of(text)));
            pieces.add(new BriefPage.Piece(filled, active ? Ink.INPUT : Ink.TEXT));
            rows.add(new BriefPage.Row(kind, point, BriefPage.TEXT_COLUMN, pieces, ""));
            boolean last = i + 2 == starts.length;
            if (active && caret >= starts[i] && (caret < starts[i + 1] || last)) {
                caretRow = first + i;
                caretColumn = column + CharWidth.of(field.text().substring(starts[i], caret));
            }
        }
    }

    /** The values that a field should have, as many as there is room for of those that fit; the one that it has is marked. */
    private void options(SectionKind kind, @Nullable String point, Field field, int fieldRows) {
        int widest = field.options().stream()
                .mapToInt(option -> CharWidth.of(option.value()))
                .max()
                .orElse(0);
        List<Field.Option> fitting = field.fitting();
        int here = 0;
        for (int i = 0; i < fitting.size(); i++) {
            here = fitting.get(i).value().equals(field.completed()) ? i : here;
        }
        int room = Math.max(LEAST_OPTIONS, height - fieldRows);
        int first = Math.max(0, Math.min(here - room / 2, fitting.size() - room));
        for (int i = first; i < Math.min(fitting.size(), first + room); i++) {
            Field.Option option = fitting.get(i);
            boolean chosen = option.value().equals(field.completed());
            String value = (chosen ? "› " : "  ") + option.value();
            String padded = value + " ".repeat(widest + 2 - CharWidth.of(option.value()));
            List<BriefPage.Piece> pieces = List.of(
                    new BriefPage.Piece(padded, chosen ? Ink.NAME : Ink.TEXT),
                    new BriefPage.Piece(option.note(), Ink.DIM));
            boolean more = i == first && first > 0 || i == first + room - 1 && i + 1 < fitting.size();
            rows.add(new BriefPage.Row(kind, point, BriefPage.TEXT_COLUMN + 2, pieces, more ? "more" : ""));
        }
    }

    /**
     * A form with the caret a row further down in a field that takes several, in the same column as near as can be; null where
     * the field has no such row.
     *
     * @param width of the pane, in cells
     */
    static @Nullable Form byRow(Form form, int width, int by) {
        Field field = form.activeField();
        int column = column(form);
        int[] starts = fieldRows(field.text(), Math.max(1, width - column - 2));
        int caret = field.input().caret();
        int row = 0;
        while (row + 2 < starts.length && caret >= starts[row + 1]) {
            row++;
        }
        if (row + by < 0 || row + by > starts.length - 2) {
            return null;
        }
        int cells = CharWidth.of(field.text().substring(starts[row], caret));
        int to = starts[row + by];
        boolean last = row + by == starts.length - 2;
        int end = last ? field.text().length() : before(field.text(), starts[row + by + 1]);
        while (to < end && CharWidth.of(field.text().substring(starts[row + by], to)) < cells) {
            to = CharWidth.clusterEnd(field.text(), to);
        }
        int there = Math.min(to, end);
        return form.with(active -> active.with(input -> input.at(there)));
    }

    /** The start of the character that ends at an index. */
    private static int before(String text, int index) {
        int start = 0;
        for (int i = 0; i < index; i = CharWidth.clusterEnd(text, i)) {
            start = i;
        }
        return start;
    }

    private static int column(Form form) {
        return BriefPage.TEXT_COLUMN + (form.fields().size() > 1 ? LABEL_COLUMNS : 0);
    }

    /** How many rows the fields of a form take by themselves. */
    private int fieldRows(Form form, int column) {
        return form.fields().stream()
                .mapToInt(field -> fieldRows(field.text(), room(column)).length - 1)
                .sum();
    }

    private int room(int column) {
        return Math.max(1, width - column - 2);
    }

    /** Where the rows of a field begin, and its end: like {@link Wrap}, but no blank is lost, for the caret may stand on it. */
    private static int[] fieldRows(String text, int room) {
        List<Integer> starts = new ArrayList<>();
        for (Span span : Wrap.rows(text, new Span(0, text.length()), room)) {
            starts.add(starts.isEmpty() ? 0 : span.start());
        }
        if (starts.isEmpty()) {
            starts.add(0);
        }
        starts.add(text.length());
        return starts.stream().mapToInt(Integer::intValue).toArray();
    }
}
