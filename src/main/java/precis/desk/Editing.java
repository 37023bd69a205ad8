package precis.desk;

import java.util.List;
import org.jspecify.annotations.Nullable;
import precis.brief.Brief;
import precis.brief.Edit;
import precis.brief.History;
import precis.brief.Origin;
import precis.brief.Point;
import precis.brief.Redraft;
import precis.brief.Section;
import precis.brief.SectionKind;

/** What the analyst changes. Every change is a step that can be undone, and is saved at once. */
final class Editing {
    private Editing() {}

    static Step reject(State state) {
        Point point = state.point();
        if (point == null) {
            return Step.to(state);
        }
        if (point.origin() == Origin.OWN) {
            return changed(state, new Edit.Remove(point.id()), "remove")
                    .with(Message.of("removed" + state.keymap().hint(Command.UNDO, "brings it back")));
        }
        boolean rejected = !point.rejected();
        return changed(state, new Edit.SetRejected(point.id(), rejected), rejected ? "reject" : "take back in")
                .with(Message.of(
                        rejected ? "rejected" + state.keymap().hint(Command.UNDO, "brings it back") : "taken back in"));
    }

    /** Leaves the section under the cursor out of the brief, or takes it back in. */
    static Step hide(State state) {
        Section section = state.brief().section(state.cursor().section());
        boolean hidden = !section.hidden();
        Edit edit = new Edit.SetSection(section.kind(), section.title(), hidden);
        return changed(state, edit, hidden ? "hide" : "show")
                .with(Message.of(
                        hidden
                                ? section.title() + " is hidden, here and in the export"
                                        + state.keymap().hint(Command.UNDO, "brings it back")
                                : section.title() + " is shown again"));
    }

    /** Puts the section under the cursor so many places down the page. */
    static Step moveSection(State state, int by) {
        SectionKind kind = state.cursor().section();
        Step step = changed(state, new Edit.MoveSection(kind, place(state) + by), "move the section");
        Brief brief = step.state().brief();
        return step.with(Message.of(brief.section(kind).title() + " is section " + Numbered.of(kind, brief) + " now"));
    }

    /** The index of the section under the cursor on the page. */
    static int place(State state) {
        return state.brief()
                .sections()
                .indexOf(state.brief().section(state.cursor().section()));
    }

    /** Shows the brief in the other order. */
    static State reorder(State state) {
        Order order = state.order() == Order.SECTIONS ? Order.ARTICLE : Order.SECTIONS;
        Cursor cursor = Moving.onSomething(state.cursor(), state.brief(), order);
        return state.withOrder(order)
                .withCursor(cursor)
                .saying(Message.of(
                        order == Order.ARTICLE
                                ? "in the order of the article"
                                        + state.keymap().hint(Command.ORDER, "shows them section by section")
                                : "section by section"
                                        + state.keymap().hint(Command.ORDER, "shows them as the article does")));
    }

    /** Puts the point under the cursor past its neighbour, and where a redraft leaves it. */
    static Step move(State state, int by) {
        Point point = state.point();
        if (point == null || neighbour(state, by) == null) {
            return Step.to(state);
        }
        Section section = state.brief().section(state.cursor().section());
        List<Point> points = section.points();
        int place = points.indexOf(point) + by;
        return changed(state, new Edit.Move(point.id(), place), "move")
                .with(Message.of("now number " + (place + 1) + " of " + points.size() + " in " + section.title()));
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

    /** Takes the last edit back; or opens the form again that was given up after it. */
    static Step undo(State state) {
        Asides.Aside aside = state.asides().next(state.history());
        if (aside != null) {
            return Step.to(Filling.opened(state.withAsides(state.asides().without(aside)), aside.form())
                    .saying(Message.of("what you typed, not kept so far: " + aside.why())));
        }
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

    /**
     * Takes a draft in: the first one under whatever the analyst has done already, which can still be undone; a later one
     * beside all that is the analyst's, as a step of its own.
     */
    static Step drafted(State state, Brief fresh) {
        State arrived = state.withDraft(Awaited.NONE);
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
        return step.with(Message.of(
                same
                        ? "the new draft changes nothing"
                        : "drafted anew" + state.keymap().hint(Command.UNDO, "takes it back")));
    }

    private static Brief titled(Brief brief, Brief fresh) {
        return brief.title().isEmpty() ? brief.withTitle(fresh.title()) : brief;
    }

    static Step changed(State state, Edit edit, String name) {
        return travelled(state, state.history().with(edit, name));
    }

    /** Another moment of the history: the cursor goes to what is different, and it is saved. */
    private static Step travelled(State state, History history) {
        if (history.present().equals(state.brief())) {
            return Step.to(state.withHistory(history));
        }
        Cursor cursor = Moving.onSomething(atChange(state, history.present()), history.present(), state.order());
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

    private static String last(List<History.Step> steps) {
        return steps.get(steps.size() - 1).edit();
    }
}
