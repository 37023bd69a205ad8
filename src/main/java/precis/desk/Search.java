package precis.desk;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import precis.brief.SectionKind;
import precis.text.Span;

/**
 * What was looked for and where it stands.
 *
 * @param pattern empty where nothing is marked
 * @param places all that have it: first those of the article in its order, then those of the brief in its order
 * @param at the index of the place that was gone to last, -1 for none
 * @param inArticle the words of the article among them
 * @param history what was looked for before, newest last
 */
public record Search(String pattern, List<Place> places, int at, List<Span> inArticle, List<String> history) {
    static final Search NONE = new Search("", List.of(), -1, List.of(), List.of());

    private static final int MOST_KEPT = 50;

    /** Something that a search finds. */
    public sealed interface Place {
        /** The words themselves, in the article. */
        record InArticle(Span span) implements Place {}

        /** A point of the brief that has the words, once or more. */
        record InBrief(SectionKind section, String point) implements Place {}
    }

    public Search {
        places = List.copyOf(places);
        inArticle = List.copyOf(inArticle);
        history = List.copyOf(history);
    }

    /**
     * The stretches of a text that are the pattern. Small letters of the pattern stand for capitals too, unless it has a capital
     * itself; a blank stands for a line break too.
     */
    static List<Span> matches(String text, String pattern) {
        List<Span> spans = new ArrayList<>();
        boolean anyCase = pattern.codePoints().noneMatch(Character::isUpperCase);
        String flat = text.replace('\n', ' ').replace('\t', ' ');
        for (int i = 0; !pattern.isEmpty() && i + pattern.length() <= flat.length(); ) {
            // most places are told by their first character, and there are ten million in the longest articles
            boolean begins = anyCase
                    ? Character.toLowerCase(flat.charAt(i)) == Character.toLowerCase(pattern.charAt(0))
                            || Character.toUpperCase(flat.charAt(i)) == Character.toUpperCase(pattern.charAt(0))
                    : flat.charAt(i) == pattern.charAt(0);
            if (begins && flat.regionMatches(anyCase, i, pattern, 0, pattern.length())) {
                spans.add(new Span(i, i + pattern.length()));
                i += pattern.length();
            } else {
                i++;
            }
        }
        return spans;
    }

    /** The place that was gone to last, or null. */
    @Nullable
    Place place() {
        return at >= 0 && at < places.size() ? places.get(at) : null;
    }

    Search to(int index) {
        return new Search(pattern, places, index, inArticle, history);
    }

    /** The same history with another pattern, found or not. */
    Search with(String newPattern, List<Place> newPlaces) {
        List<Span> spans = new ArrayList<>();
        for (Place place : newPlaces) {
            if (place instanceof Place.InArticle found) {
                spans.add(found.span());
            }
        }
        return new Search(newPattern, newPlaces, -1, spans, history);
    }

    /** With the pattern as the newest of the history. */
    Search remembered() {
        return remembering(pattern);
    }

    /** With some words as the newest of the history, looked for or given up. */
    Search remembering(String words) {
        List<String> all = new ArrayList<>(history);
        all.remove(words);
        all.add(words);
        return new Search(pattern, places, at, inArticle, all.subList(Math.max(0, all.size() - MOST_KEPT), all.size()));
    }

    /** What to say where no place has it. */
    String nothing() {
        return "nothing has “" + pattern + "”";
    }
}
