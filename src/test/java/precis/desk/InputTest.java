package precis.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class InputTest {
    @ParameterizedTest
    @MethodSource
    void editsAtTheCaret(String before, UnaryOperator<Input> edit, String after) {
        assertThat(edit.apply(input(before))).hasToString(after);
    }

    static Stream<Arguments> editsAtTheCaret() {
        return Stream.of(
                of("one|", i -> i.typed("s"), "ones|"),
                of("o|ne", i -> i.typed("\r\nx\ty\u001b"), "o x y|ne"),
                of("a|", i -> i.typed("\u001b[31mred\u001b[0m"), "ared|"),
                of("a|", i -> i.typed("\u001b]0;title\u0007b\u001b]8;;x\u001b\\c\u001b(B\u001b="), "abc|"),
                of("a|", i -> i.typed("[31m"), "a[31m|"),
                of("a\ud83d\ude00|b", Command.LEFT, "a|\ud83d\ude00b"),
                of("a|e\u0301b", Command.RIGHT, "ae\u0301|b"),
                of("|a", Command.LEFT, "|a"),
                of("a|", Command.RIGHT, "a|"),
                of("a\ud83d\ude00|b", Command.DELETE_BACK, "a|b"),
                of("a|e\u0301b", Command.DELETE_FORWARD, "a|b"),
                of("|a", Command.DELETE_BACK, "|a"),
                of("a|", Command.DELETE_FORWARD, "a|"),
                of("one two  |", Command.WORD_LEFT, "one |two  "),
                of("|one two", Command.WORD_RIGHT, "one| two"),
                of("one two |three", Command.DELETE_WORD, "one |three"),
                of("one| two three", Command.DELETE_WORD_FORWARD, "one| three"),
                of("one |two", Command.DELETE_TO_START, "|two"),
                of("one |two", Command.DELETE_TO_END, "one |"),
                of("one |two", Command.LINE_START, "|one two"),
                of("one |two", Command.LINE_END, "one two|"));
    }

    @Test
    void undoesWordByWord() {
        Input typed = typed(input("|"), "one two");
        assertThat(typed.after(Command.UNDO_TYPING)).hasToString("one |");
        assertThat(after(typed, Command.UNDO_TYPING, Command.UNDO_TYPING)).hasToString("|");
        assertThat(after(typed, Command.UNDO_TYPING, Command.UNDO_TYPING, Command.UNDO_TYPING, Command.REDO_TYPING))
                .hasToString("one |");
        assertThat(typed(after(typed, Command.UNDO_TYPING), "x").after(Command.REDO_TYPING))
                .hasToString("one x|");
    }

    @Test
    void takesARunOfOneKindForOneStep() {
        Input typed = typed(input("|"), "ones");
        assertThat(after(typed, Command.DELETE_BACK, Command.DELETE_BACK, Command.UNDO_TYPING))
                .hasToString("ones|");
        assertThat(typed(after(typed, Command.LEFT), "x").after(Command.UNDO_TYPING))
                .hasToString("one|s");
        assertThat(typed(typed(input("|"), "a").typed("bc"), "d").after(Command.UNDO_TYPING))
                .hasToString("abc|");
    }

    @Test
    void putsInAgainWhatWasKilledInARow() {
        Input line = input("one two three| four");
        assertThat(after(line, Command.DELETE_WORD, Command.DELETE_WORD, Command.LINE_END, Command.YANK))
                .hasToString("one  fourtwo three|");
        assertThat(after(line, Command.DELETE_WORD, Command.DELETE_TO_END, Command.YANK))
                .hasToString("one two three four|");
        assertThat(after(line, Command.DELETE_WORD, Command.YANK, Command.UNDO_TYPING))
                .hasToString("one two | four");
        assertThat(line.after(Command.YANK)).hasToString("one two three| four");
    }

    @Test
    void itsValueHasNoBlanksAround() {
        assertThat(input("  x | ").value()).isEqualTo("x");
    }

    private static Arguments of(String before, Command command, String after) {
        return of(before, input -> input.after(command), after);
    }

    private static Arguments of(String before, UnaryOperator<Input> edit, String after) {
        return Arguments.of(before, edit, after);
    }

    private static Input after(Input input, Command... commands) {
        Input after = input;
        for (Command command : List.of(commands)) {
            after = after.after(command);
        }
        return after;
    }

    private static Input typed(Input input, String text) {
        Input typed = input;
        for (String character : text.split("", -1)) {
            typed = typed.typed(character);
        }
        return typed;
    }

    private static Input input(String shown) {
        return Input.of(shown.replace("|", ""), shown.indexOf('|'));
    }
}
