package precis.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import precis.brief.Brief;
import precis.brief.Origin;
import precis.brief.Point;
import precis.brief.Section;
import precis.brief.SectionKind;
import precis.text.Paragraph;
import precis.text.Span;

/** Lays a brief out in rows of a certain width. */
final class BriefRows {
    private final Brief brief;
    private final Keymap keymap;
    private final @Nullable Form form;
    private final boolean drafting;
    private final List<BriefPage.Row> rows = new ArrayList<>();
    private final PointRows points;
    private final FormRows fields;

    private BriefRows(Brief brief, Keymap keymap, Size pane, @Nullable Form form, boolean drafting) {
        this.brief = brief;
        this.keymap = keymap;
        this.form = form;
        this.drafting = drafting;
        this.points = new PointRows(brief, pane.columns(), rows);
        this.fields = new FormRows(pane.columns(), pane.rows(), rows);
    }

    /**
     * The rows of a brief.
     *
     * @param pane the part of the screen that shows them
     * @param wholeBrief whether all sections are shown, and not only the one under the cursor
     */
    static BriefPage of(State state, Size pane, boolean wholeBrief) {
        Brief brief = state.brief();
        Form form = state.mode() instanceof Mode.Filling filling ? filling.form() : null;
        SectionKind only = wholeBrief ? null : state.cursor().section();
        BriefRows page = new BriefRows(brief, state.keymap(), pane, form, state.drafting());
        if (form != null && form.target() instanceof Form.OfArticle) {
            page.heading(SectionKind.BOTTOM_LINE, "Article", "", Ink.HEADING);
            page.fields.add(SectionKind.BOTTOM_LINE, null, form);
        } else if (state.order() == Order.ARTICLE) {
            page.byArticle();
        } else {
            page.sections(only);
        }
        return new BriefPage(page.rows, page.fields.caret());
    }

    /** The rows of all points of a brief as they read, section by section. */
    static BriefPage points(Brief brief, int width) {
        BriefRows page = new BriefRows(brief, Keymap.standard(), new Size(width, 1), null, false);
        page.sections(null);
        return new BriefPage(page.rows, null);
    }

    private void sections(@Nullable SectionKind only) {
        for (Section section : brief.sections()) {
            if (only == null || section.kind() == only) {
                section(section, only == null);
            }
        }
    }

    private void section(Section section, boolean withHead) {
        SectionKind kind = section.kind();
        if (!rows.isEmpty()) {
            blank(kind);
        }
        boolean renaming = form != null && form.target() instanceof Form.OfSection target && target.section() == kind;
        if (renaming && form != null) {
            fields.add(kind, null, form);
        } else if (withHead) {
            long count = section.points().stream().filter(p -> !p.rejected()).count();
            heading(
                    kind,
                    Numbered.of(kind, brief) + " " + section.title(),
                    count > 0 && !section.hidden() ? String.valueOf(count) : "",
                    section.hidden() ? Ink.DIM : Ink.HEADING);
        }
        int newPoint = newPoint(kind);
        if (section.hidden()) {
            note(kind, "hidden, here and in the export");
            return;
        } else if (section.points().isEmpty() && newPoint < 0) {
            note(kind, drafting ? "…" : "nothing drafted here" + keymap.hint(Command.ADD, "adds a point"));
        }
        int names = kind == SectionKind.WHO ? points.nameColumns(section.points()) : 0;
        for (int i = 0; i < section.points().size(); i++) {
            if (i == newPoint && form != null) {
                fields.add(kind, null, form);
            }
            group(section, i);
            point(kind, section.points().get(i), names);
        }
        if (newPoint >= section.points().size() && form != null) {
            fields.add(kind, null, form);
        }
    }

    /** All points in the order of the article, under its paragraphs. */
    private void byArticle() {
        List<Paragraph> paragraphs = brief.article().paragraphs();
        List<Span> spans = paragraphs.stream().map(Paragraph::span).toList();
        String here = "";
        SectionKind before = null;
        for (Point point : Outline.byArticle(brief)) {
            Section section = brief.sectionOf(point.id());
            SectionKind kind = section == null ? SectionKind.WHAT : section.kind();
            String place = place(point, paragraphs, spans);
            if (!place.equals(here)) {
                if (!rows.isEmpty()) {
                    blank(kind);
                }
                heading(kind, place, "", Ink.HEADING);
            }
            if (kind != before || !place.equals(here)) {
                label(kind, Numbered.of(kind, brief) + " " + brief.section(kind).title());
            }
            here = place;
            before = kind;
            point(kind, point, 0);
            List<Point> all = brief.section(kind).points();
            if (form != null && newPoint(kind) == all.indexOf(point) + 1) {
                fields.add(kind, null, form);
            }
        }
        boolean shown = fields.caret() != null;
        if (form != null && !shown && form.target() instanceof Form.OfNewPoint target) {
            blank(target.section());
            label(target.section(), brief.section(target.section()).title());
            fields.add(target.section(), null, form);
        } else if (form != null && !shown && form.target() instanceof Form.OfSection target) {
            blank(target.section());
            fields.add(target.section(), null, form);
        }
    }

    private static String place(Point point, List<Paragraph> paragraphs, List<Span> spans) {
        if (point.evidence().isEmpty() || paragraphs.isEmpty()) {
            return "no evidence";
        }
        Paragraph paragraph = paragraphs.get(ArticleMap.indexAt(spans, Outline.start(point)));
        return paragraph.heading() ? "heading" : "¶" + paragraph.number();
    }

    /** The index of the section at which the new point stands that is being written; -1 where there is none. */
    private int newPoint(SectionKind kind) {
        return form != null && form.target() instanceof Form.OfNewPoint target && target.section() == kind
                ? target.index()
                : -1;
    }

    /** A point, or its fields while it is edited; below a dispute those of the position that is being added. */
    private void point(SectionKind kind, Point point, int names) {
        if (form != null
                && form.target() instanceof Form.OfPoint target
                && target.id().equals(point.id())) {
            fields.add(kind, point.id(), form);
            return;
        }
        points.add(kind, point, names);
        if (form != null
                && form.target() instanceof Form.OfPosition target
                && target.dispute().equals(point.id())) {
            fields.add(kind, point.id(), form);
        }
    }

    /** What experts say and what the analyst judges are never mixed. */
    private void group(Section section, int index) {
        if (section.kind() == SectionKind.VIEW) {
            boolean own = section.points().get(index).origin() == Origin.OWN;
            if (index == 0 || own != (section.points().get(index - 1).origin() == Origin.OWN)) {
                label(section.kind(), own ? "own judgement" : "what the quoted analysts say");
            }
        }
    }

    private void heading(SectionKind kind, String title, String count, Ink ink) {
        row(kind, 1, title.toUpperCase(Locale.ROOT), ink, count);
    }

    private void label(SectionKind kind, String text) {
        row(kind, BriefPage.TEXT_COLUMN, text, Ink.LABEL, "");
    }

    private void note(SectionKind kind, String text) {
        row(kind, BriefPage.TEXT_COLUMN, text, Ink.DIM, "");
    }

    private void blank(SectionKind kind) {
        rows.add(new BriefPage.Row(kind, null, 0, List.of(), ""));
    }

    private void row(SectionKind kind, int column, String text, Ink ink, String right) {
        rows.add(new BriefPage.Row(kind, null, column, List.of(new BriefPage.Piece(text, ink)), right));
    }
}
