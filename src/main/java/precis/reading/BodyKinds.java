package precis.reading;

import java.util.Locale;

/**
 * What kind of body a name tells of, by its words and by what the article calls it: whether it may be "the company", "the
 * agency", "the court" of a later sentence. What no word tells of is a firm at best, and only where nothing speaks against it.
 */
final class BodyKinds {
    private final Lexicon words = Lexicon.english();

    /** Whether a noun, in lower case, may stand for a body that has another word in its name: "the agency" for the Ports Authority. */
    boolean fits(Entry body, String noun) {
        if (words.is(noun, WordClass.FIRM)) {
            return firm(body);
        }
        return noun.equals("agency") ? agency(body) : words.is(noun, WordClass.WATCHER) && joined(body);
    }

    /** Whether the article says that it is a firm: "Tavran Bhd", "Dale Bank", "the maker Tavran". */
    boolean surelyFirm(Entry body) {
        String last = lower(body.lastWord());
        String role = body.role;
        return words.is(last.replace(".", ""), WordClass.COMPANY)
                || words.is(last, WordClass.BUSINESS)
                || last.endsWith(".com")
                || (role != null && words.is(lastWord(role), WordClass.BUSINESS));
    }

    /** Whether it may be a firm: no ministry, no party, no newspaper, no club of states, nothing that only has initials. */
    boolean firm(Entry body) {
        if (surelyFirm(body)) {
            return true;
        }
        String role = body.role;
        boolean otherwise = role != null && words.is(lastWord(role), WordClass.BODY);
        return !otherwise
                && !Acronyms.initials(body.name)
                && Countries.table().ofPeople(body.name) == null
                && !holds(body, WordClass.HEAD)
                && !holds(body, WordClass.POWER)
                && !holds(body, WordClass.INDEPENDENT)
                && !outlet(body);
    }

    /** "the court" is the High Court, or the Court of Appeal, or whose full name ends so. */
    boolean named(Entry body, String noun) {
        if (lower(body.lastWord()).equals(noun)
                || (words.is(noun, WordClass.OF) && body.name.contains(" of ") && starts(body.name, noun))) {
            return true;
        }
        for (String alias : body.aliases) {
            if (alias.indexOf(' ') > 0 && lastWord(alias).equals(noun)) {
                return true;
            }
        }
        return false;
    }

    /** An authority of a state, or what is known by its initials and by no word for another kind. */
    private boolean agency(Entry body) {
        boolean initials = Acronyms.initials(body.name) || body.aliases.stream().anyMatch(Acronyms::initials);
        boolean authority = false;
        for (String word : lower(body.name).split(" ", -1)) {
            authority |= words.is(word, WordClass.AUTHORITY);
            if (words.is(word, WordClass.HEAD) && !words.is(word, WordClass.AUTHORITY)) {
                return false;
            }
        }
        return authority
                || words.is(lower(body.name), WordClass.AGENCY)
                || (initials && !holds(body, WordClass.POWER) && !broadcaster(body));
    }

    /** A body that people or firms form: no organ of a state, no school, no newspaper. */
    private boolean joined(Entry body) {
        String last = lower(body.lastWord());
        boolean head = words.is(last, WordClass.HEAD) || words.is(lower(body.firstWord()), WordClass.OF);
        return words.is(last, WordClass.ASSOCIATED) || (!head && !outlet(body) && !broadcaster(body));
    }

    private boolean broadcaster(Entry body) {
        return words.is(lower(body.name), WordClass.BROADCASTER);
    }

    private boolean outlet(Entry body) {
        return words.is(lower(body.lastWord()), WordClass.OUTLET) || NameForms.holdsWord(lower(body.name), "news");
    }

    private boolean holds(Entry body, WordClass wordClass) {
        for (String word : lower(body.name).split(" ", -1)) {
            if (words.is(word, wordClass)) {
                return true;
            }
        }
        return false;
    }

    private static boolean starts(String name, String noun) {
        return lower(name).startsWith(noun.concat(" "));
    }

    private static String lastWord(String words) {
        return lower(words.substring(words.lastIndexOf(' ') + 1));
    }

    private static String lower(String word) {
        return word.toLowerCase(Locale.ROOT);
    }
}
