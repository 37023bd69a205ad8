package precis.term;

import com.googlecode.lanterna.input.CharacterPattern;
import com.googlecode.lanterna.input.KeyStroke;
import com.googlecode.lanterna.input.KeyType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reports that no key was struck for: where the mouse is ({@code ESC [ < 0 ; 12 ; 3 M}), and the answer whether a mode is known
 * ({@code ESC [ ? 2026 ; 2 $ y}).
 */
final class ReportPattern implements CharacterPattern {
    private static final String MOUSE = "\u001b[<";
    private static final String MODE = "\u001b[?";
    private static final int MOST_CHARACTERS = 24;

    /** A report in the place of a key stroke. */
    static final class Report extends KeyStroke {
        private final boolean mouse;
        private final int[] numbers;
        private final boolean press;

        Report(boolean mouse, int[] numbers, boolean press) {
            super(KeyType.Unknown);
            this.mouse = mouse;
            this.numbers = numbers;
            this.press = press;
        }

        /** Whether it says that the terminal knows a mode. */
        boolean knows(int mode) {
            return !mouse && numbers.length == 2 && numbers[0] == mode && (numbers[1] == 1 || numbers[1] == 2);
        }

        /** What the mouse did, or null where it is nothing to us. */
        @Nullable
        Event event() {
            if (!mouse || !press || numbers.length != 3) {
                return null;
            }
            int column = numbers[1] - 1;
            int row = numbers[2] - 1;
            return switch (numbers[0]) {
                case 0 -> new Event.Clicked(column, row);
                case 64 -> new Event.Wheeled(column, row, true);
                case 65 -> new Event.Wheeled(column, row, false);
                default -> null;
            };
        }
    }

    /** Whether the text ends within a report. */
    static boolean isUnderWay(String text) {
        int from = Math.max(text.lastIndexOf(MOUSE), text.lastIndexOf(MODE));
        return from >= 0 && text.substring(from + MODE.length()).chars().allMatch(c -> isInner((char) c));
    }

    @Override
    public @Nullable Matching match(List<Character> sequence) {
        StringBuilder text = new StringBuilder();
        sequence.forEach(text::append);
        boolean mouse = MOUSE.startsWith(text.substring(0, Math.min(text.length(), MOUSE.length())));
        boolean mode = MODE.startsWith(text.substring(0, Math.min(text.length(), MODE.length())));
        if (!mouse && !mode || text.length() > MOST_CHARACTERS) {
            return null;
        } else if (text.length() <= MOUSE.length()) {
            return Matching.NOT_YET;
        }
        String inner = text.substring(MOUSE.length(), text.length() - 1);
        char last = text.charAt(text.length() - 1);
        if (isInner(last)) {
            return Matching.NOT_YET;
        }
        boolean ends = mouse ? last == 'M' || last == 'm' : last == 'y' && inner.endsWith("$");
        return ends ? new Matching(new Report(mouse, numbers(inner), last == 'M')) : null;
    }

    private static boolean isInner(char c) {
        return c >= '0' && c <= '9' || c == ';' || c == '$';
    }

    private static int[] numbers(String inner) {
        String[] parts = inner.replace("$", "").split(";", -1);
        int[] numbers = new int[parts.length];
        for (int i = 0; i < parts.length; i++) {
            numbers[i] = parts[i].isEmpty() || parts[i].length() > 6 ? 0 : Integer.parseInt(parts[i]);
        }
        return numbers;
    }
}
