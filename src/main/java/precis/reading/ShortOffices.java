package precis.reading;

import org.jspecify.annotations.Nullable;
import precis.language.UniversalTag;

/** Finds the office before a name that is cut short: "Ohio Gov. X", "Republican Sen. X"; and, for want of one, the age. */
final class ShortOffices {
    private final Story story;
    private final MentionIndex index;

    ShortOffices(Story story, MentionIndex index) {
        this.story = story;
        this.index = index;
    }

    /** "Republican Sen. X", "security analyst Maj Gen (retd) X": short offices right before the name belong to the title. */
    int with(int last, Mention mention) {
        int to = last;
        while (to + 1 < mention.from() && office(to + 1)) {
            to++;
        }
        boolean retired = to > last && story.reads(to + 1, "(") && to + 4 == mention.from() && story.reads(to + 3, ")");
        return retired ? to + 3 : to + 1 == mention.from() ? to : last;
    }

    private boolean office(int token) {
        return story.inside(token)
                && story.is(token, WordClass.TITLE)
                && ShortTitles.english().office(story.lower(token));
    }

    /** "Ohio Gov. X", "Air Force Lt. Col. X", where nothing else says what somebody is. */
    @Nullable
    RolePhrase before(Mention mention) {
        int first = story.opening(story.sentence(mention.from()));
        int last = mention.from() - 1;
        if (last < first || !office(last)) {
            return null;
        }
        int from = last;
        while (from > first && describes(from - 1)) {
            Mention owner = index.at(from - 1);
            from = owner == null ? from - 1 : owner.from();
        }
        return new RolePhrase(from, last, 1.2);
    }

    private boolean describes(int token) {
        if (story.is(token, WordClass.TIME)) {
            return false;
        }
        Mention owner = index.at(token);
        boolean owned = owner != null && !owner.person() && !story.verb(owner.from() - 1);
        return owned
                || office(token)
                || story.is(token, WordClass.OFFICE_STATE)
                || (owner == null && story.is(token, UniversalTag.ADJ));
    }

    /** "17-year-old X", where nothing else says what somebody is. */
    @Nullable
    RolePhrase age(Mention mention) {
        int last = mention.from() - 1;
        int first = story.first(story.sentence(mention.from()));
        boolean age = last - 4 >= first
                && story.reads(last, "old")
                && story.reads(last - 1, "-")
                && story.reads(last - 2, "year")
                && story.is(last - 4, UniversalTag.NUM);
        return age ? new RolePhrase(last - 4, last, .3) : null;
    }
}
