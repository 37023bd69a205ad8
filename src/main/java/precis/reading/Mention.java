package precis.reading;

import java.util.Arrays;
import java.util.List;
import precis.language.NameType;

/**
 * A stretch of tokens that names something.
 *
 * @param from first token
 * @param to last token
 * @param name the words, with a name mended that the layout broke in two
 */
record Mention(int from, int to, NameType type, String name) {

    boolean person() {
        return type == NameType.PERSON;
    }

    boolean covers(int token) {
        return from <= token && token <= to;
    }

    /** Which of the tokens belong to one of the mentions. */
    static boolean[] covered(List<Mention> mentions, int tokens) {
        boolean[] covered = new boolean[tokens];
        mentions.forEach(mention -> Arrays.fill(covered, mention.from(), mention.to() + 1, true));
        return covered;
    }

    int words() {
        int words = 1;
        for (int i = 0; i < name.length(); i++) {
            words += name.charAt(i) == ' ' ? 1 : 0;
        }
        return words;
    }

    String lastWord() {
        return name.substring(name.lastIndexOf(' ') + 1);
    }

    String firstWord() {
        int blank = name.indexOf(' ');
        return blank < 0 ? name : name.substring(0, blank);
    }
}
