package precis.desk;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import precis.brief.Brief;
import precis.brief.Evidence;
import precis.brief.Point;
import precis.brief.Section;
import precis.text.Sanitizer;

/**
 * A brief, or one point of it, as a text for an editor.
 *
 * <pre>
 * # What
 *
 * ## a1f00d42
 * At least 19 people were killed.
 * &gt; At least 19 people were killed and dozens wounded
 *
 * # Who
 *
 * ## w5ca1ab1e
 * name: Odrin Kesh
 * role: harbour master
 * </pre>
 *
 * <p>Lines that begin with {@code %} or {@code >} count for nothing when it comes back.
 */
final class EditorText {
    static final String COMMENT = "%";
    static final String EVIDENCE = ">";
    static final String SECTION = "# ";
    static final String POINT = "## ";
    static final String NEW = "new";

    /** Before a line of a plain point that would otherwise mean something. */
    static final String ESCAPE = "\\";

    private static final List<String> HOW_TO = List.of(
            "Change the words and save. A block that is left out rejects its point; a field that is left out is emptied.",
            "\"## new\" begins a point of your own in the section above it. Lines with % or > count for nothing.");

    private EditorText() {}

    /** The text of one point, or of all that stand where {@code only} is null. */
    static String of(Brief brief, @Nullable String only) {
        StringBuilder text = new StringBuilder();
        HOW_TO.forEach(line -> text.append(COMMENT).append(' ').append(line).append('\n'));
        for (Section section : brief.sections()) {
            List<Point> points = points(section, only);
            if (!section.hidden() && (only == null || !points.isEmpty())) {
                text.append('\n').append(SECTION).append(section.title()).append('\n');
                points.forEach(point -> append(point, text));
            }
        }
        return text.toString();
    }

    /** The points of a section that the text has blocks for. */
    static List<Point> points(Section section, @Nullable String only) {
        return section.points().stream()
                .filter(point -> only == null
                        ? !point.rejected() && !section.hidden()
                        : point.id().equals(only))
                .toList();
    }

    private static void append(Point point, StringBuilder text) {
        text.append('\n').append(POINT).append(point.id()).append('\n');
        if (point.detail() == null) {
            text.append(escaped(flat(point.text()))).append('\n');
        } else {
            for (Field field : Forms.of(point).fields()) {
                String value = flat(field.value());
                text.append(field.label())
                        .append(value.isEmpty() ? ":" : ": ")
                        .append(value)
                        .append('\n');
            }
        }
        for (Evidence evidence : point.evidence()) {
            text.append(EVIDENCE).append(' ').append(flat(evidence.exact())).append('\n');
        }
    }

    /** On one line: the words of a wrapped article may be on two. */
    static String flat(String text) {
        return Sanitizer.line(text).replaceAll(" +", " ").strip();
    }

    private static String escaped(String text) {
        return Stream.of(COMMENT, EVIDENCE, "#", ESCAPE).anyMatch(text::startsWith) ? ESCAPE + text : text;
    }
}
