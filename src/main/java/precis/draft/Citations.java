package precis.draft;

import java.util.ArrayList;
import java.util.List;
import precis.brief.Evidence;
import precis.reading.Story;
import precis.text.Span;

/** Makes evidence: spans inside one paragraph, not longer than a long sentence. */
final class Citations {
    /** What a reader takes in at one glance, in UTF-16 units without blanks. */
    private static final int LONGEST = 395;

    private static final int MOST = 4;

    private final Story story;

    Citations(Story story) {
        this.story = story;
    }

    /** The words of a span, cut at a clause where it is too long. */
    Evidence of(Span span) {
        Span trimmed = trimmed(span);
        int most = end(trimmed, LONGEST);
        if (most < trimmed.end()) {
            trimmed = new Span(trimmed.start(), cut(trimmed.start(), most));
        }
        return Evidence.at(trimmed, story.text());
    }

    /** The first four of some spans. */
    List<Evidence> of(List<Span> spans) {
        List<Evidence> evidence = new ArrayList<>();
        for (Span span : spans) {
            if (evidence.size() < MOST && hasWords(span)) {
                for (Span part : inParagraphs(span)) {
                    evidence.add(of(part));
                }
            }
        }
        return evidence;
    }

    private boolean hasWords(Span span) {
        for (int i = span.start(); i < span.end(); i++) {
            if (Character.isLetterOrDigit(story.text().charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private List<Span> inParagraphs(Span span) {
        int line = story.text().indexOf("\n", span.start());
        if (line < 0 || line >= span.end()) {
            return List.of(span);
        }
        List<Span> parts = new ArrayList<>();
        int start = span.start();
        for (int i = span.start(); i <= span.end(); i++) {
            if (i == span.end() || story.text().charAt(i) == '\n') {
                Span part = new Span(start, i);
                if (hasWords(part)) {
                    parts.add(part);
                }
                start = i + 1;
            }
        }
        return parts;
    }

    private Span trimmed(Span span) {
        int start = span.start();
        int end = span.end();
        while (end > start && blank(story.text().charAt(end - 1))) {
            end--;
        }
        while (start < end && blank(story.text().charAt(start))) {
            start++;
        }
        return new Span(start, end);
    }

    private static boolean blank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    /** Where so many characters of a span are over, its end where it has fewer. */
    private int end(Span span, int most) {
        int count = 0;
        for (int i = span.start(); i < span.end(); i++) {
            count += blank(story.text().charAt(i)) ? 0 : 1;
            if (count > most) {
                return i;
            }
        }
        return span.end();
    }

    /** The last end of a clause before a place; the last blank where no clause ends. */
    private int cut(int start, int end) {
        for (int i = end - 1; i > start + LONGEST / 3; i--) {
            char c = story.text().charAt(i);
            if ((c == ',' || c == ';' || c == ':') && story.text().charAt(i + 1) == ' ') {
                return i;
            }
        }
        int blank = end;
        while (blank > start + 1 && !blank(story.text().charAt(blank - 1))) {
            blank--;
        }
        return blank;
    }
}
