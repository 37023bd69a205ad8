package precis.language;

/**
 * Finds names that a layout broke in two: "Harsh V said." in one paragraph and "Pant, a professor …" in the next. It is the
 * initial that gives them away: nobody is called by a first name and an initial alone.
 */
final class BrokenNames {
    /** So many tokens may stand behind the initial: the rest of such a sentence is a torn "said". */
    private static final int REST = 3;

    private BrokenNames() {}

    /** Whether a name is broken between this sentence and the one before or behind. */
    static boolean in(Tokens tokens, int sentence) {
        return breaks(tokens, sentence) || breaks(tokens, sentence - 1);
    }

    private static boolean breaks(Tokens tokens, int sentence) {
        if (sentence < 0 || sentence + 1 >= tokens.sentences) {
            return false;
        }
        int next = tokens.first[sentence + 1];
        boolean goesOn = next + 1 < tokens.first[sentence + 2]
                && capitalWord(tokens, next)
                && tokens.firstChar(next + 1) == ','
                && lineBreak(tokens, next);
        if (!goesOn) {
            return false;
        }
        for (int i = Math.max(tokens.first[sentence] + 1, next - REST); i < next; i++) {
            boolean behind = i + 1 == next || !Character.isUpperCase(tokens.firstChar(i + 1));
            if (initial(tokens, i) && capitalWord(tokens, i - 1) && behind) {
                return true;
            }
        }
        return false;
    }

    private static boolean lineBreak(Tokens tokens, int token) {
        return tokens.text.substring(tokens.end[token - 1], tokens.start[token]).contains("\n");
    }

    private static boolean capitalWord(Tokens tokens, int token) {
        return tokens.length(token) > 1
                && Character.isUpperCase(tokens.firstChar(token))
                && Character.isLowerCase(tokens.text.charAt(tokens.start[token] + 1));
    }

    /** A capital letter with or without its full stop; not the word "I", which is a number of kings too. */
    private static boolean initial(Tokens tokens, int token) {
        char letter = tokens.firstChar(token);
        boolean alone = tokens.length(token) == 1 || (tokens.length(token) == 2 && tokens.lastChar(token) == '.');
        return alone && Character.isUpperCase(letter) && letter != 'I';
    }
}
