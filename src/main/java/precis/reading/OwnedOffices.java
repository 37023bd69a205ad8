package precis.reading;

import java.util.List;
import precis.language.NameType;
import precis.language.UniversalTag;

/** Names of offices that the tables pass over: "the Special Prosecutor's Office", "the Presidential Archives". */
final class OwnedOffices {
    private static final int LONGEST = 5;

    private final Story story;

    OwnedOffices(Story story) {
        this.story = story;
    }

    void addTo(List<Mention> mentions) {
        boolean[] named = Mention.covered(mentions, story.size());
        for (int t = 2; t < story.size(); t++) {
            int owner = t - 2;
            boolean office = !named[t]
                    && story.is(t, WordClass.HEAD)
                    && story.capital(t)
                    && story.reads(t - 1, "'s")
                    && title(owner);
            int from = owner;
            while (office && from > story.first(story.sentence(t)) && owner - from < LONGEST && title(from - 1)) {
                from--;
            }
            boolean free = office && story.sentence(from) == story.sentence(t);
            for (int k = from; free && k <= t; k++) {
                free = !named[k];
            }
            if (free && held(from, owner)) {
                mentions.add(new Mention(from, t, NameType.ORGANISATION, story.oneLine(from, t)));
            }
        }
        addDefinite(mentions, Mention.covered(mentions, story.size()));
        mentions.sort(NameRepair.BY_PLACE);
    }

    /** "the Presidential Archives", "Norland's Electoral Commission" */
    private void addDefinite(List<Mention> mentions, boolean[] named) {
        for (int t = 2; t < story.size(); t++) {
            boolean body = !named[t]
                    && !named[t - 1]
                    && story.proper(t)
                    && story.capital(t)
                    && story.is(t, WordClass.HEAD)
                    && story.capital(t - 1)
                    && story.is(t - 1, UniversalTag.ADJ)
                    && (story.reads(t - 2, "the") || story.reads(t - 2, "'s"))
                    && Countries.table().ofPeople(story.form(t - 1)) == null;
            if (body && !(t + 1 < story.size() && story.capital(t + 1))) {
                mentions.add(new Mention(t - 1, t, NameType.ORGANISATION, story.oneLine(t - 1, t)));
            }
        }
    }

    private boolean held(int from, int owner) {
        for (int t = from; t <= owner; t++) {
            if (story.is(t, WordClass.ROLE)) {
                return true;
            }
        }
        return false;
    }

    /** A word with a capital of the title of whoever holds the office; a people's is another name. */
    private boolean title(int token) {
        return story.capital(token)
                && (story.nounish(token) || story.is(token, UniversalTag.ADJ))
                && Countries.table().ofPeople(story.form(token)) == null;
    }
}
