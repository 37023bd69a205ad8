package precis.draft;

import static precis.reading.TokenRow.NONE;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import precis.language.Relation;
import precis.language.UniversalTag;
import precis.reading.Actor;
import precis.reading.Lexicon;
import precis.reading.Reading;
import precis.reading.Speakers;
import precis.reading.Statement;
import precis.reading.Story;
import precis.reading.WordClass;
import precis.text.Span;

/** Who the words of an article stand for: the actor behind a noun or pronoun, and who of the actors may hold a position. */
final class Parties {
    private final Reading reading;
    private final Story story;
    private final @Nullable Statement[] around;

    Parties(Reading reading) {
        this.reading = reading;
        story = reading.story();
        around = new Statement[story.size()];
        for (Statement statement : reading.statements()) {
            if (statement.holder() != null) {
                cover(statement);
            }
        }
    }

    private void cover(Statement statement) {
        for (Span span : statement.content()) {
            int last = story.lastToken(span);
            for (int t = story.tokenAt(span.start()); t <= last; t++) {
                Statement wider = around[t];
                if (wider == null
                        || statement.extent().length() < wider.extent().length()) {
                    around[t] = statement;
                }
            }
        }
    }

    /** The narrowest statement that covers a token. */
    @Nullable
    Statement around(int token) {
        return around[token];
    }

    /** The actor that a noun or pronoun stands for. */
    @Nullable
    Actor actor(int token) {
        if (token == NONE) {
            return null;
        }
        Actor actor = reading.actorAt(token);
        if (actor != null && actor.person()) {
            return actor;
        }
        Actor titled = personTitled(token);
        if (titled != null || actor != null) {
            return titled != null ? titled : actor;
        }
        if (story.is(token, WordClass.SPEAKER)) {
            Statement statement = around(token);
            return statement == null ? null : statement.holder();
        }
        if (story.is(token, WordClass.RELATIVE) && story.pronoun(token)) {
            return antecedent(token);
        }
        for (int c = story.firstChild(token); c != NONE; c = story.nextSibling(c)) {
            boolean name = story.isA(c, Relation.FLAT)
                    || story.isA(c, Relation.APPOS)
                    || (story.isA(c, Relation.COMPOUND) && c > token);
            Actor named = name ? reading.actorAt(c) : null;
            if (named != null && named.person()) {
                return named;
            }
        }
        Actor named = story.is(token, WordClass.ROLE) ? personAfter(token) : null;
        return named != null ? named : bodyNamedBy(token);
    }

    /** Whom "him" or "his" means where no mention says so: the one other person of the sentence and the two before. */
    @Nullable
    Actor onlyOther(int pronoun, Actor than) {
        if (pronoun == NONE || !story.is(pronoun, WordClass.HUMAN)) {
            return null;
        }
        Actor only = null;
        for (int t = story.first(Math.max(0, story.sentence(pronoun) - 2)); t < pronoun; t++) {
            Actor other = reading.actorAt(t);
            if (other == null || !other.person() || other.sameSide(than)) {
                continue;
            }
            if (only != null && !only.id().equals(other.id())) {
                return null;
            }
            only = other;
        }
        return only;
    }

    private @Nullable Actor antecedent(int token) {
        int at = token;
        for (int hop = 0; hop < 6 && at != NONE; hop++) {
            if (story.is(at, Relation.ACL_RELCL)) {
                return story.head(at) == NONE ? null : actor(story.head(at));
            }
            at = story.head(at);
        }
        return null;
    }

    /** "Rules Committee Chairman Bruce Ash": the person whose name ends the run of nouns, where it begins with an office. */
    private @Nullable Actor personTitled(int token) {
        boolean office = false;
        int last = story.last(story.sentence(token));
        for (int t = token; t <= last && (story.nounish(t) || story.is(t, UniversalTag.ADJ)); t++) {
            Actor actor = reading.actorAt(t);
            if (office && actor != null && actor.person() && actor.named()) {
                return actor;
            }
            office |= story.is(t, WordClass.ROLE) || story.is(t, WordClass.TITLE);
        }
        return null;
    }

    /** "A spokesman for the army, Colonel X, rejected": the name that ends the phrase. */
    private @Nullable Actor personAfter(int role) {
        int last = Math.min(story.last(story.sentence(role)), role + 14);
        for (int t = role + 1; t <= last && !story.verb(t) && !story.is(t, UniversalTag.AUX); t++) {
            Actor actor = reading.actorAt(t);
            if (actor != null && actor.person()) {
                return actor;
            }
        }
        return null;
    }

    /** "the Saudi-led coalition": a collective noun whose phrase names a body or country. */
    private @Nullable Actor bodyNamedBy(int token) {
        if (!story.is(token, WordClass.AGENT)
                && !story.is(token, WordClass.GOVERNMENT)
                && !story.is(token, WordClass.VOICE)) {
            return null;
        }
        for (int t = story.leftmost(token); t < token; t++) {
            Actor actor = reading.actorAt(t);
            if (actor != null && (actor.kind() == Actor.Kind.ORGANISATION || actor.kind() == Actor.Kind.COUNTRY)) {
                return actor;
            }
        }
        return null;
    }

    /** Whether nobody in particular only passes on what others say: "the media", "news reports". */
    private static boolean relays(String name) {
        int of = name.indexOf(" of ");
        return relay(of < 0 ? name : name.substring(0, of)); // "news reports of Reed"
    }

    private static boolean relay(String name) {
        return Lexicon.english().is(singular(lastWord(name).toLowerCase(Locale.ROOT)), WordClass.RELAY);
    }

    /** Whether somebody may hold a position: a name, or a description of people who speak. */
    boolean voice(@Nullable Actor actor) {
        if (actor == null || (!actor.named() && relays(actor.name()))) {
            return false;
        }
        if (actor.named()) {
            return true;
        }
        Lexicon words = Lexicon.english();
        for (String word : actor.name().toLowerCase(Locale.ROOT).split(" ", -1)) {
            if (words.is(word, Speakers.DESCRIBED) || words.is(singular(word), Speakers.DESCRIBED)) {
                return true;
            }
        }
        return false;
    }

    /** Whether somebody rejects in office and disputes nothing: a court, a judge, voters. */
    static boolean decides(Actor actor) {
        String role = actor.role() == null ? actor.name() : actor.role();
        return decider(actor.name()) || decider(role);
    }

    private static boolean decider(String words) {
        String last = words.substring(words.lastIndexOf(' ') + 1);
        return Lexicon.english().is(last.toLowerCase(Locale.ROOT), WordClass.DECIDER);
    }

    /** Whether two are two parties: of different sides, and not one and the same under a longer and a shorter name. */
    static boolean apart(Actor one, Actor other) {
        if (one.sameSide(other)) {
            return false;
        }
        boolean within = one.named() && other.named()
                ? endsIn(one.name(), other.name()) || endsIn(other.name(), one.name())
                : !one.named()
                        && !other.named()
                        && (holds(one.name(), other.name()) || holds(other.name(), one.name()));
        return !within;
    }

    /** "local police spokesman" holds "police". */
    private static boolean holds(String name, String shorter) {
        return (" " + name + " ").contains(" " + shorter + " ");
    }

    /**
     * Whether one may openly go after the other: two parties, or two people of one government, who are on one side towards others
     * but not towards each other.
     */
    static boolean opponents(Actor one, Actor other) {
        boolean people = one.person() && other.person() && one.named() && other.named();
        boolean colleagues = people
                && !one.side().equals(one.name())
                && !one.side().equals(other.name())
                && !other.side().equals(other.name())
                && !one.name().equals(other.name());
        return apart(one, other) || colleagues;
    }

    /** "Sheikh Stone" and "Stone Al-Reed" may be one person whom the reading took for two. */
    static boolean shareName(Actor one, Actor other) {
        return one.named()
                && other.named()
                && !Collections.disjoint(
                        List.of(one.name().split(" ", -1)), List.of(other.name().split(" ", -1)));
    }

    /** "Stone" ends "Laura Stone"; "Paul Stone" does not. */
    private static boolean endsIn(String name, String shorter) {
        return name.equals(shorter) || name.endsWith(" ".concat(shorter));
    }

    private static String singular(String word) {
        if (word.endsWith("ies")) {
            return word.substring(0, word.length() - 3).concat("y");
        }
        return word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
    }

    private static String lastWord(String name) {
        return name.substring(name.lastIndexOf(' ') + 1);
    }
}
