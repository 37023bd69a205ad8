package precis.reading;

import static precis.reading.TokenRow.NONE;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import precis.language.NameType;
import precis.language.UniversalTag;

/**
 * Moves the edges of names to where the words of the article put them: a date line's dash is no part of a name, a hyphened word
 * is never cut, and an acronym in brackets says how many words before it are one name.
 */
final class NameEdges {
    /** Longer than that a tail is a word of its own: "Kabul-trained". */
    private static final int LONGEST_TAIL = 4;
    /** The longest one where no noun follows that it could describe: "Ming-chung", but not "a Reed-style plan". */
    private static final int LONGEST_ALONE = 6;

    private static final int LONGEST_DATE_LINE = 4;

    private final Story story;
    private final Countries countries = Countries.table();
    private final NameFronts fronts;

    private NameEdges(Story story) {
        this.story = story;
        fronts = new NameFronts(story);
    }

    /** The same mentions, in order, with their edges mended. */
    static List<Mention> mended(List<Mention> mentions, Story story) {
        NameEdges edges = new NameEdges(story);
        List<Mention> mended = new ArrayList<>(mentions.size());
        for (Mention mention : mentions) {
            Mention bare = edges.withoutParty(edges.fronts.cut(edges.withoutDash(edges.withoutBracket(mention))));
            Mention one = edges.whole(edges.withRest(edges.withTail(edges.withoutLetters(bare))), mended);
            if (one == null) {
                continue;
            }
            Mention last = mended.isEmpty() ? null : mended.get(mended.size() - 1);
            if (last == null || one.from() > last.to()) {
                Mention wide = edges.fronts.widened(one, last);
                while (!mended.isEmpty() && mended.get(mended.size() - 1).to() >= wide.from()) {
                    mended.remove(mended.size() - 1); // "Alder", of "the Alder and Dale First Nation"
                }
                mended.add(wide);
            }
        }
        return SpelledNames.mended(edges.joinedPlaces(mended), story);
    }

    /**
     * "for Research" belongs to the body before it; of "of Norway" only the country is a name, of "and Sheikhs" nothing: no name
     * begins with a small preposition or conjunction.
     */
    private @Nullable Mention whole(Mention mention, List<Mention> before) {
        int from = mention.from();
        boolean linked = (story.penn(from, "IN") || story.penn(from, "CC")) && !story.capital(from);
        if (!linked) {
            return mention;
        }
        Mention body = before.isEmpty() ? null : before.get(before.size() - 1);
        if (body != null && body.to() == from - 1 && body.type() == NameType.ORGANISATION && story.penn(from, "IN")) {
            before.remove(before.size() - 1);
            return mention(body.from(), mention.to(), NameType.ORGANISATION);
        }
        boolean place = from < mention.to() && countries.of(story.oneLine(from + 1, mention.to())) != null;
        return place ? mention(from + 1, mention.to(), NameType.PLACE) : null;
    }

    /** "Forestry Board (FB": a name ends before the bracket that only opens in it. */
    private Mention withoutBracket(Mention mention) {
        int open = NONE;
        for (int t = mention.from() + 1; t <= mention.to(); t++) {
            open = story.reads(t, "(") ? t : story.reads(t, ")") ? NONE : open;
        }
        return open == NONE ? mention : mention(mention.from(), open - 1, mention.type());
    }

    /** "Pretoria – Embattled" at the start of a paragraph is a date line and the first word told. */
    private Mention withoutDash(Mention mention) {
        int sentence = story.sentence(mention.from());
        if (mention.from() > story.first(sentence) || !story.opens(sentence)) {
            return mention;
        }
        int end = Math.min(mention.to(), mention.from() + LONGEST_DATE_LINE);
        for (int t = mention.from() + 1; t <= end; t++) {
            if (story.dashApart(t) && t < mention.to() && !story.joined(t + 1)) {
                return mention(mention.from(), t - 1, NameType.PLACE);
            }
        }
        return mention;
    }

    /** "the Iowa Republican caucuses": the word for a party is no part of a place. */
    private Mention withoutParty(Mention mention) {
        int last = mention.to();
        boolean party = mention.type() == NameType.PLACE
                && mention.from() < last
                && story.is(last, UniversalTag.ADJ)
                && countries.ofStateWord(story.form(last)) != null;
        return party ? mention(mention.from(), last - 1, mention.type()) : mention;
    }

    /** "Hale AM": letters of honour behind the name of a person. */
    private Mention withoutLetters(Mention mention) {
        String last = mention.lastWord();
        boolean letters = (mention.person() || story.is(mention.from(), WordClass.TITLE))
                && mention.from() < mention.to()
                && story.form(mention.to()).equals(last)
                && last.length() < LONGEST_TAIL
                && Acronyms.initials(last)
                && last.codePoints().anyMatch(letter -> "IVX".indexOf(letter) < 0) // "Henry IV"
                && last.indexOf('.') < 0
                && mention.name().codePoints().anyMatch(Character::isLowerCase);
        return letters ? mention(mention.from(), mention.to() - 1, mention.type()) : mention;
    }

    /** "Moon Jae-in", but not "Putin-era". */
    private Mention withTail(Mention mention) {
        int hyphen = story.reads(mention.to(), "-") ? mention.to() : mention.to() + 1;
        int tail = hyphen + 1;
        if (hyphen == mention.from() || !story.reads(hyphen, "-") || !story.joined(hyphen) || tail >= story.size()) {
            return mention;
        }
        int last = tail;
        while (story.reads(last + 1, "-") && story.joined(last + 1) && tail(last + 2)) {
            last += 2; // "Chan-o-cha"
        }
        if (tail(tail) && !story.reads(last + 1, "-")) {
            return mention(mention.from(), last, mention.type());
        }
        return hyphen == mention.to() ? mention(mention.from(), hyphen - 1, mention.type()) : mention;
    }

    /** "chung" behind "Ming-", but not "based" behind "Geneva-". */
    private boolean tail(int token) {
        if (!story.inside(token) || !story.joined(token) || !letters(story.form(token))) {
            return false;
        }
        int length = story.form(token).length();
        boolean brief = length <= LONGEST_TAIL
                || (length <= LONGEST_ALONE && story.nounish(token) && !story.nounish(token + 1));
        boolean rank = story.is(token - 2, WordClass.TITLE) && story.is(token, WordClass.TITLE); // "Lt-Gen"
        return brief && !rank && !story.is(token, WordClass.HYPHENED);
    }

    /** "District Prosecutors' Office", "Ministry of Agriculture, Forestry and Fisheries" */
    private Mention withRest(Mention mention) {
        int next = mention.to() + 1;
        boolean officer = story.is(mention.to(), WordClass.ROLE); // "Public Prosecutor's Office"
        if ((mention.person() && !officer) || next + 1 >= story.size()) {
            return mention;
        }
        boolean owned = story.reads(next, "'") && story.plural(mention.to());
        boolean office = (owned || (officer && mention.words() > 1 && story.reads(next, "'s")))
                && story.is(next + 1, WordClass.HEAD)
                && story.capital(next + 1);
        if (office) {
            return new Mention(
                    mention.from(), next + 1, NameType.ORGANISATION, story.oneLine(mention.from(), next + 1));
        }
        boolean served = mention.type() == NameType.ORGANISATION
                && story.reads(next, "for")
                && story.is(mention.to(), WordClass.HEAD)
                && story.capital(next + 1)
                && (story.plural(next + 1) || story.lower(next + 1).endsWith("men"))
                && countries.ofPeople(story.form(next + 1)) == null;
        if (served) { // "Alder College for Women"
            return mention(mention.from(), next + 1, mention.type());
        }
        boolean minds = mention.type() == NameType.ORGANISATION
                && story.reads(next, "and")
                && story.is(next + 1, WordClass.CONCERN)
                && story.capital(next + 1)
                && (mention.name().contains(" for ") || mention.name().contains(" of "))
                && !(next + 2 < story.size()
                        && story.capital(next + 2)
                        && Gender.ofGivenName(story.form(next + 2)) == Gender.UNKNOWN);
        if (minds) { // "Centre for Disease Control and Prevention"
            return mention(mention.from(), next + 1, mention.type());
        }
        boolean ministry = story.is(mention.from(), WordClass.OF) && story.reads(mention.from() + 1, "of");
        int last = ministry ? fields(next) : NONE;
        return last == NONE ? mention : mention(mention.from(), last, mention.type());
    }

    /** The last token of ", Land Reform and Rural Development" or "and Rural Development" behind what a ministry minds first. */
    private int fields(int next) {
        boolean comma = story.reads(next, ",");
        int at = next + 1;
        while (comma && field(at)) {
            at++;
        }
        int and = comma ? at : next;
        boolean listed = comma ? at > next + 1 : story.reads(next - 2, ",") || story.reads(next - 3, ",");
        int last = and;
        while (listed
                && story.reads(and, "and")
                && field(last + 1)
                && story.sentence(last + 1) == story.sentence(and)) {
            last++;
        }
        return last > and ? last : NONE;
    }

    private boolean field(int token) {
        return story.inside(token)
                && story.capital(token)
                && (story.nounish(token) || story.is(token, UniversalTag.ADJ))
                && Gender.ofGivenName(story.form(token)) == Gender.UNKNOWN;
    }

    static boolean letters(String form) {
        return form.codePoints().allMatch(Character::isLetter);
    }

    /** "Jammu and Kashmir" */
    private List<Mention> joinedPlaces(List<Mention> mentions) {
        List<Mention> joined = new ArrayList<>(mentions.size());
        for (Mention mention : mentions) {
            Mention last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
            if (last != null && last.type() == NameType.PLACE && mention.from() == last.to() + 2) {
                String whole = story.oneLine(last.from(), mention.to());
                if (countries.of(whole) != null) {
                    joined.set(joined.size() - 1, mention(last.from(), mention.to(), NameType.PLACE));
                    continue;
                }
            }
            joined.add(mention);
        }
        return joined;
    }

    private Mention mention(int from, int to, NameType type) {
        return new Mention(from, to, type, story.oneLine(from, to));
    }
}
