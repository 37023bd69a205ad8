package precis.reading;

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
        if (story.is(token, WordClass.ROLE) || story.is(token, WordClass.COUNTERPART)) {
            return true;
        }
        String word = story.lower(token);
        return story.nounish(token)
                && word.length() > 5
                && (word.endsWith("woman") || word.endsWith("sman") || word.endsWith("ologist"));
    }
}
