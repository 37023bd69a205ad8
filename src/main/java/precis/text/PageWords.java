package precis.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds what stands between the sentences of a story because it was pasted from a web page: the words of buttons and forms
 * and "Photo" before a date line ({@code page-words.txt}), the
 * counters of galleries, what stands above a story, the credits of pictures, which are names in brackets between
 * two sentences: "The bridge at dawn. (Jan Holt/City Archive) The bridge fell on Monday.", and the agencies behind a dash at
 * the end of a paragraph.
 */
public final class PageWords {
    private static final PageWords ENGLISH = new PageWords();

    /** The longest run of words that an asterisk stands for, the longest credit and date line, in UTF-16 units. */
    private static final int LONGEST_GAP = 24;

    private static final int LONGEST_CREDIT = 70;
    private static final int LONGEST_PLACE = 40;

    /** "Inc. (NYSE: ARB)", "Jan A. (Johnny) Holt": so short a word in capitals may have its full stop for a shortening. */
    private static final int SHORTENING = 4;

    /** Each in two pieces where something stands between, else in one. */
    private final List<String[]> page = new ArrayList<>();

    private final List<String> beforeDateLines = new ArrayList<>();
    private final List<String> above = new ArrayList<>();
    private final List<String> linking = new ArrayList<>();

    private PageWords() {
        for (String line : Resources.lines("precis/text/page-words.txt")) {
            String[] fields = line.split(" \\| ", -1);
            switch (fields[0]) {
                case "page" -> page.add(fields[1].split("\\*", -1));
                case "dateline" -> beforeDateLines.add(fields[1]);
                case "above" -> above.add(fields[1]);
                case "linking" -> linking.addAll(List.of(fields[1].split(" ")));
                default -> throw new IllegalStateException("no such kind of page words: " + line);
            }
        }
    }

    /** The places of such words, in order; none overlaps another. */
    public static List<Span> in(String text) {
        List<Span> found = new ArrayList<>();
        int story = PageTop.end(text, ENGLISH.above);
        if (story > 0) {
            found.add(new Span(0, story));
        }
        for (int at = story; at < text.length(); at++) {
            int end = ENGLISH.end(text, at);
            if (end > at) {
                found.add(new Span(at, end));
                at = end - 1;
            }
        }
        return found;
    }

    /** Behind the page words that begin there, or -1. */
    private int end(String text, int at) {
        if (text.charAt(at) == '(') {
            return endOfCredit(text, at);
        }
        if ("-—–".indexOf(text.charAt(at)) >= 0) {
            return endOfSignature(text, at);
        }
        if (!free(text, at)) {
            return -1;
        }
        int counter = Counters.end(text, at);
        if (counter > at) {
            return counter;
        }
        for (String[] words : page) {
            int end = end(text, at, words);
            if (end > 0 && sentenceFollows(text, end)) {
                return end;
            }
        }
        for (String words : beforeDateLines) {
            if (at == 0 && text.startsWith(words) && dateLine(text, words.length())) {
                return words.length();
            }
        }
        return -1;
    }

    /** Whether words that begin there belong to no sentence that a mark before them holds open. */
    private static boolean free(String text, int at) {
        if (at == 0) {
            return true;
        }
        int before = at - 1;
        if (!Character.isWhitespace(text.charAt(before))) {
            return false;
        }
        while (before > 0 && Character.isWhitespace(text.charAt(before))) {
            before--;
        }
        return ",;:-–—".indexOf(text.charAt(before)) < 0;
    }

    private static int end(String text, int at, String[] words) {
        if (!text.startsWith(words[0], at)) {
            return -1;
        }
        int end = at + words[0].length();
        if (words.length == 1) {
            return end;
        }
        int rest = text.indexOf(words[1], end);
        return rest >= 0 && rest - end <= LONGEST_GAP ? rest + words[1].length() : -1;
    }

    /** Whether a sentence could begin behind blanks at an offset, or the text ends there. */
    private static boolean sentenceFollows(String text, int from) {
        int at = from;
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at == text.length() || (at > from && !Character.isLowerCase(text.charAt(at)));
    }

    /** " OSLO, Norway --": a place in capitals, whatever names follow, and a dash. */
    private boolean dateLine(String text, int from) {
        int dash = from;
        while (dash < text.length() && dash - from <= LONGEST_PLACE && "-—–".indexOf(text.charAt(dash)) < 0) {
            dash++;
        }
        boolean apart = dash < text.length() && text.charAt(from) == ' ' && text.charAt(dash - 1) == ' ';
        if (!apart || dash - from <= SHORTENING) {
            return false;
        }
        String place = text.substring(from + 1, dash - 1);
        return names(place) && Character.isUpperCase(place.charAt(1)) && Character.isUpperCase(place.charAt(2));
    }

    /** Behind a bracket with nothing but names in it that stands behind the end of one sentence and before the next, or -1. */
    private int endOfCredit(String text, int open) {
        int close = text.indexOf(')', open);
        if (close < 0 || close - open > LONGEST_CREDIT || open < 2 || text.charAt(open - 1) != ' ') {
            return -1;
        }
        boolean ends = close + 1 == text.length() || text.charAt(close + 1) == '\n';
        boolean goesOn = close + 2 < text.length()
                && text.charAt(close + 1) == ' '
                && Character.isUpperCase(text.charAt(close + 2));
        boolean between = endsSentence(text, open - 2) && (ends || goesOn);
        return between && names(text.substring(open + 1, close)) ? close + 1 : -1;
    }

    /** Behind the names that a paragraph ends with after a dash: "The bridge fell. — Harbour Times/NNA"; or -1. */
    private int endOfSignature(String text, int dash) {
        if (dash < 2 || text.charAt(dash - 1) != ' ' || ".!?".indexOf(text.charAt(dash - 2)) < 0) {
            return -1;
        }
        int name = dash;
        while (name < text.length() && "-—– ".indexOf(text.charAt(name)) >= 0) {
            name++;
        }
        int end = name;
        while (end < text.length() && end - name <= LONGEST_CREDIT && text.charAt(end) != '\n') {
            end++;
        }
        boolean closes = end == text.length() || text.charAt(end) == '\n';
        return closes && names(text.substring(name, end).strip().replace(" / ", "/")) ? end : -1;
    }

    /** Whether the mark at an offset ends a sentence, and no word that may be a shortening. */
    private static boolean endsSentence(String text, int mark) {
        if (text.charAt(mark) != '.') {
            return "!?\"”".indexOf(text.charAt(mark)) >= 0;
        }
        int word = mark;
        while (word > 0 && !Character.isWhitespace(text.charAt(word - 1))) {
            word--;
        }
        String before = text.substring(word, mark);
        boolean shortened = before.indexOf('.') >= 0
                || before.isEmpty()
                || (Character.isUpperCase(before.charAt(0)) && before.length() <= SHORTENING);
        return !shortened;
    }

    private boolean names(String words) {
        for (String word : words.split(" ", -1)) {
            if (word.isEmpty() || !(Character.isUpperCase(word.charAt(0)) || linking.contains(word))) {
                return false;
            }
        }
        return words.length() > 2 && Character.isLetter(words.charAt(words.length() - 1));
    }
}
