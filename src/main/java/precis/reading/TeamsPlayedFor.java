package precis.reading;

import static precis.reading.TokenRow.NONE;

import org.jspecify.annotations.Nullable;
import precis.language.Relation;

/** Finds the team that somebody plays for where a deed tells it: "X scored for Leeds", "X put Sweden in the lead", "Korea substituted X". */
final class TeamsPlayedFor {
    /** How far behind the verb a team may stand, in tokens. */
    private static final int FARTHEST = 18;
    /** How far behind the team "in the lead" may stand. */
    private static final int LEAD = 4;

    private final Story story;
    private final MentionIndex index;

    TeamsPlayedFor(Story story, MentionIndex index) {
        this.story = story;
        this.index = index;
    }

    @Nullable
    RolePhrase of(Mention mention) {
        int head = mention.to();
        for (int t = mention.to(); t >= mention.from(); t--) {
            head = story.head(t) == NONE || !mention.covers(story.head(t)) ? t : head;
        }
        int verb = story.head(head);
        if (verb == NONE || story.negated(verb)) {
            return null;
        }
        if (story.isA(head, Relation.NMOD) && story.markedBy(head, "by") && story.is(verb, WordClass.SHOT)) {
            int owner = story.exactChild(verb, Relation.NMOD_POSS); // "Norway's goal in the second half, by X"
            return owner == NONE ? null : team(owner);
        }
        if (story.is(head, Relation.OBJ) && story.is(verb, WordClass.SUBSTITUTING)) {
            int subject = story.child(verb, Relation.NSUBJ);
            return subject == NONE ? null : team(subject);
        }
        boolean scores = story.is(verb, WordClass.SCORING) || story.is(verb, WordClass.PUTTING);
        if (!story.is(head, Relation.NSUBJ) || !scores) {
            return null;
        }
        int last = Math.min(story.rightmost(verb), verb + FARTHEST);
        for (int t = verb + 1; t <= last; t++) {
            int before = story.reads(t - 1, "the") ? t - 2 : t - 1;
            boolean given = story.reads(before, "for") && story.is(verb, WordClass.SCORING);
            RolePhrase team = given || putAhead(before, t) ? team(t) : null;
            if (team != null) {
                return team;
            }
        }
        return null;
    }

    /** "putting the Swedes in the lead" */
    private boolean putAhead(int verb, int team) {
        boolean ahead = false;
        for (int t = team + 1; t <= Math.min(team + LEAD, story.size() - 1); t++) {
            ahead |= story.is(t, WordClass.IN_FRONT);
        }
        return ahead && story.is(verb, WordClass.PUTTING);
    }

    private @Nullable RolePhrase team(int token) {
        Mention mention = index.at(token);
        Entry entry = index.entryAt(token);
        if (mention == null || entry == null) {
            return null;
        }
        boolean team = entry.kind == Actor.Kind.COUNTRY
                || entry.kind == Actor.Kind.ORGANISATION
                || Countries.table().people(entry.name);
        return team ? new RolePhrase(mention.from(), mention.to(), .45) : null;
    }
}
