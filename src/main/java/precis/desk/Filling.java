package precis.desk;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import precis.brief.Brief;
import precis.brief.Correction;
import precis.brief.Detail;
import precis.brief.Edit;
import precis.brief.Evidence;
import precis.brief.History;
import precis.brief.Origin;
import precis.brief.Point;
import precis.brief.SectionKind;
import precis.brief.Tradecraft;

/** The fields of what is being edited: opened, kept, left again. */
final class Filling {
    private Filling() {}

    /** Opens the fields of the point under the cursor. */
    static State edit(State state) {
        Point point = state.point();
        return point == null ? state : opened(state, Forms.of(point));
    }

    /** Opens the fields of a new point, below the one under the cursor. */
    static State add(State state) {
        return opened(state, Forms.ofNew(newPoint(state, state.cursor().section(), List.of())));
    }

    /** Opens the fields of a new position of the dispute under the cursor. */
    static State addPosition(State state) {
        Point point = state.point();
        return point == null ? state : addPosition(state, point, List.of(), "");
    }

    /** Opens the fields of a new position of a dispute, which rests on some words and says them. */
    static State addPosition(State state, Point point, List<Evidence> evidence, String words) {
        return point.detail() instanceof Detail.Dispute dispute
                ? opened(state, Forms.ofPosition(dispute, new Form.OfPosition(point.id(), evidence), words))
                : state;
    }

    /** The field of the title of the section under the cursor. */
    static State rename(State state) {
        return opened(state, Forms.of(state.brief().section(state.cursor().section())));
    }

    static State details(State state) {
        return opened(state, Forms.of(state.brief()));
    }

    /**
     * Where a new point of a section goes: below the one under the cursor, else to the end; never among what the quoted analysts
     * say.
     */
    static Form.OfNewPoint newPoint(State state, SectionKind section, List<Evidence> evidence) {
        List<Point> points = state.brief().section(section).points();
        int index = points.size();
        for (int i = 0; i < points.size(); i++) {
            boolean expert = section == SectionKind.VIEW && points.get(i).origin() != Origin.OWN;
            if (points.get(i).id().equals(state.cursor().point()) && !expert) {
                index = i + 1;
            }
        }
        return new Form.OfNewPoint(section, index, evidence);
    }

    /** Keeps what the form holds, where it makes sense; otherwise says why not and leaves it open. */
    static Step keep(State state, Form form) {
        try {
            State closed = state.withMode(new Mode.Reading());
            if (isUntouched(state, form)) {
                return Step.to(closed);
            }
            Point known = KnownActor.named(state.brief(), form);
            if (known != null) {
                return KnownActor.shown(closed, known, form);
            }
            Edit edit = Forms.edit(state.brief(), form);
            Step step = Editing.changed(closed, edit, name(edit));
            if (edit instanceof Edit.SetSection set) {
                return step.with(Message.of("the section is called " + set.title() + " now"));
            } else if (edit instanceof Edit.SetArticle) {
                return withNewDates(state, step);
            }
            return warned(offered(state, looking(step, form), edit), edit);
        } catch (Refusal e) {
            State back = state.withMode(new Mode.Filling(form.at(e.field())));
            return Step.to(back.saying(Message.error(e.reason())));
        }
    }

    /** Gives the old words back; what was typed is one undo away, as an edit or, where it can be none, in its form. */
    static Step cancel(State state, Form form) {
        State closed = state.withMode(new Mode.Reading());
        if (isUntouched(state, form)) {
            return Step.to(closed);
        }
        try {
            Edit edit = Forms.edit(state.brief(), form);
            History typed = state.history().with(edit, name(edit));
            History restored = typed.with(new Edit.Replace(state.brief()), "give the old words back");
            String told = "the old words" + state.keymap().hint(Command.UNDO, "brings the typed ones back");
            return Step.to(closed.withHistory(restored).saying(Message.of(told)));
        } catch (Refusal e) {
            Asides asides = state.asides().with(form.at(e.field()), state.history(), e.reason());
            String told = "not kept: " + e.reason() + state.keymap().hint(Command.UNDO, "opens what you typed again");
            return Step.to(closed.withAsides(asides).saying(Message.of(told)));
        }
    }

    /** The brief if the form were kept now; as it is where the form could not be, or would only take something away. */
    static Brief asTyped(State state, Form form) {
        if (isUntouched(state, form) || KnownActor.named(state.brief(), form) != null) {
            return state.brief();
        }
        try {
            Edit edit = Forms.edit(state.brief(), form);
            return edit instanceof Edit.Remove
                    ? state.brief()
                    : state.history().with(edit, name(edit)).present();
        } catch (Refusal e) {
            return state.brief();
        }
    }

    /** After a position was added: at the words that it rests on. */
    private static Step looking(Step step, Form form) {
        Point point = step.state().point();
        if (point == null
                || !(form.target() instanceof Form.OfPosition target)
                || target.evidence().isEmpty()) {
            return step;
        }
        int index = Math.max(0, point.evidence().indexOf(target.evidence().get(0)));
        Cursor cursor = step.state().cursor().atEvidence(index);
        return new Step(step.state().withCursor(cursor), step.effects());
    }

    /** After an actor was corrected: the same correction for the other points that have it wrong. */
    static Step offered(State before, Step step, Edit edit) {
        if (edit instanceof Edit.SetDetail set
                && set.detail() instanceof Detail.Entity after
                && detail(before, set.id()) instanceof Detail.Entity old) {
            Correction correction = Correction.between(old, after);
            return new Step(Choosing.correction(step.state(), correction, set.id()), step.effects());
        }
        return step;
    }

    /** After a judgement: what is wrong with its wording. */
    private static Step warned(Step step, Edit edit) {
        Point point = step.state().point();
        if (point == null || !(edit instanceof Edit.SetDetail || edit instanceof Edit.Add)) {
            return step;
        }
        List<String> warnings = Tradecraft.warnings(point, step.state().brief());
        return warnings.isEmpty() ? step : step.with(Message.of(warnings.get(0)));
    }

    private static @Nullable Detail detail(State state, String id) {
        Point point = state.brief().point(id);
        return point == null ? null : point.detail();
    }

    private static Step withNewDates(State before, Step step) {
        Brief brief = step.state().brief();
        boolean moved = !Objects.equals(
                before.brief().article().published(), brief.article().published());
        return moved ? step.and(step.state().withDraft(Awaited.COMING), new Effect.Draft(brief)) : step;
    }

    private static String name(Edit edit) {
        if (edit instanceof Edit.SetSection) {
            return "rename";
        }
        return edit instanceof Edit.Add ? "add" : edit instanceof Edit.Remove ? "remove" : "edit";
    }

    private static boolean isUntouched(State state, Form form) {
        return form.saysTheSameAs(Forms.opened(state.brief(), form));
    }

    /** A form, in the brief whichever pane had the keys. */
    static State opened(State state, Form form) {
        return state.withCursor(state.cursor().in(Pane.BRIEF)).withMode(new Mode.Filling(form));
    }
}
