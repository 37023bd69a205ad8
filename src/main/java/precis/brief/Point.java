package precis.brief;

import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One thing that a brief says.
 *
 * <p>The text of a point with an entity, a place, a time or a dispute, and the evidence of a dispute, are derived from its
 * fields; {@link #withDetail} sees to it.
 *
 * @param id stable across redrafts and edits
 * @param text what the analyst reads
 * @param rejected whether the analyst struck it out
 * @param placed whether the analyst moved it, so that a redraft leaves it where it is
 * @param evidence what it rests on; at least one for a drafted point
 */
public record Point(
        String id,
        String text,
        Origin origin,
        boolean rejected,
        boolean placed,
        List<Evidence> evidence,
        @Nullable Detail detail) {
    public Point {
        evidence = List.copyOf(evidence);
    }

    /** A drafted point of plain text. */
    public static Point drafted(String id, String text, List<Evidence> evidence) {
        return new Point(id, text, Origin.AUTO, false, false, evidence, null);
    }

    /** A drafted point with fields; {@code text} counts only where it does not follow from them (a view's). */
    public static Point drafted(String id, String text, List<Evidence> evidence, Detail detail) {
        return new Point(id, text, Origin.AUTO, false, false, evidence, null).withDetail(detail);
    }

    /** A point that the analyst wrote, resting on nothing yet. */
    public static Point own(String id, String text, @Nullable Detail detail) {
        Point point = new Point(id, text, Origin.OWN, false, false, List.of(), null);
        return detail == null ? point : point.withDetail(detail);
    }

    public Point withText(String newText) {
        return new Point(id, newText, origin, rejected, placed, evidence, detail);
    }

    public Point withOrigin(Origin newOrigin) {
        return new Point(id, text, newOrigin, rejected, placed, evidence, detail);
    }

    public Point withRejected(boolean isRejected) {
        return new Point(id, text, origin, isRejected, placed, evidence, detail);
    }

    public Point withPlaced(boolean isPlaced) {
        return new Point(id, text, origin, rejected, isPlaced, evidence, detail);
    }

    public Point withEvidence(List<Evidence> newEvidence) {
        return new Point(id, text, origin, rejected, placed, newEvidence, detail);
    }

    /** This point with other fields, and the text and evidence that follow from them. */
    public Point withDetail(Detail newDetail) {
        String newText = textOf(newDetail, text);
        List<Evidence> newEvidence =
                newDetail instanceof Detail.Dispute dispute ? evidenceOf(dispute.positions()) : evidence;
        return new Point(id, newText, origin, rejected, placed, newEvidence, newDetail);
    }

    private static String textOf(Detail detail, String otherwise) {
        if (detail instanceof Detail.Entity entity) {
            return joined(", ", entity.name(), entity.role(), entity.affiliation());
        } else if (detail instanceof Detail.Place place) {
            return joined(", ", place.name(), place.name().equals(place.country()) ? null : place.country());
        } else if (detail instanceof Detail.Time time) {
            return time.value() == null ? time.expression() : time.expression() + " (" + time.value() + ")";
        } else if (detail instanceof Detail.Dispute dispute) {
            return textOf(dispute);
        }
        return otherwise;
    }

    private static String textOf(Detail.Dispute dispute) {
        StringJoiner sides = new StringJoiner("; ", dispute.topic() + ": ", "");
        for (Position position : dispute.positions()) {
            sides.add(textOf(position));
        }
        if (dispute.unheard() != null) {
            sides.add(dispute.unheard() + ": not heard on this");
        }
        return sides.toString();
    }

    private static String textOf(Position position) {
        String via = position.via() == null ? "" : " (via " + position.via() + ")";
        return position.holder() + via + ": " + position.claim();
    }

    private static List<Evidence> evidenceOf(List<Position> positions) {
        List<Evidence> all = new ArrayList<>();
        for (Position position : positions) {
            all.addAll(position.evidence());
        }
        return all.stream().distinct().toList();
    }

    private static String joined(String separator, @Nullable String... parts) {
        return Stream.of(parts).filter(part -> part != null && !part.isBlank()).collect(Collectors.joining(separator));
    }
}
