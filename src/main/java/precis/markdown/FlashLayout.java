package precis.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import precis.brief.Brief;
import precis.brief.Detail;
import precis.brief.Origin;
import precis.brief.Point;
import precis.brief.Position;
import precis.brief.Section;
import precis.brief.SectionKind;

/** One page: the bottom line, then a line or a few for each section. */
final class FlashLayout {
    /** How many points of a section are shown; edited and own ones always are, and come off the drafted ones. */
    private static final Map<SectionKind, Integer> LIMITS = Map.of(
            SectionKind.WHO, 6,
            SectionKind.WHAT, 4,
            SectionKind.WHERE, 3,
            SectionKind.WHEN, 3,
            SectionKind.DISPUTED, 4,
            SectionKind.VIEW, 3);

    private final Brief brief;
    private final Footnotes footnotes;
    private final PointLines lines;

    FlashLayout(Brief brief, Footnotes footnotes) {
        this.brief = brief;
        this.footnotes = footnotes;
        lines = new PointLines(footnotes);
    }

    void appendTo(Node document) {
        List<ListItem> items = new ArrayList<>();
        for (Section section : FullLayout.shown(brief)) {
            if (section.kind() == SectionKind.BOTTOM_LINE) {
                document.appendChild(inline(section, " ").paragraph());
            } else if (isInline(section.kind())) {
                items.add(Blocks.item(inline(section, "; ")));
            } else {
                items.add(listed(section));
            }
        }
        if (!items.isEmpty()) {
            document.appendChild(Blocks.bullets(items));
        }
    }

    private static boolean isInline(SectionKind kind) {
        return kind == SectionKind.WHO || kind == SectionKind.WHERE || kind == SectionKind.WHEN;
    }

    private Line inline(Section section, String between) {
        Line line = new Line(footnotes).strong(section.title() + ":").glue(" ");
        List<Point> shown = shown(section);
        String gap = "";
        for (Point point : shown) {
            lines.write(point, line.glue(gap));
            gap = between;
        }
        String more = more(section, shown);
        return more.isEmpty() ? line : line.glue(gap + more);
    }

    private ListItem listed(Section section) {
        List<Point> shown = shown(section);
        List<ListItem> items = new ArrayList<>();
        shown.forEach(point -> items.add(Blocks.item(oneLine(point))));
        Line head = new Line(footnotes).strong(section.title() + ":");
        String more = more(section, shown);
        if (!more.isEmpty()) {
            head.glue(" " + more);
        }
        return items.isEmpty() ? Blocks.item(head) : Blocks.item(head, Blocks.bullets(items));
    }

    private Line oneLine(Point point) {
        Line line = new Line(footnotes);
        if (FullLayout.isJudgement(point)) {
            line.glue("Own judgement: ");
        }
        if (point.detail() instanceof Detail.Judgement judgement
                && judgement.likelihood() != null
                && !judgement.likelihood().isBlank()) {
            return line.words(point.text())
                    .glue(" (")
                    .words("likelihood: ", PointLines.degree(judgement.likelihood()))
                    .glue(")")
                    .notes(point.evidence())
                    .mark(point);
        }
        lines.write(point, line);
        if (point.detail() instanceof Detail.Dispute dispute) {
            writeSides(dispute, line);
        }
        return line;
    }

    private void writeSides(Detail.Dispute dispute, Line line) {
        String gap = ": ";
        for (Position position : dispute.positions()) {
            lines.write(position, line.glue(gap));
            gap = "; ";
        }
        if (dispute.unheard() != null) {
            lines.writeUnheard(dispute.unheard(), line.glue(gap));
        }
    }

    private static List<Point> shown(Section section) {
        List<Point> standing = FullLayout.standing(section);
        int limit = LIMITS.getOrDefault(section.kind(), Integer.MAX_VALUE);
        long room = limit
                - standing.stream()
                        .filter(point -> point.origin() != Origin.AUTO)
                        .count();
        List<Point> shown = new ArrayList<>();
        for (Point point : standing) {
            if (point.origin() != Origin.AUTO || room-- > 0) {
                shown.add(point);
            }
        }
        return shown;
    }

    private static String more(Section section, List<Point> shown) {
        int more = FullLayout.standing(section).size() - shown.size();
        return shown.isEmpty() ? "nothing noted" : more == 0 ? "" : more + " more";
    }
}
