package precis.language;

/**
 * Cuts a text into tokens as the English treebanks do: clitics and marks apart, hyphened words in three, web addresses and
 * numbers whole.
 */
final class Tokenizer {
    /** A longer stretch without a blank is cut, so that no text takes longer than its size. */
    private static final int LONGEST = 256;

    private static final String OPENING = "([{<$£€¥#…,;:*~=+@&|•·>)]}";
    private static final String CLOSING = ")]}>,;:%…*~=|";
    private static final String INNER = "…()[];?!";

    private final Tokens tokens;
    private final String text;

    Tokenizer(Tokens tokens) {
        this.tokens = tokens;
        this.text = tokens.text;
    }

    /** Adds the tokens of this part of the text. */
    void tokenize(int from, int to) {
        int start = from;
        while (start < to) {
            while (start < to && Spelling.blank(text.charAt(start))) {
                start++;
            }
            int end = start;
            while (end < to && end - start < LONGEST && !Spelling.blank(text.charAt(end))) {
                end++;
            }
            if (end < to && end > start && Character.isHighSurrogate(text.charAt(end - 1))) {
                end++;
            }
            stretch(start, end);
            start = end;
        }
    }

    /** Tokens of a stretch without blanks: marks before, a word, marks behind. */
    private void stretch(int from, int to) {
        int start = from;
        while (start < to) {
            int next = openingMark(start, to);
            if (next == start) {
                break;
            }
            tokens.add(start, next);
            start = next;
        }
        int end = to;
        int marks = 0;
        int[] ends = new int[to - start];
        while (end > start) {
            int before = closingMark(start, end);
            if (before == end) {
                break;
            }
            ends[marks++] = end;
            end = before;
        }
        word(start, end);
        for (int at = end; marks > 0; at = ends[marks]) {
            tokens.add(at, ends[--marks]);
        }
    }

    /** The end of the mark that begins here, or {@code start} where a word begins. */
    private int openingMark(int start, int to) {
        char c = text.charAt(start);
        char next = start + 1 < to ? text.charAt(start + 1) : ' ';
        if ((c == '\'' || c == '`') && next == c) {
            return start + 2;
        }
        if ((c == '.' || c == '-') && next == c) {
            return endOfRun(start, to, c, c);
        }
        if (c == '!' || c == '?') {
            return endOfRun(start, to, '!', '?');
        }
        if (Spelling.apostrophe(c)) {
            return start + 1 < to && elided(start + 1, to) ? start : start + 1;
        }
        if (c == '@' || (c == '#' && Character.isLetter(next))) {
            return start;
        }
        if (c == '-') {
            return start + 1 < to && !Character.isDigit(next) ? start + 1 : start;
        }
        boolean mark = Spelling.doubleQuote(c) || Spelling.dash(c) || OPENING.indexOf(c) >= 0;
        return mark ? start + 1 : start;
    }

    private int endOfRun(int start, int to, char one, char other) {
        int end = start;
        while (end < to && (text.charAt(end) == one || text.charAt(end) == other)) {
            end++;
        }
        return end;
    }

    /** The start of the mark that ends here, or {@code end} where a word ends. */
    private int closingMark(int start, int end) {
        char c = text.charAt(end - 1);
        if (c == '\'' && end - 2 >= start && text.charAt(end - 2) == '\'') {
            return end - 2;
        }
        if (c == '.') {
            int run = startOfRun(start, end, '.', '.');
            return end - run >= 2 ? run : keepsFullStop(start, end) ? end : end - 1;
        }
        if (c == '!' || c == '?') {
            return startOfRun(start, end, '!', '?');
        }
        if (c == '-') {
            return startOfRun(start, end, '-', '-');
        }
        boolean mark = Spelling.doubleQuote(c) || Spelling.apostrophe(c) || Spelling.dash(c) || CLOSING.indexOf(c) >= 0;
        return mark ? end - 1 : end;
    }

    private int startOfRun(int start, int end, char one, char other) {
        int run = end;
        while (run > start && (text.charAt(run - 1) == one || text.charAt(run - 1) == other)) {
            run--;
        }
        return run;
    }

    /** Whether the full stop at the end belongs to the word: "U.S.", "Gen.", "V.". */
    private boolean keepsFullStop(int start, int end) {
        int stop = end - 1;
        if (stop - start == 1 && Character.isLetter(text.charAt(start))) {
            return Character.isUpperCase(text.charAt(start));
        }
        if (Spelling.abbreviation(text, start, stop)) {
            return true;
        }
        if (Spelling.numbered(text, start, stop)) {
            return numberFollows(end);
        }
        int letters = 0;
        for (int i = start; i < stop; i++) {
            if (Character.isLetter(text.charAt(i))) {
                letters++;
            } else if (text.charAt(i) != '.') {
                return false;
            }
        }
        int length = stop - start;
        return letters < length && length <= 6 && letters * 2 <= length + 2;
    }

    private boolean numberFollows(int end) {
        int next = end;
        while (next < text.length() && text.charAt(next) != '\n' && Spelling.blank(text.charAt(next))) {
            next++;
        }
        int digit = next < text.length() && text.charAt(next) == '(' ? next + 1 : next; // "Law No. (10) of 2021"
        int behind = digit;
        while (behind < text.length() && Character.isDigit(text.charAt(behind))) {
            behind++;
        }
        return behind > digit && (digit == next || (behind < text.length() && text.charAt(behind) == ')'));
    }

    private boolean elided(int start, int to) {
        int end = to;
        while (end > start && !Character.isLetter(text.charAt(end - 1))) {
            end--;
        }
        return Spelling.elided(text, start, end);
    }

    /** Tokens of a word that has no marks around it, but may have some inside. */
    private void word(int start, int end) {
        if (WebAddress.is(text, start, end)) {
            tokens.add(start, end);
            return;
        }
        for (int i = start + 1; i < end - 1; i++) {
            char c = text.charAt(i);
            if (c == '-' && text.charAt(i + 1) != '-') {
                if (numbersAround(i) && !range(start, i, end)) {
                    tokens.add(start, end);
                    return;
                }
                if (hyphen(start, i)) {
                    part(start, i);
                    tokens.add(i, i + 1);
                    word(i + 1, end);
                    return;
                }
            } else {
                int next = innerMark(start, i, end);
                if (next > i) {
                    part(start, i);
                    tokens.add(i, next);
                    stretch(next, end);
                    return;
                }
            }
        }
        part(start, end);
    }

    /** The end of a mark inside a word that cuts it in two, or {@code i} where there is none. */
    private int innerMark(int start, int i, int end) {
        char c = text.charAt(i);
        char before = text.charAt(i - 1);
        char after = text.charAt(i + 1);
        if (Spelling.dash(c) || Spelling.doubleQuote(c) || INNER.indexOf(c) >= 0) {
            return i + 1;
        }
        if ((c == '-' || c == '.') && after == c) {
            return endOfRun(i, end, c, c);
        }
        if (c == ':' || c == ',' || c == '/') {
            return Character.isDigit(before) && Character.isDigit(after) ? i : i + 1;
        }
        boolean sentences = c == '.' && Character.isUpperCase(after) && endsWord(start, i, end);
        return sentences ? i + 1 : i;
    }

    /** Whether a full stop ends a sentence although no blank stands behind it: "the end.The", "in 1999.The". */
    private boolean endsWord(int start, int i, int end) {
        char before = text.charAt(i - 1);
        boolean year = Character.isDigit(before) && i + 2 < end && Character.isLowerCase(text.charAt(i + 2));
        return i - start > 2 && (Character.isLowerCase(before) || year);
    }

    /** Whether the hyphen stands between letters or digits, and not behind a mere prefix. */
    private boolean hyphen(int start, int i) {
        return Character.isLetterOrDigit(text.charAt(i - 1))
                && Character.isLetterOrDigit(text.charAt(i + 1))
                && !Spelling.prefix(text, start, i);
    }

    private boolean numbersAround(int i) {
        return Character.isDigit(text.charAt(i - 1)) && Character.isDigit(text.charAt(i + 1));
    }

    /** Whether this is a range or a score ("2-1", "1,000-1,200"); a date or a telephone number stays whole. */
    private boolean range(int start, int hyphen, int end) {
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (i != hyphen && !Character.isDigit(c) && c != ',' && c != '.') {
                return false;
            }
        }
        return hyphen - start <= 4 || end - hyphen <= 5;
    }

    /** Tokens of a word without marks: clitics, contractions and units are cut off. */
    private void part(int start, int end) {
        int cut = start < end ? cut(start, end) : end;
        if (cut <= start || cut >= end) {
            tokens.add(start, end);
        } else if (text.charAt(cut - 1) == '$') {
            tokens.add(start, cut);
            part(cut, end);
        } else if (Spelling.apostrophe(text.charAt(cut))) {
            part(start, cut);
            tokens.add(cut, end);
        } else {
            tokens.add(start, cut);
            tokens.add(cut, end);
        }
    }

    /** Where a word is cut in two; {@code end} where it is not. */
    private int cut(int start, int end) {
        int length = end - start;
        if (length > 3
                && Spelling.apostrophe(text.charAt(end - 2))
                && text.regionMatches(true, end - 1, "t", 0, 1)
                && text.regionMatches(true, end - 3, "n", 0, 1)) {
            return end - 3;
        }
        for (int clitic = 2; clitic <= 3 && clitic < length; clitic++) {
            if (Spelling.apostrophe(text.charAt(end - clitic)) && Spelling.clitic(text, end - clitic + 1, end)) {
                return end - clitic;
            }
        }
        if (Spelling.contraction(text, start, end)) {
            return start + 3;
        }
        if (Character.isDigit(text.charAt(start))) {
            int unit = start;
            while (unit < end && (Character.isDigit(text.charAt(unit)) || ".,:".indexOf(text.charAt(unit)) >= 0)) {
                unit++;
            }
            return Spelling.unit(text, unit, end) ? unit : end;
        }
        return text.regionMatches(true, start, "us$", 0, 3) ? start + 3 : end;
    }
}
