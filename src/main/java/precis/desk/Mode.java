package precis.desk;

import org.jspecify.annotations.Nullable;
import precis.brief.Evidence;

/** What the keys mean at the moment. */
public sealed interface Mode {
    /** Moving about; the keys are commands. */
    record Reading() implements Mode {}

    /**
     * Choosing words of the article as evidence.
     *
     * @param replaced the evidence that they are to take the place of, or null
     */
    record Selecting(Selection selection, @Nullable Evidence replaced) implements Mode {}

    /** Filling in fields; the keys type. */
    record Filling(Form form) implements Mode {}

    /**
     * Writing what is to be looked for; the first place that has it is shown at once.
     *
     * @param before the cursor when it began, to go back to
     * @param earlier the search before this one
     * @param recalled how many patterns of the history the analyst has gone back; 0 while it is a new one
     */
    record Finding(Input input, Cursor before, Search earlier, int recalled) implements Mode {
        Finding with(Input newInput) {
            return new Finding(newInput, before, earlier, 0);
        }
    }

    /** Choosing a line of a list; the keys narrow it down. */
    record Choosing(Menu menu) implements Mode {
        Choosing typed(String text) {
            return new Choosing(menu.filtered(menu.filter().typed(text)));
        }
    }

    /** Reading the preview where it lies over the panes; movements scroll it. */
    record Previewing() implements Mode {}

    /**
     * Choosing what to copy.
     *
     * @param chosen what Enter copies
     */
    record Copying(Excerpt chosen) implements Mode {}

    /** The last messages. */
    record Recalling() implements Mode {}
}
