package precis.view;

import precis.brief.Section;
import precis.brief.SectionKind;
import precis.desk.Layout;
import precis.desk.Pane;
import precis.desk.State;
import precis.term.Canvas;
import precis.term.StyleRole;
import precis.text.CharWidth;

/** The row of sections where the brief shows one at a time; the shown one stands in brackets. */
final class TabsView {
    private TabsView() {}

    static void draw(State state, Canvas canvas) {
        boolean named = draw(state, canvas.part(0, 0, 0, 0), true) <= canvas.width();
        draw(state, canvas, named);
    }

    /**
     * Draws the tabs and gives the column after the last one, which may lie beyond the canvas.
     *
     * @param named whether each has a word beside its number; the shown one always has
     */
    private static int draw(State state, Canvas canvas, boolean named) {
        boolean onePane = state.frame().layout().shape() == Layout.Shape.SINGLE;
        boolean article = onePane && state.cursor().pane() == Pane.ARTICLE;
        int x = 1;
        if (onePane) {
            x = tab(canvas, x, "Article", article);
        }
        for (Section section : state.brief().sections()) {
            SectionKind kind = section.kind();
            boolean shown = !article && state.cursor().section() == kind;
            String word = firstWord(section.title());
            x = tab(canvas, x, named || shown ? kind.number() + " " + word : String.valueOf(kind.number()), shown);
        }
        return x;
    }

    private static int tab(Canvas canvas, int x, String text, boolean shown) {
        canvas.put(shown ? x - 1 : x, 0, shown ? "[" + text + "]" : text, shown ? StyleRole.SELECTED : StyleRole.DIM);
        return x + CharWidth.of(text) + 2;
    }

    private static String firstWord(String title) {
        int blank = title.indexOf(' ');
        return blank < 0 ? title : title.substring(0, blank);
    }
}
