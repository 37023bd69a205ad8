package precis.file;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import precis.brief.Brief;
import precis.brief.Detail;
import precis.brief.DisputeKind;
import precis.brief.Evidence;
import precis.brief.Origin;
import precis.brief.Point;
import precis.brief.Position;
import precis.brief.Section;
import precis.brief.SectionKind;
import precis.text.Article;
import precis.text.Span;

/** Makes a brief of a document, and refuses what is none with an {@link IllegalArgumentException} that says why. */
final class BriefReader {
    private BriefReader() {}

    static Brief brief(Fields fields) {
        List<Fields> sources = fields.objects("sources");
        if (sources.size() != 1) {
            throw new IllegalArgumentException("it should have one source, not " + sources.size());
        }
        Article article = article(sources.get(0).called("its source"));
        Brief brief = Brief.empty(fields.text("title"), article)
                .withTimes(fields.parsed("created", Instant::parse), fields.parsed("updated", Instant::parse));
        List<Section> sections = new ArrayList<>(brief.sections());
        for (Fields section : fields.objects("sections")) {
            Section read = section(section);
            sections.replaceAll(empty -> empty.kind() == read.kind() ? read : empty);
        }
        List<SectionKind> order = order(fields.texts("order"));
        sections.sort(Comparator.comparing(section -> order.indexOf(section.kind())));
        Brief read = new Brief(brief.title(), brief.created(), brief.updated(), article, sections);
        check(read);
        return read;
    }

    private static Article article(Fields fields) {
        return new Article(
                fields.textOrNull("title"),
                fields.textOrNull("author"),
                fields.textOrNull("source"),
                fields.parsed("published", LocalDate::parse),
                fields.textOrNull("url"),
                fields.has("file") ? fields.text("file") : "",
                fields.text("sha256"),
                fields.text("text"));
    }

    private static Section section(Fields fields) {
        SectionKind kind = fields.parsed("id", SectionKind::ofId);
        if (kind == null) {
            throw new IllegalArgumentException("the id of a section is missing");
        }
        String title = fields.textOrNull("title");
        List<Point> points = fields.objects("points").stream()
                .map(point -> point(point.called("a point")))
                .toList();
        return new Section(kind, title == null ? kind.title() : title, points, fields.flag("hidden"));
    }

    /** The order of the page: the sections that are named, then the others. */
    private static List<SectionKind> order(List<String> ids) {
        Set<SectionKind> order = new LinkedHashSet<>();
        ids.forEach(id -> order.add(SectionKind.ofId(id)));
        order.addAll(List.of(SectionKind.values()));
        return List.copyOf(order);
    }

    private static Point point(Fields unnamed) {
        String id = unnamed.text("id");
        Fields fields = unnamed.called("point " + id);
        Point plain = new Point(
                id,
                fields.text("text"),
                fields.constant("origin", Origin.class),
                fields.flag("rejected"),
                fields.flag("placed"),
                evidence(fields),
                null);
        Detail detail = detail(fields);
        return detail == null ? plain : plain.withDetail(detail);
    }

    private static List<Evidence> evidence(Fields fields) {
        return fields.objects("evidence").stream()
                .map(one -> new Evidence(new Span(one.number("start"), one.number("end")), one.text("exact")))
                .toList();
    }

    private static @Nullable Detail detail(Fields point) {
        if (point.has("entity")) {
            return entity(point.object("entity"));
        } else if (point.has("place")) {
            return place(point.object("place"));
        } else if (point.has("time")) {
            Fields time = point.object("time");
            return new Detail.Time(time.text("expression"), time.textOrNull("value"));
        } else if (point.has("dispute")) {
            return dispute(point.object("dispute"));
        } else if (point.has("view")) {
            Fields view = point.object("view");
            return new Detail.View(view.text("holder"), view.textOrNull("credential"));
        } else if (point.has("judgement")) {
            return judgement(point.object("judgement"));
        }
        return null;
    }

    private static Detail.Entity entity(Fields fields) {
        return new Detail.Entity(
                fields.text("name"),
                fields.texts("aliases"),
                fields.constant("kind", Detail.EntityKind.class),
                fields.textOrNull("role"),
                fields.textOrNull("affiliation"),
                fields.number("mentions"));
    }

    private static Detail.Place place(Fields fields) {
        return new Detail.Place(
                fields.text("name"), fields.texts("aliases"), fields.textOrNull("country"), fields.flag("main"));
    }

    private static Detail.Dispute dispute(Fields fields) {
        DisputeKind kind = fields.parsed("kind", DisputeKind::ofId);
        if (kind == null) {
            throw new IllegalArgumentException("the kind of " + fields.what() + " is missing");
        }
        List<Position> positions = fields.objects("positions").stream()
                .map(one -> new Position(one.text("holder"), one.textOrNull("via"), one.text("claim"), evidence(one)))
                .toList();
        return new Detail.Dispute(fields.text("topic"), kind, positions, fields.textOrNull("unheard"));
    }

    private static Detail.Judgement judgement(Fields fields) {
        return new Detail.Judgement(
                fields.textOrNull("likelihood"),
                fields.parsed("confidence", text -> Detail.Confidence.valueOf(text.toUpperCase(Locale.ROOT))));
    }

    private static void check(Brief brief) {
        String text = brief.article().text();
        Set<String> ids = new HashSet<>();
        for (Point point : brief.points()) {
            if (!ids.add(point.id())) {
                throw new IllegalArgumentException("two points are called " + point.id());
            }
            for (Evidence evidence : point.evidence()) {
                Span span = evidence.span();
                if (span.end() > text.length() || !span.in(text).equals(evidence.exact())) {
                    throw new IllegalArgumentException("the evidence of point " + point.id()
                            + " is not what the article says at " + span.start() + " to " + span.end());
                }
            }
        }
    }
}
