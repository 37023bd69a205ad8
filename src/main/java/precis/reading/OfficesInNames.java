package precis.reading;

import java.util.HashSet;
import java.util.Set;
import precis.language.NameType;

/** Cuts offices from names that have one in front or behind: "Dale MP Ann Reed", "Ohio Sen. Ann Reed", "ASUU President". */
final class OfficesInNames {
    /** As far into a name an office may end: "Land and Water Minister". */
    private static final int LATEST = 3;

    private final Story story;
    /** The offices that are also given names and of which the article speaks: "the amir". */
    private final Set<String> reigning = new HashSet<>();

    OfficesInNames(Story story) {
        this.story = story;
        for (int t = 1; t < story.size(); t++) {
            if (story.is(t, WordClass.REIGNING) && story.reads(t - 1, "the")) {
                reigning.add(story.lower(t));
            }
        }
    }

    /**
     * "ASUU President" and "Emir of Qatar" name the body and the place, "President Ann Mary Marsh" only the person. */
    Mention without(Mention mention, boolean called) {
        int from = mention.from();
        int to = mention.to();
        if (from == to) {
            return mention;
        }
        boolean first = story.is(from, WordClass.ROLE);
        if (mention.type() == NameType.PLACE && first && story.reads(from + 1, "of") && to > from + 1) {
            return mention(from + 2, to, NameType.PLACE, story.oneLine(from + 2, to));
        }
        if (mention.person()) {
            int name = nameOf(mention);
            return name == from ? mention : mention(name, to, NameType.PERSON, story.oneLine(name, to));
        }
        boolean minds = story.reads(from - 1, "of") && story.is(from - 2, WordClass.PORTFOLIO);
        boolean named = mention.words() == 3 && story.capital(from + 1); // but not "Minister of Mines and Energy"
        if (minds && named && mention.type() == NameType.ORGANISATION) {
            return mention(
                    from + 1, to, NameType.PERSON, story.oneLine(from + 1, to)); // "Minister of Defence Ann Reed"
        }
        if (mention.type() == NameType.ORGANISATION && !ofTheName(mention)) {
            int second = story.is(from + 1, WordClass.ROLE) ? from + 1 : from;
            if ((second > from || story.is(from, WordClass.PARTY))
                    && to - second > 1
                    && (story.capital(second + 1) || !story.plural(second)) // no "Heads of State"
                    && !story.reads(second + 1, "-")
                    && !story.reads(second + 1, "'s")) {
                return mention(second + 1, to, mention.type(), story.oneLine(second + 1, to)); // "Director Farm Trust"
            }
        }
        if (called && mention.words() == 2 && Acronyms.initials(story.form(from)) && to == from + 1) {
            return mention(to, to, NameType.PERSON, story.oneLine(to, to)); // "PM Reed"
        }
        boolean acronym = Acronyms.initials(story.form(from)) && story.is(to, WordClass.PARTY);
        return acronym && !story.is(from, WordClass.ROLE)
                ? mention(from, to - 1, NameType.ORGANISATION, story.oneLine(from, to - 1))
                : mention;
    }

    /** "King Omar University", "General Dairy Company", "Governors Association": an office that the name of a body begins with. */
    private boolean ofTheName(Mention body) {
        boolean patron = story.is(body.from(), WordClass.NOBLE) && story.is(body.from() + 2, WordClass.HEAD);
        boolean ranked =
                story.is(body.from(), WordClass.ALSO_RANKED) || story.is(body.from() + 1, WordClass.ALSO_RANKED);
        boolean several = NameFronts.ofSeveral(story.lower(body.from())) && story.is(body.to(), WordClass.HEAD);
        return patron || ranked || several;
    }

    private static Mention mention(int from, int to, NameType type, String name) {
        return new Mention(from, to, type, name);
    }

    /** "Highness Sheikh Omar Al Hale": how somebody is addressed stands in many names, and tells none from another. */
    int behindAddress(Mention person) {
        int from = person.from();
        while (person.to() - from > 1 && (story.is(from, WordClass.ADDRESS) || story.is(from, WordClass.EXCELLENCY))) {
            from++;
        }
        return from;
    }

    /** The first token of the person's own name. */
    private int nameOf(Mention person) {
        int from = person.from();
        int to = person.to();
        int member = from + 1;
        while (member < to - 1 && !member(member)) {
            member++;
        }
        if (member < to - 1) {
            return member + 1;
        }
        int held = held(person);
        if (held > from) {
            return held;
        }
        int name = behindAddress(person);
        if (person.words() < 3 || name > from) {
            return name;
        }
        if (reigning.contains(story.lower(from))) {
            return from + 1;
        }
        boolean front = story.is(from, WordClass.OFFICE_STATE)
                || Countries.table().named(story.form(from)) != null; // "Kenya President Ann Mary Reed"
        boolean state = person.words() > 3 && front && office(from + 1);
        return state ? from + 2 : office(from) ? from + 1 : from; // "Crown Prince Ann Reed"
    }

    /** "Energy Minister Ann Reed", "Ohio Sen. Ann Reed": what somebody minds or where, and the office. */
    private int held(Mention person) {
        int from = person.from();
        boolean given = Gender.ofGivenName(story.form(from)) != Gender.UNKNOWN;
        for (int t = from + 1; !given && t < person.to() && t <= from + LATEST; t++) {
            boolean abbreviated = story.is(t, WordClass.TITLE) && story.form(t).endsWith(".");
            if (story.capital(t)
                    && (abbreviated || story.is(t, WordClass.PORTFOLIO) || story.is(t, WordClass.AWARDED))) {
                return t + 1;
            }
        }
        return from;
    }

    private boolean member(int token) {
        return Acronyms.initials(story.form(token)) && story.is(token, WordClass.ROLE);
    }

    /** "President", "Ex-President" */
    private boolean office(int token) {
        boolean joined = story.form(token).indexOf('-') > 0 && RolePhrase.noun(story, token);
        return joined || story.is(token, WordClass.PARTY);
    }
}
