package precis.brief;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import precis.text.Span;

/** Takes a new draft of the same article into a brief without touching what the analyst did to it. */
public final class Redraft {
    private Redraft() {}

    /**
     * The brief with its drafted points replaced. Points that the analyst wrote, edited, rejected or moved stay at their
     * place in their section; new ones fill the other places in the new draft's order. Title, article and dates stay.
     *
     * @param kept the analyst's brief
     * @param fresh a new draft on the same text
     */
    public static Brief merge(Brief kept, Brief fresh) {
        Set<String> held =
                kept.points().stream().filter(Redraft::isHeld).map(Point::id).collect(Collectors.toSet());
        Set<String> known = kept.points().stream().map(Point::id).collect(Collectors.toSet());
        Brief merged = kept;
        for (Section section : kept.sections()) {
            List<Point> holding =
                    section.points().stream().filter(Redraft::isHeld).toList();
            Deque<Point> drafted =
                    new ArrayDeque<>(fresh.section(section.kind()).points());
            // one that stood beside the points held before goes on standing there, whatever it shares with them
            drafted.removeIf(point -> held.contains(point.id())
                    || (!known.contains(point.id()) && (isCovered(point, holding) || isNamed(point, holding))));
            merged = merged.withPoints(section.kind(), filled(section.points(), drafted));
        }
        return merged;
    }

    private static boolean isHeld(Point point) {
        return point.origin() != Origin.AUTO || point.rejected() || point.placed();
    }

    /** Whether at least half of the characters that a drafted point rests on are evidence of one of the points held. */
    private static boolean isCovered(Point point, List<Point> holding) {
        int all = covered(point, point);
        return all > 0 && holding.stream().anyMatch(held -> covered(point, held) * 2 >= all);
    }

    /** Whether one of the actors held goes by the name of a drafted one: the analyst has taken that in. */
    private static boolean isNamed(Point point, List<Point> holding) {
        return point.detail() instanceof Detail.Entity drafted
                && holding.stream()
                        .anyMatch(held -> held.detail() instanceof Detail.Entity entity
                                && (entity.name().equals(drafted.name())
                                        || entity.aliases().contains(drafted.name())));
    }

    /** How many characters of a point's evidence another one rests on, each counted once. */
    private static int covered(Point point, Point other) {
        return (int) point.evidence().stream()
                .flatMapToInt(evidence -> offsets(evidence.span()))
                .distinct()
                .filter(offset -> other.evidence().stream()
                        .anyMatch(evidence -> evidence.span().contains(offset)))
                .count();
    }

    private static IntStream offsets(Span span) {
        return IntStream.range(span.start(), span.end());
    }

    private static List<Point> filled(List<Point> old, Deque<Point> drafted) {
        List<Point> points = new ArrayList<>();
        for (Point point : old) {
            if (isHeld(point)) {
                points.add(point);
            } else if (!drafted.isEmpty()) {
                points.add(drafted.remove());
            }
        }
        points.addAll(drafted);
        return points;
    }
}
