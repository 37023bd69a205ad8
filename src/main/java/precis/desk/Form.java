package precis.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import precis.brief.Evidence;
import precis.brief.SectionKind;

/**
 * The fields of what is being edited, one under the other.
 *
 * @param target what the fields are the fields of
 * @param active the index of the field that has the caret
 */
public record Form(Target target, List<Field> fields, int active) {
    /** What a form is about. */
    public sealed interface Target {}

    /** An existing point. */
    public record OfPoint(String id) implements Target {}

    /** A point that is being added to a section, at an index of it, resting on words that were chosen before. */
    public record OfNewPoint(SectionKind section, int index, List<Evidence> evidence) implements Target {
        public OfNewPoint {
            evidence = List.copyOf(evidence);
        }
    }

    /** What is known about the article: title, outlet, author, day, address. */
    public record OfArticle() implements Target {}

    public Form {
        fields = List.copyOf(fields);
    }

    public Field activeField() {
        return fields.get(active);
    }

    /** With the active field changed. */
    public Form with(UnaryOperator<Field> change) {
        List<Field> changed = new ArrayList<>(fields);
        changed.set(active, change.apply(activeField()));
        return new Form(target, changed, active);
    }

    /** With what a command of the group {@link Command.Group#FIELD} does to it. */
    Form after(Command command) {
        return switch (command) {
            case NEXT_FIELD -> moved(1);
            case PREVIOUS_FIELD -> moved(-1);
            default -> with(field -> field.after(command));
        };
    }

    /** With the caret so many fields further, round the end. */
    public Form moved(int by) {
        return new Form(target, fields, Math.floorMod(active + by, fields.size()));
    }

    /** The value of the field with a label; empty where there is no such field. */
    String value(String label) {
        for (Field field : fields) {
            if (field.label().equals(label)) {
                return field.value();
            }
        }
        return "";
    }

    /** Whether nothing at all is written in it. */
    boolean isEmpty() {
        return fields.stream().allMatch(field -> field.value().isEmpty());
    }
}
