package precis.reading;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import precis.language.UniversalTag;

/**
 * Finds what a body is, in the article's words: "the Russian news agency Tass", "Yonhap news agency", "the Orthodox Church, a
 * Christian denomination".
 */
final class BodyRoles {
    private static final int LONGEST = 7;

    private final Story story;

    BodyRoles(Story story) {
        this.story = story;
    }

    /** Gives a body the first role that one of its mentions in the story tells. */
    void describe(Entry body) {
        for (Mention mention : body.mentions) {
            if (story.aside(story.sentence(mention.from()))) {
                continue;
            }
            RolePhrase role = before(mention);
            role = role == null ? behind(mention) : role;
            role = role == null ? apposition(mention) : role;
            if (role != null && !repeats(body, role)) {
                int from = Math.min(role.from(), mention.from());
                int to = Math.max(role.to(), mention.to());
                body.role = story.oneLine(role.from(), role.to());
                body.roleTokens = Ranges.of(role.from(), role.to());
                body.introductions.clear();
                body.introductions.add(story.span(from, to));
                return;
            }
        }
    }

    /** "the security firm Varnet", "the Russian news agency \"Tass\"", "the land's main news agency Norna" */
    private @Nullable RolePhrase before(Mention mention) {
        int first = story.opening(story.sentence(mention.from()));
        int noun = story.quoteMark(mention.from() - 1) ? mention.from() - 2 : mention.from() - 1;
        if (noun < first || !kind(noun)) {
            return null;
        }
        int from = noun;
        while (from > first
                && noun - from < LONGEST
                && (describes(from - 1) || owner(from - 1) || story.proper(from - 1))) {
            from--;
        }
        boolean opens = from > first && (story.is(from - 1, UniversalTag.DET) || story.punctuation(from - 1));
        boolean owned = story.proper(from); // only an owner's name is passed over
        boolean tells = from < noun || story.is(noun, WordClass.OUTLET) || story.is(noun, WordClass.JOURNAL);
        return tells && (opens || owned || from == first) ? new RolePhrase(from, noun, 1) : null;
    }

    /** "Yonhap news agency" */
    private @Nullable RolePhrase behind(Mention mention) {
        int to = mention.to();
        int last = story.last(story.sentence(to));
        while (to < last && to - mention.to() < LONGEST && small(to + 1) && story.noun(to + 1)) {
            to++;
        }
        return to > mention.to() && kind(to) && !thingOf(to) ? new RolePhrase(mention.to() + 1, to, 1) : null;
    }

    /** "the Varna Group office", "the party conference": what a body has or holds is not what it is. */
    private boolean thingOf(int token) {
        return story.is(token, WordClass.HEAD)
                && !story.is(token, WordClass.BODY)
                && !story.is(token, WordClass.OUTLET)
                && !story.is(token, WordClass.JOURNAL)
                && !story.is(token, WordClass.WATCHER);
    }

    /** "X, a Christian denomination," */
    private @Nullable RolePhrase apposition(Mention mention) {
        boolean bracket = story.reads(mention.to() + 1, "(") && story.reads(mention.to() + 3, ")"); // its acronym
        int comma = bracket ? mention.to() + 4 : mention.to() + 1;
        int from = comma + 1;
        int last = story.last(story.sentence(mention.to()));
        boolean opens = story.reads(comma, ",") && (story.reads(from, "a") || story.reads(from, "an"));
        if (!opens) {
            return null;
        }
        int to = from;
        while (to < last && to - from < LONGEST && (describes(to + 1) || story.noun(to + 1))) {
            to++;
        }
        boolean closes = to < last && story.punctuation(to + 1);
        return closes && story.noun(to) && !story.plural(to) && !story.is(to, WordClass.TIME)
                ? new RolePhrase(from + 1, to, 1)
                : null;
    }

    /** A common noun for a kind of body. */
    private boolean kind(int token) {
        return small(token)
                && story.noun(token)
                && !story.plural(token)
                && !story.quoted(token)
                && (story.is(token, WordClass.HEAD)
                        || story.is(token, WordClass.OUTLET)
                        || story.is(token, WordClass.JOURNAL)
                        || story.is(token, WordClass.WATCHER));
    }

    private boolean describes(int token) {
        return story.is(token, UniversalTag.ADJ)
                || (story.noun(token) && small(token))
                || story.reads(token, "-")
                || (story.penn(token, "VBN") && story.reads(token - 1, "-")); // "Leeds-based"
    }

    /** "North Korea's" before "main news agency" */
    private boolean owner(int token) {
        return story.reads(token, "'s") || (story.proper(token) && (owner(token + 1) || story.proper(token + 1)));
    }

    private boolean small(int token) {
        return token < story.size() && Character.isLowerCase(story.form(token).charAt(0));
    }

    /** "the court, the Supreme Court": a role that only says again what the name says. */
    private boolean repeats(Entry body, RolePhrase role) {
        String name = body.name.toLowerCase(Locale.ROOT);
        return role.from() == role.to() && name.endsWith(story.lower(role.to()));
    }
}
