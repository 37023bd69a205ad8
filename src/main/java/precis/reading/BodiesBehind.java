package precis.reading;

import static precis.reading.TokenRow.NONE;

import org.jspecify.annotations.Nullable;
import precis.language.NameType;
import precis.language.UniversalTag;

/** Finds the body or place behind a name that says where somebody belongs: "of The Daily", "(Farm Institute)", "from Leeds". */
final class BodiesBehind {
    private static final int LONGEST_KIND = 3;

    private final Story story;
    private final MentionIndex index;

    BodiesBehind(Story story, MentionIndex index) {
        this.story = story;
        this.index = index;
    }

    @Nullable
    RolePhrase behind(Mention mention) {
        RolePhrase body = body(mention);
        return body == null ? home(mention) : body;
    }

    /** "X of Leeds University", "X, from the charity Leeds Aid,", "X (Farm Institute)" */
    @Nullable
    RolePhrase body(Mention mention) {
        int after = mention.to() + 1;
        if (story.reads(after, "(")) {
            Mention inside = index.at(after + 1);
            return inside != null
                            && inside.name().indexOf('.') < 0
                            && told(after)
                            && body(inside, after + 1)
                            && story.reads(inside.to() + 1, ")")
                    ? new RolePhrase(after + 1, inside.to(), .7)
                    : null;
        }
        int preposition = preposition(mention);
        boolean with = story.reads(preposition, "with") && preposition > after;
        boolean belongs = with
                || story.reads(preposition, "of")
                || story.reads(preposition, "from")
                || story.reads(preposition, "at");
        if (preposition == NONE || !belongs) {
            return null;
        }
        int start = preposition + 1;
        boolean the = story.reads(start, "the");
        start += the ? 1 : 0;
        int from = start;
        while (the && start - from < LONGEST_KIND && story.noun(start) && index.at(start) == null) {
            start++; // "the charity Leeds Aid"
        }
        Mention body = index.at(start);
        return body != null && body(body, start) ? new RolePhrase(from, body.to(), .7) : null;
    }

    /** Whether a sentence tells something: a list of players has clubs behind all of them. */
    private boolean told(int token) {
        for (int t = story.first(story.sentence(token)); t <= story.last(story.sentence(token)); t++) {
            if (story.finite(t)) {
                return true;
            }
        }
        return false;
    }

    private boolean body(Mention mention, int from) {
        Entry entry = index.entryAt(from);
        boolean organisation = entry != null && entry.kind == Actor.Kind.ORGANISATION;
        return mention.from() == from && (organisation || mention.type() == NameType.ORGANISATION);
    }

    /** "X of Leeds", "X, 43, from Leeds," */
    private @Nullable RolePhrase home(Mention mention) {
        int preposition = preposition(mention);
        boolean apart = preposition > mention.to() + 1;
        boolean belongs = story.reads(preposition, "of") || (apart && story.reads(preposition, "from"));
        Mention place = belongs ? index.at(preposition + 1) : null;
        boolean home = place != null
                && mention.words() > 1
                && place.type() == NameType.PLACE
                && place.from() == preposition + 1
                && !story.nounish(place.to() + 1) // "X of Leeds city police"
                && (!apart || story.punctuation(place.to() + 1));
        return home && place != null ? new RolePhrase(preposition, place.to(), .5) : null;
    }

    /** The preposition behind a name, perhaps after an age between commas, or {@link TokenRow#NONE}. */
    private int preposition(Mention mention) {
        int after = mention.to() + 1;
        if (story.is(after, UniversalTag.ADP)) {
            return after;
        }
        if (!story.reads(after, ",")) {
            return NONE;
        }
        boolean aged = story.is(after + 1, UniversalTag.NUM) && story.reads(after + 2, ",");
        int preposition = aged ? after + 3 : after + 1;
        return story.is(preposition, UniversalTag.ADP) ? preposition : NONE;
    }
}
