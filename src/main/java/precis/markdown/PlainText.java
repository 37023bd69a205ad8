package precis.markdown;

import java.util.stream.Collectors;
import org.commonmark.node.CustomNode;
import precis.text.Sanitizer;

/** Text in which nothing is markup, on one line and without blanks around it. */
final class PlainText extends CustomNode {
    private final String literal;

    PlainText(String text) {
        literal = oneLine(Sanitizer.clean(text));
    }

    String literal() {
        return literal;
    }

    /** Line breaks, with the blanks around them, become one blank; Markdown would read more into them. */
    static String oneLine(String text) {
        if (text.indexOf('\n') < 0 && text.indexOf('\r') < 0) {
            return stripped(text);
        }
        return text.lines()
                .map(PlainText::stripped)
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining(" "));
    }

    /** Without any white space at its ends, no-break spaces among it: next to such, an asterisk is no markup. */
    private static String stripped(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && isBlank(text.charAt(start))) {
            start++;
        }
        while (end > start && isBlank(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end);
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
