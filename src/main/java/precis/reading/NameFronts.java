package precis.reading;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import precis.language.NameType;
import precis.language.UniversalTag;

/**
 * Moves the front edges of names: titles, offices and lands before a name are no part of it, while a first name or initials
 * between a role and a name, and what a hyphen ties to its first word, are.
 */
final class NameFronts {
    private static final int ALIKE = 4;

    private static final int MOST_KINDS = 3;

    private final Story story;
    private final Countries countries = Countries.table();

    NameFronts(Story story) {
        this.story = story;
    }

    /** Without what stands before the name. */
    Mention cut(Mention mention) {
        return withoutReign(withoutLand(withoutOffice(withoutTitle(behindTitle(withoutDeterminer(mention))))));
    }

    /** With what belongs to the name before it, as far as the name before leaves room; but a joint nation is one with those before. */
    Mention widened(Mention mention, @Nullable Mention last) {
        Mention named =
                withFirstNames(withInitials(withFirm(withHyphened(doubled(mention, last), last), last), last), last);
        return withNation(withField(withKind(named, last), last));
    }

    /** "Both Reed and Hale": the capital is the sentence's. */
    private Mention withoutDeterminer(Mention mention) {
        int from = mention.from();
        boolean opens = from < mention.to() && from == story.first(story.sentence(from));
        return opens && story.reads(from, "both") ? mention(from + 1, mention.to(), mention.type()) : mention;
    }

    /** "Mrs. Reed", of which the tables have "Mrs." alone: whoever bears the title. */
    private Mention behindTitle(Mention mention) {
        int to = mention.to();
        boolean one = mention.from() == to || (mention.from() + 1 == to && story.reads(to, "."));
        boolean alone = one && !mention.person() && story.is(mention.from(), WordClass.TITLE);
        int sentence = story.last(story.sentence(to));
        while (alone && to < sentence && to - mention.to() < 3 && story.nounish(to + 1) && story.capital(to + 1)) {
            to++;
        }
        return to > mention.to() ? mention(mention.to() + 1, to, NameType.PERSON) : mention;
    }

    /** "Ohio Gov. Anna Reed": the title belongs to the name after it. */
    private Mention withoutTitle(Mention mention) {
        boolean title = mention.to() > mention.from()
                && !mention.person()
                && story.is(mention.to(), WordClass.TITLE)
                && story.form(mention.to()).endsWith(".");
        return title ? mention(mention.from(), mention.to() - 1, NameType.PLACE) : mention;
    }

    /** "Presidents Reagan and Bush": an office of several belongs to none of their names. */
    private Mention withoutOffice(Mention mention) {
        boolean listed = story.reads(mention.to() + 1, "and")
                && story.proper(mention.to() + 2)
                && !story.is(mention.to(), WordClass.HEAD); // no "Governors Association and the Senate"
        boolean office =
                mention.from() < mention.to() && (mention.person() || listed) && ofSeveral(story.lower(mention.from()));
        return office ? mention(mention.from() + 1, mention.to(), NameType.PERSON) : mention;
    }

    /** Whether a word before names, in lower case, is an office in the plural, which a capital can hide from the tags. */
    static boolean ofSeveral(String word) {
        boolean plural = word.endsWith("s");
        return plural && Lexicon.english().is(word.substring(0, word.length() - 1), WordClass.ROLE);
    }

    /** "the deputy Sultan Omar Hale": the office of whoever is not the sultan. */
    private Mention withoutReign(Mention mention) {
        boolean deputy = mention.person()
                && mention.words() > 2
                && story.is(mention.from(), WordClass.ROLE)
                && story.is(mention.from() - 1, WordClass.DEPUTISING);
        return deputy ? mention(mention.from() + 1, mention.to(), NameType.PERSON) : mention;
    }

    /** "Ambassador to Jordan Anna Reed", "President of the Republic Anna Reed": the land belongs to the office before it. */
    private Mention withoutLand(Mention mention) {
        boolean state = mention.words() > 2
                && story.reads(mention.from() - 1, "the")
                && story.is(mention.from(), WordClass.STATE_FORM)
                && Gender.ofGivenName(story.form(mention.from() + 1)) != Gender.UNKNOWN;
        int joins = state ? mention.from() - 2 : mention.from() - 1;
        boolean land = mention.words() > 2
                && !story.is(mention.to(), WordClass.HEAD)
                && (state || (mention.person() && countries.named(story.form(mention.from())) != null))
                && (story.reads(joins, "to") || story.reads(joins, "of"))
                && story.is(joins - 1, WordClass.PARTY);
        return land ? mention(mention.from() + 1, mention.to(), state ? NameType.PERSON : mention.type()) : mention;
    }

    /** "Director Prof V Kamat": the letters between a title and a surname are the name's. */
    private Mention withInitials(Mention mention, @Nullable Mention last) {
        int from = mention.from();
        int first = story.first(story.sentence(from));
        while (mention.person() && from - 1 > first && (last == null || last.to() < from - 1) && initial(from - 1)) {
            from--;
        }
        boolean titled = story.is(from - 1, WordClass.TITLE) || story.is(from - 1, WordClass.ROLE);
        return from < mention.from() && titled ? mention(from, mention.to(), NameType.PERSON) : mention;
    }

    /** A capital letter, with or without its full stop. */
    private boolean initial(int token) {
        String form = story.form(token);
        boolean alone = form.length() == 1 || (form.length() == 2 && form.charAt(1) == '.');
        return alone && Character.isUpperCase(form.charAt(0));
    }

    /** "Attorney General KM Masud Rumy", "former treasurer Ahsan Ahmad Mirza" */
    private Mention withFirstNames(Mention mention, @Nullable Mention last) {
        int first = mention.from() - 1;
        boolean free = first > story.first(story.sentence(mention.from())) && (last == null || last.to() < first);
        if (!mention.person() || !free || !story.is(first - 1, WordClass.ROLE) || !firstName(first)) {
            return mention;
        }
        return mention(first, mention.to(), NameType.PERSON);
    }

    /** "Dong-Su Institute of Arts": what a hyphen ties to the first word of a body's name. */
    private Mention withHyphened(Mention mention, @Nullable Mention last) {
        int tail = mention.from() - 1;
        int first = tail - 2;
        boolean tied = mention.type() == NameType.ORGANISATION
                && first >= story.first(story.sentence(mention.from()))
                && (last == null || last.to() < first)
                && story.reads(tail - 1, "-")
                && story.joined(tail)
                && story.joined(tail - 1)
                && story.proper(tail)
                && story.capital(tail)
                && story.capital(first);
        return tied ? mention(first, mention.to(), mention.type()) : mention;
    }

    /** "Anna Marsh-Hale", "al-Hale", of which the tables have "Hale" alone. */
    private Mention doubled(Mention mention, @Nullable Mention last) {
        int first = mention.from() - 2;
        int opens = story.first(story.sentence(mention.from()));
        boolean tied = mention.person()
                && first >= opens
                && free(first, last)
                && story.reads(first + 1, "-")
                && story.joined(first + 1)
                && story.joined(mention.from())
                && story.capital(mention.from())
                && !story.is(mention.from(), WordClass.ROLE);
        boolean family = tied && first > opens && story.proper(first) && story.capital(first);
        boolean part = family && !story.is(first, WordClass.ROLE) && !story.is(first, WordClass.TITLE);
        return part || (tied && story.reads(first, WordClass.NAME_LINK))
                ? mention(first, mention.to(), NameType.PERSON)
                : mention;
    }

    /** "Alder Shipbuilding & Marine Works": what stands with capitals before the sign is one firm's name with what stands behind. */
    private Mention withFirm(Mention mention, @Nullable Mention last) {
        int from = mention.from() - 1;
        int first = story.first(story.sentence(mention.from()));
        boolean two = mention.person() && mention.words() == 2;
        boolean firm = (two || mention.type() == NameType.ORGANISATION) && from > first && story.reads(from, "&");
        while (firm
                && from > first
                && (last == null || last.to() < from - 1)
                && story.capital(from - 1)
                && story.nounish(from - 1)) {
            from--;
        }
        return from < mention.from() - (two ? 2 : 1) ? mention(from, mention.to(), NameType.ORGANISATION) : mention;
    }

    /** "the National Dairy Agency", "Prince Omar Hospital", "St. Alban Church": what stands with capitals before a body's name. */
    private Mention withKind(Mention mention, @Nullable Mention last) {
        String end = mention.lastWord().replace(".", "").toLowerCase(Locale.ROOT);
        boolean body = mention.type() == NameType.ORGANISATION
                && (story.is(mention.to(), WordClass.HEAD) || Lexicon.english().is(end, WordClass.COMPANY));
        int first = story.first(story.sentence(mention.from()));
        int from = mention.from();
        while (body
                && mention.from() - from < MOST_KINDS
                && from > first
                && free(from - 1, last)
                && kind(from - 1, first)) {
            from--;
        }
        return from < mention.from() ? mention(from, mention.to(), mention.type()) : mention;
    }

    private static boolean free(int token, @Nullable Mention last) {
        return last == null || last.to() < token;
    }

    /** Whether a word may be one of a body's name before what is known of it. */
    private boolean kind(int token, int first) {
        String form = story.form(token);
        boolean patron = story.is(token, WordClass.NOBLE) || story.reads(token, "st.");
        boolean opens = token == first || story.punctuation(token - 1);
        boolean word = story.proper(token) || (story.is(token, UniversalTag.ADJ) && !opens);
        return word
                && story.capital(token)
                && (patron
                        || ((!story.is(token, WordClass.ROLE) || story.is(token, WordClass.ALSO_RANKED))
                                && !story.is(token, WordClass.TITLE)
                                && !story.is(token, WordClass.HEAD)
                                && !story.is(token, WordClass.TIME)
                                && NameEdges.letters(form)
                                && !countries.knows(form)));
    }

    /** "the Agricultural and Dairy Control Agency": of two adjectives before one body both are its name. */
    private Mention withField(Mention mention, @Nullable Mention last) {
        int and = mention.from() - 1;
        boolean two = mention.type() == NameType.ORGANISATION
                && mention.words() > 1
                && and > story.first(story.sentence(mention.from()))
                && story.reads(and, "and")
                && (story.is(and - 1, UniversalTag.ADJ)
                        || alike(and - 1, mention.from())
                        || (story.is(mention.to(), WordClass.ASSOCIATED) && trade(and - 1)))
                && story.capital(and - 1)
                && story.is(and - 2, UniversalTag.DET)
                && countries.ofPeople(story.form(and - 1)) == null
                && story.is(mention.to(), WordClass.HEAD);
        return two && (last == null || last.to() < and - 1) ? mention(and - 1, mention.to(), mention.type()) : mention;
    }

    /** "the Building and Allied Workers Union": a noun that names nobody. */
    private boolean trade(int token) {
        return story.nounish(token)
                && !story.is(token, WordClass.ROLE)
                && !story.is(token, WordClass.HEAD)
                && !story.is(token, WordClass.OUTLET)
                && !Acronyms.initials(story.form(token))
                && Gender.ofGivenName(story.form(token)) == Gender.UNKNOWN
                && countries.of(story.form(token)) == null;
    }

    /** "Phytosanitary and Zoosanitary" */
    private boolean alike(int token, int other) {
        String form = story.form(token);
        return form.length() > ALIKE && story.form(other).endsWith(form.substring(form.length() - ALIKE));
    }

    /** "the Alder and Dale First Nation" is one people. */
    private Mention withNation(Mention mention) {
        boolean nation = mention.words() > 1
                && story.reads(mention.to(), "nation")
                && story.reads(mention.to() - 1, "first")
                && story.capital(mention.to());
        int from = mention.from();
        int first = story.first(story.sentence(from));
        while (nation
                && from > first + 1
                && (story.capital(from - 1) || joins(from - 1))
                && !story.reads(from - 1, "the")) {
            from--;
        }
        return nation ? mention(from, mention.to(), NameType.ORGANISATION) : mention;
    }

    private boolean joins(int token) {
        return story.reads(token, "and") && story.capital(token - 1);
    }

    private boolean firstName(int token) {
        String form = story.form(token);
        return story.proper(token)
                && NameEdges.letters(form)
                && story.capital(token)
                && !story.is(token, WordClass.ROLE)
                && !story.is(token, WordClass.HEAD)
                && !story.is(token, WordClass.TITLE)
                && !countries.knows(form);
    }

    private Mention mention(int from, int to, NameType type) {
        return new Mention(from, to, type, story.oneLine(from, to));
    }
}
