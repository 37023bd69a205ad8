package precis.desk;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import precis.brief.Brief;
import precis.brief.Detail;
import precis.brief.Edit;
import precis.brief.Origin;
import precis.brief.Point;
import precis.brief.PointId;
import precis.brief.Section;
import precis.brief.SectionKind;

/** Sends points to the analyst's own editor as a text, and makes of the text that comes back one edit. */
final class Rewriting {
    private Rewriting() {}

    /** The point under the cursor, or the whole brief. */
    static Step open(State state, boolean whole) {
        String only = whole ? null : state.cursor().point();
        return Step.to(state, new Effect.OpenEditor(only, EditorText.of(state.brief(), only)));
    }

    /** Applies a text that came back; where anything is wrong with it nothing, and the file with it stays. */
    static Step closed(State state, Action.Rewritten rewritten) {
        try {
            Edit edit = edit(state.brief(), rewritten.only(), rewritten.text());
            Step step = Editing.changed(state, edit, "edit in the editor");
            boolean same = step.state().brief().equals(state.brief());
            Message message = Message.of(
                    same
                            ? "nothing was changed"
                            : "taken over from the editor" + state.keymap().hint(Command.UNDO, "takes it back"));
            Step told = step.and(step.state().saying(message), new Effect.DropText(rewritten.file()));
            return offered(state, told, edit);
        } catch (Refusal e) {
            Command again = rewritten.only() == null ? Command.WHOLE_EDITOR : Command.EDITOR;
            return Step.to(state.saying(Message.error(e.reason() + "; nothing taken over"
                    + state.keymap().hint(again, "opens it again") + " (" + rewritten.file() + ")")));
        }
    }

    /**
     * What a text changes in a brief.
     *
     * @param only the id of the point that it is about, or null where it is about all
     * @throws Refusal where the text cannot be understood; names the line
     */
    static Edit edit(Brief brief, @Nullable String only, String text) throws Refusal {
        List<EditorBlocks.Block> blocks = EditorBlocks.of(text, brief);
        List<Edit> edits = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        Set<String> taken = new HashSet<>(brief.ids());
        for (EditorBlocks.Block block : blocks) {
            if (!block.isNew()) {
                if (!seen.add(block.id())) {
                    throw EditorBlocks.at(block.number(), "the point " + block.id() + " stands there twice");
                }
                edits.addAll(changed(brief, block));
            }
        }
        for (Section section : brief.sections()) {
            for (Point point : EditorText.points(section, only)) {
                if (!seen.contains(point.id())) {
                    boolean own = point.origin() == Origin.OWN;
                    edits.add(own ? new Edit.Remove(point.id()) : new Edit.SetRejected(point.id(), true));
                }
            }
        }
        Brief edited = new Edit.All(edits).applyTo(brief);
        for (SectionKind kind : SectionKind.values()) {
            List<EditorBlocks.Block> here =
                    blocks.stream().filter(block -> block.section() == kind).toList();
            edits.addAll(placed(edited.section(kind), here, taken));
        }
        return new Edit.All(edits);
    }

    private static List<Edit> changed(Brief brief, EditorBlocks.Block block) throws Refusal {
        Point point = brief.point(block.id());
        Section section = brief.sectionOf(block.id());
        if (point == null || section == null) {
            throw EditorBlocks.at(block.number(), "there is no point " + block.id() + "; ## new begins one");
        } else if (section.kind() != block.section()) {
            throw EditorBlocks.at(block.number(), "the point " + block.id() + " belongs under " + section.title());
        }
        Form form = form(new Form.OfPoint(point.id()), block, Forms.of(point), point.detail());
        if (form.saysTheSameAs(flat(Forms.of(point)))) {
            return List.of();
        }
        return List.of(edit(brief, form, block));
    }

    /** The corrections of actors, wherever else they stand: those of the first that has any. */
    private static Step offered(State before, Step step, Edit edit) {
        for (Edit one : edit instanceof Edit.All all ? all.edits() : List.of(edit)) {
            Step offered = Filling.offered(before, step, one);
            if (offered.state().mode() instanceof Mode.Choosing) {
                return offered;
            }
        }
        return step;
    }

    private static Form flat(Form form) {
        List<Field> fields = form.fields().stream()
                .map(field -> Field.of(field.label(), EditorText.flat(field.value())))
                .toList();
        return new Form(form.target(), fields, 0);
    }

    private static Edit edit(Brief brief, Form form, EditorBlocks.Block block) throws Refusal {
        try {
            return Forms.edit(brief, form);
        } catch (Refusal e) {
            throw EditorBlocks.at(block.lineOf(e.field()), e.reason());
        }
    }

    /** New points where they stand, and old ones that stand in another order than before. */
    private static List<Edit> placed(Section section, List<EditorBlocks.Block> blocks, Set<String> taken)
            throws Refusal {
        List<Edit> edits = new ArrayList<>();
        List<String> order = new ArrayList<>();
        section.points().forEach(point -> order.add(point.id()));
        List<String> wanted = new ArrayList<>();
        for (EditorBlocks.Block block : blocks) {
            String id = block.isNew() ? PointId.own(taken) : block.id();
            taken.add(id);
            // never among what the quoted analysts say
            boolean last = block.isNew() && section.kind() == SectionKind.VIEW;
            int after = last ? order.size() - 1 : wanted.isEmpty() ? -1 : order.indexOf(wanted.get(wanted.size() - 1));
            if (block.isNew()) {
                edits.add(added(block, id, after + 1));
                order.add(after + 1, id);
            } else if (order.contains(id) && order.indexOf(id) < after) {
                order.remove(id);
                order.add(after, id);
                edits.add(new Edit.Move(id, after));
            }
            if (order.contains(id)) {
                wanted.add(id);
            }
        }
        return edits;
    }

    private static Edit added(EditorBlocks.Block block, String id, int index) throws Refusal {
        Form.OfNewPoint target = new Form.OfNewPoint(block.section(), index, List.of());
        Form form = form(target, block, Forms.ofNew(target), DetailFields.blank(block.section(), List.of()));
        try {
            return new Edit.Add(block.section(), index, Forms.point(id, target, form));
        } catch (Refusal e) {
            throw EditorBlocks.at(block.lineOf(e.field()), e.reason());
        }
    }

    /** The form of a point as its block fills it in. */
    private static Form form(Form.Target target, EditorBlocks.Block block, Form opened, @Nullable Detail detail)
            throws Refusal {
        List<Field> fields = new ArrayList<>();
        if (detail == null) {
            fields.add(Field.of(DetailFields.TEXT, block.text()));
            return new Form(target, fields, 0);
        }
        for (EditorBlocks.Line line : block.lines()) {
            String label = line.label();
            if (!DetailFields.isLabel(label, opened, detail)) {
                throw EditorBlocks.at(line.number(), "no field of the point begins this line; one line a field");
            }
            Field known = opened.field(label);
            List<Field.Option> options = known == null ? List.of() : known.options();
            fields.add(Field.of(
                            label,
                            line.text().substring(line.text().indexOf(':') + 1).strip())
                    .withOptions(options));
        }
        return new Form(target, fields, 0);
    }
}
