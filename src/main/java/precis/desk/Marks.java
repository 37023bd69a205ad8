package precis.desk;

import precis.brief.Origin;
import precis.brief.Point;

/** The marks before points that are not as they were drafted; the same in words for the status line. */
public final class Marks {
    private Marks() {}

    /** One character, or nothing for a drafted point as it came. */
    public static String of(Point point) {
        if (point.rejected()) {
            return "×";
        }
        return switch (point.origin()) {
            case EDITED -> "~";
            case OWN -> "+";
            case AUTO -> point.evidence().isEmpty() ? "?" : "";
        };
    }

    /** What the mark means, or nothing. */
    public static String words(Point point) {
        String origin = switch (point.origin()) {
            case EDITED -> "edited";
            case OWN -> "own";
            case AUTO -> "";
        };
        return point.rejected() ? "rejected" : origin;
    }

    /** Whether the point rests on nothing, which the status line says. */
    static boolean unfounded(Point point) {
        return point.evidence().isEmpty() && point.origin() != Origin.OWN;
    }
}
