package precis.reading;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import precis.text.Resources;

/** What titles that are cut short before a name stand for: "Gov." is "governor". They stand in {@code short-titles.txt}. */
final class ShortTitles {
    private static final ShortTitles ENGLISH = new ShortTitles();

    private final Map<String, List<String>> full = new HashMap<>();

    private ShortTitles() {
        for (String line : Resources.lines("precis/reading/short-titles.txt")) {
            int colon = line.indexOf(": ");
            full.put(line.substring(0, colon), List.of(line.substring(colon + 2).split(" ")));
        }
    }

    static ShortTitles english() {
        return ENGLISH;
    }

    /** Whether a word in lower case is short for a title: "sen." for "senator". */
    boolean standsFor(String word, String title) {
        return of(word).contains(title);
    }

    /** The titles that a word in lower case is short for; none for most. */
    List<String> of(String word) {
        String bare = word.endsWith(".") ? word.substring(0, word.length() - 1) : word;
        return full.getOrDefault(bare, List.of());
    }

    /** Whether a word in lower case is short for an office: "sen.", but not "dr". */
    boolean office(String word) {
        List<String> titles = of(word);
        return !titles.isEmpty()
                && titles.stream().noneMatch(title -> Lexicon.english().is(title, WordClass.HONOUR));
    }
}
