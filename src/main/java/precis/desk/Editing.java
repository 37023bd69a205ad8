package precis.desk;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import precis.brief.Brief;
import precis.brief.Edit;
import precis.brief.Evidence;
import precis.brief.History;
import precis.brief.Origin;
import precis.brief.Point;
import precis.brief.PointId;
import precis.brief.Redraft;
import precis.brief.Section;
import precis.brief.SectionKind;

/** What the analyst changes. Every change is a step that can be undone, and is saved at once. */
final class Editing {
    private Editing() {}

    /** Opens the fields of the point under the cursor. */
    static Step edit(State state) {
        Point point = state.point();
        return Step.to(point == null ? state : filling(state, Forms.of(point)));
    }

    /** Opens the fields of a new point, below the one under the cursor. */
    static Step add(State state) {
        return Step.to(filling(state, Forms.ofNew(newPoint(state, List.of()))));
    }

    /** Where a new point goes: below the one under the cursor. */
    static Form.OfNewPoint newPoint(State state, List<Evidence> evidence) {
        SectionKind section = state.cursor().section();
        List<Point> points = state.brief().section(section).points();
        int index = points.size();
        for (int i = 0; i < points.size(); i++) {
            if (points.get(i).id().equals(state.cursor().point())) {
                index = i + 1;
            }
        }
        return new Form.OfNewPoint(section, index, evidence);
    }

    static Step details(State state) {
        return Step.to(filling(state, Forms.of(state.brief())));
    }

    static Step reject(State state) {
        Point point = state.point();
        if (point == null) {
            return Step.to(state);
        }
        if (point.origin() == Origin.OWN) {
            return changed(state, new Edit.Remove(point.id()), "remove").with(Message.of("removed; u brings it back"));
        }
        boolean rejected = !point.rejected();
        return changed(state, new Edit.SetRejected(point.id(), rejected), rejected ? "reject" : "take back in")
                .with(Message.of(rejected ? "rejected; d takes it back in" : "taken back in"));
    }

    /** Puts the point under the cursor past its neighbour, and where a redraft leaves it. */
    static Step move(State state, int by) {
        Point point = state.point();
        if (point == null || neighbour(state, by) == null) {
            return Step.to(state);
        }
        List<Point> points = state.brief().section(state.cursor().section()).points();
        return changed(state, new Edit.Move(point.id(), points.indexOf(point) + by), "move");
    }

    /**
     * The point so many places from the one under the cursor in its section; null where there is none, or where the two may not
     * change places because what experts say and what the analyst judges are never mixed.
     */
    static @Nullable Point neighbour(State state, int by) {
        Point point = state.point();
        List<Point> points = state.brief().section(state.cursor().section()).points();
        int index = points.indexOf(point) + by;
        if (point == null || index < 0 || index >= points.size()) {
            return null;
        }
        Point other = points.get(index);
        boolean mixed = state.cursor().section() == SectionKind.VIEW
                && (point.origin() == Origin.OWN) != (other.origin() == Origin.OWN);
        return mixed ? null : other;
    }

    static Step undo(State state) {
        History before = state.history().undo();
        return before == null
                ? Step.to(state)
                : travelled(state, before)
                        .with(Message.of("undone: " + last(state.history().past())));
    }

    static Step redo(State state) {
        History after = state.history().redo();
        return after == null
                ? Step.to(state)
                : travelled(state, after)
                        .with(Message.of("made again: " + last(state.history().future())));
    }

    /** Keeps what the form holds, where it makes sense; otherwise says why not and leaves it open. */
    static Step keep(State state, Form form) {
        try {
            State closed = state.withMode(new Mode.Reading());
            if (isUntouched(state, form)) {
                return Step.to(closed);
            }
            Edit edit = edit(state.brief(), form);
            Step step = changed(closed, edit, name(edit));
            return edit instanceof Edit.SetArticle ? withNewDates(state, step) : step;
        } catch (Forms.Unfit e) {
            return Step.to(state.saying(e.reason()));
        }
    }

    /** Gives the old words back; what was typed is one undo away. */
    static Step cancel(State state, Form form) {
        State closed = state.withMode(new Mode.Reading());
        if (isUntouched(state, form)) {
            return Step.to(closed);
        }
        try {
            Edit edit = edit(state.brief(), form);
            History typed = state.history().with(edit, name(edit));
            History restored = typed.with(new Edit.Replace(state.brief()), "give the old words back");
            return Step.to(
                    closed.withHistory(restored).saying(Message.of("the old words; u brings the typed ones back")));
        } catch (Forms.Unfit e) {
            return Step.to(closed.saying(Message.of("left as it was")));
        }
    }

    /**
     * Takes a draft in: the first one under whatever the analyst has done already, which can still be undone; a later one
     * beside all that is the analyst's, as a step of its own.
     */
    static Step drafted(State state, Brief fresh) {
        State arrived = state.withDrafting(false);
        Brief present = state.brief();
        if (!fresh.article().sha256().equals(present.article().sha256())) {
            return Step.to(state);
        }
        if (state.history().first().points().isEmpty()) {
            History under = state.history().map(brief -> titled(Redraft.merge(brief, fresh), fresh));
            Step step = travelled(arrived, under);
            // saved even where it is empty: from now on the brief exists
            return step.effects().isEmpty() ? step.and(step.state(), new Effect.Save(under.present())) : step;
        }
        Step step = changed(arrived, new Edit.Replace(Redraft.merge(present, fresh)), "redraft");
        boolean same = step.state().brief().equals(present);
        return step.with(Message.of(same ? "the new draft changes nothing" : "drafted anew; u takes it back"));
    }

    private static Brief titled(Brief brief, Brief fresh) {
        return brief.title().isEmpty() ? brief.withTitle(fresh.title()) : brief;
    }

    private static Step withNewDates(State before, Step step) {
        boolean moved = !Objects.equals(
                before.brief().article().published(),
                step.state().brief().article().published());
        if (!moved) {
            return step;
        }
        return step.and(
                step.state().withDrafting(true), new Effect.Draft(step.state().brief()));
    }

    static Step changed(State state, Edit edit, String name) {
        return travelled(state, state.history().with(edit, name));
    }

    /** Another moment of the history: the cursor goes to what is different, and it is saved. */
    private static Step travelled(State state, History history) {
        if (history.present().equals(state.brief())) {
            return Step.to(state.withHistory(history));
        }
        Cursor cursor = Moving.onSomething(atChange(state, history.present()), history.present());
        State next = state.withHistory(history).withCursor(cursor).withSaving(new Saving.Underway());
        return Step.to(next, new Effect.Save(history.present()));
    }

    private static Cursor atChange(State state, Brief after) {
        Cursor cursor = state.cursor();
        Brief before = state.brief();
        for (Section section : after.sections()) {
            for (Point point : section.points()) {
                Point old = before.point(point.id());
                boolean here = point.id().equals(cursor.point());
                if (!point.equals(old) && (old != null || !before.points().isEmpty())) {
                    return here ? cursor : cursor.on(section.kind(), point.id());
                }
            }
        }
        return cursor;
    }

    private static Edit edit(Brief brief, Form form) throws Forms.Unfit {
        if (form.target() instanceof Form.OfNewPoint target) {
            Point point = Forms.point(PointId.own(brief.ids()), target, form);
            return new Edit.Add(target.section(), target.index(), point);
        }
        if (form.target() instanceof Form.OfPoint target) {
            Point point = Objects.requireNonNull(brief.point(target.id()), "the point that is being edited");
            boolean emptied = form.isEmpty() && point.origin() == Origin.OWN;
            return emptied ? new Edit.Remove(point.id()) : Forms.edit(point, form);
        }
        return Forms.article(brief, form);
    }

    private static String name(Edit edit) {
        return edit instanceof Edit.Add ? "add" : edit instanceof Edit.Remove ? "remove" : "edit";
    }

    private static boolean isUntouched(State state, Form form) {
        Form opened;
        if (form.target() instanceof Form.OfNewPoint target) {
            opened = Forms.ofNew(target);
        } else if (form.target() instanceof Form.OfPoint target) {
            Point point = state.brief().point(target.id());
            opened = point == null ? form : Forms.of(point);
        } else {
            opened = Forms.of(state.brief());
        }
        for (Field field : form.fields()) {
            if (!opened.value(field.label()).equals(field.value())) {
                return false;
            }
        }
        return true;
    }

    /** The fields of a point, in the brief whichever pane had the keys. */
    static State filling(State state, Form form) {
        return state.withCursor(state.cursor().in(Pane.BRIEF)).withMode(new Mode.Filling(form));
    }

    private static String last(List<History.Step> steps) {
        return steps.get(steps.size() - 1).edit();
    }
}
