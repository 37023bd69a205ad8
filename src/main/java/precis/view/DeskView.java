package precis.view;

import java.util.List;
import precis.desk.Layout;
import precis.desk.Mode;
import precis.desk.Rect;
import precis.desk.State;
import precis.term.Canvas;
import precis.term.StyleRole;
import precis.text.Span;
import precis.text.Wrap;

/** The whole screen. */
public final class DeskView {
    private static final String TOO_SMALL = "too small: make the window wider or higher";
    private static final String LEVEL = "─";
    private static final String UPRIGHT = "│";
    private static final String TEE_DOWN = "┬";
    private static final String TEE_UP = "┴";

    private DeskView() {}

    /** Draws a state on an empty canvas of the size that it was laid out for. */
    public static void draw(State state, Canvas canvas) {
        Layout layout = state.frame().layout();
        if (layout.shape() == Layout.Shape.TOO_SMALL) {
            tooSmall(canvas);
            return;
        }
        TitleBar.draw(state, part(canvas, layout.title()));
        rules(state, canvas);
        if (!layout.tabs().isEmpty()) {
            TabsView.draw(state, part(canvas, layout.tabs()));
        }
        if (!layout.article().isEmpty()) {
            ArticleView.draw(state, part(canvas, layout.article()));
        }
        if (!layout.brief().isEmpty()) {
            BriefView.draw(state, part(canvas, layout.brief()));
        }
        if (!layout.preview().isEmpty()) {
            PreviewView.draw(state, part(canvas, layout.preview()));
        }
        if (state.mode() instanceof Mode.Choosing choosing) {
            Canvas list =
                    part(canvas, layout.list(choosing.menu(), state.cursor().pane()));
            list.clear(StyleRole.TEXT);
            MenuView.draw(choosing.menu(), list);
        } else if (state.mode() instanceof Mode.Recalling) {
            MessagesView.draw(state, body(layout, canvas));
        } else if (state.mode() instanceof Mode.Copying copying) {
            Canvas list = part(canvas, layout.copies());
            list.clear(StyleRole.TEXT);
            CopyView.draw(state, copying, list);
        } else if (state.mode() instanceof Mode.Previewing) {
            body(layout, canvas).cursorAt(0, 0);
            PreviewView.draw(state, part(canvas, layout.previewOverAll()));
        }
        HintBar.draw(state, canvas);
        if (canvas.cursorX() < 0) {
            // what has the focus is out of sight, but nobody who follows the cursor may lose it
            canvas.cursorAt(0, 0);
        }
    }

    private static void rules(State state, Canvas canvas) {
        Layout layout = state.frame().layout();
        level(canvas, layout.topRule());
        level(canvas, layout.bottomRule());
        if (layout.shape() == Layout.Shape.SIDE_BY_SIDE) {
            upright(state, canvas, layout.rule());
            upright(state, canvas, layout.previewRule());
        } else {
            level(canvas, layout.rule());
        }
    }

    private static void upright(State state, Canvas canvas, Rect rule) {
        if (rule.isEmpty()) {
            return;
        }
        for (int y = 0; y < rule.height(); y++) {
            canvas.put(rule.x(), rule.y() + y, UPRIGHT, StyleRole.RULE);
        }
        Layout layout = state.frame().layout();
        if (!isCovered(state)) {
            canvas.put(rule.x(), layout.topRule().y(), TEE_DOWN, StyleRole.RULE);
        }
        if (!isCovered(state) && !(state.mode() instanceof Mode.Copying)) {
            canvas.put(rule.x(), layout.bottomRule().y(), TEE_UP, StyleRole.RULE);
        }
    }

    /** Whether something lies over both panes and the lines between them. */
    private static boolean isCovered(State state) {
        return state.mode() instanceof Mode.Previewing
                || state.mode() instanceof Mode.Recalling
                || state.mode() instanceof Mode.Choosing choosing
                        && state.frame().layout().isOverAll(choosing.menu());
    }

    private static void level(Canvas canvas, Rect rect) {
        if (!rect.isEmpty()) {
            canvas.put(rect.x(), rect.y(), LEVEL.repeat(rect.width()), StyleRole.RULE);
        }
    }

    private static void tooSmall(Canvas canvas) {
        List<Span> rows = Wrap.rows(TOO_SMALL, new Span(0, TOO_SMALL.length()), canvas.width());
        for (int y = 0; y < rows.size(); y++) {
            canvas.put(0, y, rows.get(y).in(TOO_SMALL), StyleRole.MESSAGE);
        }
        canvas.cursorAt(0, 0);
    }

    /** All between title and hints, emptied. */
    private static Canvas body(Layout layout, Canvas canvas) {
        Canvas body = part(canvas, layout.body());
        body.clear(StyleRole.TEXT);
        return body;
    }

    private static Canvas part(Canvas canvas, Rect rect) {
        return canvas.part(rect.x(), rect.y(), rect.width(), rect.height());
    }
}
