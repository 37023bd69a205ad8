package precis.brief;

import java.util.List;

/** One section of a brief with its points, best first. */
public record Section(SectionKind kind, String title, List<Point> points) {
    public Section {
        points = List.copyOf(points);
    }

    public Section withPoints(List<Point> newPoints) {
        return new Section(kind, title, newPoints);
    }
}
