package precis.reading;

import static precis.reading.TokenRow.NONE;

import org.jspecify.annotations.Nullable;
import precis.language.Relation;
import precis.language.UniversalTag;

/** Finds the apposition behind a name that says what somebody is: "Ann Smith, a minister from Leeds who leads the party". */
final class AppositionsBehind {
    private static final int LONGEST = 26;
    /** How late in the phrase the noun for the office may stand: "the prize-winning former Food Watch Institute director". */
    private static final int LATEST = 12;

    private final Story story;
    private final MentionIndex index;
    private final TitlesBefore titles;

    AppositionsBehind(Story story, MentionIndex index, TitlesBefore titles) {
        this.story = story;
        this.index = index;
        this.titles = titles;
    }

    @Nullable
    RolePhrase behind(Mention mention) {
        int last = story.last(story.sentence(mention.to()));
        int from = opening(mention, last);
        if (from == NONE || story.reads(from, "all") || story.reads(from, "both")) {
            return null; // "X, Y and Z, all teachers"
        }
        boolean role = false;
        boolean preposition = false;
        boolean one = story.reads(from, "one") && story.reads(from + 1, "of");
        int to = from;
        for (int t = from; t <= last && t - from < LONGEST; t++) {
            if (ends(t, from) || (role && story.reads(t, "and") && story.reads(t + 1, "no"))) {
                break;
            }
            boolean named = index.at(t) != null && !index.person(t); // "the former Institute of Health director"
            preposition |=
                    story.is(t, UniversalTag.ADP) && !named && !(one && t == from + 1) && !story.reads(t + 1, "-");
            role |= !preposition && t - from < LATEST && RolePhrase.noun(story, t);
            if (!role && (story.is(t, WordClass.RELATIVE) || (story.reads(t, "and") && !qualifies(t, from)))) {
                break;
            }
            if (story.reads(t, "to") && role && strays(t)) {
                break;
            }
            to = t;
        }
        boolean told = !role && told(mention, from);
        if ((!role && !told) || others(mention, from, to) || anothersTitle(mention, from, to) || tells(from, to)) {
            return null;
        }
        int end = beforeRelative(from, to);
        return new RolePhrase(from, end == to ? withOthers(to, last) : end, told ? 2.2 : 2.8);
    }

    /** "heritage and land worker": what the office is in, told with two words. */
    private boolean qualifies(int and, int from) {
        boolean plain = true;
        for (int t = from; t < and; t++) {
            plain &= (story.nounish(t) && !story.proper(t))
                    || story.is(t, UniversalTag.ADJ)
                    || story.is(t, UniversalTag.DET);
        }
        int office = and + 1;
        while (office < and + 3 && story.nounish(office) && !RolePhrase.noun(story, office)) {
            office++;
        }
        boolean single = !story.is(and + 1, UniversalTag.DET) && !story.plural(office);
        return plain && single && office > and + 1 && RolePhrase.noun(story, office) && index.at(office) == null;
    }

    /** "attended by X, government officials and guests": several people in a list are not what one is. */
    private boolean others(Mention mention, int from, int to) {
        int noun = from;
        while (noun < to && !RolePhrase.noun(story, noun)) {
            noun++;
        }
        while (noun < to && story.noun(noun + 1)) {
            noun++;
        }
        boolean bare = !story.is(from, UniversalTag.DET) && !story.reads(from, "one");
        return bare && story.plural(noun) && story.reads(noun + 1, "and") && index.at(mention.from() - 2) == null;
    }

    /** "take X, leader of the party to court": an office is to a land or a body, not to what has a small letter. */
    private boolean strays(int to) {
        boolean office = RolePhrase.noun(story, to - 1) || story.reads(to - 1, ")");
        boolean bare = story.noun(to + 1) && !story.proper(to + 1);
        return !office && bare;
    }

    private int withOthers(int to, int last) {
        int end = to;
        int wider = withSecond(to, last);
        while (wider > end) {
            end = wider;
            wider = withSecond(end, last);
        }
        return end;
    }

    /** "X, a lawyer, former mayor of Leeds, …": a second office behind a comma, unless it is the next one's of a list. */
    private int withSecond(int to, int last) {
        int from = to + 2;
        boolean opens = story.reads(to + 1, ",")
                && from <= last
                && (story.nounish(from) || story.is(from, UniversalTag.ADJ) || story.reads(from, "and"));
        boolean role = false;
        for (int t = from; opens && t <= last && t - from < LONGEST && !index.person(t); t++) {
            if (ends(t, from) || story.is(t, WordClass.RELATIVE)) {
                boolean closed = story.punctuation(t) || story.is(t, WordClass.RELATIVE);
                return role && closed ? t - 1 : to;
            }
            boolean early = t - from < 4 && !story.plural(t);
            role |= early && RolePhrase.noun(story, t);
            opens = role || !story.is(t, UniversalTag.ADP);
        }
        return to;
    }

    /** The first token of what stands behind a name, its comma and perhaps an age, or {@link TokenRow#NONE}. */
    private int opening(Mention mention, int last) {
        int comma = mention.to() + 1;
        boolean bracket = story.reads(comma, "(") && story.reads(comma + 2, ")"); // "X (34), a teacher"
        comma = bracket ? comma + 3 : comma;
        int from = comma + 1;
        if (story.reads(comma, "former") && comma < last && mention.words() > 1) {
            return comma; // "X former minister of trade, who"
        }
        if (!(story.reads(comma, ",") || between(comma, last)) || from > last) {
            return NONE;
        }
        if (story.is(from, UniversalTag.NUM) && story.reads(from + 1, ",")) {
            from += 2;
        }
        if (story.reads(from, "also") || story.reads(from, "himself") || story.reads(from, "herself")) {
            from++;
        }
        return from <= last && opensPhrase(from) ? from : NONE;
    }

    /** "X – the former director – agreed": a dash that another one answers. */
    private boolean between(int dash, int last) {
        if (!story.dashApart(dash)) {
            return false;
        }
        int end = dash + 1;
        while (end < last && end - dash < LONGEST && !story.dashApart(end)) {
            end++;
        }
        return story.dashApart(end);
    }

    /** "Prime Minister X, Foreign Minister Y": what stands before the next name of a list is that one's title. */
    private boolean anothersTitle(Mention mention, int from, int to) {
        boolean preposition = false;
        int next = story.reads(to + 1, ",") ? to + 2 : to + 1;
        next += story.is(next, WordClass.TITLE) && index.at(next) == null ? 1 : 0;
        for (int t = from; t <= next && t < story.size(); t++) {
            preposition |= story.is(t, UniversalTag.ADP);
            Mention other = index.at(t);
            boolean describes = other != null && RolePhrase.noun(story, other.to() + 1); // "a Hale delegate"
            if (other == null || other.from() != t || !index.person(t) || describes) {
                continue;
            }
            if (!preposition) {
                return !story.reads(other.to() + 1, "'s") && !story.reads(other.to() + 1, "'");
            }
            RolePhrase title = titles.before(other);
            RolePhrase own = titles.before(mention);
            if (title == null || own == null) {
                return false;
            }
            boolean each = story.reads(own.to() + 1, ","); // "the mayor, X, the head of the board, Y"
            return story.is(from, UniversalTag.DET) ? each && title.from() <= from + 1 : title.from() <= from;
        }
        return false;
    }

    /** "… by X, the minister said": the phrase is the subject of the verb behind it. */
    private boolean tells(int from, int to) {
        int verb = to + 1;
        if (verb >= story.size() || !story.verb(verb) || !story.finite(verb)) {
            return false;
        }
        int subject = story.child(verb, Relation.NSUBJ);
        boolean bare = !story.is(from, UniversalTag.DET) && !story.plural(subject); // "X, chief at the board said"
        return !bare && from <= subject && subject <= to && !story.is(subject, WordClass.RELATIVE);
    }

    /** "X, an extension professional in Kigali": what the tree sets beside a full name with "a" says what somebody is. */
    private boolean told(Mention mention, int from) {
        boolean opens = story.reads(from, "a") || story.reads(from, "an");
        int head = opens ? story.head(from) : NONE;
        boolean beside = head != NONE && story.isA(head, Relation.APPOS) && mention.words() > 1;
        int name = beside ? story.head(head) : NONE;
        return name >= mention.from()
                && name <= mention.to()
                && story.noun(head)
                && !story.plural(head)
                && !story.is(head, WordClass.TIME)
                && !story.is(head, WordClass.EVENT)
                && !story.is(head, WordClass.HEAD);
    }

    private boolean opensPhrase(int token) {
        return story.is(token, UniversalTag.DET)
                || story.nounish(token)
                || story.is(token, UniversalTag.ADJ)
                || story.penn(token, "PRP$")
                || (story.is(token, UniversalTag.ADV) && story.is(token, WordClass.AT_TIMES))
                || (story.reads(token, "one") && story.reads(token + 1, "of"))
                || (story.is(token, UniversalTag.ADP) && story.reads(token + 1, "-")) // "Under-Secretary"
                || (story.verb(token)
                        && !story.finite(token)
                        && RolePhrase.noun(story, token + 1)); // "acting director"
    }

    private boolean ends(int token, int from) {
        if (story.punctuation(token)
                && (!story.reads(token, "-") || story.dashApart(token))
                && !story.reads(token, "(")
                && !story.reads(token, ")")
                && !story.reads(token, "'")) {
            return true;
        }
        if (story.penn(token, "VBG") && story.is(token, WordClass.SAY)) {
            return true; // "X, wife of Y saying that"
        }
        boolean leads = story.is(token, WordClass.LEADING) && story.reads(token - 1, "who");
        boolean purpose = story.penn(token + 1, "VBG") && (story.reads(token, "for") || story.reads(token, "by"));
        if (purpose && token > from) {
            return true; // "a former teacher for having helped him"
        }
        return story.is(token, UniversalTag.AUX)
                || (story.verb(token) && story.finite(token) && token > from && !leads);
    }

    private int beforeRelative(int from, int to) {
        for (int t = from + 1; t <= to; t++) {
            if (story.is(t, WordClass.RELATIVE)) {
                if (story.reads(t, "who") && t < to && story.is(t + 1, WordClass.LEADING)) {
                    return to;
                }
                return beforeAnd(from, story.punctuation(t - 1) ? t - 2 : t - 1);
            }
        }
        return beforeAnd(from, to);
    }

    /** "adviser and the person who …", "… and the man seen as": what only a clause would tell is no role. */
    private int beforeAnd(int from, int to) {
        for (int t = to; t > from && !RolePhrase.noun(story, t); t--) {
            if (story.reads(t, "and") && story.is(t + 1, UniversalTag.DET)) {
                return t - 1;
            }
        }
        return to;
    }
}
