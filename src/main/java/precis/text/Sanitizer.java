package precis.text;

/**
 * Keeps characters out that could drive a terminal, reorder what is read or break a file. Each is replaced by U+FFFD one
 * UTF-16 unit for one, so that no offset moves.
 */
public final class Sanitizer {
    private static final char REPLACEMENT = '\uFFFD';

    private Sanitizer() {}

    /**
     * The text with U+FFFD for every control character but line feed and tab, lone surrogate, bidirectional override or
     * isolate, noncharacter and byte order mark.
     */
    public static String clean(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (forbidden(text, i)) {
                return replaced(text, i);
            }
        }
        return text;
    }

    /** The text cleaned and on one line: for messages. */
    public static String line(String text) {
        return clean(text).replace('\n', ' ').replace('\t', ' ');
    }

    private static String replaced(String text, int from) {
        StringBuilder clean = new StringBuilder(text);
        for (int i = from; i < text.length(); i++) {
            if (forbidden(text, i)) {
                clean.setCharAt(i, REPLACEMENT);
            }
        }
        return clean.toString();
    }

    private static boolean forbidden(String text, int i) {
        char c = text.charAt(i);
        if (c < 0x7F) {
            return c < ' ' && c != '\n' && c != '\t';
        } else if (Character.isHighSurrogate(c)) {
            return i + 1 == text.length()
                    || !Character.isLowSurrogate(text.charAt(i + 1))
                    || noncharacter(Character.toCodePoint(c, text.charAt(i + 1)));
        } else if (Character.isLowSurrogate(c)) {
            return i == 0
                    || !Character.isHighSurrogate(text.charAt(i - 1))
                    || noncharacter(Character.toCodePoint(text.charAt(i - 1), c));
        }
        return c <= 0x9F || bidiControl(c) || c == '\uFEFF' || noncharacter(c);
    }

    private static boolean bidiControl(char c) {
        return (c >= '\u202A' && c <= '\u202E') || (c >= '\u2066' && c <= '\u2069');
    }

    private static boolean noncharacter(int codePoint) {
        return (codePoint & 0xFFFE) == 0xFFFE || (codePoint >= 0xFDD0 && codePoint <= 0xFDEF);
    }
}
