package precis.language;

/** Web and mail addresses, which stay whole: "www.example.org/page", "name@example.org". */
final class WebAddress {
    private static final int LONGEST_DOMAIN = ".co.uk".length();

    private WebAddress() {}

    /** Whether a stretch of text without blanks is an address. */
    static boolean is(String text, int start, int end) {
        boolean dot = false;
        int slash = end;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (c == '@' || (c == ':' && i + 2 < end && text.startsWith("//", i + 1))) {
                return true;
            }
            slash = c == '/' && slash == end && i > start ? i : slash;
            dot |= c == '.' && i > start;
        }
        return dot && text.charAt(start) != '.' && (text.startsWith("www.", start) || domain(text, start, slash));
    }

    private static boolean domain(String text, int start, int end) {
        for (int i = Math.max(start, end - LONGEST_DOMAIN); i < end; i++) {
            if (text.charAt(i) == '.' && Spelling.domain(text, i, end)) {
                return true;
            }
        }
        return false;
    }
}
