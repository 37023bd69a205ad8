package precis.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import precis.Fixtures;
import precis.brief.Brief;
import precis.desk.Action;
import precis.desk.Desk;
import precis.desk.Effect;
import precis.desk.Size;
import precis.desk.State;
import precis.desk.Step;
import precis.draft.Drafting;
import precis.key.Key;
import precis.markdown.BriefMarkdown;
import precis.markdown.Profile;
import precis.reading.Reader;
import precis.reading.Reading;
import precis.term.Canvas;
import precis.view.DeskView;

/** The desk without a terminal and without a disk: keys go in, a screen comes out, and all outside work succeeds at once. */
final class Session {
    private final List<String> exports = new ArrayList<>();
    private UnaryOperator<String> editor = UnaryOperator.identity();
    private String inEditor = "";
    private State state;
    private boolean left;

    Session(String name, Brief brief, boolean fresh, Size size) {
        state = Desk.open(name, brief, fresh, size);
        Reading reading = Reader.read(brief.article());
        Action.Read shown = Drafts.shown(reading);
        // the names of the fixtures, so that no golden screen changes when the language room learns
        take(fresh ? shown : new Action.Read(shown.sentences(), Fixtures.harbourNames(), true));
        if (fresh) {
            take(new Action.Drafted(Drafting.draft(reading)));
        }
    }

    void press(Key key) {
        Action action = state.keymap().action(key, state);
        if (action != null) {
            take(action);
        }
    }

    void type(String text) {
        text.codePoints().forEach(c -> press(Key.of(c)));
    }

    void take(Action action) {
        Step step = Desk.update(state, action);
        state = step.state();
        for (Effect effect : step.effects()) {
            if (effect instanceof Effect.Save save) {
                take(new Action.Saved(save.brief()));
            } else if (effect instanceof Effect.Export export) {
                exports.add(BriefMarkdown.render(export.brief(), Profile.FULL));
                take(new Action.Done("exported"));
            } else if (effect instanceof Effect.Draft draft) {
                take(new Action.Drafted(Drafting.draft(Reader.read(draft.brief().article()))));
            } else if (effect instanceof Effect.OpenEditor wanted) {
                inEditor = wanted.text();
                take(new Action.Rewritten(wanted.only(), editor.apply(inEditor), "briefs/text.edit.md"));
            } else if (effect instanceof Effect.Quit) {
                left = true;
            }
        }
    }

    /** What the analyst does to a text in the editor from now on. */
    void inEditor(UnaryOperator<String> change) {
        editor = change;
    }

    /** The text that the editor was opened with last. */
    String inEditor() {
        return inEditor;
    }

    State state() {
        return state;
    }

    boolean left() {
        return left;
    }

    List<String> exports() {
        return exports;
    }

    Canvas screen() {
        Size size = state.frame().size();
        Canvas canvas = new Canvas(size.columns(), size.rows());
        DeskView.draw(state, canvas);
        return canvas;
    }
}
