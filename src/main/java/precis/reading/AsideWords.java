package precis.reading;

import java.util.ArrayList;
import java.util.List;
import precis.text.Resources;

/** The words of {@code asides.txt} by which paragraphs beside the story are known. */
final class AsideWords {
    static final AsideWords ENGLISH = new AsideWords();

    private final List<String> credits = new ArrayList<>();
    private final List<String> links = new ArrayList<>();
    private final List<String> closings = new ArrayList<>();

    private AsideWords() {
        for (String line : Resources.lines("precis/reading/asides.txt")) {
            int kindEnd = line.indexOf(" | ");
            String words = line.substring(kindEnd + 3, line.indexOf(" | ", kindEnd + 3));
            switch (line.substring(0, kindEnd)) {
                case "credit" -> credits.add(words);
                case "link" -> links.add(words);
                case "closing" -> closings.add(words);
                default -> throw new IllegalStateException("no such kind of aside: " + line);
            }
        }
    }

    /** Whether a paragraph, in lower case, begins as a pointer to other pages. */
    boolean link(String paragraph) {
        return begins(paragraph, links);
    }

    /** Whether a paragraph, in lower case, begins as what stands behind a story. */
    boolean closing(String paragraph) {
        return begins(paragraph, closings);
    }

    private static boolean begins(String paragraph, List<String> starts) {
        for (String start : starts) {
            boolean fits = paragraph.startsWith(start);
            if (fits
                    && (paragraph.length() == start.length()
                            || !Character.isLetterOrDigit(paragraph.charAt(start.length())))) {
                return true;
            }
        }
        return false;
    }

    /** Where the credit of a picture stands in a paragraph, in lower case, or -1. */
    int credit(String paragraph) {
        for (String credit : credits) {
            int at = paragraph.lastIndexOf(credit);
            if (at >= 0) {
                return at;
            }
        }
        return -1;
    }
}
