package precis.text;

/** Knows the counters of picture galleries, "1/5" or "1 of 5": by another of the same gallery. */
final class Counters {
    private static final int MOST_DIGITS = 2;

    private Counters() {}

    /** Behind the counter that begins at an offset, before words with a capital or the end of a line; or -1. */
    static int end(String text, int at) {
        int slash = digits(text, at);
        String joint = text.startsWith(" of ", slash) ? " of " : "/";
        if (slash == at || !text.startsWith(joint, slash)) {
            return -1;
        }
        int second = slash + joint.length();
        int end = digits(text, second);
        boolean apart = end == text.length() || Character.isWhitespace(text.charAt(end));
        if (end == second || !apart || Integer.parseInt(text.substring(at, slash)) > number(text, second, end)) {
            return -1;
        }
        int next = end;
        while (next < text.length() && Character.isWhitespace(text.charAt(next))) {
            next++;
        }
        boolean before = next == text.length() || Character.isUpperCase(text.charAt(next));
        return before && another(text, at, text.substring(slash, end)) ? end : -1;
    }

    private static int number(String text, int from, int to) {
        return Integer.parseInt(text.substring(from, to));
    }

    private static int digits(String text, int from) {
        int at = from;
        while (at < text.length() && at - from <= MOST_DIGITS && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
            at++;
        }
        return at - from > MOST_DIGITS ? from : at;
    }

    /** Whether a counter of the same gallery stands elsewhere: "9/11" and "1/6" are days. */
    private static boolean another(String text, int own, String rest) {
        for (int at = text.indexOf(rest); at >= 0; at = text.indexOf(rest, at + 1)) {
            int start = at;
            while (start > 0 && Character.isDigit(text.charAt(start - 1))) {
                start--;
            }
            boolean free = start == 0 || Character.isWhitespace(text.charAt(start - 1));
            int end = at + rest.length();
            boolean apart = end == text.length() || Character.isWhitespace(text.charAt(end));
            if (start != own && start < at && free && apart) {
                return true;
            }
        }
        return false;
    }
}
