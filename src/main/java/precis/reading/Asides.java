package precis.reading;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import precis.language.UniversalTag;
import precis.text.PageWords;
import precis.text.Span;

/**
 * Finds the sentences that tell no part of the story: headings, decks, captions and credits, the date line, a pull quote that
 * repeats the text, and lines such as "Read more".
 */
final class Asides {
    private static final AsideWords WORDS = AsideWords.ENGLISH;
    private static final int CAPTION_WORDS = 36;
    private static final int SHORT = 14;
    private static final int REPEAT = 50;
    private static final int LINK = 160;
    private static final int ABOUT = 60;
    private static final int CREDIT = 30;
    private static final int LONGEST_CAPTION = 60;

    private final Story story;

    Asides(Story story) {
        this.story = story;
    }

    boolean[] found() {
        boolean[] aside = new boolean[story.sentences()];
        Set<String> seen = new HashSet<>();
        int from = 0;
        boolean closed = false;
        while (from < aside.length) {
            int to = from;
            while (to + 1 < aside.length && !story.opens(to + 1)) {
                to++;
            }
            closed |= closes(from, to);
            boolean all = closed || aside(from, to, seen);
            for (int i = from; i <= to; i++) {
                aside[i] = all;
            }
            from = to + 1;
        }
        for (Span words : PageWords.in(story.text())) {
            besidePageWords(words, aside);
        }
        twice(aside);
        return aside;
    }

    /** A line that stands twice, one below the other, is the caption of a picture and what is read out in its place. */
    private void twice(boolean[] aside) {
        String text = story.text();
        int start = 0;
        int from = 0;
        for (int end = text.indexOf('\n'); end > 0; end = text.indexOf('\n', start)) {
            int length = end - start;
            boolean again = length > SHORT
                    && text.startsWith("\n", end + 1 + length)
                    && text.regionMatches(start, text, end + 1, length);
            while (from < aside.length && story.sentenceSpan(from).start() < start) {
                from++;
            }
            int behind = end + 1 + length;
            for (int i = from;
                    again && i < aside.length && story.sentenceSpan(i).start() < behind;
                    i++) {
                aside[i] = true;
            }
            start = end + 1;
        }
    }

    /**
     * The words themselves, and what breaks off before them: a headline, the title of a link. At the end of a paragraph it may
     * be a sentence of the story that goes on elsewhere, and stays.
     */
    private void besidePageWords(Span words, boolean[] aside) {
        int first = 0;
        while (first < aside.length && story.sentenceSpan(first).start() < words.start()) {
            first++;
        }
        int next = first;
        while (next < aside.length && words.contains(story.sentenceSpan(next).start())) {
            aside[next++] = true;
        }
        if (next < aside.length
                && !story.opens(next)
                && Character.isDigit(story.text().charAt(words.start()))) {
            aside[next] = true; // behind the counter of a gallery stands a caption, to which more may be fused
        }
        boolean amid = first > 0 && next < aside.length && !story.opens(first) && !story.opens(next);
        if (amid && breaksOff(first - 1)) {
            aside[first - 1] = true;
        }
    }

    /** Whether a sentence has no end mark, and is short enough for a title or a caption. */
    private boolean breaksOff(int sentence) {
        Span span = story.sentenceSpan(sentence);
        return ".!?…:\"”'’)".indexOf(story.text().charAt(span.end() - 1)) < 0
                && story.words(story.first(sentence), story.last(sentence)) < LONGEST_CAPTION;
    }

    private boolean aside(int from, int to, Set<String> seen) {
        String words = paragraph(from, to);
        String lower = words.toLowerCase(Locale.ROOT);
        return story.paragraphOf(from).heading()
                || (WORDS.link(lower) && words.length() < LINK)
                || credited(from, to, lower)
                || caption(from, to, words)
                || dateLine(from, to)
                || (from == 0 && new Decks(story).closesWith(to))
                || repeats(words, seen);
    }

    private String paragraph(int from, int to) {
        return new Span(story.sentenceSpan(from).start(), story.sentenceSpan(to).end()).in(story.text());
    }

    /** Whether the story is over: "Media contact: …", or "About the Company" on a line of its own. */
    private boolean closes(int from, int to) {
        String words = paragraph(from, to);
        if (from == 0) {
            return false;
        }
        int line = words.indexOf('\n');
        boolean about =
                words.startsWith("About ") && Character.isUpperCase(words.charAt(6)) && line > 0 && line < ABOUT;
        return about || WORDS.closing(words.toLowerCase(Locale.ROOT));
    }

    private boolean credited(int from, int to, String words) {
        int credit = WORDS.credit(words);
        int length = story.words(story.first(from), story.last(to));
        return credit >= 0
                && (length < CAPTION_WORDS || (length < LONGEST_CAPTION && words.length() - credit < CREDIT));
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
