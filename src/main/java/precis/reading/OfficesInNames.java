package precis.reading;

import java.util.HashSet;
import java.util.Set;

/** Tells where a person's own name begins in one that has an office in front: "Dale MP Ann Reed", "Ohio Sen. Ann Reed". */
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

    /** The first token of the person's own name. */
    int nameOf(Mention person) {
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
        if (person.words() < 3) {
            return from;
        }
        if (reigning.contains(story.lower(from))) {
            return from + 1;
        }
        boolean state = person.words() > 3 && story.is(from, WordClass.OFFICE_STATE) && office(from + 1);
        return state ? from + 2 : office(from) ? from + 1 : from; // "Crown Prince Ann Reed"
    }

    /** "Energy Minister Ann Reed", "Ohio Sen. Ann Reed": what somebody minds or where, and the office. */
    private int held(Mention person) {
        int from = person.from();
        boolean given = Gender.ofGivenName(story.form(from)) != Gender.UNKNOWN;
        for (int t = from + 1; !given && t < person.to() && t <= from + LATEST; t++) {
            boolean abbreviated = story.is(t, WordClass.TITLE) && story.form(t).endsWith(".");
            if (story.capital(t) && (abbreviated || story.is(t, WordClass.PORTFOLIO))) {
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
