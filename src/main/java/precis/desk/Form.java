package precis.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
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

    /** A new position of a dispute, resting on words that were chosen before. */
    public record OfPosition(String dispute, List<Evidence> evidence) implements Target {
        public OfPosition {
            evidence = List.copyOf(evidence);
        }
    }

    /** The title of a section. */
    public record OfSection(SectionKind section) implements Target {}

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
            case OPTION_DOWN -> picked(1);
            case OPTION_UP -> picked(-1);
            default -> with(field -> field.with(input -> input.after(command)));
        };
    }

    /** With the next value of a field that has a list of them; at its end, and in other fields, on the next field. */
    private Form picked(int by) {
        Field field = activeField().picked(by);
        return activeField().options().isEmpty() || field == null ? moved(by) : with(f -> field);
    }

    /** With the caret so many fields further, round the end; what was begun of a value from a list is completed. */
    public Form moved(int by) {
        Form completed = activeField().options().isEmpty() ? this : with(Field::whole);
        Form there = new Form(target, completed.fields, Math.floorMod(active + by, fields.size()));
        return there.with(field ->
                field.with(input -> input.withKilledOf(completed.activeField().input())));
    }

    /** With the caret in the field with a label, where there is such a field. */
    Form at(String label) {
        for (int i = 0; i < fields.size(); i++) {
            if (fields.get(i).label().equals(label)) {
                return new Form(target, fields, i);
            }
        }
        return this;
    }

    /** The value of the field with a label; empty where there is no such field. */
    String value(String label) {
        Field field = field(label);
        return field == null ? "" : field.completed();
    }

    /** The field with a label, or null. */
    @Nullable
    Field field(String label) {
        for (Field field : fields) {
            if (field.label().equals(label)) {
                return field;
            }
        }
        return null;
    }

    /** Whether both have the same values, a missing field being an empty one. */
    boolean saysTheSameAs(Form other) {
        return fields.stream().allMatch(field -> other.value(field.label()).equals(value(field.label())))
                && other.fields.stream().allMatch(field -> value(field.label()).equals(field.completed()));
    }

    /** Whether nothing at all is written in it. */
    boolean isEmpty() {
        return fields.stream().allMatch(field -> field.value().isEmpty());
    }
}
