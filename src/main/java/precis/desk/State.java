package precis.desk;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import precis.brief.Brief;
import precis.brief.Evidence;
import precis.brief.History;
import precis.brief.Point;

/**
 * Everything on the desk at one moment.
 *
 * @param name of the brief, as its file is called
 * @param history the brief with the edits that led to it
 * @param drafting whether a draft is on its way
 * @param highlights the names in the article, in order
 * @param frame how it is laid out on the screen
 * @param message what answers the last key, or null
 * @param messages the last ones, newest last
 */
public record State(
        String name,
        Story story,
        History history,
        boolean drafting,
        List<Highlight> highlights,
        Saving saving,
        Cursor cursor,
        Mode mode,
        Frame frame,
        @Nullable Message message,
        List<Message> messages) {
    private static final int MESSAGES_KEPT = 50;

    public State {
        highlights = List.copyOf(highlights);
        messages = List.copyOf(messages);
    }

    public Brief brief() {
        return history.present();
    }

    /** The point under the cursor, or null. */
    public @Nullable Point point() {
        String id = cursor.point();
        return id == null ? null : brief().point(id);
    }

    /** The piece of evidence that is looked at, or null where the point rests on nothing. */
    public @Nullable Evidence evidence() {
        Point point = point();
        if (point == null || point.evidence().isEmpty()) {
            return null;
        }
        return point.evidence().get(Math.min(cursor.evidence(), point.evidence().size() - 1));
    }

    State withStory(Story newStory) {
        return new State(name, newStory, history, drafting, highlights, saving, cursor, mode, frame, message, messages);
    }

    State withHistory(History newHistory) {
        return new State(name, story, newHistory, drafting, highlights, saving, cursor, mode, frame, message, messages);
    }

    State withDrafting(boolean isDrafting) {
        return new State(name, story, history, isDrafting, highlights, saving, cursor, mode, frame, message, messages);
    }

    State withHighlights(List<Highlight> newHighlights) {
        return new State(name, story, history, drafting, newHighlights, saving, cursor, mode, frame, message, messages);
    }

    State withSaving(Saving newSaving) {
        return new State(name, story, history, drafting, highlights, newSaving, cursor, mode, frame, message, messages);
    }

    State withCursor(Cursor newCursor) {
        return new State(name, story, history, drafting, highlights, saving, newCursor, mode, frame, message, messages);
    }

    State withMode(Mode newMode) {
        return new State(name, story, history, drafting, highlights, saving, cursor, newMode, frame, message, messages);
    }

    State withFrame(Frame newFrame) {
        return new State(name, story, history, drafting, highlights, saving, cursor, mode, newFrame, message, messages);
    }

    /** With a message that stays until the next key and is kept in the list of the last ones. */
    State saying(Message newMessage) {
        List<Message> all = new ArrayList<>(messages);
        all.add(newMessage);
        return new State(
                name,
                story,
                history,
                drafting,
                highlights,
                saving,
                cursor,
                mode,
                frame,
                newMessage,
                all.subList(Math.max(0, all.size() - MESSAGES_KEPT), all.size()));
    }

    State silent() {
        return message == null
                ? this
                : new State(name, story, history, drafting, highlights, saving, cursor, mode, frame, null, messages);
    }
}
