package precis.reading;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import precis.language.UniversalTag;
import precis.text.Span;

/**
 * Finds the sentences that tell no part of the story: headings, captions and credits, the date line, a pull quote that
 * repeats the text, and lines such as "Read more".
 */
final class Asides {
    private static final String[] CREDITS = {
        "image:",
        "images:",
        "photo:",
        "photos:",
        "photograph:",
        "file photo",
        "picture:",
        "credit:",
        "file image",
        "video:"
    };
    private static final String[] LINKS = {
        "read more",
        "read also",
        "also read",
        "related:",
        "watch:",
        "listen:",
        "subscribe",
        "sign up",
        "advertisement",
        "click here",
        "see also",
        "more on this story",
        "follow us"
    };
    private static final int CAPTION_WORDS = 36;
    private static final int SHORT = 14;
    private static final int REPEAT = 50;

    private final Story story;

    Asides(Story story) {
        this.story = story;
    }

    boolean[] found() {
        boolean[] aside = new boolean[story.sentences()];
        Set<String> seen = new HashSet<>();
        int from = 0;
        while (from < aside.length) {
            int to = from;
            while (to + 1 < aside.length && !story.opens(to + 1)) {
                to++;
            }
            boolean all = aside(from, to, seen);
            for (int i = from; i <= to; i++) {
                aside[i] = all;
            }
            from = to + 1;
        }
        return aside;
    }

    private boolean aside(int from, int to, Set<String> seen) {
        Span span = new Span(
                story.sentenceSpan(from).start(), story.sentenceSpan(to).end());
        String words = span.in(story.text());
        return story.paragraphOf(from).heading()
                || (begins(words, LINKS) && span.length() < 160)
                || (contains(words, CREDITS) && story.words(story.first(from), story.last(to)) < CAPTION_WORDS)
                || caption(from, to, words)
                || dateLine(from, to)
                || repeats(words, seen);
    }

    private static boolean begins(String words, String[] starts) {
        for (String start : starts) {
            if (words.regionMatches(true, 0, start, 0, start.length())) {
                return true;
            }
        }
        return false;
    }

    private static boolean contains(String words, String[] parts) {
        String lower = words.length() > 400 ? "" : words.toLowerCase(Locale.ROOT);
        for (String part : parts) {
            if (lower.contains(part)) {
                return true;
            }
        }
        return false;
    }

    /** One or two short sentences in which nothing is done and nobody speaks. */
    private boolean caption(int from, int to, String words) {
        int first = story.first(from);
        int last = story.last(to);
        if (to - from > 1 || last - first >= CAPTION_WORDS || story.text().length() < 400) {
            return false;
        }
        for (int i = first; i <= last; i++) {
            if (story.quoteMark(i) || story.finite(i) || story.penn(i, "MD")) {
                return false;
            }
        }
        return !words.isEmpty() && (to > from || last - first >= 2);
    }

    /** "Friday, August 21, 2015" alone in its paragraph. */
    private boolean dateLine(int from, int to) {
        int first = story.first(from);
        int last = story.last(to);
        if (from > 2 || last - first > 8) {
            return false;
        }
        boolean year = false;
        boolean day = false;
        for (int i = first; i <= last; i++) {
            boolean number = story.is(i, UniversalTag.NUM);
            year |= number && story.form(i).length() == 4;
            day |= story.is(i, WordClass.TIME);
            if (!number && !story.punctuation(i) && !story.is(i, WordClass.TIME)) {
                return false;
            }
        }
        return year && day;
    }

    private boolean repeats(String words, Set<String> seen) {
        StringBuilder letters = new StringBuilder(REPEAT);
        for (int i = 0; i < words.length() && letters.length() < REPEAT; i++) {
            char c = words.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                letters.append(c);
            }
        }
        return letters.length() == REPEAT && words.length() > SHORT && !seen.add(letters.toString());
    }
}
