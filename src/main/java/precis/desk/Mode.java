package precis.desk;

/** What the keys mean at the moment. */
public sealed interface Mode {
    /** Moving about; the keys are commands. */
    record Reading() implements Mode {}

    /** Choosing words of the article as evidence. */
    record Selecting(Selection selection) implements Mode {}

    /** Filling in fields; the keys type. */
    record Filling(Form form) implements Mode {}

    /**
     * Writing what is to be looked for; the first place that has it is shown at once.
     *
     * @param before the cursor when it began, to go back to
     * @param earlier the search before this one
     * @param recalled how many patterns of the history the analyst has gone back; 0 while it is a new one
     */
    record Finding(Field field, Cursor before, Search earlier, int recalled) implements Mode {
        Finding with(Field newField) {
            return new Finding(newField, before, earlier, 0);
        }
    }

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
