package precis.desk;

import org.jspecify.annotations.Nullable;

/**
 * What the analyst has made of the layout. It lasts from one brief to the next, until the program ends.
 *
 * @param shift how many steps the line between the panes stands right of where it would, or below it; negative for left or
 *     above
 * @param zoomed whether the pane with the keys has the whole screen
 * @param preview whether a screen that is wide enough shows the preview beside the brief
 */
public record Arrangement(int shift, boolean zoomed, boolean preview) {
    public static final Arrangement FIRST = new Arrangement(0, false, true);

    private static final int MOST_STEPS = 12;

    /** As at first, but with the line between the panes moved by so many steps. */
    public static Arrangement shifted(int shift) {
        return new Arrangement(shift, FIRST.zoomed, FIRST.preview);
    }

    Arrangement withZoomed(boolean isZoomed) {
        return new Arrangement(shift, isZoomed, preview);
    }

    Arrangement withPreview(boolean isShown) {
        return new Arrangement(shift, zoomed, isShown);
    }

    /** With the line moved by the next step that shows on this screen, or null where it can move no further. */
    @Nullable
    Arrangement moved(int direction, Size size, Pane focus) {
        Layout now = Layout.of(size, focus, this);
        for (int to = shift + direction; Math.abs(to) <= MOST_STEPS; to += direction) {
            Arrangement moved = new Arrangement(to, zoomed, preview);
            if (!Layout.of(size, focus, moved).equals(now)) {
                return moved;
            }
        }
        return null;
    }
}
