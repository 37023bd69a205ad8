package precis.view;

import java.util.List;
import precis.desk.Message;
import precis.desk.State;
import precis.term.Canvas;
import precis.term.StyleRole;

/** The last messages, newest first. */
final class MessagesView {
    private MessagesView() {}

    static void draw(State state, Canvas canvas) {
        canvas.put(1, 0, "MESSAGES", StyleRole.HEADING);
        List<Message> messages = state.messages().kept();
        if (messages.isEmpty()) {
            canvas.put(3, 1, "none yet", StyleRole.DIM);
        }
        for (int i = 0; i < messages.size() && i + 1 < canvas.height(); i++) {
            Message message = messages.get(messages.size() - 1 - i);
            String text = Texts.fitted(message.text(), canvas.width() - 4);
            canvas.put(3, i + 1, text, message.error() ? StyleRole.ERROR : StyleRole.TEXT);
        }
        canvas.cursorAt(1, 0);
    }
}
