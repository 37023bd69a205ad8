package precis.brief;

import java.util.ArrayList;
import java.util.List;
import precis.text.Span;

/** Words in a text: {@code Kesh} stands in {@code Kesh's} and in {@code (Kesh)}, but not in {@code Keshan}. */
final class Words {
    private Words() {}

    static boolean has(String text, String words) {
        return !places(text, words).isEmpty();
    }

    /** Where some words stand as whole words, in order and without overlap; none where there are no words. */
    static List<Span> places(String text, String words) {
        List<Span> places = new ArrayList<>();
        int from = words.isEmpty() ? text.length() : 0;
        for (int at = text.indexOf(words, from); at >= 0 && from < text.length(); at = text.indexOf(words, from)) {
            int end = at + words.length();
            boolean whole = isEdge(text, at) && isEdge(text, end);
            if (whole) {
                places.add(new Span(at, end));
            }
            from = whole ? end : at + 1;
        }
        return places;
    }

    private static boolean isEdge(String text, int at) {
        return at == 0
                || at == text.length()
                || !Character.isLetterOrDigit(text.codePointBefore(at))
                || !Character.isLetterOrDigit(text.codePointAt(at));
    }
}
