package precis.view;

import java.util.List;
import precis.desk.Message;
import precis.desk.State;
import precis.term.Canvas;
import precis.term.StyleRole;
import precis.text.Span;
import precis.text.Wrap;

/** The last messages, newest first, each whole. */
final class MessagesView {
    private MessagesView() {}

    static void draw(State state, Canvas canvas) {
        canvas.put(1, 0, "MESSAGES", StyleRole.HEADING);
        List<Message> messages = state.messages().kept();
        if (messages.isEmpty()) {
            canvas.put(3, 1, "none yet", StyleRole.DIM);
        }
        int y = 1;
        for (int i = messages.size() - 1; i >= 0 && y < canvas.height(); i--) {
            Message message = messages.get(i);
            String text = message.text();
            for (Span row : Wrap.rows(text, new Span(0, text.length()), Math.max(1, canvas.width() - 6))) {
                int x = row.start() == 0 ? 3 : 5;
                canvas.put(x, y++, row.in(text), message.error() ? StyleRole.ERROR : StyleRole.TEXT);
            }
        }
        canvas.cursorAt(1, 0);
    }
}
