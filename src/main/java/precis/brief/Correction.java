package precis.brief;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import precis.text.Span;

/**
 * What the analyst found wrong with an actor: other points may have it wrong too.
 *
 * @param names words that stand for the actor wherever they are
 * @param descriptions of the actor, which may be another's too: they count only in points that name the actor
 * @param known all names of the actor, old and new
 */
public record Correction(List<Change> names, List<Change> descriptions, List<String> known) {
    /** Some words and those that are right. */
    public record Change(String wrong, String right) {
        /** The text with the right words; where they stand already, they stay. */
        String in(String text) {
            StringBuilder changed = new StringBuilder();
            int done = 0;
            int within = right.indexOf(wrong);
            for (Span place : Words.places(text, wrong)) {
                boolean rightAlready = within >= 0 && text.startsWith(right, place.start() - within);
                changed.append(text, done, place.start()).append(rightAlready ? wrong : right);
                done = place.end();
            }
            return changed.append(text.substring(done)).toString();
        }
    }

    public Correction {
        names = List.copyOf(names);
        descriptions = List.copyOf(descriptions);
        known = List.copyOf(known);
    }

    /** What was corrected between two versions of an actor. */
    public static Correction between(Detail.Entity before, Detail.Entity after) {
        List<Change> names = new ArrayList<>();
        if (!before.name().equals(after.name())) {
            names.add(new Change(before.name(), after.name()));
            String[] old = before.name().split(" ", -1);
            String[] now = after.name().split(" ", -1);
            for (int i = 0; i < old.length && old.length == now.length && old.length > 1; i++) {
                boolean alone = i == old.length - 1 || before.aliases().contains(old[i]);
                if (alone && !old[i].equals(now[i]) && !old[i].isEmpty()) {
                    names.add(new Change(old[i], now[i]));
                }
            }
        }
        List<Change> descriptions = new ArrayList<>();
        addChange(descriptions, before.role(), after.role());
        addChange(descriptions, before.affiliation(), after.affiliation());
        List<String> known = new ArrayList<>(before.aliases());
        known.addAll(List.of(before.name(), after.name()));
        return new Correction(names, descriptions, known);
    }

    /** That one actor goes by another's name from now on. */
    public static Correction ofName(String wrong, String right) {
        return new Correction(List.of(new Change(wrong, right)), List.of(), List.of());
    }

    /** The points, except one, that have it wrong; those that are rejected do not matter. */
    public List<Point> places(Brief brief, String except) {
        return brief.standing().stream()
                .filter(point -> !point.id().equals(except) && !in(point).equals(point))
                .toList();
    }

    /** The first words that it changes, as they stand wrong; empty where it changes none. */
    public String wrong() {
        List<Change> all = new ArrayList<>(names);
        all.addAll(descriptions);
        return all.isEmpty() ? "" : all.get(0).wrong();
    }

    /** The point with the right words. What the article says, and the name of another actor, is nothing to correct. */
    Point in(Point point) {
        boolean named = known.stream().anyMatch(name -> Words.has(point.text(), name));
        Point changed = point.withText(text(point.text(), named));
        Detail detail = point.detail();
        if (detail instanceof Detail.Entity entity) {
            return changed.withDetail(new Detail.Entity(
                    entity.name(),
                    entity.aliases(),
                    entity.kind(),
                    textOrNull(entity.role(), named),
                    textOrNull(entity.affiliation(), named),
                    entity.mentions()));
        } else if (detail instanceof Detail.Dispute dispute) {
            return changed.withDetail(new Detail.Dispute(
                    text(dispute.topic(), named),
                    dispute.kind(),
                    dispute.positions().stream().map(one -> in(one, named)).toList(),
                    textOrNull(dispute.unheard(), named)));
        } else if (detail instanceof Detail.View view) {
            return changed.withDetail(
                    new Detail.View(text(view.holder(), named), textOrNull(view.credential(), named)));
        }
        return detail instanceof Detail.Place || detail instanceof Detail.Time ? point : changed;
    }

    private Position in(Position position, boolean named) {
        return new Position(
                text(position.holder(), named),
                textOrNull(position.via(), named),
                text(position.claim(), named),
                position.evidence());
    }

    private @Nullable String textOrNull(@Nullable String text, boolean named) {
        return text == null ? null : text(text, named);
    }

    private String text(String text, boolean named) {
        String corrected = text;
        for (Change change : names) {
            corrected = change.in(corrected);
        }
        for (Change change : named ? descriptions : List.<Change>of()) {
            corrected = change.in(corrected);
        }
        return corrected;
    }

    private static void addChange(List<Change> changes, @Nullable String before, @Nullable String after) {
        if (before != null && !before.isEmpty() && after != null && !Objects.equals(before, after)) {
            changes.add(new Change(before, after));
        }
    }
}
