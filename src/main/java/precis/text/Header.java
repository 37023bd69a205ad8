package precis.text;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What stands above an article's body: {@code Title: …} lines or YAML front matter, and where the body begins.
 *
 * @param fields by lower-case name; blank ones are left out
 * @param bodyStart UTF-16 index of the body in the file's text, after the blank line that ends the header
 */
record Header(Map<String, String> fields, int bodyStart) {
    private static final List<String> NAMES = List.of("Title:", "Source:", "Author:", "Date:", "URL:", "License:");
    private static final String FENCE = "---";

    /** The header of a file's text; without one the body is all of it. */
    static Header of(String text) {
        for (String name : NAMES) {
            if (text.startsWith(name)) {
                return lines(text);
            }
        }
        return line(text, 0).equals(FENCE) ? frontMatter(text) : new Header(Map.of(), 0);
    }

    /** The first of the fields that is there, or null. */
    @Nullable
    String field(String... names) {
        for (String name : names) {
            String value = fields.get(name);
            if (value != null) {
                return value;
            }
        }
        return null;
    }

    /** The day that the header gives, or else the one in the address: newsrooms file articles under their day. */
    @Nullable
    LocalDate date() {
        String value = field("date", "published");
        String address = field("url", "link");
        LocalDate day = value == null ? null : Dates.parse(value);
        return day == null && address != null ? Dates.inAddress(address) : day;
    }

    /** Ends at the first blank line; where there is none, at the first line that is no header line. */
    private static Header lines(String text) {
        Map<String, String> fields = new HashMap<>();
        int afterKnown = 0;
        int start = 0;
        while (start < text.length()) {
            String line = line(text, start);
            int next = Math.min(text.length(), start + line.length() + 1);
            if (line.isBlank()) {
                return new Header(fields, next);
            }
            if (NAMES.stream().anyMatch(line::startsWith)) {
                put(fields, line);
                afterKnown = afterKnown == start ? next : afterKnown;
            }
            start = next;
        }
        return new Header(fields, afterKnown);
    }

    private static Header frontMatter(String text) {
        List<String> block = new ArrayList<>();
        int start = FENCE.length() + 1;
        while (start < text.length()) {
            String line = line(text, start);
            start = Math.min(text.length(), start + line.length() + 1);
            if (line.equals(FENCE) || line.equals("...")) {
                String first = line(text, start);
                int bodyStart = first.isBlank() ? Math.min(text.length(), start + first.length() + 1) : start;
                return new Header(yaml(block), bodyStart);
            }
            block.add(line);
        }
        return new Header(Map.of(), 0);
    }

    /** The flat part of YAML that front matter is written in: {@code key: value}, and lists, which are joined. */
    private static Map<String, String> yaml(List<String> lines) {
        Map<String, String> fields = new HashMap<>();
        String list = "";
        for (String line : lines) {
            if (line.strip().startsWith("- ")) {
                fields.merge(list, unquoted(line.strip().substring(2)), (a, b) -> a + ", " + b);
            } else if (!line.isEmpty() && !Character.isWhitespace(line.charAt(0)) && line.indexOf(':') > 0) {
                list = line.substring(0, line.indexOf(':')).strip().toLowerCase(Locale.ROOT);
                put(fields, line);
            }
        }
        return fields;
    }

    private static void put(Map<String, String> fields, String line) {
        int colon = line.indexOf(':');
        String value = unquoted(line.substring(colon + 1));
        if (!value.isEmpty()) {
            fields.putIfAbsent(line.substring(0, colon).strip().toLowerCase(Locale.ROOT), value);
        }
    }

    private static String unquoted(String value) {
        String bare = value.strip();
        if (bare.length() >= 2 && bare.startsWith("\"") && bare.endsWith("\"")) {
            return bare.substring(1, bare.length() - 1).replace("\\\"", "\"").replace("\\\\", "\\");
        } else if (bare.length() >= 2 && bare.startsWith("'") && bare.endsWith("'")) {
            return bare.substring(1, bare.length() - 1).replace("''", "'");
        } else if (bare.length() >= 2 && bare.startsWith("[") && bare.endsWith("]")) {
            return bare.substring(1, bare.length() - 1).strip();
        }
        return bare;
    }

    /** The line that begins there, without its break. */
    private static String line(String text, int start) {
        int end = text.indexOf('\n', start);
        return text.substring(start, end < 0 ? text.length() : end);
    }
}
