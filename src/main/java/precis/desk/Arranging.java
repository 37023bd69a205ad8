package precis.desk;

import org.jspecify.annotations.Nullable;

/** Parts the screen between article, brief and preview, and scrolls a preview that lies over both. */
final class Arranging {
    private static final String SPLIT = "split ";

    private Arranging() {}

    static State arrange(State state, Command command) {
        return switch (command) {
            case PREVIEW -> preview(state);
            case ZOOM ->
                arranged(
                        state, arrangement(state).withZoomed(!arrangement(state).zoomed()));
            case NARROWER -> moved(state, -1);
            case WIDER -> moved(state, 1);
            default -> throw new IllegalArgumentException("no arrangement: " + command);
        };
    }

    /** Why the line between the panes cannot be moved, or null. */
    static @Nullable String whyNotMoved(State state, int direction) {
        return switch (state.frame().layout().shape()) {
            case SINGLE, TOO_SMALL -> "this window shows one pane at a time";
            case ZOOMED -> "one pane has the whole screen" + state.keymap().hint(Command.ZOOM, "shows both");
            case SIDE_BY_SIDE, STACKED -> {
                boolean stuck = arrangement(state)
                                .moved(
                                        direction,
                                        state.frame().size(),
                                        state.cursor().pane())
                        == null;
                yield !stuck ? null : direction > 0 ? "the article takes no more room" : "the article needs this room";
            }
        };
    }

    static @Nullable String whyNotZoomed(State state) {
        return switch (state.frame().layout().shape()) {
            case SINGLE, TOO_SMALL ->
                "this window shows one pane at a time" + state.keymap().hint(Command.OTHER_PANE, "shows the other");
            default -> null;
        };
    }

    /**
     * What a command does while the preview lies over the panes: movements scroll it.
     *
     * @return null where the preview leaves the command to the desk
     */
    static @Nullable State inPreview(State state, Command command) {
        if (command.isSection()) {
            return Moving.move(state, command);
        }
        Frame frame = state.frame();
        int top = frame.previewTop();
        int height = frame.layout().body().height();
        return switch (command) {
            case DOWN -> scrolled(state, top + 1);
            case UP -> scrolled(state, top - 1);
            case HALF_DOWN -> scrolled(state, top + height / 2);
            case HALF_UP -> scrolled(state, top - height / 2);
            case PAGE_DOWN -> scrolled(state, top + height - 1);
            case PAGE_UP -> scrolled(state, top - height + 1);
            case TOP -> scrolled(state, 0);
            case BOTTOM -> scrolled(state, frame.previewPage().rows().size());
            case PREVIEW, FORGET, OTHER_PANE, QUIT -> state.withMode(new Mode.Reading());
            default -> null;
        };
    }

    private static State preview(State state) {
        boolean hasRoom = state.frame().layout().shape() == Layout.Shape.SIDE_BY_SIDE
                && state.frame().size().columns() >= Layout.PREVIEW_COLUMNS;
        return hasRoom
                ? arranged(
                        state,
                        arrangement(state).withPreview(!arrangement(state).preview()))
                : state.withMode(new Mode.Previewing());
    }

    private static State moved(State state, int direction) {
        Arrangement moved = arrangement(state)
                .moved(direction, state.frame().size(), state.cursor().pane());
        if (moved == null) {
            return state;
        }
        String split = SPLIT + moved.shift();
        boolean known = state.messages().kept().stream()
                .anyMatch(message -> message.text().startsWith(SPLIT));
        String keep = known ? "" : " (to keep it: split = " + moved.shift() + " in the settings)";
        return arranged(state, moved).saying(Message.of(split + keep));
    }

    private static State scrolled(State state, int top) {
        Frame frame = state.frame();
        int most = Math.max(
                0, frame.previewPage().rows().size() - frame.layout().body().height());
        return state.withFrame(frame.withPreviewTop(Math.max(0, Math.min(top, most))));
    }

    private static State arranged(State state, Arrangement arrangement) {
        return state.withFrame(state.frame().withArrangement(arrangement));
    }

    private static Arrangement arrangement(State state) {
        return state.frame().arrangement();
    }
}
