package precis.reading;

import static precis.reading.TokenRow.NONE;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import precis.language.NameType;
import precis.language.Relation;
import precis.language.UniversalTag;

/**
 * Finds what a person is: the title before the name, the apposition after it, "is the director of", "of The Daily". All in the
 * article's words.
 */
final class Roles {
    private static final int LONGEST = 26;
    private static final int LOOK_LEFT = 9;

    private final Story story;
    private final MentionIndex index;

    Roles(Story story, MentionIndex index) {
        this.story = story;
        this.index = index;
    }

    /** A stretch of the article that says what somebody is. */
    private record Found(int from, int to, double weight) {}

    void describe(Entry person) {
        double best = 0;
        boolean onlyAside = true;
        for (Mention mention : person.mentions) {
            onlyAside &= story.aside(story.sentence(mention.from()));
        }
        for (Mention mention : person.mentions) {
            if (!onlyAside && story.aside(story.sentence(mention.from()))) {
                continue;
            }
            best = describe(person, mention, best);
        }
    }

    private double describe(Entry person, Mention mention, double best) {
        Found title = title(mention);
        Found apposition = apposition(mention);
        Found other = title == null && apposition == null ? other(mention) : null;
        if (title != null && apposition != null) {
            String both = text(title).concat(", ").concat(text(apposition));
            return take(person, mention, both, Math.min(title.from, mention.from()), apposition.to, best, 9);
        }
        Found one = title != null ? title : apposition != null ? apposition : other;
        if (one == null) {
            return best;
        }
        double weight = one.weight + Math.min(one.to - one.from + 1, 6) * .15 - (story.quoted(mention.from()) ? .4 : 0);
        int from = Math.min(one.from, mention.from());
        int to = Math.max(one.to, mention.to());
        return take(person, mention, text(one), from, to, best, weight);
    }

    private double take(Entry person, Mention mention, String role, int from, int to, double best, double weight) {
        if (role.isEmpty() || weight <= best || to - from > 40) {
            return best;
        }
        person.role = role;
        person.affiliation = index.affiliation(from, to, mention);
        person.introductions.clear();
        person.introductions.add(story.span(from, to));
        return weight;
    }

    private String text(Found found) {
        int from = found.from;
        int to = found.to;
        while (from < to
                && (story.is(from, UniversalTag.DET)
                        || story.reads(from, "'s")
                        || story.hasLemma(from, "include")
                        || (story.penn(from, "PRP$") && !kin(from, to))
                        || story.punctuation(from))) {
            from++;
        }
        while (to > from
                && (story.punctuation(to)
                        || story.is(to, UniversalTag.ADP)
                        || story.is(to, WordClass.TITLE)
                        || story.is(to, UniversalTag.DET)
                        || story.is(to, UniversalTag.CCONJ))) {
            to--;
        }
        return story.oneLine(from, closed(from, to));
    }

    /** The last token of a stretch with the bracket that closes it: "chief (acting)". */
    private int closed(int from, int to) {
        int open = NONE;
        for (int t = from; t <= to; t++) {
            open = story.reads(t, "(") ? t : story.reads(t, ")") ? NONE : open;
        }
        if (open == NONE || open == from) {
            return to;
        }
        return story.reads(to + 1, ")") ? to + 1 : open - 1;
    }

    private boolean kin(int from, int to) {
        for (int t = from; t <= to; t++) {
            if (story.is(t, WordClass.KIN)) {
                return true;
            }
        }
        return false;
    }

    boolean roleNoun(int token) {
        if (story.is(token, WordClass.ROLE) || story.is(token, WordClass.COUNTERPART)) {
            return true;
        }
        String word = story.lower(token);
        return story.nounish(token)
                && word.length() > 5
                && (word.endsWith("woman") || word.endsWith("sman") || word.endsWith("ologist"));
    }

    // Before the name

    private @Nullable Found title(Mention mention) {
        int first = story.opening(story.sentence(mention.from()));
        int at = mention.from() - 1;
        boolean comma = at > first && story.reads(at, ",");
        int last = comma ? at - 1 : at;
        at = last;
        int start = NONE;
        boolean found = false;
        while (at >= first && story.quotations().at(at) == story.quotations().at(mention.from())) {
            Mention other = index.at(at);
            if (other != null && person(at) && (other.words() > 1 || !story.is(at, WordClass.ROLE))) {
                break;
            }
            if (other != null && !person(at) && !roleNoun(at)) {
                at = other.from();
                start = found ? at : start;
                at--;
                continue;
            }
            if (partOfTitle(at) || (at == mention.from() - 1 && story.is(at, WordClass.ROLE))) {
                found |= roleNoun(at) || (at == mention.from() - 1 && personal(at, mention));
                start = found ? at : start;
            } else if (!connects(at, first, found)) {
                break;
            }
            at--;
        }
        if (comma && !found) {
            return definite(mention, last, first);
        }
        boolean bare = comma && found && start != NONE && !fullTitle(start, last);
        if (!found || start == NONE || bare) {
            return null;
        }
        int wider = comma ? start : beforeComma(start, first);
        return new Found(wider, last, comma ? 2.5 : wider == last ? 2.6 : 3);
    }

    /** "winger Paulo Reis", "forecaster Lucy Amadi": a noun for who does something, tied to a full name. */
    private boolean personal(int token, Mention mention) {
        int head = story.head(token);
        boolean tied =
                (head != NONE && mention.from() <= head && head <= mention.to()) || story.under(mention.to(), token);
        String word = story.lower(token);
        boolean doer = word.endsWith("er") || word.endsWith("or") || word.endsWith("ist") || word.endsWith("ian");
        return tied
                && doer
                && word.length() > 4
                && mention.words() > 1
                && story.noun(token)
                && !story.is(token, WordClass.TIME)
                && !story.is(token, WordClass.THING_NAMED);
    }

    private boolean person(int token) {
        Entry entry = index.entryAt(token);
        return entry != null && entry.person();
    }

    /** "A spokesman for the general staff, Colonel X": the title goes on before a comma. */
    private int beforeComma(int start, int first) {
        if (start - 2 < first || !story.reads(start - 1, ",")) {
            return start;
        }
        int at = start - 2;
        while (at > first && (partOfTitle(at) || connects(at, first, false))) {
            at--;
        }
        boolean opens = story.is(at, UniversalTag.DET);
        boolean role = false;
        for (int t = at; t < start; t++) {
            role |= roleNoun(t);
            if (person(t)) {
                return start;
            }
        }
        return opens && role ? at : start;
    }

    /** "the harbour master, X, …": any definite phrase before a name between commas says what the person is. */
    private @Nullable Found definite(Mention mention, int last, int first) {
        int at = last;
        while (at > first && (story.noun(at) || story.is(at, UniversalTag.ADJ)) && index.at(at) == null) {
            at--;
        }
        if (at > first && at - 1 == first && story.is(first, UniversalTag.ADP)) {
            return null; // "After the match, X said"
        }
        boolean opens = story.reads(at, "the") || story.reads(at, "'s");
        boolean closes = story.punctuation(mention.to() + 1) && !story.reads(mention.to() + 1, "-");
        boolean phrase = opens && closes && story.noun(last) && !story.plural(last) && last > at && mention.words() > 1;
        return phrase && !story.is(last, WordClass.TIME) && !story.is(last, WordClass.THING_NAMED)
                ? new Found(at + 1, last, 2)
                : null;
    }

    /** Before a comma a lone role noun is no title: "a meeting with the minister, Smith said". */
    private boolean fullTitle(int from, int to) {
        return to > from;
    }

    private boolean partOfTitle(int token) {
        if (story.is(token, WordClass.LINKING)) {
            return false;
        }
        if (story.nounish(token) || story.is(token, UniversalTag.ADJ) || story.is(token, UniversalTag.NUM)) {
            return !story.is(token, WordClass.TIME);
        }
        boolean participle = (story.penn(token, "VBG") || story.penn(token, "VBN")) && !story.nounish(token - 1);
        return story.reads(token, "'s")
                || (story.reads(token, "'") && story.start(token) == story.end(token - 1))
                || story.reads(token, "-")
                || story.reads(token, "&")
                || story.reads(token, "(")
                || story.reads(token, ")")
                || (participle && (story.nounish(token + 1) || story.is(token + 1, UniversalTag.ADJ)));
    }

    /** Words that a title goes on over, if a role noun stands further left: "chairman of the", "minister for". */
    private boolean connects(int token, int first, boolean found) {
        if (story.is(token, UniversalTag.ADP)) {
            return story.reads(token, WordClass.OFFICE_OF) && roleLeftOf(token, first);
        }
        if (story.is(token, UniversalTag.DET)) {
            return story.is(token - 1, UniversalTag.ADP) && token - 1 >= first && connects(token - 1, first, found);
        }
        return story.reads(token, "and")
                && token > first
                && (story.nounish(token - 1) || story.is(token - 1, UniversalTag.ADJ))
                && (story.nounish(token + 1) || story.is(token + 1, UniversalTag.ADJ))
                && (roleNoun(token - 1) || story.is(token - 1, UniversalTag.ADJ) || !found);
    }

    private boolean roleLeftOf(int token, int first) {
        for (int t = token - 1; t >= first && token - t <= LOOK_LEFT; t--) {
            if (roleNoun(t)) {
                return true;
            }
            boolean part = story.nounish(t)
                    || story.is(t, UniversalTag.ADJ)
                    || story.is(t, UniversalTag.DET)
                    || story.is(t, UniversalTag.NUM)
                    || story.reads(t, "of")
                    || story.reads(t, "for")
                    || story.reads(t, "'s")
                    || story.reads(t, "-")
                    || story.reads(t, "and");
            if (!part) {
                return false;
            }
        }
        return false;
    }

    // After the name

    private @Nullable Found apposition(Mention mention) {
        int last = story.last(story.sentence(mention.to()));
        int from = mention.to() + 2;
        if (!story.reads(mention.to() + 1, ",") || from > last) {
            return null;
        }
        if (story.is(from, UniversalTag.NUM) && story.reads(from + 1, ",")) {
            from += 2;
        }
        if (from > last || !opensPhrase(from)) {
            return null;
        }
        boolean role = false;
        boolean preposition = false;
        int to = from;
        for (int t = from; t <= last && t - from < LONGEST; t++) {
            if (ends(t, from) || (role && story.reads(t, "and") && story.reads(t + 1, "no"))) {
                break;
            }
            preposition |= story.is(t, UniversalTag.ADP);
            role |= !preposition && t - from < 7 && roleNoun(t);
            if (!role && (story.is(t, WordClass.RELATIVE) || story.reads(t, "and"))) {
                break;
            }
            to = t;
        }
        return role ? new Found(from, beforeRelative(from, to), 2.8) : null;
    }

    private boolean opensPhrase(int token) {
        return story.is(token, UniversalTag.DET)
                || story.nounish(token)
                || story.is(token, UniversalTag.ADJ)
                || story.penn(token, "PRP$");
    }

    private boolean ends(int token, int from) {
        if (story.punctuation(token)
                && !story.reads(token, "-")
                && !story.reads(token, "(")
                && !story.reads(token, ")")
                && !story.reads(token, "'")) {
            return true;
        }
        boolean leads = story.is(token, WordClass.LEADING) && story.reads(token - 1, "who");
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
        for (int t = to; t > from && !roleNoun(t); t--) {
            if (story.reads(t, "and") && story.is(t + 1, UniversalTag.DET)) {
                return t - 1;
            }
        }
        return to;
    }

    // Elsewhere

    private @Nullable Found other(Mention mention) {
        Found copula = copula(mention);
        if (copula != null) {
            return copula;
        }
        Found field = field(mention);
        if (field != null) {
            return field;
        }
        Mention owner = story.reads(mention.from() - 1, "'s") ? index.at(mention.from() - 2) : null;
        if (owner != null && !owner.person() && mention.words() > 1) {
            return new Found(owner.from(), owner.to(), .6); // "Korea's Kim Shin-Wook"
        }
        int after = mention.to() + 1;
        boolean belongs = story.reads(after, "of") || story.reads(after, "from") || story.reads(after, "at");
        int start = story.reads(after + 1, "the") ? after + 2 : after + 1;
        Mention body = belongs && start < story.size() ? index.at(start) : null;
        if (body != null && body.type() == NameType.ORGANISATION && body.from() == start) {
            return new Found(start, body.to(), .7);
        }
        return null;
    }

    /** "X, who studies naval warfare at the institute": the field stands for the role. */
    private @Nullable Found field(Mention mention) {
        int who = mention.to() + 2;
        int last = story.last(story.sentence(mention.to()));
        boolean relative = story.reads(mention.to() + 1, ",") && story.reads(who, "who") && who < last;
        boolean does = story.is(who + 1, WordClass.EXPERTISE) || story.is(who + 1, WordClass.LEADING);
        if (!relative || !does || !story.finite(who + 1)) {
            return null;
        }
        int to = who + 1;
        while (to < last && !story.punctuation(to + 1) && !story.reads(to + 1, "and") && !story.reads(to + 1, "but")) {
            to++;
        }
        return new Found(who + 1, to, 2);
    }

    private @Nullable Found copula(Mention mention) {
        int head = story.head(mention.to()) == NONE ? mention.to() : headOf(mention);
        int noun = story.head(head);
        if (noun == NONE || !story.isA(head, Relation.NSUBJ) || !roleNoun(noun)) {
            return null;
        }
        int copula = story.exactChild(noun, Relation.COP);
        if (copula == NONE || copula > noun || story.negated(noun)) {
            return null;
        }
        int from = copula + 1;
        while (from < noun && (story.is(from, UniversalTag.ADV) || story.is(from, UniversalTag.DET))) {
            from++;
        }
        int to = Math.min(story.rightmost(noun), noun + 6);
        for (int t = noun + 1; t <= to; t++) {
            if (story.punctuation(t) || story.is(t, WordClass.RELATIVE) || story.is(t, UniversalTag.SCONJ)) {
                to = t - 1;
            }
        }
        return new Found(from, Math.max(noun, to), 1.5);
    }

    private int headOf(Mention mention) {
        for (int t = mention.from(); t <= mention.to(); t++) {
            int head = story.head(t);
            if (head == NONE || head < mention.from() || head > mention.to()) {
                return t;
            }
        }
        return mention.to();
    }

    /** The persons whose office only another's tells: "his Russian counterpart". */
    static boolean counterpart(Entry person) {
        return person.role != null && person.role.toLowerCase(Locale.ROOT).endsWith("counterpart");
    }
}
