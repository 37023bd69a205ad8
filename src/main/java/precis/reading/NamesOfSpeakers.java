package precis.reading;

import static precis.reading.TokenRow.NONE;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import precis.language.NameType;
import precis.language.Relation;
import precis.language.UniversalTag;

/** Names of two or three words that the tables pass over, of people who say something or have a title: "said Claver Ruzin". */
final class NamesOfSpeakers {
    private static final int FEWEST = 2;
    private static final int MOST = 3;

    private final Story story;

    NamesOfSpeakers(Story story) {
        this.story = story;
    }

    void addTo(List<Mention> mentions) {
        mentions.replaceAll(this::person);
        boolean[] named = Mention.covered(mentions, story.size());
        addTitled(mentions, named);
        addInitials(mentions, named);
        addCalled(mentions, named);
        for (int verb = 0; verb < story.size(); verb++) {
            int subject = story.verb(verb) && story.is(verb, WordClass.SAY) ? story.child(verb, Relation.NSUBJ) : NONE;
            if (subject == NONE || named[subject] || !word(subject)) {
                continue;
            }
            int from = subject;
            int to = subject;
            while (from > story.first(story.sentence(verb)) && !named[from - 1] && word(from - 1)) {
                from--;
            }
            while (to < story.last(story.sentence(verb)) && !named[to + 1] && word(to + 1)) {
                to++;
            }
            int words = to - from + 1;
            if (words >= FEWEST && words <= MOST) {
                mentions.add(new Mention(from, to, NameType.PERSON, story.oneLine(from, to)));
            }
        }
        mentions.sort(NameRepair.BY_PLACE);
    }

    /** "Reed's manager A-Jo said": one word behind an office, before or behind what says so. */
    private void addCalled(List<Mention> mentions, boolean[] named) {
        for (int t = 1; t + 1 < story.size(); t++) {
            int to = t;
            while (story.reads(to + 1, "-") && story.joined(to + 1) && story.inside(to + 2) && story.joined(to + 2)) {
                to += 2; // "A-jen"
            }
            int verb = to + 1;
            boolean says = story.inside(verb) && story.verb(verb) && story.is(verb, WordClass.SAY);
            boolean one = !named[t]
                    && story.proper(t)
                    && story.capital(t)
                    && says
                    && story.sentence(t) == story.sentence(verb)
                    && story.is(t - 1, UniversalTag.NOUN)
                    && story.is(t - 1, WordClass.ROLE)
                    && !story.plural(t - 1)
                    && !story.is(t, WordClass.HEAD)
                    && !story.is(t, WordClass.TIME);
            if (one && !story.quoted(t)) {
                mentions.add(new Mention(t, to, NameType.PERSON, story.oneLine(t, to)));
                named[t] = true;
            }
        }
    }

    /** "CMLR" behind "Carlos Manuel Lopez Reed" */
    private void addInitials(List<Mention> mentions, boolean[] named) {
        Set<String> letters = new HashSet<>();
        for (Mention mention : mentions) {
            if (mention.person() && mention.words() > MOST) {
                letters.add(Acronyms.ofName(mention.name()));
            }
        }
        for (int t = 0; t < story.size(); t++) {
            if (!named[t] && letters.contains(story.form(t))) {
                mentions.add(new Mention(t, t, NameType.PERSON, story.form(t)));
                named[t] = true;
            }
        }
    }

    /** "Mr Rotimi Jacob" */
    private void addTitled(List<Mention> mentions, boolean[] named) {
        for (int t = 0; t + 2 < story.size(); t++) {
            boolean title = story.is(t, WordClass.TITLE) && story.capital(t);
            int to = t;
            while (title && to - t < MOST && to + 1 < story.size() && !named[to + 1] && word(to + 1)) {
                to++;
            }
            if (to - t >= FEWEST && story.sentence(t) == story.sentence(to)) {
                mentions.add(new Mention(t + 1, to, NameType.PERSON, story.oneLine(t + 1, to)));
                Arrays.fill(named, t, to + 1, true);
            }
        }
    }

    /** "said Claver Ruzin, a farmer", taken for a place: no place that we know speaks so. */
    private Mention person(Mention mention) {
        int words = mention.words();
        boolean open = mention.type() == NameType.PLACE || mention.type() == NameType.OTHER;
        boolean full =
                open && words >= FEWEST && words <= MOST && Countries.table().of(mention.name()) == null;
        if (!full || !word(mention.from()) || !word(mention.to())) {
            return mention;
        }
        boolean titled = story.reads(mention.from() - 1, ",") && story.is(mention.from() - 2, WordClass.ROLE);
        int verb = titled ? mention.to() + 1 : mention.from() - 1; // "Harbour Manager, Ann Reed said"
        boolean inverted = story.inside(verb) && story.verb(verb) && story.is(verb, WordClass.SAY);
        boolean subject = titled && inverted && story.child(verb, Relation.NSUBJ) == mention.from() - 2;
        for (int t = mention.from(); t <= mention.to(); t++) {
            subject |= story.isA(t, Relation.NSUBJ) && story.head(t) == verb;
        }
        return inverted && subject
                ? new Mention(mention.from(), mention.to(), NameType.PERSON, mention.name())
                : mention;
    }

    /** A word that may be part of a person's name. */
    private boolean word(int token) {
        String form = story.form(token);
        return story.proper(token)
                && form.length() > 1
                && Character.isUpperCase(form.charAt(0))
                && Character.isLowerCase(form.charAt(1))
                && form.chars().allMatch(letter -> letter == '-' || Character.isLetter(letter))
                && !story.quoted(token)
                && !story.is(token, WordClass.HEAD)
                && !story.is(token, WordClass.BODY)
                && !story.is(token, WordClass.OUTLET)
                && !story.is(token, WordClass.DOCUMENT)
                && !story.is(token, WordClass.ROLE)
                && !story.is(token, WordClass.TITLE)
                && !story.is(token, WordClass.GROUP)
                && !story.is(token, WordClass.TIME);
    }
}
