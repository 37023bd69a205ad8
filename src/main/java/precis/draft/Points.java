package precis.draft;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import precis.brief.Detail;
import precis.brief.Evidence;
import precis.brief.Point;
import precis.brief.PointId;
import precis.brief.SectionKind;

/** The points of one section while they are being drafted; gives each its id. */
final class Points {
    private final SectionKind kind;
    private final List<Point> points = new ArrayList<>();
    private final Set<String> ids = new HashSet<>();

    Points(SectionKind kind) {
        this.kind = kind;
    }

    /**
     * Adds a point.
     *
     * @param key what makes it that point in every draft, see {@link PointId#drafted}
     */
    void add(String key, String text, List<Evidence> evidence, @Nullable Detail detail) {
        String id = PointId.drafted(kind, key, ids);
        ids.add(id);
        points.add(detail == null ? Point.drafted(id, text, evidence) : Point.drafted(id, text, evidence, detail));
    }

    List<Point> all() {
        return points;
    }

    int size() {
        return points.size();
    }
}
