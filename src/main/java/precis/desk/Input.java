package precis.desk;

import java.util.Objects;
import java.util.regex.Pattern;
import precis.desk.InputSteps.Moment;
import precis.desk.InputSteps.Run;
import precis.text.CharWidth;

/** A line of text that is being written, wherever text is written: in fields, in the search, in the filters of lists. */
public final class Input {
    public static final Input EMPTY = of("");

    /** What a terminal acts on: colours, titles, keys. What was copied out of one may have it. */
    private static final Pattern SEQUENCE = Pattern.compile("(?:\u001b\\[|\u009b)[0-?]*[ -/]*[@-~]"
            + "|\u001b[\\]PX^_][^\u0007\u001b]*(?:\u0007|\u001b\\\\)"
            + "|\u001b[ -/]*[0-Z\\\\-~]");

    private final String text;
    private final int caret;
    private final InputSteps steps;
    private final String killed;

    /**
     * A line of text.
     *
     * @param caret where typing goes, as an index into {@code text}; never inside a character
     * @param steps what can be taken back here
     * @param killed what was deleted last by words or more, to be put in again
     */
    private Input(String text, int caret, InputSteps steps, String killed) {
        this.text = text;
        this.caret = caret;
        this.steps = steps;
        this.killed = killed;
    }

    /** A text with the caret behind it. */
    public static Input of(String text) {
        return of(text, text.length());
    }

    /** A text with the caret before the character of an index. */
    public static Input of(String text, int caret) {
        return new Input(text, caret, InputSteps.NONE, "");
    }

    public String text() {
        return text;
    }

    /** Where typing goes, as an index into the text; never inside a character. */
    public int caret() {
        return caret;
    }

    /** The text without blanks around it. */
    public String value() {
        return text.strip();
    }

    /** With text typed or pasted at the caret; line breaks become blanks, and nothing comes in that a terminal would act on. */
    public Input typed(String typed) {
        String clean = clean(typed);
        if (clean.isEmpty()) {
            return this;
        }
        boolean pasted = CharWidth.clusterEnd(clean, 0) < clean.length();
        boolean wordBegins = caret > 0 && !isWord(caret - 1) && !clean.isBlank();
        Input begun = wordBegins ? at(caret) : this;
        return begun.put(caret, caret, clean, pasted ? Run.NONE : Run.TYPING);
    }

    /** With other words, as one step. */
    Input with(String words) {
        return words.equals(text) ? at(text.length()) : put(0, text.length(), words, Run.NONE);
    }

    /** Able to put in what was deleted in another line. */
    Input withKilledOf(Input other) {
        return new Input(text, caret, steps, other.killed);
    }

    /** With what a command of line editing does to it. */
    public Input after(Command command) {
        return switch (command) {
            case LEFT -> at(before(caret));
            case RIGHT -> at(after(caret));
            case WORD_LEFT -> at(wordStart());
            case WORD_RIGHT -> at(wordEnd());
            case LINE_START -> at(0);
            case LINE_END -> at(text.length());
            case DELETE_BACK -> deleted(before(caret), caret);
            case DELETE_FORWARD -> deleted(caret, after(caret));
            case DELETE_WORD -> killed(wordStart(), caret);
            case DELETE_WORD_FORWARD -> killed(caret, wordEnd());
            case DELETE_TO_START -> killed(0, caret);
            case DELETE_TO_END -> killed(caret, text.length());
            case YANK -> killed.isEmpty() ? this : put(caret, caret, killed, Run.NONE);
            case UNDO_TYPING -> undone();
            case REDO_TYPING -> redone();
            default -> throw new IllegalArgumentException("not for a line of text: " + command);
        };
    }

    /** Whether there is a step that can be taken back. */
    boolean hasPast() {
        return steps.before() != null;
    }

    /** Whether there is one that can be made again. */
    boolean hasFuture() {
        return steps.undone() != null;
    }

    private Input undone() {
        Moment before = steps.before();
        return before == null ? this : new Input(before.text(), before.caret(), steps.undo(now()), killed);
    }

    private Input redone() {
        Moment after = steps.undone();
        return after == null ? this : new Input(after.text(), after.caret(), steps.redo(now()), killed);
    }

    private Moment now() {
        return new Moment(text, caret);
    }

    private static String clean(String typed) {
        String oneLine = SEQUENCE.matcher(typed)
                .replaceAll("")
                .replace("\r\n", " ")
                .replace('\n', ' ')
                .replace('\r', ' ')
                .replace('\t', ' ');
        StringBuilder clean = new StringBuilder();
        oneLine.codePoints().filter(c -> !CharWidth.isHostile(c)).forEach(clean::appendCodePoint);
        return clean.toString();
    }

    /** Moving about ends a run: what is typed next is another step. */
    Input at(int position) {
        return new Input(text, position, steps.ended(), killed);
    }

    private Input deleted(int from, int to) {
        return from == to ? this : put(from, to, "", Run.DELETING);
    }

    /** Each is a step of its own; but what is killed in a row is put in again together. */
    private Input killed(int from, int to) {
        if (from == to) {
            return this;
        }
        String cut = text.substring(from, to);
        String before = steps.run() == Run.KILLING ? killed : "";
        Input after = put(from, to, "", Run.KILLING);
        return new Input(after.text, after.caret, after.steps, from < caret ? cut + before : before + cut);
    }

    private Input put(int from, int to, String words, Run run) {
        String after = text.substring(0, from) + words + text.substring(to);
        return new Input(after, from + words.length(), steps.with(now(), run), killed);
    }

    private int before(int position) {
        int start = 0;
        for (int i = 0; i < position; i = CharWidth.clusterEnd(text, i)) {
            start = i;
        }
        return start;
    }

    private int after(int position) {
        return position < text.length() ? CharWidth.clusterEnd(text, position) : position;
    }

    private int wordStart() {
        int i = caret;
        while (i > 0 && !isWord(i - 1)) {
            i--;
        }
        while (i > 0 && isWord(i - 1)) {
            i--;
        }
        return i;
    }

    private int wordEnd() {
        int i = caret;
        while (i < text.length() && !isWord(i)) {
            i++;
        }
        while (i < text.length() && isWord(i)) {
            i++;
        }
        return i;
    }

    private boolean isWord(int index) {
        return !Character.isWhitespace(text.charAt(index));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Input input && input.text.equals(text) && input.caret == caret;
    }

    @Override
    public int hashCode() {
        return Objects.hash(text, caret);
    }

    @Override
    public String toString() {
        return text.substring(0, caret) + "|" + text.substring(caret);
    }
}
