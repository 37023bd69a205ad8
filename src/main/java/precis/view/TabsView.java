package precis.view;

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
        boolean onePane = state.frame().layout().shape() == Layout.Shape.SINGLE;
        for (Length length : Length.values()) {
            if (draw(state, canvas.part(0, 0, 0, 0), length, onePane) <= canvas.width() || length == Length.NUMBER) {
                draw(state, canvas, length, onePane);
                return;
            }
        }
    }

    private enum Length {
        WHOLE,
        FIRST_WORD,
        NUMBER
    }

    /** Draws the tabs and gives the column after the last one, which may lie beyond the canvas. */
    private static int draw(State state, Canvas canvas, Length length, boolean onePane) {
        int x = 1;
        if (onePane) {
            boolean shown = state.cursor().pane() == Pane.ARTICLE;
            x = tab(canvas, x, length == Length.NUMBER ? "Art" : "Article", shown);
        }
        for (SectionKind kind : SectionKind.values()) {
            boolean shown = state.cursor().section() == kind
                    && !(onePane && state.cursor().pane() == Pane.ARTICLE);
            String title = state.brief().section(kind).title();
            boolean named = length == Length.WHOLE || shown;
            String text = switch (length) {
                case WHOLE -> kind.number() + " " + (kind == SectionKind.DISPUTED ? firstWord(title) : title);
                case FIRST_WORD -> kind.number() + " " + firstWord(title);
                case NUMBER -> named ? kind.number() + " " + firstWord(title) : String.valueOf(kind.number());
            };
            x = tab(canvas, x, text, shown);
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
