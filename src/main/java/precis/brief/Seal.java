package precis.brief;

import static java.nio.charset.StandardCharsets.UTF_8;

import precis.text.Sha256;

/**
 * Marks an exported text with a checksum over all the rest of it, so that the next export can tell whether somebody has
 * changed it since. The mark is the last line of its front matter.
 */
public final class Seal {
    private static final String START = "---\n";
    private static final String END = "\n---\n";
    private static final String KEY = "\nchecksum: \"";
    private static final String QUOTE = "\"";

    private Seal() {}

    /**
     * The text with its mark.
     *
     * @throws IllegalArgumentException where it has no front matter
     */
    public static String on(String text) {
        int end = text.indexOf(END);
        if (!text.startsWith(START) || end < 0) {
            throw new IllegalArgumentException("a text without front matter takes no seal");
        }
        return text.substring(0, end) + KEY + Sha256.hex(text.getBytes(UTF_8)) + QUOTE + text.substring(end);
    }

    /** Whether the text has a mark and nothing of it was changed since. */
    public static boolean intact(String text) {
        int end = text.indexOf(END);
        int start = end < 0 || !text.startsWith(START) ? -1 : text.lastIndexOf(KEY, end);
        return start >= 0 && on(text.substring(0, start) + text.substring(end)).equals(text);
    }
}
