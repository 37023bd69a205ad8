package precis.reading;

import precis.language.UniversalTag;

/**
 * A stretch of the article that says what somebody is.
 *
 * @param from first token
 * @param to last token
 * @param weight of the phrases for one person the heaviest counts
 */
record RolePhrase(int from, int to, double weight) {
    /** Whether a token names an office, a profession, a part in life. */
    static boolean noun(Story story, int token) {
        if (story.is(token, UniversalTag.ADV)) {
            return false; // "looking forward"
        }
        int next = token + 1;
        if (story.is(token, UniversalTag.ADJ) && story.inside(next) && story.noun(next) && !story.capital(next)) {
            return false; // "the official figures"
        }
        if (story.is(token, WordClass.ROLE) || story.is(token, WordClass.COUNTERPART)) {
            return true;
        }
        String word = story.lower(token);
        int hyphen = word.lastIndexOf('-');
        if (hyphen > 0 && Lexicon.english().is(word.substring(hyphen + 1), WordClass.PARTY)) {
            return true; // "Ex-President"
        }
        return story.nounish(token)
                && word.length() > 5
                && (word.endsWith("woman") || word.endsWith("sman") || word.endsWith("ologist"));
    }
}
