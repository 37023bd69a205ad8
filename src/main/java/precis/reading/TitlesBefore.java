package precis.reading;

import static precis.reading.TokenRow.NONE;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import precis.language.UniversalTag;

/** Finds the title before a name: "former minister of trade Ann Smith", "the harbour master, Ann Smith, …". */
final class TitlesBefore {
    private static final Set<String> EXCELLENCY = Set.of("HE", "HH", "HRH", "HM");

    private final Story story;
    private final MentionIndex index;
    private final ShortOffices offices;
    private final TitleWords words;
    private final DefinitesBefore definites;
    private final SharedTitles shared;
    private final StrayTitles stray;

    TitlesBefore(Story story, MentionIndex index) {
        this.story = story;
        this.index = index;
        offices = new ShortOffices(story, index);
        words = new TitleWords(story, index);
        definites = new DefinitesBefore(story, index);
        shared = new SharedTitles(story, index);
        stray = new StrayTitles(story);
    }

    @Nullable
    RolePhrase before(Mention mention) {
        RolePhrase whole = whole(mention);
        return whole == null ? offices.before(mention) : whole;
    }

    private @Nullable RolePhrase whole(Mention mention) {
        int first = story.opening(story.sentence(mention.from()));
        int at = withoutTitles(mention.from() - 1, first);
        boolean comma = at > first && (story.reads(at, ",") || between(at, mention.to() + 1));
        int last = comma ? at - 1 : at;
        if (last > first && story.is(last, UniversalTag.ADP)) {
            return null; // "the former wife of X", "a letter to the president for X"
        }
        int start = startOf(mention, last, first);
        if (comma && start == NONE) {
            return definites.before(mention, last, first);
        }
        int one = comma && start != NONE ? oneOf(start, first) : NONE;
        if (one != NONE && story.plural(last) && story.punctuation(mention.to() + 1)) {
            return new RolePhrase(one, last, 2);
        }
        // Before a comma a lone role noun is no title: "a meeting with the minister, Smith said".
        boolean bare = start == last || story.reads(start, "'s");
        if (comma && bare) {
            return ofAnother(start) ? null : definites.before(mention, last, first);
        }
        if (start == NONE || (comma && (ofAnother(start) || stray.from(start, last, mention)))) {
            return null;
        }
        boolean many = story.plural(last) && RolePhrase.noun(story, last) && !shared.joined(start, last);
        boolean deed = (story.penn(last, "VBZ") && !story.capital(last))
                || inflected(last); // "the film stars X", "starring X"
        if (deed || (many && !shared.titles(mention, start, last))) {
            return null; // "works by 26 different artists, X shows"
        }
        start = withAdverb(words.withFirstOffice(behindYear(start, last, first), first), first);
        start = withKin(withPrefix(ownPart(start, last, mention, comma), first));
        start = formerly(start, first);
        int wider = comma ? start : beforeComma(start, first);
        int to = comma ? last : offices.with(last, mention);
        return new RolePhrase(wider, to, comma ? 2.5 : wider == last ? 2.6 : 3);
    }

    /** Where the words of a title that ends with a token begin, or {@link TokenRow#NONE}. */
    private int startOf(Mention mention, int last, int first) {
        int start = NONE;
        for (int at = last; at >= first && besideIn(at, mention); at--) {
            Mention other = index.at(at);
            if (other != null && index.person(at) && (other.words() > 1 || !(words.role(at) || words.state(at)))) {
                return start;
            }
            if (other != null && !index.person(at) && !RolePhrase.noun(story, at)) {
                at = other.from();
                start = start == NONE ? NONE : at;
                continue;
            }
            boolean next = at == mention.from() - 1;
            boolean part = words.part(at) || (next && (words.role(at) || words.position(at)));
            boolean office = RolePhrase.noun(story, at) || (next && (personal(at, mention) || words.position(at)));
            if (part && (office || start != NONE)) {
                start = at;
            } else if (!part && !words.connects(at, first, start != NONE)) {
                return start;
            }
        }
        return start;
    }

    /** Whether a token stands in the quotation that a name does, or in none as it does. */
    private boolean besideIn(int token, Mention mention) {
        return story.quotations().at(token) == story.quotations().at(mention.from());
    }

    /** The "one" of "one of the reporters, X, …", or {@link TokenRow#NONE}. */
    private int oneOf(int start, int first) {
        int at = start;
        while (at > first && (story.is(at, UniversalTag.DET) || story.penn(at, "PRP$") || words.part(at))) {
            at--;
        }
        return at > first && story.reads(at, "of") && story.reads(at - 1, "one") ? at - 1 : NONE;
    }

    /** "Her husband – X – came": dashes on both sides, with blanks around. */
    private boolean between(int dash, int other) {
        return story.dashApart(dash) && story.dashApart(other);
    }

    private boolean inflected(int token) {
        return story.lower(token).endsWith("ing") && !story.lemma(token).endsWith("ing");
    }

    /** "the recently elected President X", who is no president-elect. */
    private int withAdverb(int start, int first) {
        boolean since = start > first && story.penn(start, "VBN") && story.is(start - 1, UniversalTag.ADV);
        return since ? start - 1 : start;
    }

    /** "In 2016 Advocate X": the year is no part of the title. */
    private int behindYear(int start, int last, int first) {
        boolean year = start > first
                && start < last
                && story.form(start).length() == 4
                && Character.isDigit(story.form(start).charAt(0))
                && story.is(start - 1, UniversalTag.ADP);
        return year ? start + 1 : start;
    }

    /** "the spokesman for President X", "the daughter of farm worker X": the first office or relation is another's. */
    private int ownPart(int start, int last, Mention mention, boolean comma) {
        boolean member = story.plural(last); // "head of the Forum for Authors X"
        if (comma || member || !(words.role(last) || personal(last, mention))) {
            return start;
        }
        int own = start;
        for (int t = start + 1; t < last; t++) {
            boolean link = story.reads(t, "of") || story.reads(t, "for") || story.reads(t, "to");
            boolean served = story.reads(last - 1, "the")
                    && t < last - 1
                    && story.capital(t - 1); // "Adviser to the President X"
            if (link && words.role(t - 1) && !served) {
                own = story.is(t + 1, UniversalTag.DET) ? t + 2 : t + 1;
            }
        }
        return own;
    }

    /** Before "Mr", "Sheikh", "surnamed", "Maj. Gen. (retd)": "a Senior Advocate, Mr X", "a manager surnamed X". */
    private int withoutTitles(int from, int first) {
        int at = from;
        if (story.reads(at, ")") && story.reads(at - 2, "(") && story.is(at - 3, WordClass.TITLE)) {
            at -= 3;
        }
        at -= excellency(at - 1) ? 1 : 0; // "H E Sheikh X"
        while (at > first
                && (story.is(at, WordClass.TITLE)
                        || story.is(at, WordClass.ADDRESS)
                        || story.reads(at, WordClass.SURNAMED)
                        || excellency(at))) {
            at--;
        }
        return at;
    }

    /** "H.E.", "H E", "HH" */
    private boolean excellency(int token) {
        if (!story.inside(token) || story.form(token).charAt(0) == 'h') {
            return false;
        }
        boolean split = story.form(token).equals("H") && EXCELLENCY.contains("H".concat(story.form(token + 1)));
        boolean second =
                token > 0 && story.form(token - 1).equals("H") && EXCELLENCY.contains("H".concat(story.form(token)));
        return split || second || EXCELLENCY.contains(story.form(token).replace(".", ""));
    }

    /** "with Y, the mayor, X": what stands behind another's name is about that one, unless that has its own before a comma. */
    private boolean ofAnother(int start) {
        int before = story.is(start - 1, UniversalTag.DET) ? start - 2 : start - 1;
        int owner = Acronyms.initials(story.form(Math.max(0, before - 1))) && index.at(before - 1) == null
                ? before - 2 // "Y, OBE, the mayor, X"
                : before - 1;
        Mention another = story.reads(before, ",") ? index.at(owner) : null;
        if (another == null || !index.person(owner)) {
            return false;
        }
        RolePhrase own = whole(another);
        return own == null || !story.reads(own.to() + 1, ",");
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
        while (from > first && words.hyphened(from)) {
            from = story.reads(from, "-") ? from - 1 : from - 2; // "17-year-old student"
        }
        return Math.max(from, first);
    }

    /** "former Reed adviser X": of an office that is over nobody drops the "former", though a name stands between. */
    private int formerly(int start, int first) {
        Mention owner = index.at(start - 1);
        boolean served = owner != null && owner.from() == start - 1 && index.person(start - 1);
        int before = served ? start - 2 : start - 1;
        boolean opens = before == story.first(story.sentence(start)) && story.is(before, UniversalTag.ADV); // "Then"
        return before >= first && !opens && story.is(before, WordClass.GONE) ? before : start;
    }

    /** "A spokesman for the general staff, Colonel X": the title goes on before a comma. */
    private int beforeComma(int start, int first) {
        int comma = story.reads(start - 1, ",") || !honoured(start) ? start - 1 : start - 2;
        if (comma - 1 < first || !story.reads(comma, ",")) {
            return start;
        }
        boolean kin = story.is(comma - 1, WordClass.KIN) && story.reads(comma - 2, "'s") && index.person(comma - 3);
        Mention owner = kin ? index.at(comma - 3) : null;
        if (owner != null) {
            return owner.from(); // "Hale's wife, former actress X"
        }
        int at = comma - 1;
        while (at > first && (words.part(at) || words.connects(at, first, false))) {
            at--;
        }
        boolean another =
                story.reads(at - 1, "as") && index.person(at - 2); // "with X as their candidate, party president Y"
        boolean opens = !another && (story.is(at, UniversalTag.DET) || story.penn(at, "PRP$"));
        boolean role = false;
        for (int t = at; t < start; t++) {
            opens |= !another && story.reads(t, "'s") && story.capital(at); // "Dale police's commander, Brigadier X"
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
}
