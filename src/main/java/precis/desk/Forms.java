package precis.desk;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import precis.brief.Brief;
import precis.brief.Detail;
import precis.brief.Edit;
import precis.brief.Origin;
import precis.brief.Point;
import precis.brief.PointId;
import precis.brief.Position;
import precis.brief.Section;
import precis.text.Article;

/** The form of each thing that can be edited, and the edit that a filled form is. */
final class Forms {
    private static final String TITLE = "title";
    private static final String OUTLET = "outlet";
    private static final String AUTHOR = "author";
    private static final String PUBLISHED = "date";
    private static final String ADDRESS = "url";

    private Forms() {}

    static Form of(Point point) {
        return new Form(new Form.OfPoint(point.id()), DetailFields.of(point.text(), point.detail()), 0);
    }

    /** The form for a new point: the fields that points of its section have. */
    static Form ofNew(Form.OfNewPoint target) {
        return new Form(target, DetailFields.of("", DetailFields.blank(target.section(), target.evidence())), 0);
    }

    /** The same, with the words of its evidence where the point says what it says. */
    static Form ofCited(Form.OfNewPoint target, String words) {
        return saying(ofNew(target), DetailFields.numbered(DetailFields.CLAIM, 0), words);
    }

    /** The form for a new position of a dispute: of the side that was not heard so far, where there is one. */
    static Form ofPosition(Detail.Dispute dispute, Form.OfPosition target, String words) {
        List<Field> fields = List.of(
                DetailFields.optional(DetailFields.HOLDER, dispute.unheard()),
                Field.of(DetailFields.VIA, ""),
                Field.of(DetailFields.CLAIM, ""));
        return saying(new Form(target, fields, 0), DetailFields.CLAIM, words);
    }

    static Form of(Section section) {
        return new Form(new Form.OfSection(section.kind()), List.of(Field.of(TITLE, section.title())), 0);
    }

    static Form of(Brief brief) {
        Article article = brief.article();
        LocalDate published = article.published();
        List<Field> fields = List.of(
                Field.of(TITLE, brief.title()),
                DetailFields.optional(OUTLET, article.source()),
                DetailFields.optional(AUTHOR, article.byline()),
                DetailFields.optional(PUBLISHED, published == null ? null : published.toString()),
                DetailFields.optional(ADDRESS, article.url()));
        return new Form(new Form.OfArticle(), fields, 0);
    }

    /** The form as it was when it was opened. */
    static Form opened(Brief brief, Form form) {
        if (form.target() instanceof Form.OfNewPoint target) {
            return ofNew(target);
        } else if (form.target() instanceof Form.OfPoint target) {
            Point point = brief.point(target.id());
            return point == null ? form : of(point);
        } else if (form.target() instanceof Form.OfPosition target) {
            return ofPosition(dispute(brief, target), target, "");
        } else if (form.target() instanceof Form.OfSection target) {
            return of(brief.section(target.section()));
        }
        return of(brief);
    }

    /** The edit that a filled form is. */
    static Edit edit(Brief brief, Form form) throws Refusal {
        if (form.target() instanceof Form.OfNewPoint target) {
            return new Edit.Add(target.section(), target.index(), point(PointId.own(brief.ids()), target, form));
        } else if (form.target() instanceof Form.OfPoint target) {
            Point point = Objects.requireNonNull(brief.point(target.id()), "the point that is being edited");
            boolean emptied = form.isEmpty() && point.origin() == Origin.OWN;
            return emptied ? new Edit.Remove(point.id()) : edit(point, form);
        } else if (form.target() instanceof Form.OfPosition target) {
            return position(dispute(brief, target), target, form);
        } else if (form.target() instanceof Form.OfSection target) {
            Section section = brief.section(target.section());
            return new Edit.SetSection(section.kind(), title(form), section.hidden());
        }
        return article(brief, form);
    }

    /** The edit that gives a point the words of its form. */
    private static Edit edit(Point point, Form form) throws Refusal {
        Detail detail = point.detail();
        String text = DetailFields.text(detail, form);
        return detail == null
                ? new Edit.SetText(point.id(), text)
                : new Edit.SetDetail(point.id(), text, DetailFields.detail(detail, form));
    }

    /** The point that a form for a new one describes. */
    static Point point(String id, Form.OfNewPoint target, Form form) throws Refusal {
        Detail blank = DetailFields.blank(target.section(), target.evidence());
        String text = DetailFields.text(blank, form);
        Point point = Point.own(id, text, blank == null ? null : DetailFields.detail(blank, form));
        return blank instanceof Detail.Dispute ? point : point.withEvidence(target.evidence());
    }

    private static Edit position(Detail.Dispute dispute, Form.OfPosition target, Form form) throws Refusal {
        List<Position> positions = new ArrayList<>(dispute.positions());
        positions.add(DetailFields.position(
                form, DetailFields.HOLDER, form.value(DetailFields.VIA), DetailFields.CLAIM, target.evidence()));
        Detail more = new Detail.Dispute(dispute.topic(), dispute.kind(), positions, null);
        return new Edit.SetDetail(target.dispute(), "", more);
    }

    private static Edit article(Brief brief, Form form) throws Refusal {
        Article article = brief.article()
                .withDetails(
                        brief.article().title(),
                        DetailFields.orNull(form.value(AUTHOR)),
                        DetailFields.orNull(form.value(OUTLET)),
                        day(form.value(PUBLISHED)),
                        DetailFields.orNull(form.value(ADDRESS)));
        return new Edit.SetArticle(title(form), article);
    }

    private static String title(Form form) throws Refusal {
        if (form.value(TITLE).isEmpty()) {
            throw new Refusal(TITLE, "the title cannot be empty");
        }
        return form.value(TITLE);
    }

    private static @Nullable LocalDate day(String text) throws Refusal {
        try {
            return text.isEmpty() ? null : LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new Refusal(PUBLISHED, "write the date as 2023-03-02");
        }
    }

    /** With some words in the field of a label, or in the first one where none has it. */
    private static Form saying(Form form, String label, String words) {
        List<Field> fields = new ArrayList<>(form.fields());
        int said = 0;
        for (int i = 0; i < fields.size(); i++) {
            said = fields.get(i).label().equals(label) ? i : said;
        }
        Field field = fields.get(said);
        fields.set(said, words.isEmpty() ? field : Field.of(field.label(), words));
        return new Form(form.target(), fields, 0);
    }

    private static Detail.Dispute dispute(Brief brief, Form.OfPosition target) {
        Point point = brief.point(target.dispute());
        if (point != null && point.detail() instanceof Detail.Dispute dispute) {
            return dispute;
        }
        throw new IllegalArgumentException("no dispute " + target.dispute());
    }
}
