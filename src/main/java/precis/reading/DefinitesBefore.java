package precis.reading;

import org.jspecify.annotations.Nullable;
import precis.language.UniversalTag;

/** Finds the definite phrase before a name between commas that says who somebody is, though it holds no word for an office. */
final class DefinitesBefore {
    private final Story story;
    private final MentionIndex index;
    private final TitleWords words;

    DefinitesBefore(Story story, MentionIndex index) {
        this.story = story;
        this.index = index;
        words = new TitleWords(story, index);
    }

    /** "the harbour master, X, …": any definite phrase before a name between commas says what the person is. */
    @Nullable
    RolePhrase before(Mention mention, int last, int first) {
        int at = last;
        while (at > first
                && (story.noun(at)
                        || words.role(at)
                        || story.is(at, UniversalTag.ADJ)
                        || story.is(at, UniversalTag.NUM)
                        || story.reads(at, "-"))
                && index.at(at) == null) {
            at--;
        }
        Mention owner = story.reads(at, "'s") ? index.at(at - 1) : null;
        boolean kin = story.penn(at, "PRP$") && story.is(last, WordClass.KIN); // "their small child, Gloria"
        if (!kin && at > first && governed(at, first)) {
            return null; // "After the match, X said", "in the myth of the tin box, X", "after yesterday's talk, X"
        }
        boolean opens = kin || story.reads(at, "the") || story.reads(at, "'s");
        boolean closes = story.punctuation(mention.to() + 1) && !story.reads(mention.to() + 1, "-");
        boolean phrase = opens
                && closes
                && (story.noun(last) || words.role(last))
                && !story.plural(last)
                && last > at
                && (kin || mention.words() > 1);
        return phrase && !story.is(last, WordClass.TIME) && !story.is(last, WordClass.THING_NAMED)
                ? new RolePhrase(owner != null && owner.person() ? owner.from() : at + 1, last, 2)
                : null;
    }

    /** Whether a preposition stands before a phrase that begins with its article or its owner. */
    private boolean governed(int article, int first) {
        int start = article;
        while (story.reads(start, "'s")
                && start > first
                && (story.nounish(start - 1) || story.is(start - 1, UniversalTag.ADJ))) {
            start--;
            while (start > first
                    && (story.nounish(start - 1)
                            || story.is(start - 1, UniversalTag.ADJ)
                            || story.is(start - 1, UniversalTag.DET))) {
                start--;
            }
        }
        return story.is(start - 1, UniversalTag.ADP);
    }
}
