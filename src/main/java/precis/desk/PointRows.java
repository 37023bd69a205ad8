package precis.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import precis.brief.Brief;
import precis.brief.Detail;
import precis.brief.Likelihood;
import precis.brief.Point;
import precis.brief.Position;
import precis.brief.SectionKind;
import precis.brief.Tradecraft;
import precis.text.CharWidth;
import precis.text.Span;
import precis.text.Wrap;

/** Lays points out in rows of a certain width, each sort of point in its way. */
final class PointRows {
    /** The widest column of names, so that what stands beside it keeps room. */
    private static final int WIDEST_NAMES = 20;

    private final Brief brief;
    private final int width;
    private final List<BriefPage.Row> rows;

    /** Rows that go to the end of a list. */
    PointRows(Brief brief, int width, List<BriefPage.Row> rows) {
        this.brief = brief;
        this.width = width;
        this.rows = rows;
    }

    /**
     * Adds the rows of a point.
     *
     * @param names the column of names that it shares with other actors; 0 where each has a row of its own
     */
    void add(SectionKind kind, Point point, int names) {
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
            labelled(kind, point, BriefPage.TEXT_COLUMN + 2, dispute.unheard(), "  not heard on this");
        }
    }

    private static String kindOf(Detail.Dispute dispute) {
        return dispute.unheard() == null ? dispute.kind().id() : "one side heard";
    }

    /** How likely and how sure, each by itself, and what is wrong with the wording. */
    private void judgement(SectionKind kind, Point point, Detail.Judgement judgement) {
        String likelihood = judgement.likelihood();
        if (likelihood != null && !likelihood.isBlank()) {
            Likelihood degree = Likelihood.of(likelihood);
            String range = degree == null ? "" : ", " + degree.range();
            wrapped(kind, point, BriefPage.TEXT_COLUMN + 2, "likelihood: " + likelihood + range, Ink.DIM, "");
        }
        if (judgement.confidence() != null) {
            String confidence = judgement.confidence().name().toLowerCase(Locale.ROOT);
            wrapped(kind, point, BriefPage.TEXT_COLUMN + 2, "confidence: " + confidence, Ink.DIM, "");
        }
        for (String warning : Tradecraft.warnings(point, brief)) {
            wrapped(kind, point, BriefPage.TEXT_COLUMN + 2, "! " + warning, Ink.MARK, "");
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

    /** How wide the column of names of some actors is; 0 where there is no room for one. */
    int nameColumns(List<Point> points) {
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
