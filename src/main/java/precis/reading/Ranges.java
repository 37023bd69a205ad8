package precis.reading;

import static precis.reading.TokenRow.NONE;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import precis.text.Span;

/** Stretches of tokens, in order and apart from each other: the content of a statement, whose words a cue may interrupt. */
final class Ranges {
    static final Ranges EMPTY = new Ranges(new int[0]);

    /** First and last token of each stretch. */
    private final int[] ends;

    private Ranges(int[] ends) {
        this.ends = ends;
    }

    static Ranges of(int from, int to) {
        return from > to ? EMPTY : new Ranges(new int[] {from, to});
    }

    boolean isEmpty() {
        return ends.length == 0;
    }

    int count() {
        return ends.length / 2;
    }

    int from(int range) {
        return ends[2 * range];
    }

    int to(int range) {
        return ends[2 * range + 1];
    }

    int first() {
        return ends[0];
    }

    int last() {
        return ends[ends.length - 1];
    }

    boolean contains(int token) {
        for (int r = 0; r < ends.length; r += 2) {
            if (ends[r] <= token && token <= ends[r + 1]) {
                return true;
            }
        }
        return false;
    }

    /** These stretches and those, joined where they touch. */
    Ranges plus(Ranges other) {
        if (isEmpty() || other.isEmpty()) {
            return isEmpty() ? other : this;
        }
        int[] merged = new int[ends.length + other.ends.length];
        int size = 0;
        int a = 0;
        int b = 0;
        while (a < ends.length || b < other.ends.length) {
            boolean mine = b >= other.ends.length || (a < ends.length && ends[a] <= other.ends[b]);
            int from = mine ? ends[a] : other.ends[b];
            int to = mine ? ends[a + 1] : other.ends[b + 1];
            a += mine ? 2 : 0;
            b += mine ? 0 : 2;
            if (size > 0 && from <= merged[size - 1] + 1) {
                merged[size - 1] = Math.max(merged[size - 1], to);
            } else {
                merged[size++] = from;
                merged[size++] = to;
            }
        }
        return new Ranges(Arrays.copyOf(merged, size));
    }

    /** These stretches without the tokens from one to another. */
    Ranges without(int from, int to) {
        int[] left = new int[ends.length + 2];
        int size = 0;
        for (int r = 0; r < ends.length; r += 2) {
            if (ends[r] < from) {
                left[size++] = ends[r];
                left[size++] = Math.min(ends[r + 1], from - 1);
            }
            if (ends[r + 1] > to) {
                left[size++] = Math.max(ends[r], to + 1);
                left[size++] = ends[r + 1];
            }
        }
        return new Ranges(Arrays.copyOf(left, size));
    }

    /** Without punctuation at either end of a stretch, save quotation marks and brackets, and without stretches that hold no word. */
    Ranges trimmed(Story story) {
        int[] left = new int[ends.length];
        int size = 0;
        for (int r = 0; r < ends.length; r += 2) {
            int from = ends[r];
            int to = ends[r + 1];
            while (from <= to && loose(story, from, "([")) {
                from++;
            }
            while (to >= from && loose(story, to, ")]")) {
                to--;
            }
            if (story.words(from, to) > 0) {
                left[size++] = from;
                left[size++] = to;
            }
        }
        return new Ranges(Arrays.copyOf(left, size));
    }

    private static boolean loose(Story story, int token, String kept) {
        return story.punctuation(token)
                && !story.quoteMark(token)
                && kept.indexOf(story.form(token).charAt(0)) < 0;
    }

    /** Whole quotations where one of the stretches would cut one in two, unless the cue stands inside of it. */
    Ranges keepingQuotations(Story story, int cue) {
        if (story.quoted(cue)) {
            return this;
        }
        Ranges whole = EMPTY;
        for (int r = 0; r < ends.length; r += 2) {
            int from = ends[r];
            int to = ends[r + 1];
            int last = story.quotations().at(to);
            if (last != NONE
                    && story.quotations().first(last) > cue
                    && from <= story.quotations().first(last) + 1) {
                to = story.quotations().last(last);
            }
            int first = story.quotations().at(from);
            if (first != NONE) {
                int start = story.quotations().first(first);
                boolean before = story.quotations().last(first) < cue;
                boolean bare = start > cue && story.words(start, from - 1) == 0;
                boolean follows = start > cue && story.words(cue + 1, start) == 0; // said, "Hoping that …"
                from = before || bare || follows || from == start + 1 ? start : from;
            }
            whole = whole.plus(of(from, to));
        }
        return whole;
    }

    int words(Story story) {
        int words = 0;
        for (int r = 0; r < ends.length; r += 2) {
            words += story.words(ends[r], ends[r + 1]);
        }
        return words;
    }

    /** The number of words that both have. */
    int sharedWords(Ranges other, Story story) {
        int shared = 0;
        for (int a = 0; a < ends.length; a += 2) {
            for (int b = 0; b < other.ends.length; b += 2) {
                int from = Math.max(ends[a], other.ends[b]);
                int to = Math.min(ends[a + 1], other.ends[b + 1]);
                shared += from <= to ? story.words(from, to) : 0;
            }
        }
        return shared;
    }

    /** The shared words among all words of both: 1 for the same words, 0 for none shared. */
    double likeness(Ranges other, Story story) {
        if (last() < other.first() || other.last() < first()) {
            return 0;
        }
        int shared = sharedWords(other, story);
        return shared == 0 ? 0 : shared / (double) (words(story) + other.words(story) - shared);
    }

    List<Span> spans(Story story) {
        List<Span> spans = new ArrayList<>(ends.length / 2);
        for (int r = 0; r < ends.length; r += 2) {
            spans.add(story.span(ends[r], ends[r + 1]));
        }
        return List.copyOf(spans);
    }
}
