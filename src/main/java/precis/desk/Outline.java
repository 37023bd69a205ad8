package precis.desk;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import precis.brief.Brief;
import precis.brief.Point;
import precis.brief.Section;
import precis.brief.SectionKind;
import precis.text.Paragraph;
import precis.text.Span;

/** Where the cursor of a brief can stand, in the order in which it comes through. */
record Outline(List<Stop> stops) {
    /**
     * A place to stand on.
     *
     * @param point null on a section that shows none
     */
    record Stop(SectionKind section, @Nullable String point) {}

    Outline {
        stops = List.copyOf(stops);
    }

    static Outline of(Brief brief, Order order) {
        List<Stop> stops = new ArrayList<>();
        if (order == Order.ARTICLE) {
            for (Point point : byArticle(brief)) {
                Section section = brief.sectionOf(point.id());
                if (section != null) {
                    stops.add(new Stop(section.kind(), point.id()));
                }
            }
        }
        if (stops.isEmpty()) {
            brief.sections().forEach(section -> add(section, stops));
        }
        return new Outline(stops);
    }

    /**
     * The points that are shown, by the paragraph with the earliest words that they rest on; those of one paragraph section by
     * section, those that rest on nothing last.
     */
    static List<Point> byArticle(Brief brief) {
        List<Span> paragraphs =
                brief.article().paragraphs().stream().map(Paragraph::span).toList();
        return brief.sections().stream()
                .filter(section -> !section.hidden())
                .flatMap(section -> section.points().stream().sorted(Comparator.comparing(Outline::start)))
                .sorted(Comparator.comparing(point -> paragraph(point, paragraphs)))
                .toList();
    }

    /** The index of the paragraph that a point belongs to; one past the last where it rests on nothing. */
    private static int paragraph(Point point, List<Span> paragraphs) {
        return point.evidence().isEmpty() ? paragraphs.size() : ArticleMap.indexAt(paragraphs, start(point));
    }

    /** Where the first words that a point rests on begin. */
    static int start(Point point) {
        return point.evidence().stream()
                .mapToInt(evidence -> evidence.span().start())
                .min()
                .orElse(Integer.MAX_VALUE);
    }

    /** The index of a place; -1 where the cursor cannot stand there. */
    int indexOf(Cursor cursor) {
        return stops.indexOf(new Stop(cursor.section(), cursor.point()));
    }

    /** The first place of a section, or null. */
    @Nullable
    Stop firstOf(SectionKind section) {
        return stops.stream()
                .filter(stop -> stop.section() == section)
                .findFirst()
                .orElse(null);
    }

    private static void add(Section section, List<Stop> stops) {
        if (section.points().isEmpty() || section.hidden()) {
            stops.add(new Stop(section.kind(), null));
            return;
        }
        section.points().forEach(point -> stops.add(new Stop(section.kind(), point.id())));
    }
}
