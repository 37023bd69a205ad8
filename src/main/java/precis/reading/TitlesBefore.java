package precis.reading;

import static precis.reading.TokenRow.NONE;

import org.jspecify.annotations.Nullable;
import precis.language.Relation;
import precis.language.UniversalTag;

/** Finds the title before a name: "former minister of trade Ann Smith", "the harbour master, Ann Smith, …". */
final class TitlesBefore {
    private static final int LOOK_LEFT = 9;

    private final Story story;
    private final MentionIndex index;
    private final ShortOffices offices;

    TitlesBefore(Story story, MentionIndex index) {
        this.story = story;
        this.index = index;
        offices = new ShortOffices(story, index);
    }

    @Nullable
    RolePhrase before(Mention mention) {
        RolePhrase whole = whole(mention);
        return whole == null ? offices.before(mention) : whole;
    }

    private @Nullable RolePhrase whole(Mention mention) {
        int first = story.opening(story.sentence(mention.from()));
        int at = withoutTitles(mention.from() - 1, first);
        boolean comma = at > first && story.reads(at, ",");
        int last = comma ? at - 1 : at;
        if (last > first && story.is(last, UniversalTag.ADP)) {
            return null; // "the former wife of X", "a letter to the president for X"
        }
        at = last;
        int start = NONE;
        boolean found = false;
        while (at >= first && story.quotations().at(at) == story.quotations().at(mention.from())) {
            Mention other = index.at(at);
            if (other != null && index.person(at) && (other.words() > 1 || !(role(at) || state(at)))) {
                break;
            }
            if (other != null && !index.person(at) && !RolePhrase.noun(story, at)) {
                at = other.from();
                start = found ? at : start;
                at--;
                continue;
            }
            if (partOfTitle(at) || (at == mention.from() - 1 && role(at))) {
                found |= RolePhrase.noun(story, at) || (at == mention.from() - 1 && personal(at, mention));
                start = found ? at : start;
            } else if (!connects(at, first, found)) {
                break;
            }
            at--;
        }
        if (comma && !found) {
            return definite(mention, last, first);
        }
        // Before a comma a lone role noun is no title: "a meeting with the minister, Smith said".
        boolean bare = start == last || story.reads(start, "'s");
        if (comma && bare) {
            return ofAnother(start) ? null : definite(mention, last, first);
        }
        if (!found
                || start == NONE
                || (comma && (tail(start, mention) || ofAnother(start) || predicate(start, last)))) {
            return null;
        }
        start = withKin(withPrefix(ownPart(start, mention, comma), first));
        int wider = comma ? start : beforeComma(start, first);
        int to = comma ? last : offices.with(last, mention);
        return new RolePhrase(wider, to, comma ? 2.5 : wider == last ? 2.6 : 3);
    }

    /** "the spokesman for President X", "the daughter of farm worker X": the first office or relation is another's. */
    private int ownPart(int start, Mention mention, boolean comma) {
        int last = mention.from() - 1;
        if (comma || !(role(last) || personal(last, mention))) {
            return start;
        }
        int own = start;
        for (int t = start + 1; t < last; t++) {
            boolean link = story.reads(t, "of") || story.reads(t, "for") || story.reads(t, "to");
            if (link && role(t - 1)) {
                own = story.is(t + 1, UniversalTag.DET) ? t + 2 : t + 1;
            }
        }
        return own;
    }

    private boolean role(int token) {
        return story.is(token, WordClass.ROLE) && !story.is(token, UniversalTag.ADV);
    }

    private boolean state(int token) {
        return story.is(token, WordClass.OFFICE_STATE);
    }

    /** Before "Mr", "surnamed", "Maj. Gen. (retd)": "a Senior Advocate, Mr X", "a manager surnamed X". */
    private int withoutTitles(int from, int first) {
        int at = from;
        if (story.reads(at, ")") && story.reads(at - 2, "(") && story.is(at - 3, WordClass.TITLE)) {
            at -= 3;
        }
        while (at > first && (story.is(at, WordClass.TITLE) || story.reads(at, WordClass.SURNAMED))) {
            at--;
        }
        return at;
    }

    /** "with Y, the mayor, X": what stands behind another's name is about that one. */
    private boolean ofAnother(int start) {
        int before = story.is(start - 1, UniversalTag.DET) ? start - 2 : start - 1;
        return story.reads(before, ",") && index.person(before - 1);
    }

    /** "After Reed was named the winner in Dale, X spoke": what somebody else is or was made. */
    private boolean predicate(int start, int last) {
        for (int t = start; t <= last; t++) {
            if (RolePhrase.noun(story, t) && (story.isA(t, Relation.XCOMP) || story.hasChild(t, Relation.COP))) {
                return true;
            }
        }
        return false;
    }

    /** "an appeal by the judge, X said": the judge is somebody else. */
    private boolean tail(int start, Mention mention) {
        int before = story.is(start - 1, UniversalTag.DET) ? start - 2 : start - 1;
        return story.is(before, UniversalTag.ADP)
                && story.verb(mention.to() + 1)
                && story.is(mention.to() + 1, WordClass.SAY);
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

    /** "Hale's daughter Christine", "Hale's chief adviser Christine", "Hale campaign manager Christine" */
    private int withKin(int start) {
        Mention principal = index.at(start - 1);
        boolean single = principal != null && principal.from() == start - 1 && index.person(start - 1);
        if (single && story.noun(start) && story.sentence(start - 1) == story.sentence(start)) {
            return start - 1;
        }
        boolean opens = story.reads(start, "'s");
        int possessive = opens ? start : start - 1;
        boolean owned = opens || (story.reads(possessive, "'s") && story.is(possessive + 1, WordClass.KIN));
        Mention owner = owned ? index.at(possessive - 1) : null;
        return owner == null ? start : owner.from();
    }

    /** "then-president", "ex-minister": a title is never cut at a hyphen. */
    private int withPrefix(int start, int first) {
        if (start > first && story.form(start - 1).equals("Under")) {
            return start - 1; // "Under Secretary X"
        }
        int from = start;
        while (from > first && hyphened(from)) {
            from = story.reads(from, "-") ? from - 1 : from - 2; // "17-year-old student"
        }
        return Math.max(from, first);
    }

    /** Whether a token is a hyphen or follows one, without a blank before: also the slip "Vice- President". */
    private boolean hyphened(int token) {
        int hyphen = story.reads(token, "-") ? token : token - 1;
        return story.reads(hyphen, "-") && hyphen > 0 && story.start(hyphen) == story.end(hyphen - 1);
    }

    /** "A spokesman for the general staff, Colonel X": the title goes on before a comma. */
    private int beforeComma(int start, int first) {
        int comma = story.reads(start - 1, ",") || !honoured(start) ? start - 1 : start - 2;
        if (comma - 1 < first || !story.reads(comma, ",")) {
            return start;
        }
        int at = comma - 1;
        while (at > first && (partOfTitle(at) || connects(at, first, false))) {
            at--;
        }
        boolean opens = story.is(at, UniversalTag.DET) || story.penn(at, "PRP$");
        boolean role = false;
        for (int t = at; t < start; t++) {
            role |= RolePhrase.noun(story, t);
            if (index.person(t)) {
                return start;
            }
        }
        return opens && role ? at : start;
    }

    /** "…, the late Professor X": a title of honour, which goes with an office. */
    private boolean honoured(int start) {
        int noun = story.is(start, UniversalTag.ADJ) ? start + 1 : start;
        return story.is(start - 1, UniversalTag.DET) && story.is(noun, WordClass.HONOUR);
    }

    /** "the harbour master, X, …": any definite phrase before a name between commas says what the person is. */
    private @Nullable RolePhrase definite(Mention mention, int last, int first) {
        int at = last;
        while (at > first
                && (story.noun(at)
                        || role(at)
                        || story.is(at, UniversalTag.ADJ)
                        || story.is(at, UniversalTag.NUM)
                        || story.reads(at, "-"))
                && index.at(at) == null) {
            at--;
        }
        Mention owner = story.reads(at, "'s") ? index.at(at - 1) : null;
        if (at > first && at - 1 == first && story.is(first, UniversalTag.ADP)) {
            return null; // "After the match, X said"
        }
        boolean kin = story.penn(at, "PRP$") && story.is(last, WordClass.KIN); // "their small child, Gloria"
        boolean opens = kin || story.reads(at, "the") || story.reads(at, "'s");
        boolean closes = story.punctuation(mention.to() + 1) && !story.reads(mention.to() + 1, "-");
        boolean phrase = opens
                && closes
                && (story.noun(last) || role(last))
                && !story.plural(last)
                && last > at
                && (kin || mention.words() > 1);
        return phrase && !story.is(last, WordClass.TIME) && !story.is(last, WordClass.THING_NAMED)
                ? new RolePhrase(owner != null && owner.person() ? owner.from() : at + 1, last, 2)
                : null;
    }

    private boolean partOfTitle(int token) {
        if (story.is(token, WordClass.LINKING)) {
            return false;
        }
        if (state(token) || hyphened(token) || hyphened(token + 1)) {
            return true;
        }
        if (story.nounish(token) || story.is(token, UniversalTag.ADJ) || story.is(token, UniversalTag.NUM)) {
            return !story.is(token, WordClass.TIME);
        }
        boolean participle = (story.penn(token, "VBG") || story.penn(token, "VBN"))
                && !story.nounish(token - 1)
                && story.child(token, Relation.OBJ) == NONE; // "by mocking Prime Minister X"
        return story.reads(token, "'s")
                || (token > 0 && story.reads(token, "'") && story.start(token) == story.end(token - 1))
                || story.reads(token, "&")
                || story.reads(token, "(")
                || story.reads(token, ")")
                || story.reads(token, "[")
                || story.reads(token, "]")
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
        if (story.reads(token, "now")) {
            return token > first && RolePhrase.noun(story, token - 1); // "former player now coach X"
        }
        return story.reads(token, "and")
                && token > first
                && !(RolePhrase.noun(story, token - 1) && index.person(token + 2) && holderBefore(token - 1, first))
                && (story.nounish(token - 1) || story.is(token - 1, UniversalTag.ADJ))
                && (story.nounish(token + 1) || story.is(token + 1, UniversalTag.ADJ))
                && (RolePhrase.noun(story, token - 1) || story.is(token - 1, UniversalTag.ADJ) || !found);
    }

    /** "the Under Secretary and President X": behind "the" and an office another's begins. */
    private boolean holderBefore(int office, int first) {
        int at = office - 1;
        while (at > first && partOfTitle(at)) {
            at--;
        }
        at -= at > first && story.form(at).equals("Under") ? 1 : 0; // "Under Secretary"
        return story.reads(at, "the");
    }

    private boolean roleLeftOf(int token, int first) {
        for (int t = token - 1; t >= first && token - t <= LOOK_LEFT; t--) {
            if (RolePhrase.noun(story, t)) {
                return !story.plural(t); // "a list for the governors, to President X"
            }
            boolean part = story.nounish(t)
                    || story.is(t, UniversalTag.ADJ)
                    || story.is(t, UniversalTag.DET)
                    || story.is(t, UniversalTag.NUM)
                    || story.reads(t, "of")
                    || story.reads(t, "for")
                    || story.reads(t, "'s")
                    || story.reads(t, "-")
                    || story.reads(t, "(")
                    || story.reads(t, ")")
                    || story.reads(t, "and");
            if (!part) {
                return false;
            }
        }
        return false;
    }
}
