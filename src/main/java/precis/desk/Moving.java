package precis.desk;

import java.util.List;
import org.jspecify.annotations.Nullable;
import precis.brief.Brief;
import precis.brief.Evidence;
import precis.brief.Point;
import precis.brief.Section;
import precis.brief.SectionKind;

/** Where the cursor goes. */
final class Moving {
    private Moving() {}

    static State move(State state, Command command) {
        SectionKind section = command.section(state.brief());
        if (section != null) {
            return toSection(state, section);
        }
        return switch (command) {
            case DOWN -> by(state, 1);
            case UP -> by(state, -1);
            case TOP -> by(state, Integer.MIN_VALUE / 2);
            case BOTTOM -> by(state, Integer.MAX_VALUE / 2);
            case HALF_DOWN -> byRows(state, height(state) / 2);
            case HALF_UP -> byRows(state, -height(state) / 2);
            case PAGE_DOWN -> byRows(state, height(state) - 1);
            case PAGE_UP -> byRows(state, 1 - height(state));
            case OTHER_PANE -> over(state);
            default -> throw new IllegalArgumentException("no movement: " + command);
        };
    }

    /** The next piece of evidence; in the article, the next point that rests on the sentence. */
    static State nextEvidence(State state) {
        if (state.cursor().pane() == Pane.ARTICLE) {
            return nextPointHere(state);
        }
        Point point = state.point();
        int count = point == null ? 0 : point.evidence().size();
        return count == 0
                ? state
                : state.withCursor(state.cursor().atEvidence((state.cursor().evidence() + 1) % count));
    }

    /** A cursor that stands on something of the brief: where it was, or as near to it as there is. */
    static Cursor onSomething(Cursor cursor, Brief brief, Order order) {
        Outline outline = Outline.of(brief, order);
        if (outline.indexOf(cursor) >= 0) {
            return cursor;
        }
        Outline.Stop stop = outline.firstOf(cursor.section());
        Outline.Stop near = stop == null ? outline.stops().get(0) : stop;
        return cursor.on(near.section(), near.point());
    }

    static State toSection(State state, SectionKind section) {
        Outline.Stop stop = outline(state).firstOf(section);
        return stop == null
                ? state.saying(Message.error(
                        "no point of this section" + state.keymap().hint(Command.ORDER, "orders the brief by section")))
                : state.withCursor(state.cursor().in(Pane.BRIEF).on(stop.section(), stop.point()));
    }

    private static State over(State state) {
        Cursor cursor = state.cursor().in(state.cursor().pane().other());
        Evidence evidence = state.evidence();
        if (cursor.pane() == Pane.ARTICLE && evidence != null) {
            cursor = cursor.atSentence(state.map().sentenceAt(evidence.span().start()));
        }
        return state.withCursor(cursor);
    }

    private static State by(State state, int steps) {
        if (state.cursor().pane() == Pane.ARTICLE) {
            int last = Math.max(0, state.map().sentences().size() - 1);
            int sentence = Math.max(0, Math.min(last, state.cursor().sentence() + steps));
            return state.withCursor(state.cursor().atSentence(sentence));
        }
        Outline outline = outline(state);
        int last = outline.stops().size() - 1;
        int index = Math.max(0, Math.min(last, outline.indexOf(state.cursor()) + steps));
        return to(state, outline.stops().get(index));
    }

    private static State byRows(State state, int rows) {
        Frame frame = state.frame();
        if (state.cursor().pane() == Pane.ARTICLE) {
            if (state.map().sentences().isEmpty()) {
                return state;
            }
            int row = frame.articlePage()
                    .rowOf(state.map()
                            .sentences()
                            .get(state.cursor().sentence())
                            .start());
            int target = Math.max(0, Math.min(frame.articlePage().rows().size() - 1, row + rows));
            int sentence = state.map()
                    .sentenceAt(frame.articlePage().rows().get(target).span().end());
            boolean stuck = sentence == state.cursor().sentence();
            return stuck
                    ? by(state, Integer.signum(rows))
                    : state.withCursor(state.cursor().atSentence(sentence));
        }
        return byRowsOfBrief(state, rows);
    }

    private static State byRowsOfBrief(State state, int rows) {
        List<Outline.Stop> stops = outline(state).stops();
        BriefPage page = state.frame().briefPage();
        Cursor cursor = state.cursor();
        int target = page.firstRow(cursor.section(), cursor.point()) + rows;
        int index = outline(state).indexOf(cursor);
        int step = Integer.signum(rows);
        while (index + step >= 0 && index + step < stops.size()) {
            index += step;
            Outline.Stop stop = stops.get(index);
            boolean otherPage = !state.wholeBrief() && stop.section() != cursor.section();
            int row = page.firstRow(stop.section(), stop.point());
            if (otherPage || (step > 0 ? row >= target : row <= target)) {
                break;
            }
        }
        return to(state, stops.get(Math.max(0, index)));
    }

    /** To a place of the brief; where there is no such place, the cursor stays. */
    static State to(State state, SectionKind section, @Nullable String point) {
        Outline.Stop stop = new Outline.Stop(section, point);
        return outline(state).stops().contains(stop)
                ? to(state.withCursor(state.cursor().in(Pane.BRIEF)), stop)
                : state;
    }

    private static Outline outline(State state) {
        return Outline.of(state.brief(), state.order());
    }

    private static State to(State state, Outline.Stop stop) {
        Cursor cursor = state.cursor();
        boolean same = stop.equals(new Outline.Stop(cursor.section(), cursor.point()));
        return same ? state : state.withCursor(cursor.on(stop.section(), stop.point()));
    }

    private static State nextPointHere(State state) {
        List<Point> points = state.map().pointsOn(state.cursor().sentence(), state.brief());
        if (points.isEmpty()) {
            return state;
        }
        int here = -1;
        for (int i = 0; i < points.size(); i++) {
            if (points.get(i).id().equals(state.cursor().point())) {
                here = i;
            }
        }
        Point next = points.get((here + 1) % points.size());
        Section section = state.brief().sectionOf(next.id());
        return section == null ? state : state.withCursor(state.cursor().on(section.kind(), next.id()));
    }

    private static int height(State state) {
        Layout layout = state.frame().layout();
        Rect rect = state.cursor().pane() == Pane.ARTICLE ? layout.article() : layout.brief();
        return Math.max(2, rect.height());
    }
}
