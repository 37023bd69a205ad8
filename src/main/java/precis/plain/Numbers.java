package precis.plain;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import precis.brief.Brief;
import precis.brief.Point;

/** Names points by numbers: a point keeps its own for as long as the dialogue lasts, whatever comes or goes around it. */
final class Numbers {
    private final List<String> ids = new ArrayList<>();

    /** Gives the points that have no number yet the next ones. */
    void see(Brief brief) {
        for (Point point : brief.points()) {
            if (!ids.contains(point.id())) {
                ids.add(point.id());
            }
        }
    }

    int of(Point point) {
        return ids.indexOf(point.id()) + 1;
    }

    /** The point of the brief with a number, or null. */
    @Nullable
    Point point(int number, Brief brief) {
        return number < 1 || number > ids.size() ? null : brief.point(ids.get(number - 1));
    }
}
