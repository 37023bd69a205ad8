package precis.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import precis.brief.Brief;
import precis.brief.Detail;
import precis.brief.Origin;
import precis.brief.Point;
import precis.brief.Section;
import precis.brief.SectionKind;

/** All sections with all points that stand. */
final class FullLayout {
    private final Brief brief;
    private final Footnotes footnotes;
    private final Anchors anchors;
    private final PointLines lines;

    FullLayout(Brief brief, Footnotes footnotes, Anchors anchors) {
        this.brief = brief;
        this.footnotes = footnotes;
        this.anchors = anchors;
        lines = new PointLines(footnotes);
    }

    void appendTo(Node document) {
        shown(brief).forEach(section -> append(section, document));
    }

    void append(Section section, Node document) {
        document.appendChild(anchors.at(section.kind(), Blocks.heading(2, section.title())));
        List<Point> points = standing(section);
        if (section.kind() == SectionKind.VIEW) {
            view(points).forEach(document::appendChild);
        } else if (points.isEmpty()) {
            document.appendChild(nothing());
        } else {
            blocks(section.kind(), points).forEach(document::appendChild);
        }
    }

    /** The sections that the analyst did not hide. */
    static List<Section> shown(Brief brief) {
        return brief.sections().stream().filter(section -> !section.hidden()).toList();
    }

    static List<Point> standing(Section section) {
        return section.points().stream().filter(point -> !point.rejected()).toList();
    }

    /** Whether a point of the view section is the analyst's own judgement; the others are what experts say. */
    static boolean isJudgement(Point point) {
        return point.detail() instanceof Detail.Judgement || (point.detail() == null && point.origin() == Origin.OWN);
    }

    private List<Node> blocks(SectionKind kind, List<Point> points) {
        return switch (kind) {
            case BOTTOM_LINE ->
                points.stream()
                        .<Node>map(point -> anchors.at(point, lines.of(point).paragraph()))
                        .toList();
            case WHAT -> List.of(Blocks.numbers(points.stream().map(this::item).toList()));
            case DISPUTED ->
                List.of(Blocks.numbers(points.stream().map(this::item).toList()));
            default -> List.of(Blocks.bullets(points.stream().map(this::item).toList()));
        };
    }

    private List<Node> view(List<Point> points) {
        List<ListItem> experts = new ArrayList<>();
        List<ListItem> judgements = new ArrayList<>();
        for (Point point : points) {
            (isJudgement(point) ? judgements : experts).add(item(point));
        }
        return List.of(
                Blocks.heading(3, "What the quoted experts say"),
                experts.isEmpty() ? nothing() : Blocks.bullets(experts),
                Blocks.heading(3, "The analyst’s own judgement"),
                judgements.isEmpty() ? nothing() : Blocks.bullets(judgements));
    }

    ListItem item(Point point) {
        List<Line> below = List.of();
        if (point.detail() instanceof Detail.Dispute dispute) {
            below = sides(dispute);
        } else if (point.detail() instanceof Detail.Judgement judgement) {
            below = Stream.of(lines.likelihood(judgement), lines.confidence(judgement))
                    .filter(Objects::nonNull)
                    .toList();
        }
        Line line = lines.of(point);
        ListItem item = below.isEmpty()
                ? Blocks.item(line)
                : Blocks.item(
                        line, Blocks.bullets(below.stream().map(Blocks::item).toList()));
        return anchors.at(point, item);
    }

    private List<Line> sides(Detail.Dispute dispute) {
        List<Line> sides = new ArrayList<>();
        dispute.positions().forEach(position -> sides.add(lines.of(position)));
        if (dispute.unheard() != null) {
            sides.add(lines.unheard(dispute.unheard()));
        }
        return sides;
    }

    private Node nothing() {
        return new Line(footnotes).emphasis("Nothing noted.").paragraph();
    }
}
