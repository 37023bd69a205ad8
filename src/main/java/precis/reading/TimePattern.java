package precis.reading;

import static precis.reading.TokenRow.NONE;

import java.util.ArrayList;
import java.util.List;

/** One line of {@code times.txt}, ready to be laid at a token. */
final class TimePattern {
    private final String kind;
    private final List<Element> elements = new ArrayList<>();

    /** One place of a pattern: any of its words, or a class of tokens. */
    private record Element(List<String> words, boolean optional) {}

    TimePattern(String line) {
        int bar = line.indexOf('|');
        int second = line.indexOf('|', bar + 1);
        kind = line.substring(0, bar).strip();
        String pattern = line.substring(bar + 1, second).strip();
        int start = 0;
        while (start < pattern.length()) {
            int end = pattern.indexOf(' ', start);
            end = end < 0 ? pattern.length() : end;
            boolean optional = pattern.charAt(end - 1) == '?' && end - start > 1;
            elements.add(new Element(split(pattern.substring(start, optional ? end - 1 : end)), optional));
            start = end + 1;
        }
    }

    private static List<String> split(String words) {
        List<String> all = new ArrayList<>();
        int start = 0;
        while (start <= words.length()) {
            int end = words.indexOf('/', start);
            end = end < 0 ? words.length() : end;
            all.add(words.substring(start, end));
            start = end + 1;
        }
        return all;
    }

    String kind() {
        return kind;
    }

    /** The last token of what the pattern finds from a token on; {@link TokenRow#NONE} where it does not fit. */
    int match(TimeWords words, int from) {
        return match(words, from, 0);
    }

    private int match(TimeWords words, int token, int element) {
        if (element == elements.size()) {
            return token - 1;
        }
        Element here = elements.get(element);
        if (fits(words, token, here.words)) {
            int end = match(words, token + 1, element + 1);
            if (end != NONE) {
                return end;
            }
        }
        return here.optional ? match(words, token, element + 1) : NONE;
    }

    private static boolean fits(TimeWords words, int token, List<String> any) {
        for (String word : any) {
            if (word.charAt(0) == '{' ? words.inClass(token, word) : words.reads(token, word)) {
                return true;
            }
        }
        return false;
    }
}
