package precis.desk;

import java.util.List;
import org.jspecify.annotations.Nullable;
import precis.brief.Brief;
import precis.brief.SectionKind;
import precis.text.Span;

/** Something that happens to the desk: a command, something typed, or the result of an {@link Effect}. */
public sealed interface Action permits Command, Choice, Action.Typed, Action.Pointed, Action.FromOutside {
    /** A character was struck or a text pasted where the keys type. */
    record Typed(String text) implements Action {}

    /**
     * The mouse was used over a cell of the screen.
     *
     * @param wheel 0 for a click; else how many notches the wheel was turned, down being more than 0
     */
    record Pointed(int column, int row, int wheel) implements Action {}

    /** What the analyst's keys did not do. */
    sealed interface FromOutside extends Action {}

    /** The screen has another size. */
    record Resized(Size size) implements FromOutside {}

    /** A place of the brief was named otherwise than by the keys; {@code point} is null for a section without points. */
    record GoTo(SectionKind section, @Nullable String point) implements FromOutside {}

    /** The brief was written to the disk. */
    record Saved(Brief brief) implements FromOutside {}

    /** It could not be. */
    record NotSaved(String reason) implements FromOutside {}

    /** Something was done that the analyst asked for. */
    record Done(String message) implements FromOutside {}

    /** It could not be done. */
    record Failed(String message) implements FromOutside {}

    /** Something is wrong that the analyst should know of, and that stops nothing. */
    record Warned(String message) implements FromOutside {}

    /** A moment has passed since something was typed into a form that is still open. */
    record Paused() implements FromOutside {}

    /** The article was read: its sentences and its names, and whether it is English at all. */
    record Read(List<Span> sentences, List<Highlight> highlights, boolean english) implements FromOutside {
        public Read {
            sentences = List.copyOf(sentences);
            highlights = List.copyOf(highlights);
        }
    }

    /**
     * A text came back from the analyst's editor.
     *
     * @param only the id of the point that it is about, or null where it is the whole brief
     * @param file where it lies
     */
    record Rewritten(@Nullable String only, String text, String file) implements FromOutside {}

    /** A draft that was asked for so many seconds ago takes long enough to be missed. */
    record DraftLate(long seconds) implements FromOutside {}

    /** A draft has come; the second and later ones of a brief are redrafts. */
    record Drafted(Brief brief) implements FromOutside {}
}
