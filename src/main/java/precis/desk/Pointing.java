package precis.desk;

import org.jspecify.annotations.Nullable;
import precis.brief.SectionKind;
import precis.text.CharWidth;
import precis.text.Span;

/** The mouse, where the analyst asked for it: a click takes the cursor there, the wheel scrolls what is under it. */
final class Pointing {
    private static final int ROWS_A_NOTCH = 3;

    private Pointing() {}

    static State pointed(State state, Action.Pointed pointed) {
        if (state.mode() instanceof Mode.Choosing choosing && pointed.wheel() != 0) {
            return state.withMode(new Mode.Choosing(choosing.menu().moved(pointed.wheel())));
        } else if (!(state.mode() instanceof Mode.Reading)) {
            return state;
        }
        return pointed.wheel() == 0 ? clicked(state, pointed) : wheeled(state, pointed);
    }

    /** The line of the list that lies open which a cell of the screen shows; less than 0 for none. */
    static int line(State state, Action.Pointed at) {
        Layout layout = state.frame().layout();
        if (state.mode() instanceof Mode.Choosing choosing) {
            Rect list = layout.list(choosing.menu(), state.cursor().pane());
            boolean inside = list.contains(at.column(), at.row());
            return inside ? MenuRows.of(choosing.menu(), list.height()).lineAt(at.row() - list.y()) : -1;
        } else if (state.mode() instanceof Mode.Copying) {
            int line = at.row() - layout.copies().y() - Layout.ROWS_ABOVE_COPIES;
            return line < Excerpt.values().length ? line : -1;
        }
        return -1;
    }

    private static State clicked(State state, Action.Pointed at) {
        Layout layout = state.frame().layout();
        if (layout.article().contains(at.column(), at.row())) {
            return inArticle(
                    state,
                    at.row() - layout.article().y() + state.frame().articleTop(),
                    at.column() - layout.article().x() - ArticlePage.TEXT_COLUMN);
        } else if (layout.brief().contains(at.column(), at.row())) {
            return inBrief(state, at.row() - layout.brief().y() + state.frame().briefTop());
        }
        Tabs.Tab tab =
                layout.tabs().contains(at.column(), at.row()) ? Tabs.of(state).at(at.column()) : null;
        return tab == null ? state : onTab(state, tab.section());
    }

    private static State onTab(State state, @Nullable SectionKind section) {
        return section == null ? state.withCursor(state.cursor().in(Pane.ARTICLE)) : Moving.toSection(state, section);
    }

    private static State inArticle(State state, int row, int column) {
        ArticlePage page = state.frame().articlePage();
        Cursor there = state.cursor().in(Pane.ARTICLE);
        if (row >= page.rows().size() || state.map().sentences().isEmpty()) {
            return state.withCursor(there);
        }
        int offset = offset(state.map().text(), page.rows().get(row).span(), column);
        return state.withCursor(there.atSentence(state.map().sentenceAt(offset)));
    }

    /** The character of a row that a column shows; the last one where the row is shorter. */
    private static int offset(String text, Span row, int column) {
        int cells = 0;
        int last = row.start();
        for (int i = row.start(); i < row.end(); i = CharWidth.clusterEnd(text, i)) {
            last = i;
            cells += CharWidth.cells(text, i);
            if (cells > column) {
                break;
            }
        }
        return last;
    }

    private static State inBrief(State state, int row) {
        BriefPage page = state.frame().briefPage();
        Cursor there = state.cursor().in(Pane.BRIEF);
        if (row >= page.rows().size()) {
            return state.withCursor(there);
        }
        BriefPage.Row hit = page.rows().get(row);
        String point = hit.point() == null ? firstPoint(state, hit.section()) : hit.point();
        boolean same = point != null && point.equals(there.point());
        return state.withCursor(same ? there : there.on(hit.section(), point));
    }

    private static @Nullable String firstPoint(State state, SectionKind kind) {
        var points = state.brief().section(kind).points();
        return points.isEmpty() ? null : points.get(0).id();
    }

    private static State wheeled(State state, Action.Pointed at) {
        Frame frame = state.frame();
        Layout layout = frame.layout();
        int by = at.wheel() * ROWS_A_NOTCH;
        if (layout.article().contains(at.column(), at.row())) {
            int rows = frame.articlePage().rows().size();
            int top = Scroll.within(frame.articleTop() + by, layout.article().height(), rows);
            return state.withFrame(frame.scrolled(top, frame.briefTop()));
        } else if (layout.brief().contains(at.column(), at.row())) {
            int rows = frame.briefPage().rows().size();
            int top = Scroll.within(frame.briefTop() + by, layout.brief().height(), rows);
            return state.withFrame(frame.scrolled(frame.articleTop(), top));
        } else if (layout.tabs().contains(at.column(), at.row())) {
            int number = Numbered.of(state.cursor().section(), state.brief()) + Integer.signum(at.wheel());
            SectionKind section = Numbered.section(number, state.brief());
            return section == null ? state : Moving.toSection(state, section);
        }
        return state;
    }
}
