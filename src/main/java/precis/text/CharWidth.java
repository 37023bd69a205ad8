package precis.text;

import java.text.Normalizer;
import java.util.Locale;

/**
 * How many cells of a terminal a text takes. Terminals agree on most of Unicode but not on all of it: where they do not,
 * {@link #drawn} gives a form that they agree on, so that a row never shifts.
 */
public final class CharWidth {
    /** Ranges of characters two cells wide (East Asian wide and full width, emoji shown as pictures): first, last. */
    private static final int[] WIDE = {
        0x1100, 0x115F, 0x231A, 0x231B, 0x2329, 0x232A, 0x23E9, 0x23EC, 0x23F0, 0x23F0, 0x23F3, 0x23F3, 0x25FD, 0x25FE,
        0x2614, 0x2615, 0x2648, 0x2653, 0x267F, 0x267F, 0x2693, 0x2693, 0x26A1, 0x26A1, 0x26AA, 0x26AB, 0x26BD, 0x26BE,
        0x26C4, 0x26C5, 0x26CE, 0x26CE, 0x26D4, 0x26D4, 0x26EA, 0x26EA, 0x26F2, 0x26F3, 0x26F5, 0x26F5, 0x26FA, 0x26FA,
        0x26FD, 0x26FD, 0x2705, 0x2705, 0x270A, 0x270B, 0x2728, 0x2728, 0x274C, 0x274C, 0x274E, 0x274E, 0x2753, 0x2755,
        0x2757, 0x2757, 0x2795, 0x2797, 0x27B0, 0x27B0, 0x27BF, 0x27BF, 0x2B1B, 0x2B1C, 0x2B50, 0x2B50, 0x2B55, 0x2B55,
        0x2E80, 0x303E, 0x3041, 0x33FF, 0x3400, 0x4DBF, 0x4E00, 0x9FFF, 0xA000, 0xA4CF, 0xA960, 0xA97F, 0xAC00, 0xD7A3,
        0xF900, 0xFAFF, 0xFE10, 0xFE19, 0xFE30, 0xFE6F, 0xFF00, 0xFF60, 0xFFE0, 0xFFE6, 0x16FE0, 0x18CFF, 0x1B000,
        0x1B2FF, 0x1F004, 0x1F004, 0x1F0CF, 0x1F0CF, 0x1F18E, 0x1F18E, 0x1F191, 0x1F19A, 0x1F200, 0x1F320, 0x1F32D,
        0x1F335, 0x1F337, 0x1F37C, 0x1F37E, 0x1F393, 0x1F3A0, 0x1F3CA, 0x1F3CF, 0x1F3D3, 0x1F3E0, 0x1F3F0, 0x1F3F4,
        0x1F3F4, 0x1F3F8, 0x1F43E, 0x1F440, 0x1F440, 0x1F442, 0x1F4FC, 0x1F4FF, 0x1F53D, 0x1F54B, 0x1F54E, 0x1F550,
        0x1F567, 0x1F57A, 0x1F57A, 0x1F595, 0x1F596, 0x1F5A4, 0x1F5A4, 0x1F5FB, 0x1F64F, 0x1F680, 0x1F6C5, 0x1F6CC,
        0x1F6CC, 0x1F6D0, 0x1F6D2, 0x1F6D5, 0x1F6D7, 0x1F6DC, 0x1F6DF, 0x1F6EB, 0x1F6EC, 0x1F6F4, 0x1F6FC, 0x1F7E0,
        0x1F7EB, 0x1F7F0, 0x1F7F0, 0x1F90C, 0x1F93A, 0x1F93C, 0x1F945, 0x1F947, 0x1F9FF, 0x1FA70, 0x1FAFF, 0x20000,
        0x3FFFD
    };

    private static final int REGIONAL_A = 0x1F1E6;
    private static final int REGIONAL_Z = 0x1F1FF;
    private static final int ZERO_WIDTH_JOINER = 0x200D;

    private CharWidth() {}

    /** The cells that a text takes when drawn. */
    public static int of(CharSequence text) {
        int width = 0;
        for (int i = 0; i < text.length(); ) {
            int end = clusterEnd(text, i);
            width += cells(text, i);
            i = end;
        }
        return width;
    }

    /** The cells of the cluster that begins at {@code start}: 0, 1 or 2, or more where it is drawn as a marker. */
    public static int cells(CharSequence text, int start) {
        int first = Character.codePointAt(text, start);
        if (first < 0x7F) {
            return first >= 0x20 || first == '\t' || first == '\n'
                    ? 1
                    : marker(first).length();
        }
        if (isRegional(first)) {
            return clusterEnd(text, start) - start > 2 ? 2 : 1;
        }
        if (isHostile(first)) {
            return marker(first).length();
        }
        return isCombining(first) ? 0 : isWide(first) ? 2 : 1;
    }

    /**
     * Where the cluster that begins at {@code start} ends: a character with the marks on it, a flag's two letters, a family
     * of emoji joined into one.
     */
    public static int clusterEnd(CharSequence text, int start) {
        int first = Character.codePointAt(text, start);
        int i = start + Character.charCount(first);
        if (isRegional(first)) {
            if (i < text.length() && isRegional(Character.codePointAt(text, i))) {
                i += 2;
            }
            return i;
        }
        while (i < text.length()) {
            int next = Character.codePointAt(text, i);
            if (next < 0x300 || !isCombining(next)) {
                break;
            }
            i += Character.charCount(next);
            // what a joiner joins belongs to the same picture
            if (next == ZERO_WIDTH_JOINER && i < text.length() && isWide(first)) {
                i += Character.charCount(Character.codePointAt(text, i));
            }
        }
        return i;
    }

    /** The cluster between two offsets as it is sent to a terminal: harmless, and as wide as {@link #cells} says. */
    public static String drawn(CharSequence text, int start, int end) {
        int first = Character.codePointAt(text, start);
        if (first == '\t' || first == '\n') {
            return " ";
        }
        if (isHostile(first)) {
            return marker(first);
        }
        if (isRegional(first)) {
            StringBuilder letters = new StringBuilder();
            for (int i = start; i < end; i += 2) {
                letters.append((char) ('A' + Character.codePointAt(text, i) - REGIONAL_A));
            }
            return letters.toString();
        }
        if (isCombining(first)) {
            return "";
        }
        // a picture is drawn without what follows it: skin, joined persons, presentation; marks on a letter stay
        return isWide(first) || (first >= 0x2000 && first < 0x3000)
                ? Character.toString(first)
                : Normalizer.normalize(text.subSequence(start, end), Normalizer.Form.NFC);
    }

    /** Whether a character could move the cursor or turn the text round, and is drawn as a marker instead. */
    public static boolean isHostile(int codePoint) {
        return (codePoint < 0x20 && codePoint != '\n' && codePoint != '\t')
                || (codePoint >= 0x7F && codePoint < 0xA0)
                || (codePoint >= 0x202A && codePoint <= 0x202E)
                || (codePoint >= 0x2066 && codePoint <= 0x2069)
                || codePoint == 0x200E
                || codePoint == 0x200F
                || codePoint == 0x061C
                || codePoint == 0x2028
                || codePoint == 0x2029
                || codePoint == 0xFEFF
                || (codePoint >= 0xD800 && codePoint <= 0xDFFF);
    }

    private static String marker(int codePoint) {
        String hex = Integer.toHexString(codePoint).toUpperCase(Locale.ROOT);
        return "<U+" + "0".repeat(Math.max(0, 4 - hex.length())) + hex + ">";
    }

    private static boolean isRegional(int codePoint) {
        return codePoint >= REGIONAL_A && codePoint <= REGIONAL_Z;
    }

    private static boolean isCombining(int codePoint) {
        if (codePoint < 0x300) {
            return codePoint == 0xAD;
        }
        int type = Character.getType(codePoint);
        return type == Character.NON_SPACING_MARK
                || type == Character.ENCLOSING_MARK
                || (type == Character.FORMAT && !isHostile(codePoint))
                || (codePoint >= 0x1F3FB && codePoint <= 0x1F3FF)
                || (codePoint >= 0x1160 && codePoint <= 0x11FF);
    }

    private static boolean isWide(int codePoint) {
        if (codePoint < WIDE[0]) {
            return false;
        }
        int low = 0;
        int high = WIDE.length / 2 - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            if (codePoint < WIDE[2 * middle]) {
                high = middle - 1;
            } else if (codePoint > WIDE[2 * middle + 1]) {
                low = middle + 1;
            } else {
                return true;
            }
        }
        return false;
    }
}
