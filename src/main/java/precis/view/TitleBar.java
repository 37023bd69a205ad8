package precis.view;

import java.time.LocalDate;
import precis.desk.Saving;
import precis.desk.State;
import precis.term.Canvas;
import precis.term.StyleRole;
import precis.text.CharWidth;

/** The title of the brief, its name, the article's day, and whether all is saved. */
final class TitleBar {
    private static final int ROOM_FOR_NAME = 100;
    private static final String BETWEEN = " · ";

    private TitleBar() {}

    static void draw(State state, Canvas canvas) {
        LocalDate published = state.brief().article().published();
        String saved = words(state.saving());
        String right = canvas.width() < ROOM_FOR_NAME
                ? saved
                : state.name() + BETWEEN + (published == null ? "undated" : published) + BETWEEN + saved;
        StyleRole role = state.saving() instanceof Saving.Failed ? StyleRole.ERROR : StyleRole.DIM;
        String shown = Texts.fitted(right, Math.max(8, canvas.width() * 2 / 3));
        Texts.right(canvas, 0, shown, role);
        int room = canvas.width() - CharWidth.of(shown) - 5;
        canvas.put(1, 0, Texts.fitted(state.brief().title(), Math.max(0, room)), StyleRole.TITLE);
    }

    private static String words(Saving saving) {
        if (saving instanceof Saving.Failed failed) {
            return "not saved: " + failed.reason();
        }
        return saving instanceof Saving.Saved ? "saved" : "saving…";
    }
}
