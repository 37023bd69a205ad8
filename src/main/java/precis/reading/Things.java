package precis.reading;

import static precis.reading.TokenRow.NONE;

import java.util.Locale;
import precis.language.Relation;
import precis.language.UniversalTag;

/** Names that are those of things, and of nobody who acts. */
final class Things {
    private static final int LONGEST = 9;

    private final Story story;
    private final Lexicon words = Lexicon.english();

    Things(Story story) {
        this.story = story;
    }

    /** "the Great Valley Dam", "Convention on Wetlands", "the Penal Code": by its words alone the name of a thing. */
    boolean called(Entry entry) {
        String last = entry.lastWord().toLowerCase(Locale.ROOT);
        if (made(entry.name, last)) {
            return true;
        }
        String single = last.endsWith("s") ? last.substring(0, last.length() - 1) : last;
        boolean one = words.is(single, WordClass.THING_CALLED)
                || (words.is(single, WordClass.STATUTE) && ofText(entry.name)); // "Harbour Accords"
        if (words.is(wordBefore(entry.name, " on "), WordClass.INSTRUMENT)) {
            return true; // "Convention on Wetlands"
        }
        boolean ofTime =
                entry.name.indexOf(' ') > 0 && words.is(wordBefore(entry.name, " of "), WordClass.THING_CALLED);
        return one || ofTime || words.is(last, WordClass.THING_CALLED);
    }

    /** No "School of Law" */
    private boolean ofText(String name) {
        return name.indexOf(' ') > 0 && !words.is(wordBefore(name, " of "), WordClass.HEAD);
    }

    /** The same, and "a ferry, the Lady Maren". */
    boolean holds(Entry entry) {
        if (called(entry)) {
            return true;
        }
        for (Mention mention : entry.mentions) {
            if (kindTold(mention) || shortTerm(mention) || nicknamed(mention) || beside(mention) || apposed(mention)) {
                return true;
            }
            int before = mention.from() - 1;
            before = story.reads(before, "the") ? before - 1 : before;
            before = story.reads(before, ",") || story.quoteMark(before) ? before - 1 : before;
            if (before >= 0 && before < mention.from() - 1 && story.is(before, WordClass.THING_NAMED)) {
                return true;
            }
        }
        return false;
    }

    /** "the Anna Reed is the longest ferry", "Mara (played by Anna Reed)": a person's name that is a thing's or a character's. */
    boolean holdsPerson(Entry entry) {
        boolean oneWord = entry.name.indexOf(' ') < 0;
        int told = 0;
        for (Mention mention : entry.mentions) {
            if (played(mention) || nicknamed(mention) || (oneWord && weather(mention.from() - 1))) {
                return true;
            }
            told += kindTold(mention) ? 1 : 0;
        }
        return told * 2 >= entry.mentions.size() && told > 0;
    }

    /** "tropical storm Anna" */
    private boolean weather(int token) {
        return token >= 0 && story.is(token, WordClass.TEMPEST) && !story.plural(token);
    }

    /** "the Marsh Line (ML), the border of old, …", "Sea Song, a song by": what a phrase behind a name says it is. */
    private boolean apposed(Mention mention) {
        boolean bracket = story.reads(mention.to() + 1, "(") && story.reads(mention.to() + 3, ")");
        int comma = bracket ? mention.to() + 4 : mention.to() + 1;
        int t = comma + 2;
        boolean opens = story.reads(comma, ",") && story.is(comma + 1, UniversalTag.DET);
        while (opens && t < story.size() && t - comma < LONGEST && inPhrase(t)) {
            t++;
        }
        int noun = t - 1;
        return opens && noun > comma + 1 && story.noun(noun) && !story.capital(noun) && thing(noun);
    }

    private boolean inPhrase(int token) {
        return (!story.punctuation(token) || story.reads(token, "-"))
                && !story.is(token, UniversalTag.ADP)
                && !story.is(token, UniversalTag.AUX)
                && !story.is(token, UniversalTag.CCONJ)
                && !story.is(token, WordClass.RELATIVE)
                && !story.verb(token);
    }

    private boolean thing(int noun) {
        return story.is(noun, WordClass.THING_IS)
                || story.is(noun, WordClass.THING_NAMED)
                || story.is(noun, WordClass.THING_CALLED)
                || story.is(noun, WordClass.STATUTE)
                || story.is(noun, WordClass.MACHINE);
    }

    /** "the system made for herders, Vexa, …" */
    private boolean beside(Mention mention) {
        int noun = story.isA(mention.to(), Relation.APPOS) ? story.head(mention.to()) : NONE;
        return noun != NONE
                && noun < mention.from()
                && story.noun(noun)
                && !story.capital(noun)
                && (story.is(noun, WordClass.THING_NAMED) || story.is(noun, WordClass.MACHINE));
    }

    /** "The ferry, nicknamed \"Mara\"" */
    private boolean nicknamed(Mention mention) {
        int at = story.quoteMark(mention.from() - 1) ? mention.from() - 2 : mention.from() - 1;
        at = story.is(at, WordClass.CALLED) ? at - 1 : NONE;
        at = story.reads(at, ",") ? at - 1 : at;
        return at > 0 && (story.is(at, WordClass.THING_NAMED) || story.is(at, WordClass.THING_IS));
    }

    /** "Mara (played by Anna Reed)" */
    private boolean played(Mention mention) {
        int bracket = mention.to() + 1;
        return story.reads(bracket, "(") && story.reads(bracket + 1, "played") && story.reads(bracket + 2, "by");
    }

    /** "unmanned aerial systems (UAS)", "a scanned array, or SA,": letters that stand for common nouns, which are no body's. */
    private boolean shortTerm(Mention mention) {
        boolean or = story.reads(mention.from() - 2, ",")
                && (story.reads(mention.from() - 1, "or") || story.quoteMark(mention.from() - 1));
        if (mention.from() != mention.to() || !(or || story.reads(mention.from() - 1, "("))) {
            return false;
        }
        int at = or ? mention.from() - 3 : mention.from() - 2;
        int first = story.first(story.sentence(mention.from()));
        if (!Acronyms.initials(mention.name()) || at < first || story.is(at, WordClass.HEAD)) {
            return false;
        }
        String letters = mention.name().replace(".", "").toLowerCase(Locale.ROOT);
        int letter = letters.length() - 1;
        for (; at >= first && letter >= 0; at--) {
            char initial = story.form(at).charAt(0);
            int hyphen = story.form(at).indexOf('-') + 1; // "non-fungible" has two initials
            if (hyphen > 1 && letter > 0 && story.form(at).startsWith(letters.substring(letter, letter + 1), hyphen)) {
                letter--;
            }
            if (initial == letters.charAt(letter)) {
                letter--;
            } else if (Character.isUpperCase(initial) || (story.noun(at) && Character.isLetter(initial))) {
                return false;
            }
        }
        return letter < 0;
    }

    /** "the Eastern Partnership (EP) free trade pact", "the Gerald Ford is a warship" */
    private boolean kindTold(Mention mention) {
        if (!story.reads(mention.from() - 1, "the")) {
            return false;
        }
        int subject = mention.to();
        while (story.isA(subject, Relation.FLAT) || story.isA(subject, Relation.COMPOUND)) {
            subject = story.head(subject);
        }
        int predicate = story.isA(subject, Relation.NSUBJ) ? story.head(subject) : NONE;
        if (predicate != NONE && story.is(predicate, WordClass.THING_IS) && story.hasChild(predicate, Relation.COP)) {
            return true;
        }
        int t = story.reads(mention.to() + 1, "(") && story.reads(mention.to() + 3, ")")
                ? mention.to() + 4
                : mention.to() + 1;
        int last = Math.min(t + 2, story.size() - 1);
        while (t < last && !story.is(t, WordClass.THING_IS) && (story.noun(t) || story.is(t, UniversalTag.ADJ))) {
            t++;
        }
        return t <= last
                && story.is(t, WordClass.THING_IS)
                && story.noun(t)
                && Character.isLowerCase(story.form(t).charAt(0));
    }

    /** "Space Shuttle Hope", but "Ship Owners' Association" */
    private boolean made(String name, String last) {
        int start = 0;
        for (int blank = name.indexOf(' '); blank > 0; blank = name.indexOf(' ', start)) {
            if (words.is(name.substring(start, blank).toLowerCase(Locale.ROOT), WordClass.THING_NAMED)) {
                return !words.is(last, WordClass.HEAD) && !words.is(wordBefore(name, " of "), WordClass.HEAD);
            }
            start = blank + 1;
        }
        return false;
    }

    /** The word before the first "of" of a name, in lower case. */
    private static String wordBefore(String name, String of) {
        int end = name.indexOf(of);
        return end < 0
                ? ""
                : name.substring(name.lastIndexOf(' ', end - 1) + 1, end).toLowerCase(Locale.ROOT);
    }
}
