package precis.desk;

import java.util.ArrayList;
import java.util.List;
import precis.brief.Brief;
import precis.brief.Correction;
import precis.brief.Detail;
import precis.brief.Edit;
import precis.brief.Point;
import precis.brief.PointId;
import precis.brief.Position;
import precis.brief.Section;
import precis.brief.SectionKind;

/** The lists that are opened on the desk, and what their lines do. */
final class Choosing {
    private static final int PAGE = 10;

    private Choosing() {}

    /** What a command does in a list, but for Enter: moves about in it, or edits the filter. */
    static State inList(State state, Menu menu, Command command) {
        return switch (command) {
            case CLOSE -> state.withMode(menu.back());
            case NEXT_LINE -> state.withMode(new Mode.Choosing(menu.moved(1)));
            case PREVIOUS_LINE -> state.withMode(new Mode.Choosing(menu.moved(-1)));
            case NEXT_LINES -> state.withMode(new Mode.Choosing(menu.moved(PAGE)));
            case PREVIOUS_LINES -> state.withMode(new Mode.Choosing(menu.moved(-PAGE)));
            case FIRST_LINE ->
                state.withMode(new Mode.Choosing(menu.moved(-menu.all().size())));
            case LAST_LINE ->
                state.withMode(new Mode.Choosing(menu.moved(menu.all().size())));
            default ->
                state.withMode(new Mode.Choosing(menu.filtered(menu.filter().after(command))));
        };
    }

    /** Opens the list that a command asks for. */
    static State open(State state, Command command) {
        return switch (command) {
            case MERGE -> state.withMode(choosing("Merge into " + name(state) + ", as an alias", otherActors(state)));
            case SPLIT -> state.withMode(choosing("Make an actor of its own of", aliases(state)));
            case REMOVE_POSITION -> state.withMode(choosing("Remove the position of", positions(state, 0)));
            case FIRST_POSITION -> state.withMode(choosing("Put the position first of", positions(state, 1)));
            default -> throw new IllegalArgumentException("no list: " + command);
        };
    }

    /** The actors that could be taken into the one under the cursor. */
    static List<Menu.Line> otherActors(State state) {
        List<Menu.Line> lines = new ArrayList<>();
        for (Point point : state.brief().standing()) {
            if (point.detail() instanceof Detail.Entity
                    && !point.id().equals(state.cursor().point())) {
                lines.add(Menu.Line.of(point.text(), new Choice.TakeIn(point.id())));
            }
        }
        return lines;
    }

    /** Where the words that are chosen could go: what is nearest to hand comes first. */
    static State cite(State state, Selection selection) {
        List<Menu.Line> first = new ArrayList<>();
        List<Menu.Line> others = new ArrayList<>();
        for (Point point : state.brief().standing()) {
            if (point.detail() instanceof Detail.Dispute dispute) {
                boolean here = point.id().equals(state.cursor().point());
                Choice choice = new Choice.CiteAsPosition(selection, point.id());
                (here ? first : others).add(Menu.Line.of("new position in: " + dispute.topic(), choice));
            }
        }
        for (Section section : state.brief().sections()) {
            if (!section.hidden()) {
                String what = section.kind() == SectionKind.WHO ? "new actor" : "new point of " + section.title();
                first.add(Menu.Line.of(what, new Choice.CiteIn(selection, section.kind())));
            }
        }
        for (Point point : state.brief().standing()) {
            String section = sectionOf(point, state.brief());
            Choice choice = new Choice.CiteFor(selection, point.id());
            others.add(Menu.Line.of("evidence in " + section + ": " + point.text(), choice));
        }
        first.addAll(others);
        return state.withMode(new Mode.Choosing(Menu.of("Cite the words as", first, state.mode())));
    }

    /** Offers a correction for all points but one that have it wrong; where there are none, nothing is asked. */
    static State correction(State state, Correction correction, String source) {
        List<Point> places = correction.places(state.brief(), source);
        if (places.isEmpty()) {
            return state;
        }
        List<Menu.Line> lines = new ArrayList<>();
        List<String> ids = places.stream().map(Point::id).toList();
        if (places.size() > 1) {
            lines.add(Menu.Line.of("correct all " + places.size(), new Choice.Correct(correction, ids, source)));
        }
        for (Point point : places) {
            String where = sectionOf(point, state.brief()) + ": " + point.text();
            lines.add(Menu.Line.of("correct " + where, new Choice.Correct(correction, List.of(point.id()), source)));
        }
        String title = "“" + correction.wrong() + "” stands in "
                + (places.size() == 1 ? "another point" : places.size() + " other points");
        return state.withMode(
                new Mode.Choosing(Menu.of(title, lines, new Mode.Reading()).offered()));
    }

    /** Does what the chosen line says. */
    static Step done(State state, Choice choice) {
        if (choice instanceof Choice.Correct correct) {
            return corrected(state, correct);
        } else if (choice instanceof Choice.GoToSentence there) {
            return Step.to(state.withCursor(state.cursor().in(Pane.ARTICLE).atSentence(there.sentence())));
        } else if (choice instanceof Choice.CiteFor cite) {
            return Citing.cite(state, state.brief().point(cite.point()), cite.selection());
        } else if (choice instanceof Choice.Widen widen) {
            return Citing.widened(state, widen.selection());
        } else if (choice instanceof Choice.CiteAsPosition cite) {
            return Step.to(Citing.asPosition(state, cite.dispute(), cite.selection()));
        } else if (choice instanceof Choice.CiteIn cite) {
            return Step.to(Citing.asNewPoint(state, cite.section(), cite.selection()));
        }
        Point point = state.point();
        if (point == null) {
            return Step.to(state);
        } else if (choice instanceof Choice.TakeIn other) {
            return takenIn(state, point, other.actor());
        } else if (choice instanceof Choice.PartWith alias) {
            String id = PointId.own(state.brief().ids());
            return Editing.changed(state, new Edit.Split(point.id(), alias.alias(), id), "split")
                    .with(Message.of("two actors now" + state.keymap().hint(Command.UNDO, "makes them one again")));
        }
        return positioned(state, point, choice);
    }

    private static Step takenIn(State state, Point point, String otherId) {
        Point other = state.brief().point(otherId);
        if (other == null
                || !(point.detail() instanceof Detail.Entity kept)
                || !(other.detail() instanceof Detail.Entity gone)) {
            return Step.to(state);
        }
        Step step = Editing.changed(state, new Edit.Merge(point.id(), otherId), "merge")
                .with(Message.of(gone.name() + " is an alias of " + kept.name() + " now"
                        + state.keymap().hint(Command.UNDO, "parts them again")));
        State merged = step.state().withCursor(step.state().cursor().on(SectionKind.WHO, point.id()));
        Correction correction = Correction.ofName(gone.name(), kept.name());
        return new Step(correction(merged, correction, point.id()), step.effects());
    }

    private static Step corrected(State state, Choice.Correct choice) {
        List<String> there = choice.points().stream()
                .filter(id -> state.brief().point(id) != null)
                .toList();
        Cursor before = state.cursor();
        Step step = Editing.changed(state, new Edit.Correct(choice.correction(), there), "correct elsewhere")
                .with(Message.of("corrected in "
                        + (there.size() == 1 ? "one more point" : there.size() + " more points")
                        + state.keymap().hint(Command.UNDO, "takes it back")));
        Brief brief = step.state().brief();
        State back = step.state().withCursor(Moving.onSomething(before, brief, state.order()));
        return new Step(correction(back, choice.correction(), choice.source()), step.effects());
    }

    private static Step positioned(State state, Point point, Choice choice) {
        if (!(point.detail() instanceof Detail.Dispute dispute)) {
            return Step.to(state);
        }
        List<Position> positions = new ArrayList<>(dispute.positions());
        if (choice instanceof Choice.RemovePosition gone) {
            positions.remove(gone.index());
        } else if (choice instanceof Choice.FirstPosition first) {
            positions.add(0, positions.remove(first.index()));
        }
        Detail changed = new Detail.Dispute(dispute.topic(), dispute.kind(), positions, dispute.unheard());
        return Editing.changed(
                state,
                new Edit.SetDetail(point.id(), "", changed),
                choice instanceof Choice.FirstPosition ? "reorder the positions" : "remove a position");
    }

    private static String sectionOf(Point point, Brief brief) {
        Section section = brief.sectionOf(point.id());
        return section == null ? "" : section.title();
    }

    private static Mode choosing(String title, List<Menu.Line> lines) {
        return new Mode.Choosing(Menu.of(title, lines, new Mode.Reading()));
    }

    private static List<Menu.Line> aliases(State state) {
        return state.point() != null && state.point().detail() instanceof Detail.Entity entity
                ? entity.aliases().stream()
                        .map(alias -> Menu.Line.of(alias, new Choice.PartWith(alias)))
                        .toList()
                : List.of();
    }

    private static List<Menu.Line> positions(State state, int from) {
        List<Menu.Line> lines = new ArrayList<>();
        if (state.point() != null && state.point().detail() instanceof Detail.Dispute dispute) {
            for (int i = from; i < dispute.positions().size(); i++) {
                Position position = dispute.positions().get(i);
                Choice choice = from == 0 ? new Choice.RemovePosition(i) : new Choice.FirstPosition(i);
                lines.add(Menu.Line.of(position.holder() + ": " + position.claim(), choice));
            }
        }
        return lines;
    }

    private static String name(State state) {
        return state.point() != null && state.point().detail() instanceof Detail.Entity entity ? entity.name() : "";
    }
}
