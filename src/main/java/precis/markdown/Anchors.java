package precis.markdown;

import java.util.IdentityHashMap;
import org.commonmark.node.Node;
import org.jspecify.annotations.Nullable;
import precis.brief.Point;
import precis.brief.SectionKind;

/** Which nodes of a document stand for which section and which point. */
final class Anchors {
    private final IdentityHashMap<Node, SectionKind> sections = new IdentityHashMap<>();
    private final IdentityHashMap<Node, String> points = new IdentityHashMap<>();

    /** Notes that a section begins with a node. */
    <N extends Node> N at(SectionKind section, N node) {
        sections.put(node, section);
        return node;
    }

    /** Notes that a node holds a point. */
    <N extends Node> N at(Point point, N node) {
        points.put(node, point.id());
        return node;
    }

    @Nullable
    SectionKind section(Node node, @Nullable SectionKind otherwise) {
        return sections.getOrDefault(node, otherwise);
    }

    @Nullable
    String point(Node node, @Nullable String otherwise) {
        return points.getOrDefault(node, otherwise);
    }
}
