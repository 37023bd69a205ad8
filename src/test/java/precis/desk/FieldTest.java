package precis.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class FieldTest {
    @ParameterizedTest
    @MethodSource
    void editsAtTheCaret(String before, UnaryOperator<Field> edit, String after) {
        assertThat(shown(edit.apply(field(before)))).isEqualTo(after);
    }

    static Stream<Arguments> editsAtTheCaret() {
        return Stream.of(
                of("one|", f -> f.typed("s"), "ones|"),
                of("o|ne", f -> f.typed("\r\nx\ty\u001b"), "o x y|ne"),
                of("a\ud83d\ude00|b", Field::left, "a|\ud83d\ude00b"),
                of("a|e\u0301b", Field::right, "ae\u0301|b"),
                of("|a", Field::left, "|a"),
                of("a|", Field::right, "a|"),
                of("a\ud83d\ude00|b", Field::backspace, "a|b"),
                of("a|e\u0301b", Field::delete, "a|b"),
                of("|a", Field::backspace, "|a"),
                of("a|", Field::delete, "a|"),
                of("one two  |", Field::wordLeft, "one |two  "),
                of("|one two", Field::wordRight, "one| two"),
                of("one two |three", Field::deleteWord, "one |three"),
                of("one |two", Field::deleteToStart, "|two"),
                of("one |two", Field::deleteToEnd, "one |"),
                of("one |two", Field::home, "|one two"),
                of("one |two", Field::end, "one two|"));
    }

    @Test
    void itsValueHasNoBlanksAround() {
        assertThat(field("  x | ").value()).isEqualTo("x");
    }

    private static Arguments of(String before, UnaryOperator<Field> edit, String after) {
        return Arguments.of(before, edit, after);
    }

    private static Field field(String shown) {
        int caret = shown.indexOf('|');
        return new Field("text", shown.replace("|", ""), caret, List.of());
    }

    private static String shown(Field field) {
        return field.text().substring(0, field.caret()) + "|" + field.text().substring(field.caret());
    }
}
