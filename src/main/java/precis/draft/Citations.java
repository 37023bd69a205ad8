package precis.draft;

import java.util.ArrayList;
import java.util.List;
import precis.brief.Evidence;
import precis.reading.Story;
import precis.text.Span;

/** Makes evidence: spans inside one paragraph, not longer than a long sentence. */
final class Citations {
    /** What a reader takes in at one glance, in UTF-16 units. */
    private static final int LONGEST = 420;

    private static final int MOST = 4;

    private final Story story;

    Citations(Story story) {
        this.story = story;
    }

    /** The words of a span, cut at a clause where it is too long. */
    Evidence of(Span span) {
        Span trimmed = trimmed(span);
        if (trimmed.length() > LONGEST) {
            trimmed = new Span(trimmed.start(), cut(trimmed));
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

    private int cut(Span span) {
        int end = span.start() + LONGEST;
        int best = end;
        for (int i = span.start() + LONGEST / 3; i < end; i++) {
            char c = story.text().charAt(i);
            if ((c == ',' || c == ';' || c == ':') && story.text().charAt(i + 1) == ' ') {
                best = i;
            }
        }
        while (best == end && end > span.start() && !blank(story.text().charAt(best - 1))) {
            best--;
            end--;
        }
        return Math.max(best, span.start() + 1);
    }
}
