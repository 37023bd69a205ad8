package precis.brief;

import java.util.List;

/**
 * One section of a brief with its points, best first.
 *
 * @param title as the analyst calls it
 * @param hidden whether the analyst left it out: its points are kept, but neither shown nor exported
 */
public record Section(SectionKind kind, String title, List<Point> points, boolean hidden) {
    public Section {
        points = List.copyOf(points);
    }

    /** A section as a new brief has it. */
    public static Section empty(SectionKind kind) {
        return new Section(kind, kind.title(), List.of(), false);
    }

    public Section withPoints(List<Point> newPoints) {
        return new Section(kind, title, newPoints, hidden);
    }
}
