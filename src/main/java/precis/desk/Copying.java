package precis.desk;

/** Brings what the cursor is at to the clipboard. */
final class Copying {
    private Copying() {}

    /** The point under the cursor as it reads, or in the article the sentence. */
    static Step copy(State state) {
        String text = Excerpt.here(state);
        boolean sentence = state.cursor().pane() == Pane.ARTICLE;
        return text == null
                ? Step.to(state)
                : Step.to(state, new Effect.Copy(sentence ? "the sentence" : "the point", text));
    }

    /** The words that are being chosen; they are not chosen any longer. */
    static Step words(State state, Selection selection) {
        String words = selection.words(state.map().text());
        return Step.to(state.withMode(new Mode.Reading()), new Effect.Copy("the words", words));
    }

    /** What a command does in the list of what can be copied. */
    static Step inList(State state, Mode.Copying list, Command command) {
        return switch (command) {
            case CHOOSE -> chosen(state, list.chosen());
            case NEXT_LINE ->
                Step.to(state.withMode(new Mode.Copying(list.chosen().next(1))));
            case PREVIOUS_LINE ->
                Step.to(state.withMode(new Mode.Copying(list.chosen().next(-1))));
            default -> Step.to(state);
        };
    }

    /** A letter chooses; others do nothing. */
    static Step typed(State state, String text) {
        for (Excerpt excerpt : Excerpt.values()) {
            if (excerpt.letter().equals(text)) {
                return chosen(state, excerpt);
            }
        }
        return Step.to(state);
    }

    private static Step chosen(State state, Excerpt excerpt) {
        State closed = state.withMode(new Mode.Reading());
        String whyNot = excerpt.whyNot(state);
        return whyNot == null
                ? Step.to(closed, new Effect.Copy(excerpt.what(), excerpt.of(state)))
                : Step.to(closed.saying(Message.error(whyNot)));
    }
}
