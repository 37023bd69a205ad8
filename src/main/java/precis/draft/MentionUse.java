package precis.draft;

import static precis.reading.TokenRow.NONE;

import java.util.HashSet;
import java.util.Set;
import precis.language.Relation;
import precis.language.UniversalTag;
import precis.reading.Reading;
import precis.reading.Story;
import precis.reading.WordClass;

/** Tells mentions of whoever does something from those that only say where, whose, for example or by which name. */
final class MentionUse {
    private static final int LONGEST_BRACKET = 10;

    private final Story story;
    /** Where the names of places end. */
    private final Set<Integer> townEnds = new HashSet<>();

    MentionUse(Reading reading) {
        story = reading.story();
        reading.places().stream()
                .flatMap(place -> place.mentions().stream())
                .forEach(mention -> townEnds.add(mention.end()));
    }

    /** "was born as Ann Reed": the name of somebody who has another now. */
    boolean bornAs(int from) {
        int before = story.reads(from - 1, "as") ? from - 2 : from - 1;
        return story.reads(before, "born");
    }

    /** "Omar Diallo (Rovers FC)": what stands in brackets behind a name in a list that tells nothing. */
    boolean clubOf(int from, int to) {
        boolean brackets = story.inBrackets(from, to) && story.proper(from - 2);
        int sentence = story.sentence(from);
        for (int t = story.first(sentence); brackets && t <= story.last(sentence); t++) {
            brackets = !story.finite(t);
        }
        return brackets;
    }

    /** "the HB (Harbour Bridges) expert": a name and what it stands for before a common noun. */
    boolean bracketed(int from, int to) {
        int close = to + 1;
        if (story.reads(close, "(")) {
            int last = Math.min(close + LONGEST_BRACKET, story.last(story.sentence(from)));
            while (close < last && !story.reads(close, ")")) {
                close++;
            }
        } else if (!story.reads(from - 1, "(")) {
            return false;
        }
        return story.reads(close, ")")
                && close < story.last(story.sentence(from))
                && story.noun(close + 1)
                && Character.isLowerCase(story.form(close + 1).charAt(0));
    }

    /** "the Harbour Times poll found", "the former Rovers player said": whose poll or player it is, whatever the tree makes of it. */
    boolean before(int to) {
        int next = to + 1;
        return story.is(next, UniversalTag.NOUN)
                ? story.is(next, WordClass.DOCUMENT) || story.is(next, WordClass.ROLE)
                : story.is(next, UniversalTag.PROPN) && story.is(next, WordClass.DOCUMENT);
    }

    /** "visited the clinic", "introduced the Harbour Account" */
    boolean visited(int object) {
        int verb = story.head(object);
        return story.is(verb, WordClass.VISITING) || story.is(verb, WordClass.LAUNCHING);
    }

    /** "on the platform Pixel", "posted to Chinese service Pixel show": where something is posted does nothing. */
    boolean posted(int from) {
        int at = from - 1;
        if (!story.is(at, WordClass.PLATFORM)) {
            return false;
        }
        while (at > story.first(story.sentence(from)) && (story.nounish(at) || story.is(at, UniversalTag.ADJ))) {
            at--;
        }
        at -= story.is(at, UniversalTag.DET) ? 1 : 0;
        return story.is(at, UniversalTag.ADP) && !story.reads(at, "by");
    }

    /** What somebody does or has done: "project", "report" */
    boolean doing(int token) {
        return story.is(token, WordClass.POLICY)
                || story.is(token, WordClass.DOCUMENT)
                || story.is(token, WordClass.ENDEAVOUR);
    }

    /** "…, reports the Daily Ledger": behind the verb, whoever only carried the news. */
    boolean credited(int verb) {
        return story.hasLemma(verb, "report") && story.finite(verb) && !story.hasChild(verb, Relation.NSUBJ);
    }

    /** "Norway is mainly Protestant", "Norway has seen papers close", "Norway was named": a land that does nothing by that. */
    boolean merelyIs(int subject) {
        int verb = story.head(subject);
        if (verb == NONE) {
            return false;
        }
        boolean has = story.hasLemma(verb, "have") && story.hasChild(verb, Relation.OBJ);
        boolean ranks = story.hasLemma(verb, "rank") && !story.hasChild(verb, Relation.OBJ); // "Norway ranked last"
        return has
                || ranks
                || story.is(verb, WordClass.UNDERGOING)
                || (!story.is(verb, WordClass.RESOLVED)
                        && (story.is(subject, Relation.NSUBJ_PASS) || story.hasChild(verb, Relation.COP)));
    }

    /** "followed by Norway (84%) and Peru", "led by Norway (84%)": a land of a ranking that does nothing. */
    boolean ranked(int from, int to, int top) {
        boolean figure = story.reads(to + 1, "(") && story.is(figure(to + 2), UniversalTag.NUM);
        boolean by = story.marker(top).equals("by") || !story.isA(top, Relation.NSUBJ);
        return (figure && by)
                || (story.hasLemma(story.head(top), "follow")
                        && story.marker(top).equals("by"));
    }

    private int figure(int token) {
        boolean sign = token < story.size()
                && !Character.isLetterOrDigit(story.form(token).charAt(0));
        return sign ? token + 1 : token;
    }

    /** "in Bergen, Norway" */
    boolean region(int from) {
        int town = from - 2;
        return from > 1
                && story.reads(from - 1, ",")
                && (townEnds.contains(story.end(town))
                        || (story.proper(town)
                                && !story.is(town, WordClass.TIME)
                                && story.reads(town - 1, WordClass.PLACE_IN)));
    }

    /** "in neighbouring Norway", whatever the tree makes of it */
    boolean inside(int from) {
        int at = from - 1;
        boolean listed = story.reads(at, "and") && story.punctuation(from + 1);
        while (story.is(at, UniversalTag.ADJ) || story.penn(at, "VBG") || (listed && inList(at))) {
            at--;
        }
        return at < from - 1 && story.reads(at, WordClass.PLACE_IN);
    }

    /** "in Peru, Bolivia, and Norway." */
    private boolean inList(int token) {
        return story.reads(token, "and")
                || story.reads(token, ",")
                || (story.proper(token) && townEnds.contains(story.end(token)));
    }

    /** "gods such as Zeus, Hera and Athena", "journals including X" */
    boolean listed(int head) {
        int at = head;
        while (story.head(at) != NONE && (story.isA(at, Relation.CONJ) || story.isA(at, Relation.FLAT))) {
            at = story.head(at);
        }
        String marker = story.marker(at);
        if (particularly(head)) {
            return true;
        }
        return marker.equals("such") || marker.equals("including") || story.reads(story.head(at), "including");
    }

    /** "waterways, particularly the Alder and the Marsh": behind several things some of them. */
    private boolean particularly(int from) {
        int at = from - 1;
        while (story.proper(at) || story.is(at, UniversalTag.DET) || story.reads(at, ",") || story.reads(at, "and")) {
            at--;
        }
        return (story.reads(at, "particularly") || story.reads(at, "especially"))
                && story.reads(at - 1, ",")
                && story.plural(at - 2)
                && !story.is(at - 2, WordClass.ROLE);
    }
}
