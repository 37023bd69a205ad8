package precis.desk;

/** What the keys mean at the moment. */
public sealed interface Mode {
    /** Moving about; the keys are commands. */
    record Reading() implements Mode {}

    /** Filling in fields; the keys type. */
    record Filling(Form form) implements Mode {}

    /**
     * The list of all commands.
     *
     * @param filter what was typed to narrow it down
     * @param chosen the index of the line that Enter runs, among those that are left
     */
    record Helping(String filter, int chosen) implements Mode {}

    /** The last messages. */
    record Recalling() implements Mode {}
}
