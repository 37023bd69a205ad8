package precis.draft;

import static precis.reading.TokenRow.NONE;

import precis.reading.Reading;
import precis.reading.Statement;
import precis.reading.Story;
import precis.reading.WordClass;
import precis.text.Span;

/** What an article says in its own voice, word by word, apart from what it lets others say. */
final class OwnVoice {
    /** How much of a sentence others say, where it is theirs. */
    private static final double THEIRS = .4;

    private final Story story;
    private final boolean[] said;

    OwnVoice(Reading reading) {
        story = reading.story();
        said = new boolean[story.size()];
        for (Statement statement : reading.statements()) {
            Span mention = statement.mentionSpan();
            int subject = mention == null ? NONE : story.tokenAt(mention.start());
            boolean others = story.is(subject, WordClass.PLURAL); // "They stressed that"
            if (statement.holder() != null || others) {
                statement.content().forEach(this::say);
            }
        }
        for (int t = 0; t < said.length; t++) {
            said[t] |= story.quoted(t);
        }
    }

    private void say(Span span) {
        for (int t = story.tokenAt(span.start()); t != NONE && t <= story.lastToken(span); t++) {
            said[t] = true;
        }
    }

    /** Whether a word is the article's own. */
    boolean speaks(int token) {
        return !said[token];
    }

    /** Whether a sentence mostly tells what others say. */
    boolean reports(int sentence) {
        int theirs = 0;
        for (int t = story.first(sentence); t <= story.last(sentence); t++) {
            theirs += said[t] ? 1 : 0;
        }
        return theirs > THEIRS * (story.last(sentence) - story.first(sentence) + 1);
    }

    /** How many words of a sentence tell what its writer holds: "should", "Surely" where it opens, but not "in May". */
    int opinions(int sentence) {
        int opinions = 0;
        for (int t = story.first(sentence); t <= story.last(sentence); t++) {
            opinions += speaks(t) && opines(t) ? 1 : 0;
        }
        return opinions;
    }

    private boolean opines(int token) {
        boolean name = story.capital(token) && token > story.first(story.sentence(token));
        return story.reads(token, WordClass.OPINING) && !name;
    }

    /** Whether a word of the article's own judges something: "a clumsy plan". */
    boolean judges(int token) {
        return speaks(token)
                && (story.is(token, WordClass.HARSH)
                        || story.is(token, WordClass.PRAISE)
                        || story.is(token, WordClass.WEIGHT)
                        || story.reads(token, WordClass.DUTY)
                        || (story.reads(token, WordClass.ASSESSING) && !opines(token)));
    }

    /** Whether the writer speaks of himself or his like in a sentence: "we", "my". */
    boolean ours(int sentence) {
        for (int t = story.first(sentence); t <= story.last(sentence); t++) {
            if (speaks(t) && story.is(t, WordClass.SPEAKER)) {
                return true;
            }
        }
        return false;
    }
}
