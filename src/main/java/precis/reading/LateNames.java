package precis.reading;

import static precis.reading.TokenRow.NONE;

import precis.language.Relation;
import precis.language.UniversalTag;

/** Finds the name that the second sentence gives to whom the lead calls by an office alone. */
final class LateNames {
    private final Story story;
    private final MentionIndex index;

    LateNames(Story story, MentionIndex index) {
        this.story = story;
        this.index = index;
    }

    /** "Estonia's prime minister accused … Kaja Lepik said": the lead gives the office, the next sentence the name. */
    void identify() {
        int lead = story.told(0);
        int next = lead == NONE ? NONE : story.told(lead + 1);
        int office = next == NONE ? NONE : subject(lead);
        int name = office == NONE ? NONE : subject(next);
        Entry person = name == NONE ? null : index.entryAt(name);
        boolean fresh = person != null
                && person.person()
                && person.role == null
                && person.name.indexOf(' ') > 0
                && person.mentions.stream().noneMatch(mention -> mention.from() < story.leftmost(name));
        if (person == null || !fresh || !story.is(office, WordClass.ROLE) || story.plural(office)) {
            return;
        }
        int from = story.leftmost(office);
        while (story.punctuation(from)) {
            from++;
        }
        int end = withBody(office);
        for (int t = from; t <= end; t++) {
            if (personAt(t) || story.punctuation(t) && !story.reads(t, "-")) {
                return;
            }
        }
        from += story.is(from, UniversalTag.DET) ? 1 : 0;
        person.role = story.oneLine(from, end);
        person.roleTokens = Ranges.of(from, end);
        person.introductions.add(story.span(from, end));
    }

    /** "The former chairman of the Unification Church": an office with the body that it is over. */
    private int withBody(int office) {
        int start = story.reads(office + 2, "the") ? office + 3 : office + 2;
        Mention body = story.reads(office + 1, "of") ? index.at(start) : null;
        return body != null && body.from() == start ? body.to() : Descriptions.end(story, office);
    }

    /** The subject of a sentence's main verb. */
    private int subject(int sentence) {
        for (int t = story.opening(sentence); t <= story.last(sentence); t++) {
            if (story.isA(t, Relation.NSUBJ) && story.head(t) != NONE && story.head(story.head(t)) == NONE) {
                return t;
            }
        }
        return NONE;
    }

    private boolean personAt(int token) {
        Mention mention = index.at(token);
        return mention != null && mention.person();
    }
}
