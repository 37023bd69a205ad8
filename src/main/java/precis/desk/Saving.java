package precis.desk;

/** How the brief on the disk stands to the one on the desk. */
public sealed interface Saving {
    /** They are the same. */
    record Saved() implements Saving {}

    /** It is being written. */
    record Underway() implements Saving {}

    /**
     * It could not be written; the title bar says why, and the next edit, or whoever leaves, tries again.
     *
     * @param warned whether the analyst was told that leaving loses it
     */
    record Failed(String reason, boolean warned) implements Saving {}
}
