package precis.reading;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import precis.language.NameType;
import precis.language.UniversalTag;

/** Tells the names that are those of nobody: an office, a title, a portfolio, letters behind a name, a piece of a longer name. */
final class Nobody {
    private final Story story;
    private final Set<String> families;
    private final Lexicon words = Lexicon.english();
    private final Countries countries = Countries.table();

    /** {@code families} are the last words of the full names of persons. */
    Nobody(Story story, Set<String> families) {
        this.story = story;
        this.families = families;
    }

    /** Whether a mention, with the ones before and after it, names nobody. */
    boolean names(Mention mention, @Nullable Mention before, @Nullable Mention next) {
        return honours(mention, next)
                || address(mention)
                || partOfBody(mention)
                || office(mention)
                || officeBeforeName(mention, next)
                || titles(mention)
                || rank(mention)
                || portfolio(mention)
                || work(mention)
                || thing(mention)
                || money(mention)
                || letters(mention, before);
    }

    /** "Naa Professor Edmund Hale": a word of honour before the title. */
    private boolean honours(Mention mention, @Nullable Mention next) {
        boolean titled = story.is(mention.to() + 1, WordClass.ROLE) && story.capital(mention.to() + 1);
        return next != null
                && titled
                && next.person()
                && mention.from() == mention.to()
                && next.from() == mention.to() + 2
                && mention.type() != NameType.PLACE
                && !Acronyms.initials(mention.name())
                && countries.ofPeople(mention.name()) == null;
    }

    /** "His Highness" */
    private boolean address(Mention mention) {
        return mention.from() == mention.to() && story.is(mention.from(), WordClass.EXCELLENCY);
    }

    /** "Covid", taken for a place or a body */
    private boolean thing(Mention mention) {
        return mention.from() == mention.to()
                && !families.contains(mention.name())
                && words.is(mention.name().toLowerCase(Locale.ROOT), WordClass.THING_CALLED);
    }

    /** "US $15 million" */
    private boolean money(Mention mention) {
        return story.reads(mention.to() + 1, "$")
                && mention.from() == mention.to()
                && Acronyms.initials(mention.name())
                && countries.named(mention.name()) != null;
    }

    /** "Ann Reed's The Gardener", "Meet the Press": a book or a programme. */
    private boolean work(Mention mention) {
        int the = story.form(mention.from()).equals("The") ? mention.from() : mention.from() - 1;
        boolean book = titled(story, the) && !words.is(mention.lastWord().toLowerCase(Locale.ROOT), WordClass.OUTLET);
        int article = mention.to() - 1;
        boolean shown = words.is(mention.lastWord().toLowerCase(Locale.ROOT), WordClass.RELAY)
                && story.reads(article, "the")
                && article - 1 > story.first(story.sentence(mention.from()))
                && story.capital(article - 1)
                && Character.isLetter(story.form(article - 1).charAt(0));
        return book || shown;
    }

    /** "Ann Reed's The Gardener": an article with a capital behind an owner opens the title of a work. */
    static boolean titled(Story story, int the) {
        return the > 0
                && the > story.first(story.sentence(the))
                && story.form(the).equals("The")
                && story.reads(the - 1, "'s");
    }

    /** "Minister of Labour", "Minister of Mines and Energy" */
    private boolean portfolio(Mention mention) {
        int of = mention.from() - 1;
        return mention.type() != NameType.PLACE
                && !mention.person()
                && (mention.words() < 3 || (mention.words() == 3 && story.reads(mention.from() + 1, "and")))
                && (story.reads(of, "of") || story.reads(of, "for"))
                && story.is(of - 1, WordClass.PORTFOLIO);
    }

    /** "Mr Rotimi Jacobs, SAN,": letters behind the name of a person. */
    private boolean letters(Mention mention, @Nullable Mention before) {
        return before != null
                && before.person()
                && before.to() == mention.from() - 2
                && story.reads(mention.from() - 1, ",")
                && story.punctuation(mention.to() + 1)
                && mention.from() == mention.to()
                && Acronyms.initials(mention.name())
                && countries.named(mention.name()) == null;
    }

    /** "Maj Gen" before a bracket and the name */
    private boolean titles(Mention mention) {
        for (int t = mention.from(); t <= mention.to(); t++) {
            if (!story.is(t, WordClass.TITLE) && !story.reads(t, ".")) {
                return false;
            }
        }
        return mention.from() < mention.to() || mention.lastWord().endsWith(".");
    }

    /** "Pol Lt" before "-General" */
    private boolean rank(Mention mention) {
        int hyphen = mention.to() + 1;
        int rest = hyphen + 1;
        return story.is(mention.to(), WordClass.TITLE)
                && story.reads(hyphen, "-")
                && rest < story.size()
                && story.joined(rest)
                && story.capital(rest)
                && (story.is(rest, WordClass.TITLE) || story.is(rest, WordClass.ROLE));
    }

    /** "the President", where nobody is called so. */
    private boolean office(Mention mention) {
        boolean ruler = story.is(mention.from(), WordClass.REIGNING) && story.reads(mention.from() - 1, "the");
        if (ruler && mention.from() == mention.to()) {
            return true; // "the Amir"
        }
        boolean director = mention.type() == NameType.ORGANISATION
                && mention.to() >= mention.from() + 2
                && story.is(mention.from() + 1, WordClass.ROLE)
                && !story.is(mention.from() + 1, WordClass.ALSO_RANKED)
                && story.reads(mention.from() + 2, "of")
                && story.capital(mention.from() + 1)
                && !Acronyms.initials(story.form(mention.from()))
                && !story.is(mention.to(), WordClass.HEAD);
        if (director) {
            return true; // "National Commander of Public Safety"
        }
        return mention.person()
                && mention.from() == mention.to()
                && story.is(mention.from(), WordClass.PARTY)
                && !families.contains(mention.name());
    }

    /** "Dale Harbour Manager, Ann Reed": an office and what it is over, before the comma and the name. */
    private boolean officeBeforeName(Mention mention, @Nullable Mention next) {
        return next != null
                && mention.person()
                && mention.words() > 1
                && next.from() == mention.to() + 2
                && story.reads(mention.to() + 1, ",")
                && story.is(mention.to(), WordClass.ROLE)
                && !story.is(mention.to(), WordClass.NOBLE)
                && !families.contains(mention.lastWord())
                && Gender.ofGivenName(mention.firstWord()) == Gender.UNKNOWN;
    }

    /** "the Be'er Yaakov psychiatric hospital" */
    private boolean partOfBody(Mention mention) {
        int before = mention.from() - 1;
        int noun = story.is(mention.to() + 1, UniversalTag.ADJ) ? mention.to() + 2 : mention.to() + 1;
        return mention.person()
                && mention.from() == mention.to()
                && before > story.first(story.sentence(mention.from()))
                && story.proper(before)
                && !story.is(before, WordClass.ROLE)
                && !story.is(before, WordClass.TITLE)
                && noun < story.size()
                && story.is(noun, WordClass.HEAD)
                && Character.isLowerCase(story.form(noun).charAt(0));
    }
}
