package precis.language;

import java.util.Locale;
import java.util.Set;
import precis.text.Paragraph;
import precis.text.Span;

/** Running text of the words of a corpus that does not say where blanks stood. */
final class RunningText {
    private static final Set<String> CLOSING = Set.of("”", ",", ".", ";", ":", "!", "?", ")", "]", "%", "…", "''");
    private static final Set<String> OPENING = Set.of("(", "[", "“", "``", "$", "£", "€", "#");
    private static final Set<String> CLITICS = Set.of("'s", "n't", "'re", "'ve", "'ll", "'d", "'m", "'");

    private RunningText() {}

    /** The same words in a text of one paragraph. */
    static Tokens of(Tokens words) {
        StringBuilder text = new StringBuilder();
        int[] starts = new int[words.size];
        int[] ends = new int[words.size];
        for (int s = 0; s < words.sentences; s++) {
            boolean quoted = false;
            boolean glue = false;
            for (int i = words.first[s]; i < words.first[s + 1]; i++) {
                String word = words.form(i);
                boolean mark = word.equals("\"") || word.equals("''");
                boolean closing = (mark && quoted) || CLOSING.contains(word) || clitic(word);
                if (!glue && !closing && text.length() > 0) {
                    text.append(' ');
                }
                starts[i] = text.length();
                text.append(word.equals("``") || word.equals("''") ? "\"" : word);
                ends[i] = text.length();
                quoted ^= mark || word.equals("``");
                glue = OPENING.contains(word) || (word.equals("\"") && quoted);
            }
        }
        Tokens placed = new Tokens(text.toString());
        for (int i = 0; i < words.size; i++) {
            placed.add(starts[i], ends[i]);
        }
        return placed;
    }

    private static boolean clitic(String word) {
        return CLITICS.contains(word.replace('’', '\'').toLowerCase(Locale.ROOT));
    }

    static Paragraph paragraph(String text) {
        return new Paragraph(new Span(0, text.length()), 1);
    }
}
