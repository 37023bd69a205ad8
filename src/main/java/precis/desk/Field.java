package precis.desk;

import precis.text.CharWidth;

/**
 * A line of text that is being edited.
 *
 * @param label what the field is for
 * @param caret where typing goes, as an index into {@code text}; never inside a character
 */
public record Field(String label, String text, int caret) {
    /** A field with its caret at the end. */
    public static Field of(String label, String text) {
        return new Field(label, text, text.length());
    }

    /** With text typed or pasted at the caret; line breaks become blanks. */
    public Field typed(String typed) {
        StringBuilder clean = new StringBuilder();
        String oneLine =
                typed.replace("\r\n", " ").replace('\n', ' ').replace('\r', ' ').replace('\t', ' ');
        oneLine.codePoints().filter(c -> !CharWidth.isHostile(c)).forEach(clean::appendCodePoint);
        return new Field(label, text.substring(0, caret) + clean + text.substring(caret), caret + clean.length());
    }

    /** With what a command of line editing does to it. */
    Field after(Command command) {
        return switch (command) {
            case LEFT -> left();
            case RIGHT -> right();
            case WORD_LEFT -> wordLeft();
            case WORD_RIGHT -> wordRight();
            case LINE_START -> home();
            case LINE_END -> end();
            case DELETE_BACK -> backspace();
            case DELETE_FORWARD -> delete();
            case DELETE_WORD -> deleteWord();
            case DELETE_TO_START -> deleteToStart();
            case DELETE_TO_END -> deleteToEnd();
            default -> throw new IllegalArgumentException("not for a field: " + command);
        };
    }

    public Field left() {
        return at(before(caret));
    }

    public Field right() {
        return at(after(caret));
    }

    public Field home() {
        return at(0);
    }

    public Field end() {
        return at(text.length());
    }

    public Field wordLeft() {
        return at(wordStart());
    }

    public Field wordRight() {
        int i = caret;
        while (i < text.length() && !isWord(i)) {
            i++;
        }
        while (i < text.length() && isWord(i)) {
            i++;
        }
        return at(i);
    }

    public Field backspace() {
        return without(before(caret), caret);
    }

    public Field delete() {
        return without(caret, after(caret));
    }

    public Field deleteWord() {
        return without(wordStart(), caret);
    }

    public Field deleteToStart() {
        return without(0, caret);
    }

    public Field deleteToEnd() {
        return without(caret, text.length());
    }

    /** The text without blanks around it. */
    public String value() {
        return text.strip();
    }

    private Field at(int position) {
        return new Field(label, text, position);
    }

    private Field without(int from, int to) {
        return new Field(label, text.substring(0, from) + text.substring(to), from);
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

    private boolean isWord(int index) {
        return !Character.isWhitespace(text.charAt(index));
    }
}
