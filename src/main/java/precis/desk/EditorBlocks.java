package precis.desk;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import precis.brief.Brief;
import precis.brief.Section;
import precis.brief.SectionKind;
import precis.text.Sanitizer;

/** The text that came back from an editor, cut into the blocks of its points. */
final class EditorBlocks {
    /**
     * The block of a point.
     *
     * @param id of the point, or {@link EditorText#NEW}
     * @param number of its first line in the text, counted from 1
     * @param section that it stands under
     */
    record Block(String id, int number, SectionKind section, List<Line> lines) {
        Block {
            lines = List.copyOf(lines);
        }

        boolean isNew() {
            return id.equals(EditorText.NEW);
        }

        /** The number of the line that fills a field, or of its first line where none does. */
        int lineOf(String label) {
            return lines.stream()
                    .filter(line -> line.label().equals(label))
                    .map(Line::number)
                    .findFirst()
                    .orElse(number);
        }

        /** Its lines as one text. */
        String text() {
            List<String> words =
                    lines.stream().map(line -> unescaped(line.text())).toList();
            return String.join(" ", words);
        }
    }

    /** A line that counts, without blanks around it, and its number. */
    record Line(String text, int number) {
        /** What stands before its first colon; empty where it has none. */
        String label() {
            return text.substring(0, Math.max(0, text.indexOf(':'))).strip();
        }
    }

    private final Brief brief;
    private final List<Block> blocks = new ArrayList<>();
    private final List<Line> lines = new ArrayList<>();
    private @Nullable SectionKind section;
    private String id = "";
    private int start;

    private EditorBlocks(Brief brief) {
        this.brief = brief;
    }

    /**
     * Cuts a text.
     *
     * @throws Refusal where something stands outside of the blocks; names the line
     */
    static List<Block> of(String text, Brief brief) throws Refusal {
        EditorBlocks reader = new EditorBlocks(brief);
        List<String> rows = text.lines().toList();
        for (int i = 0; i < rows.size(); i++) {
            reader.take(Sanitizer.line(rows.get(i)).strip(), i + 1);
        }
        reader.close();
        return reader.blocks;
    }

    /** An error at a line of the text. */
    static Refusal at(int line, String what) {
        return new Refusal("", "line " + line + ": " + what);
    }

    private void take(String row, int number) throws Refusal {
        if (row.isEmpty() || row.startsWith(EditorText.COMMENT) || row.startsWith(EditorText.EVIDENCE)) {
            return;
        }
        if (row.startsWith(EditorText.POINT)) {
            close();
            id = row.substring(EditorText.POINT.length()).strip();
            start = number;
            if (section == null) {
                throw at(number, "a point needs its section above it, as # What");
            }
        } else if (row.startsWith(EditorText.SECTION)) {
            close();
            section = section(row.substring(EditorText.SECTION.length()).strip(), number);
        } else if (id.isEmpty()) {
            throw at(number, "no point begins above it; ## new begins one");
        } else {
            lines.add(new Line(row, number));
        }
    }

    private void close() {
        if (!id.isEmpty() && section != null) {
            blocks.add(new Block(id, start, section, lines));
        }
        id = "";
        lines.clear();
    }

    private SectionKind section(String title, int number) throws Refusal {
        for (Section each : brief.sections()) {
            if (each.title().equalsIgnoreCase(title) || each.kind().title().equalsIgnoreCase(title)) {
                return each.kind();
            }
        }
        throw at(number, "no section is called " + title);
    }

    private static String unescaped(String text) {
        return text.startsWith(EditorText.ESCAPE) ? text.substring(1) : text;
    }
}
