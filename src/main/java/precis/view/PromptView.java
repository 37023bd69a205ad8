package precis.view;

import precis.desk.Command;
import precis.desk.Mode;
import precis.desk.Search;
import precis.desk.State;
import precis.term.Canvas;
import precis.term.StyleRole;
import precis.text.CharWidth;

/** The last row while words to look for are written: the words, how many places have them, and the keys. */
final class PromptView {
    private static final String LABEL = "/";

    private PromptView() {}

    static void draw(State state, Mode.Finding prompt, Canvas canvas) {
        String right = prompt.input().text().isEmpty() ? "" : count(state);
        String keys = Texts.key(state.keymap().label(Command.KEEP), canvas) + " stay there  "
                + state.keymap().label(Command.CANCEL) + " back";
        int x = canvas.width() - 1 - CharWidth.of(keys);
        boolean roomForKeys = x > canvas.width() / 2;
        if (roomForKeys) {
            canvas.put(x, 0, keys, StyleRole.HINT);
        }
        int end = (roomForKeys ? x : canvas.width()) - 2;
        int countAt = end - CharWidth.of(right);
        canvas.put(countAt, 0, right, state.search().places().isEmpty() ? StyleRole.ERROR : StyleRole.MESSAGE);
        int textAt = canvas.put(1, 0, LABEL, StyleRole.KEY);
        Texts.input(canvas.part(textAt, 0, Math.max(1, countAt - textAt - 2), 1), prompt.input());
    }

    /** {@code 3 of 9} where the cursor stands at a place, else how many there are. */
    static String count(State state) {
        Search search = state.search();
        int count = search.places().size();
        int here = state.placeHere();
        if (here >= 0) {
            return (here + 1) + " of " + count;
        }
        return count == 0 ? "nothing" : count == 1 ? "1 place" : count + " places";
    }
}
