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

    private final int width;
    private final List<BriefPage.Row> rows;
    private BriefPage.@Nullable Caret caret;

    /** Rows that go to the end of a list. */
    FormRows(int width, List<BriefPage.Row> rows) {
        this.width = width;
        this.rows = rows;
    }

    /** Where the caret stands, or null as long as there is no form. */
    BriefPage.@Nullable Caret caret() {
        return caret;
    }

    /** Adds the rows of a form. */
    void add(SectionKind kind, @Nullable String point, Form form) {
        int column = BriefPage.TEXT_COLUMN + (form.fields().size() > 1 ? LABEL_COLUMNS : 0);
        for (int i = 0; i < form.fields().size(); i++) {
            Field field = form.fields().get(i);
            field(kind, point, column, field, i == form.active());
            if (i == form.active()) {
                options(kind, point, field);
            }
        }
    }

    private void field(SectionKind kind, @Nullable String point, int column, Field field, boolean active) {
        int room = Math.max(1, width - column - 2);
        int first = rows.size();
        int[] starts = fieldRows(field.text(), room);
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
            if (active && field.caret() >= starts[i] && (field.caret() < starts[i + 1] || last)) {
                int at = column + CharWidth.of(field.text().substring(starts[i], field.caret()));
                caret = new BriefPage.Caret(first + i, at, 0);
            }
        }
    }

    /** The values that a field should have, those that fit what is typed; the one that it has is marked. */
    private void options(SectionKind kind, @Nullable String point, Field field) {
        int widest = field.options().stream()
                .mapToInt(option -> CharWidth.of(option.value()))
                .max()
                .orElse(0);
        for (Field.Option option : field.fitting()) {
            boolean chosen = option.value().equals(field.completed());
            String value = (chosen ? "› " : "  ") + option.value();
            String padded = value + " ".repeat(widest + 2 - CharWidth.of(option.value()));
            List<BriefPage.Piece> pieces = List.of(
                    new BriefPage.Piece(padded, chosen ? Ink.NAME : Ink.TEXT),
                    new BriefPage.Piece(option.note(), Ink.DIM));
            rows.add(new BriefPage.Row(kind, point, BriefPage.TEXT_COLUMN + 2, pieces, ""));
        }
        caret = caret == null ? null : caret.withBelow(rows.size() - 1 - caret.row());
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
