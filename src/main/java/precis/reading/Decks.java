package precis.reading;

import precis.language.UniversalTag;

/**
 * Tells a deck, the line between a headline and the lead, from a lead: "Reed wins in two towns, vows to fight on." It tells the
 * story before the story does, in the words of a headline and of people whom only the lead will introduce.
 */
final class Decks {
    private static final int LONGEST = 12;
    /** So many more words has a lead at least than the deck above it. */
    private static final int MORE = 6;

    private final Story story;

    Decks(Story story) {
        this.story = story;
    }

    /** Whether the first paragraph, up to this sentence, is one. */
    boolean closesWith(int sentence) {
        if (sentence != 0 || story.article().title() == null || story.sentences() == 1) {
            return false;
        }
        int last = story.last(0);
        int words = story.words(0, last);
        int lead = story.words(story.first(1), story.last(1));
        if (words > LONGEST || lead <= words + MORE || story.reads(0, "it")) {
            return false;
        }
        boolean spelledOut = false;
        boolean familiar = false;
        for (int t = 0; t <= last; t++) {
            if (story.penn(t, "VBD") || story.quoteMark(t) || story.dashApart(t) || introduces(t)) {
                return false;
            }
            boolean article = story.reads(t, "the") || story.reads(t, "a") || story.reads(t, "an");
            spelledOut |= article || story.is(t, UniversalTag.AUX); // a headline has neither
            familiar |= introducedBehind(t);
        }
        return familiar || !spelledOut;
    }

    /** "Ann Reed", where the story behind names her by one name alone. */
    private boolean introduces(int token) {
        if (!story.proper(token) || !story.proper(token + 1)) {
            return false;
        }
        for (int t = story.first(1); t + 1 < story.size(); t++) {
            if (story.form(t).equals(story.form(token)) && story.form(t + 1).equals(story.form(token + 1))) {
                return false;
            }
        }
        return true;
    }

    /** "Reed", where the story behind names an Ann Reed first. */
    private boolean introducedBehind(int token) {
        boolean alone = story.proper(token) && !story.proper(token - 1) && !story.proper(token + 1);
        for (int t = story.first(1); alone && t < story.size(); t++) {
            if (story.form(t).equals(story.form(token))) {
                return story.proper(t - 1);
            }
        }
        return false;
    }
}
