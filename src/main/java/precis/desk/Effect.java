package precis.desk;

import org.jspecify.annotations.Nullable;
import precis.brief.Brief;

/** Something that has to be done outside the desk; its result comes back as an {@link Action}. */
public sealed interface Effect {
    /** Write the brief to the disk. */
    record Save(Brief brief) implements Effect {}

    /** Write it as Markdown. */
    record Export(Brief brief) implements Effect {}

    /**
     * Bring a text to the clipboard.
     *
     * @param what it is, for the message
     */
    record Copy(String what, String text) implements Effect {}

    /** Draft it anew from its article. */
    record Draft(Brief brief) implements Effect {}

    /**
     * Open a text in the analyst's editor.
     *
     * @param only the id of the point that it is about, or null where it is the whole brief
     */
    record OpenEditor(@Nullable String only, String text) implements Effect {}

    /** Remove the file of a text that came back from the editor. */
    record DropText(String file) implements Effect {}

    /** Give the terminal back to the shell until the shell brings the program to the front again. */
    record Suspend() implements Effect {}

    /** Show everything in the next theme. */
    record NextTheme() implements Effect {}

    /** Leave, after everything is saved. */
    record Quit() implements Effect {}
}
