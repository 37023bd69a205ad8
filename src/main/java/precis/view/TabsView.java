package precis.view;

import precis.desk.State;
import precis.desk.Tabs;
import precis.term.Canvas;
import precis.term.StyleRole;

/** The row of sections where the brief shows one at a time; the shown one stands in brackets. */
final class TabsView {
    private TabsView() {}

    static void draw(State state, Canvas canvas) {
        for (Tabs.Tab tab : Tabs.of(state).all()) {
            boolean shown = tab.shown();
            String text = shown ? "[" + tab.text() + "]" : tab.text();
            canvas.put(shown ? tab.column() - 1 : tab.column(), 0, text, shown ? StyleRole.SELECTED : StyleRole.DIM);
        }
    }
}
