package precis.desk;

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
 * @param draft whether one is on its way
 * @param frame how it is laid out on the screen
 * @param keymap which keys mean what
 * @param order in which the brief shows its points
 * @param trail where jumps began
 * @param asides forms that were given up and could not be kept
 */
public record State(
        String name,
        ArticleMap map,
        History history,
        Awaited draft,
        Saving saving,
        Cursor cursor,
        Mode mode,
        Search search,
        Frame frame,
        Messages messages,
        Keymap keymap,
        Order order,
        Trail trail,
        Asides asides) {
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

    /** The line of text that the keys write, or null. */
    @Nullable
    Input input() {
        if (mode instanceof Mode.Filling filling) {
            return filling.form().activeField().input();
        } else if (mode instanceof Mode.Finding prompt) {
            return prompt.input();
        }
        return mode instanceof Mode.Choosing choosing ? choosing.menu().filter() : null;
    }

    /** The words that are being chosen, also while a list asks what they are to become; or null. */
    public @Nullable Selection selection() {
        Mode chosen = mode instanceof Mode.Choosing choosing ? choosing.menu().back() : mode;
        return chosen instanceof Mode.Selecting selecting ? selecting.selection() : null;
    }

    /** The points as the article comes to speak of what they rest on. */
    public List<Point> pointsByArticle() {
        return Outline.byArticle(brief());
    }

    /** Whether the brief shows more than one section at a time. */
    public boolean wholeBrief() {
        return frame.layout().wholeBrief() || order == Order.ARTICLE;
    }

    /** The index of the place of the search that the cursor stands at, -1 for none. */
    public int placeHere() {
        return Finding.here(this);
    }

    State withMap(ArticleMap newMap) {
        return new State(
                name, newMap, history, draft, saving, cursor, mode, search, frame, messages, keymap, order, trail,
                asides);
    }

    State withHistory(History newHistory) {
        return new State(
                name,
                map,
                newHistory,
                draft,
                saving,
                cursor,
                mode,
                search,
                frame,
                messages,
                keymap,
                order,
                trail,
                asides);
    }

    /** Whether a draft is on its way. */
    public boolean drafting() {
        return draft.coming();
    }

    State withDraft(Awaited newDraft) {
        return new State(
                name, map, history, newDraft, saving, cursor, mode, search, frame, messages, keymap, order, trail,
                asides);
    }

    State withSaving(Saving newSaving) {
        return new State(
                name, map, history, draft, newSaving, cursor, mode, search, frame, messages, keymap, order, trail,
                asides);
    }

    State withCursor(Cursor newCursor) {
        return new State(
                name, map, history, draft, saving, newCursor, mode, search, frame, messages, keymap, order, trail,
                asides);
    }

    State withMode(Mode newMode) {
        return new State(
                name, map, history, draft, saving, cursor, newMode, search, frame, messages, keymap, order, trail,
                asides);
    }

    State withSearch(Search newSearch) {
        return new State(
                name, map, history, draft, saving, cursor, mode, newSearch, frame, messages, keymap, order, trail,
                asides);
    }

    State withFrame(Frame newFrame) {
        return new State(
                name, map, history, draft, saving, cursor, mode, search, newFrame, messages, keymap, order, trail,
                asides);
    }

    private State withMessages(Messages newMessages) {
        return new State(
                name,
                map,
                history,
                draft,
                saving,
                cursor,
                mode,
                search,
                frame,
                newMessages,
                keymap,
                order,
                trail,
                asides);
    }

    State withOrder(Order newOrder) {
        return new State(
                name, map, history, draft, saving, cursor, mode, search, frame, messages, keymap, newOrder, trail,
                asides);
    }

    /** The same desk with other keys. */
    public State withKeymap(Keymap newKeymap) {
        return new State(
                name, map, history, draft, saving, cursor, mode, search, frame, messages, newKeymap, order, trail,
                asides);
    }

    State withTrail(Trail newTrail) {
        return new State(
                name, map, history, draft, saving, cursor, mode, search, frame, messages, keymap, order, newTrail,
                asides);
    }

    State withAsides(Asides newAsides) {
        return new State(
                name, map, history, draft, saving, cursor, mode, search, frame, messages, keymap, order, trail,
                newAsides);
    }

    /** With a message that stays until the next key and is kept in the list of the last ones. */
    State saying(Message message) {
        return withMessages(messages.with(message));
    }

    State silent() {
        return messages.shown() == null ? this : withMessages(messages.silent());
    }
}
