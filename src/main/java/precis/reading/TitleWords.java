package precis.reading;

import static precis.reading.TokenRow.NONE;

import precis.language.NameType;
import precis.language.Relation;
import precis.language.UniversalTag;

/** Says which words the title of somebody may be made of. */
final class TitleWords {
    private static final int LOOK_LEFT = 9;
    /** How far before "and" the first of two offices may stand, with all that belongs to it. */
    private static final int FAR_LEFT = 14;

    private static final int LONGEST = 6;
    private static final int LONGEST_FIELD = 4;

    private final Story story;
    private final MentionIndex index;

    TitleWords(Story story, MentionIndex index) {
        this.story = story;
        this.index = index;
    }

    boolean role(int token) {
        return story.is(token, WordClass.ROLE) && !story.is(token, UniversalTag.ADV);
    }

    /** "Rovers forward X", taken for an adverb. */
    boolean position(int token) {
        return story.is(token, WordClass.ROLE) && story.is(token, UniversalTag.ADV) && story.proper(token - 1);
    }

    boolean state(int token) {
        return story.is(token, WordClass.OFFICE_STATE);
    }

    /** Whether a token is a hyphen or follows one, without a blank before: also the slip "Vice- President". */
    boolean hyphened(int token) {
        int hyphen = story.reads(token, "-") ? token : token - 1;
        return story.reads(hyphen, "-") && hyphen > 0 && story.start(hyphen) == story.end(hyphen - 1);
    }

    boolean part(int token) {
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
    boolean connects(int token, int first, boolean found) {
        if (story.is(token, UniversalTag.ADP)) {
            return story.reads(token, WordClass.OFFICE_OF) && roleLeftOf(token, first);
        }
        if (story.is(token, UniversalTag.DET)) {
            return story.is(token - 1, UniversalTag.ADP) && token - 1 >= first && connects(token - 1, first, found);
        }
        if (story.reads(token, "now")) {
            return token > first && RolePhrase.noun(story, token - 1); // "former player now coach X"
        }
        return (story.reads(token, "and") && (teams(token) || fields(token)))
                || (story.reads(token, ",") && (listedField(token) || (!found && minded(token, first))))
                || story.reads(token, "and")
                        && token > first
                        && !(RolePhrase.noun(story, token - 1)
                                && index.person(token + 2)
                                && holderBefore(token - 1, first))
                        && (story.nounish(token - 1) || story.is(token - 1, UniversalTag.ADJ))
                        && (story.nounish(token + 1) || story.is(token + 1, UniversalTag.ADJ))
                        && (RolePhrase.noun(story, token - 1) || story.is(token - 1, UniversalTag.ADJ) || !found);
    }

    /**
     * Where a title begins that ends with the office at {@code second}: "Minister of Trade in charge of Ports and Director of the
     * Harbour, X" tells two offices of one, both with a capital.
     */
    int withFirstOffice(int second, int first) {
        int and = second - 1;
        boolean same =
                !story.capital(second) && story.reads(second + 1, "of"); // "Head of Trade and member of the board, X"
        boolean opens = story.reads(and, "and") && (same || story.capital(second));
        for (int t = and - 1; opens && t >= first && and - t <= FAR_LEFT; t--) {
            boolean served = story.reads(t - 1, "the") && story.reads(t - 2, WordClass.OFFICE_OF);
            if (RolePhrase.noun(story, t) && !served) { // "Adviser to the President"
                boolean over = story.reads(t + 1, WordClass.OFFICE_OF);
                boolean one = over
                        && (!same || t == first)
                        && story.capital(t)
                        && !story.plural(t)
                        && !holderBefore(t, first);
                while (one && t > first && part(t - 1) && story.capital(t - 1)) {
                    t--;
                }
                return one ? t : second;
            }
            boolean charge = story.reads(t, "in") && story.reads(t + 1, "charge");
            opens = !index.person(t)
                    && (describes(t) || charge || story.reads(t, WordClass.OFFICE_OF) || story.reads(t, "and"));
        }
        return second;
    }

    /** "Health and Sports Minister X", "acting planning and science manager X": what an office is over, told with two nouns. */
    private boolean fields(int and) {
        int office = and + 1;
        while (office < and + LONGEST_FIELD && field(office) && !RolePhrase.noun(story, office)) {
            office++;
        }
        boolean over = office > and + 1
                && RolePhrase.noun(story, office)
                && !story.plural(office)
                && field(and - 1)
                && !RolePhrase.noun(story, and - 1)
                && story.capital(and - 1) == story.capital(and + 1);
        boolean minister = story.is(office, WordClass.PORTFOLIO);
        return over && (minister || story.is(and - 2, WordClass.OFFICE_STATE));
    }

    /** The comma in "Farm, Forestry and Fisheries Minister X" */
    private boolean listedField(int comma) {
        int next = comma + 1;
        boolean single = field(comma - 1) && story.capital(comma - 1) && field(next) && story.capital(next);
        return single
                && ((story.reads(next + 1, "and") && fields(next + 1))
                        || (story.reads(next + 1, ",") && listedField(next + 1)));
    }

    /** The comma in "minister of labour, trade and farms, X" */
    private boolean minded(int comma, int first) {
        int at = comma;
        while (at > first
                && comma - at < LONGEST
                && (field(at) || story.reads(at, ","))
                && !RolePhrase.noun(story, at)) {
            at--;
        }
        return story.reads(at, WordClass.OFFICE_OF) && story.is(at - 1, WordClass.PORTFOLIO);
    }

    /** A word for something to be over that names no place and nobody. */
    private boolean field(int token) {
        Mention name = story.inside(token) ? index.at(token) : null;
        return story.inside(token)
                && (story.nounish(token) || story.is(token, UniversalTag.ADJ) || story.penn(token, "VBG"))
                && !story.is(token, WordClass.TIME)
                && (name == null || (!name.person() && name.type() != NameType.PLACE));
    }

    /** "Kenya and Rovers forward X": two teams between which a title goes on. */
    private boolean teams(int and) {
        Mention one = index.at(and - 1);
        Mention other = index.at(and + 1);
        return one != null
                && other != null
                && !index.person(and - 1)
                && !index.person(and + 1)
                && story.is(other.to() + 1, WordClass.ROLE)
                && !story.is(one.from() - 1, UniversalTag.ADP);
    }

    /** "the Under Secretary and President X": behind "the" and an office another's begins. */
    boolean holderBefore(int office, int first) {
        int at = office - 1;
        while (at > first && part(at)) {
            at--;
        }
        at -= at > first && story.form(at).equals("Under") ? 1 : 0; // "Under Secretary"
        return story.reads(at, "the");
    }

    /** Whether the nearest noun for an office to the left, over what a title goes on over, is one person's. */
    private boolean roleLeftOf(int token, int first) {
        for (int t = token - 1; t >= first && token - t <= LOOK_LEFT; t--) {
            if (RolePhrase.noun(story, t)) {
                return !story.plural(t); // "a list for the governors, to President X"
            }
            boolean joins = story.reads(t, "of")
                    || story.reads(t, "for")
                    || story.reads(t, "(")
                    || story.reads(t, ")")
                    || story.reads(t, "and");
            if (!describes(t) && !joins) {
                return false;
            }
        }
        return false;
    }

    /** The noun for an office that ends the phrase which begins at a token, before any preposition, or {@link TokenRow#NONE}. */
    int roleFrom(int from) {
        if (from >= story.size()) {
            return NONE;
        }
        int last = Math.min(story.last(story.sentence(from)), from + LONGEST);
        int found = NONE;
        for (int t = from; t <= last && (describes(t) || story.penn(t, "PRP$") || state(t)); t++) {
            found = RolePhrase.noun(story, t) && !story.plural(t) ? t : NONE;
        }
        return found;
    }

    private boolean describes(int token) {
        return story.nounish(token)
                || story.is(token, UniversalTag.ADJ)
                || story.is(token, UniversalTag.DET)
                || story.is(token, UniversalTag.NUM)
                || story.reads(token, "'s")
                || story.reads(token, "-");
    }
}
