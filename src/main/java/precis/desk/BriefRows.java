package precis.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import precis.brief.Brief;
import precis.brief.Detail;
import precis.brief.Origin;
import precis.brief.Point;
import precis.brief.Position;
import precis.brief.Section;
import precis.brief.SectionKind;
import precis.text.CharWidth;
import precis.text.Span;
import precis.text.Wrap;

/** Lays a brief out in rows of a certain width. */
final class BriefRows {
    /** The widest column of names, so that what stands beside it keeps room. */
    private static final int WIDEST_NAMES = 20;

    private static final int LABEL_COLUMNS = 13;

    private final int width;
    private final boolean drafting;
    private final List<BriefPage.Row> rows = new ArrayList<>();
    private BriefPage.@Nullable Caret caret;

    private BriefRows(int width, boolean drafting) {
        this.width = width;
        this.drafting = drafting;
    }

    /**
     * The rows of a brief.
     *
     * @param only the section that is shown alone, or null for all of them
     * @param form what is being edited, or null
     */
    static BriefPage of(Brief brief, int width, @Nullable SectionKind only, @Nullable Form form, boolean drafting) {
        BriefRows page = new BriefRows(width, drafting);
        if (form != null && form.target() instanceof Form.OfArticle) {
            page.heading(SectionKind.BOTTOM_LINE, "", "Article", "");
            page.form(SectionKind.BOTTOM_LINE, null, form);
            return new BriefPage(page.rows, page.caret);
        }
        for (Section section : brief.sections()) {
            if (only == null || section.kind() == only) {
                page.section(section, form, only == null);
            }
        }
        return new BriefPage(page.rows, page.caret);
    }

    private void section(Section section, @Nullable Form form, boolean withHead) {
        SectionKind kind = section.kind();
        if (!rows.isEmpty()) {
            add(kind, null, 0, List.of(), "");
        }
        if (withHead) {
            int count =
                    (int) section.points().stream().filter(p -> !p.rejected()).count();
            heading(kind, String.valueOf(kind.number()), section.title(), count > 0 ? String.valueOf(count) : "");
        }
        int newPoint = form != null && form.target() instanceof Form.OfNewPoint target && target.section() == kind
                ? target.index()
                : -1;
        if (section.points().isEmpty() && newPoint < 0) {
            String note = drafting ? "…" : "nothing drafted here; a adds a point";
            add(kind, null, BriefPage.TEXT_COLUMN, List.of(new BriefPage.Piece(note, Ink.DIM)), "");
        }
        int names = kind == SectionKind.WHO ? nameColumns(section.points()) : 0;
        for (int i = 0; i < section.points().size(); i++) {
            if (i == newPoint && form != null) {
                form(kind, null, form);
            }
            group(section, i);
            Point point = section.points().get(i);
            if (form != null
                    && form.target() instanceof Form.OfPoint target
                    && target.id().equals(point.id())) {
                form(kind, point.id(), form);
            } else {
                point(kind, point, names);
            }
        }
        if (newPoint >= section.points().size() && form != null) {
            form(kind, null, form);
        }
    }

    /** What experts say and what the analyst judges are never mixed. */
    private void group(Section section, int index) {
        if (section.kind() == SectionKind.VIEW) {
            boolean own = section.points().get(index).origin() == Origin.OWN;
            if (index == 0 || own != (section.points().get(index - 1).origin() == Origin.OWN)) {
                String label = own ? "own judgement" : "what the quoted analysts say";
                add(section.kind(), null, BriefPage.TEXT_COLUMN, List.of(new BriefPage.Piece(label, Ink.LABEL)), "");
            }
        }
    }

    private void heading(SectionKind kind, String number, String title, String count) {
        String text = (number.isEmpty() ? "" : number + " ") + title.toUpperCase(Locale.ROOT);
        add(kind, null, 1, List.of(new BriefPage.Piece(text, Ink.HEADING)), count);
    }

    private void point(SectionKind kind, Point point, int names) {
        int first = rows.size();
        Detail detail = point.detail();
        if (detail instanceof Detail.Entity entity) {
            entity(kind, point, entity, names);
        } else if (detail instanceof Detail.Place place) {
            wrapped(kind, point, BriefPage.TEXT_COLUMN, point.text(), Ink.TEXT, place.main() ? "main" : "");
        } else if (detail instanceof Detail.Time time) {
            String value = time.value() == null ? "" : time.value();
            wrapped(kind, point, BriefPage.TEXT_COLUMN, time.expression(), Ink.TEXT, value);
        } else if (detail instanceof Detail.Dispute dispute) {
            dispute(kind, point, dispute);
        } else if (detail instanceof Detail.View view) {
            String credential = view.credential() == null ? "" : ", " + view.credential();
            labelled(kind, point, BriefPage.TEXT_COLUMN, view.holder(), credential);
            wrapped(kind, point, BriefPage.TEXT_COLUMN + 2, point.text(), Ink.TEXT, "");
        } else {
            labelled(kind, point, BriefPage.TEXT_COLUMN, "", point.text());
            if (detail instanceof Detail.Judgement judgement) {
                judgement(kind, point, judgement);
            }
        }
        mark(first, point);
    }

    private void entity(SectionKind kind, Point point, Detail.Entity entity, int names) {
        String role = joined(entity.role(), entity.affiliation());
        String mentions = entity.mentions() > 0 ? String.valueOf(entity.mentions()) : "";
        int column = BriefPage.TEXT_COLUMN + names + 2;
        if (names == 0 || CharWidth.of(entity.name()) > names || role.isEmpty()) {
            wrapped(kind, point, BriefPage.TEXT_COLUMN, entity.name(), Ink.NAME, mentions);
            if (!role.isEmpty()) {
                wrapped(kind, point, names == 0 ? BriefPage.TEXT_COLUMN + 2 : column, role, Ink.TEXT, "");
            }
            return;
        }
        int first = rows.size();
        wrapped(kind, point, column, role, Ink.TEXT, mentions);
        BriefPage.Row row = rows.get(first);
        String name = entity.name() + " ".repeat(column - BriefPage.TEXT_COLUMN - CharWidth.of(entity.name()));
        List<BriefPage.Piece> pieces = new ArrayList<>(List.of(new BriefPage.Piece(name, Ink.NAME)));
        pieces.addAll(row.pieces());
        rows.set(first, new BriefPage.Row(kind, point.id(), BriefPage.TEXT_COLUMN, pieces, row.right()));
    }

    private void dispute(SectionKind kind, Point point, Detail.Dispute dispute) {
        wrapped(kind, point, BriefPage.TEXT_COLUMN, dispute.topic(), Ink.TEXT, kindOf(dispute));
        for (Position position : dispute.positions()) {
            String claim = position.claim() + (position.via() == null ? "" : "; via " + position.via());
            labelled(kind, point, BriefPage.TEXT_COLUMN + 2, position.holder(), "  " + claim);
        }
        if (dispute.unheard() != null) {
            labelled(kind, point, BriefPage.TEXT_COLUMN + 2, dispute.unheard(), "  not heard in this article");
        }
    }

    private static String kindOf(Detail.Dispute dispute) {
        return dispute.unheard() == null ? dispute.kind().id() : "one side heard";
    }

    private void judgement(SectionKind kind, Point point, Detail.Judgement judgement) {
        Detail.Confidence confidence = judgement.confidence();
        String sure = confidence == null ? null : confidence.name().toLowerCase(Locale.ROOT) + " confidence";
        String text = joined(judgement.likelihood(), sure);
        if (!text.isEmpty()) {
            wrapped(kind, point, BriefPage.TEXT_COLUMN + 2, text, Ink.DIM, "");
        }
    }

    /** A name and a text that runs on behind it, further rows indented. */
    private void labelled(SectionKind kind, Point point, int column, String name, String text) {
        String whole = name + text;
        int indented = column + 2;
        List<Span> spans = Wrap.rows(whole, new Span(0, whole.length()), width - column - 1, width - indented - 1);
        for (int i = 0; i < spans.size(); i++) {
            Span span = spans.get(i);
            List<BriefPage.Piece> pieces = new ArrayList<>();
            int split = Math.max(span.start(), Math.min(name.length(), span.end()));
            if (split > span.start()) {
                pieces.add(new BriefPage.Piece(whole.substring(span.start(), split), Ink.NAME));
            }
            pieces.add(new BriefPage.Piece(whole.substring(split, span.end()), Ink.TEXT));
            add(kind, point.id(), i == 0 ? column : indented, pieces, "");
        }
    }

    private void wrapped(SectionKind kind, Point point, int column, String text, Ink ink, String right) {
        int room = width - column - 1;
        int first = right.isEmpty() ? room : room - CharWidth.of(right) - 2;
        List<Span> spans = Wrap.rows(text, new Span(0, text.length()), first, room);
        for (int i = 0; i < spans.size(); i++) {
            BriefPage.Piece piece = new BriefPage.Piece(spans.get(i).in(text), ink);
            add(kind, point.id(), column, List.of(piece), i == 0 ? right : "");
        }
        if (spans.isEmpty()) {
            add(kind, point.id(), column, List.of(), right);
        }
    }

    /** Puts the mark of a point before its first row, and greys a rejected one. */
    private void mark(int first, Point point) {
        String mark = Marks.of(point);
        if (point.rejected()) {
            for (int i = first; i < rows.size(); i++) {
                BriefPage.Row row = rows.get(i);
                List<BriefPage.Piece> dim = row.pieces().stream()
                        .map(piece -> new BriefPage.Piece(piece.text(), Ink.DIM))
                        .toList();
                rows.set(i, new BriefPage.Row(row.section(), row.point(), row.column(), dim, row.right()));
            }
        }
        if (!mark.isEmpty()) {
            BriefPage.Row row = rows.get(first);
            List<BriefPage.Piece> pieces = new ArrayList<>();
            pieces.add(new BriefPage.Piece(mark + " ".repeat(row.column() - 2), Ink.MARK));
            pieces.addAll(row.pieces());
            rows.set(first, new BriefPage.Row(row.section(), row.point(), 1, pieces, row.right()));
        }
    }

    private void form(SectionKind kind, @Nullable String point, Form form) {
        int column = BriefPage.TEXT_COLUMN + (form.fields().size() > 1 ? LABEL_COLUMNS : 0);
        for (int i = 0; i < form.fields().size(); i++) {
            field(kind, point, column, form.fields().get(i), i == form.active());
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
            add(kind, point, BriefPage.TEXT_COLUMN, pieces, "");
            boolean last = i + 2 == starts.length;
            if (active && field.caret() >= starts[i] && (field.caret() < starts[i + 1] || last)) {
                int at = column + CharWidth.of(field.text().substring(starts[i], field.caret()));
                caret = new BriefPage.Caret(first + i, at);
            }
        }
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

    private int nameColumns(List<Point> points) {
        int widest = 0;
        for (Point point : points) {
            if (point.detail() instanceof Detail.Entity entity) {
                int columns = CharWidth.of(entity.name());
                widest = columns <= WIDEST_NAMES ? Math.max(widest, columns) : widest;
            }
        }
        return width >= 2 * WIDEST_NAMES ? widest : 0;
    }

    private void add(SectionKind kind, @Nullable String point, int column, List<BriefPage.Piece> pieces, String right) {
        rows.add(new BriefPage.Row(kind, point, column, pieces, right));
    }

    private static String joined(@Nullable String first, @Nullable String second) {
        if (first == null || second == null) {
            return first == null ? second == null ? "" : second : first;
        }
        return first + ", " + second;
    }
}
