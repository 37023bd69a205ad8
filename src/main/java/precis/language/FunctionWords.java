package precis.language;

import java.util.List;

/** Tells English from other languages by the small words that every English text is full of. */
final class FunctionWords {
    /** A shorter text is taken for English: a headline may have none of them. */
    private static final int SHORT = 40;

    private static final int ONE_IN = 8;
    private static final WordClasses WORDS =
            WordClasses.load("precis/language/function-words.txt", List.of("function"));

    private FunctionWords() {}

    static boolean english(Tokens tokens) {
        int words = 0;
        int function = 0;
        for (int i = 0; i < tokens.size; i++) {
            if (Character.isLetter(tokens.firstChar(i))) {
                words++;
                function += WORDS.of(Hash.lowerCase(tokens.text, tokens.start[i], tokens.end[i])) != 0 ? 1 : 0;
            }
        }
        return words <= SHORT || function * ONE_IN >= words;
    }
}
