package precis.draft;

import static precis.reading.TokenRow.NONE;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import precis.language.Relation;
import precis.language.UniversalTag;
import precis.reading.Actor;
import precis.reading.Countries;
import precis.reading.Reading;
import precis.reading.Statement;
import precis.reading.Story;
import precis.reading.WordClass;
import precis.text.Span;

/** What each actor does in the story: how often a subject, a speaker, an object, an owner, a mere place. */
final class Activity {
    /** The counts of one actor. */
    static final class Of {
        double subject;
        int speaker;
        int object;
        int owner;
        int place;
        /** Mentions before a common noun: "Baltic states". */
        int modifier;
        /** Whether the first sentence that tells the story has it for the subject of its main verb. */
        boolean opens;
        /** Mentions of whom something is told, of what is only visited or launched, of who only carried the news: "she told Reuters". */
        int addressee;
        /** Mentions of whom somebody does something with, or whose doing something is: "in partnership with X", "X's project". */
        int joint;
        /** Mentions that only give an example: "gods such as Zeus". */
        int example;
        /** Mentions inside what somebody is quoted with. */
        int quoted;
        /** Mentions outside captions and headings. */
        int told;
        /** The first sentence that tells of the actor. */
        int first = NONE;
    }

    private static final int LONGEST_CREDIT = 10;

    private final Story story;
    private final Map<String, Of> byId = new HashMap<>();
    /** Inside the title of a person: "the Farm Council president, Ann Reed" does not tell of the council. */
    private final boolean[] titled;
    /** Where the names of places end. */
    private final Set<Integer> townEnds = new HashSet<>();
    /** The first sentence that tells the story. */
    private final int lead;
    /** The dash before the names of agencies at the very end, or the size of the story. */
    private final int credit;

    Activity(Reading reading) {
        story = reading.story();
        reading.places().stream()
                .flatMap(place -> place.mentions().stream())
                .forEach(mention -> townEnds.add(mention.end()));
        titled = titled(reading);
        lead = story.told(0);
        credit = credit();
        for (Actor actor : reading.actors()) {
            byId.put(actor.id(), count(actor));
        }
        for (Statement statement : reading.statements()) {
            Actor holder = statement.holder();
            Span mention = statement.mentionSpan();
            int token = mention == null ? NONE : story.tokenAt(mention.end() - 1);
            if (holder != null && !listedOnly(statement) && !(token != NONE && posted(token))) {
                boolean carried = holder.kind() == Actor.Kind.ORGANISATION
                        && credited(story.tokenAt(statement.cueSpan().start()));
                of(holder).speaker += carried ? 0 : 1;
            }
        }
    }

    private static boolean[] titled(Reading reading) {
        Story story = reading.story();
        boolean[] titled = new boolean[story.size()];
        for (Actor actor : reading.actors()) {
            for (Span title : actor.person() ? actor.introductions() : List.<Span>of()) {
                int token = story.tokenAt(title.start());
                for (; token != NONE && token < story.size() && story.start(token) < title.end(); token++) {
                    Actor there = reading.actorAt(token);
                    titled[token] |= there == null || !there.id().equals(actor.id());
                }
            }
        }
        return titled;
    }

    /** "… his right foot. – The Harbour Times/North News Agency" */
    private int credit() {
        int end = story.size() - 1;
        for (int t = end; t > 0 && end - t < LONGEST_CREDIT; t--) {
            boolean dash = story.reads(t, "-") || story.reads(t, "–") || story.reads(t, "—");
            if (dash && story.start(t) > story.end(t - 1)) {
                return t < end ? t : story.size();
            }
            if (!story.proper(t) && !story.punctuation(t) && !story.is(t, UniversalTag.DET) && !story.reads(t, "/")) {
                break;
            }
        }
        return story.size();
    }

    Of of(Actor actor) {
        Of counts = byId.get(actor.id());
        return counts == null ? new Of() : counts;
    }

    /** "groups such as X said" is not X speaking. */
    private static boolean listedOnly(Statement statement) {
        return statement.mention().contains("such as") || statement.mention().contains("including");
    }

    private Of count(Actor actor) {
        Of counts = new Of();
        for (Span mention : actor.mentions()) {
            int from = story.tokenAt(mention.start());
            boolean told = from != NONE && !story.pronoun(from) && !story.aside(story.sentence(from));
            if (!told || from > credit || from < story.opening(story.sentence(from))) {
                continue;
            }
            int to = from;
            while (to + 1 < story.size() && story.end(to) < mention.end()) {
                to++;
            }
            if (bornAs(from) || clubOf(from, to)) {
                continue;
            }
            counts.told++;
            counts.quoted += story.quoted(from) ? 1 : 0;
            counts.first = counts.first == NONE ? story.sentence(from) : counts.first;
            count(actor, counts, from, to);
        }
        return counts;
    }

    /** "was born as Ann Reed": the name of somebody who has another now. */
    private boolean bornAs(int from) {
        int before = story.reads(from - 1, "as") ? from - 2 : from - 1;
        return story.reads(before, "born");
    }

    /** "Omar Diallo (Rovers FC)": what stands in brackets behind a name in a list that tells nothing. */
    private boolean clubOf(int from, int to) {
        boolean brackets = story.reads(from - 1, "(") && story.reads(to + 1, ")") && story.proper(from - 2);
        int sentence = story.sentence(from);
        for (int t = story.first(sentence); brackets && t <= story.last(sentence); t++) {
            brackets = !story.finite(t);
        }
        return brackets;
    }

    private void count(Actor actor, Of counts, int from, int to) {
        int head = Trees.headOf(story, from, to);
        int top = Trees.topOfPhrase(story, head);
        boolean place = actor.kind() == Actor.Kind.COUNTRY;
        String marker = story.marker(head).isEmpty() ? story.marker(top) : story.marker(head);
        boolean owner = story.is(head, Relation.NMOD_POSS);
        boolean before = story.isA(head, Relation.COMPOUND) || story.isA(head, Relation.AMOD);
        int noun = story.head(head);
        boolean agency = noun != NONE
                && (story.is(noun, WordClass.OUTLET) || story.is(noun, WordClass.HEAD))
                && !story.is(noun, WordClass.GOVERNMENT);
        if ((titled[from] && !actor.person()) || bracketed(from, to)) {
            counts.modifier++;
            return;
        }
        counts.modifier += before && story.noun(noun) && !agency ? 1 : 0;
        counts.example += listed(head) ? 1 : 0;
        boolean modifies = place
                && (story.is(to + 1, UniversalTag.NOUN)
                        || story.is(to + 1, UniversalTag.PROPN)
                        || story.is(to + 1, UniversalTag.ADJ)
                        || story.reads(to + 1, "'s"));
        boolean apposed = top != head && story.isA(head, Relation.APPOS);
        if (Trees.subject(story, top)
                && !posted(from)
                && !(town(actor) && merelyIs(top))
                && !(place && region(from))
                && !modifies
                && !(place && (!marker.isEmpty() || apposed))) {
            counts.subject += story.quoted(from) ? .5 : 1;
            counts.opens |= story.sentence(from) == lead && story.head(story.head(top)) == NONE;
        } else if ((story.is(top, Relation.OBL_AGENT) || marker.equals("by"))
                && !(story.head(top) != NONE && story.negated(story.head(top))) // "is not owned by X"
                && !story.is(story.head(head), WordClass.THING_NAMED)) { // "a poem by Hale"
            counts.subject++;
        }
        counts.owner += owner ? 1 : 0;
        counts.joint += marker.equals("with") || (owner && doing(to + 2)) ? 1 : 0;
        boolean object = story.is(top, Relation.OBJ) || story.is(top, Relation.IOBJ);
        boolean addressed =
                object && (story.is(story.head(top), WordClass.TELLING) || visited(top) || credited(story.head(top)));
        counts.addressee += addressed ? 1 : 0;
        counts.object += object && !addressed ? 1 : 0;
        boolean located = !owner && (Trees.isPlaceWord(marker) || marker.equals("of") || marker.equals("on"));
        counts.place += located ? 1 : 0;
    }

    /** "the HB (Harbour Bridges) expert": a name and what it stands for before a common noun. */
    private boolean bracketed(int from, int to) {
        int close = to + 1;
        if (story.reads(close, "(")) {
            int last = Math.min(close + LONGEST_CREDIT, story.last(story.sentence(from)));
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

    /** "visited the clinic", "introduced the Harbour Account" */
    private boolean visited(int object) {
        int verb = story.head(object);
        return story.is(verb, WordClass.VISITING) || story.is(verb, WordClass.LAUNCHING);
    }

    /** "on the platform Pixel", "posted to Chinese service Pixel show": where something is posted does nothing. */
    private boolean posted(int from) {
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
    private boolean doing(int token) {
        return story.is(token, WordClass.POLICY)
                || story.is(token, WordClass.DOCUMENT)
                || story.is(token, WordClass.ENDEAVOUR);
    }

    /** "…, reports the Daily Ledger": behind the verb, whoever only carried the news. */
    private boolean credited(int verb) {
        return story.hasLemma(verb, "report") && story.finite(verb) && !story.hasChild(verb, Relation.NSUBJ);
    }

    /** A country, or what bears the name of a place: "Leeds is far away", though "Leeds" may be a team. */
    private static boolean town(Actor actor) {
        return actor.kind() == Actor.Kind.COUNTRY
                || (actor.kind() == Actor.Kind.ORGANISATION && Countries.table().of(actor.name()) != null);
    }

    /** "Norway is mainly Protestant", "Norway has seen papers close": a country that is or sees something does nothing. */
    private boolean merelyIs(int subject) {
        int verb = story.head(subject);
        return story.hasChild(verb, Relation.COP) || story.is(verb, WordClass.MEASURING);
    }

    /** "in Bergen, Norway" */
    private boolean region(int from) {
        return from > 1 && story.reads(from - 1, ",") && townEnds.contains(story.end(from - 2));
    }

    /** "gods such as Zeus, Hera and Athena", "journals including X" */
    private boolean listed(int head) {
        int at = head;
        while (story.head(at) != NONE && (story.isA(at, Relation.CONJ) || story.isA(at, Relation.FLAT))) {
            at = story.head(at);
        }
        String marker = story.marker(at);
        return marker.equals("such") || marker.equals("including") || story.reads(story.head(at), "including");
    }

    /** Whether the first sentence that tells the story names the actor. */
    boolean opens(Actor actor) {
        return of(actor).first == lead;
    }

    /** Whether the actor is named in one of the first two sentences that tell the story. */
    boolean leads(Actor actor) {
        int first = of(actor).first;
        if (first == NONE) {
            return false;
        }
        int told = 0;
        for (int s = 0; s < first; s++) {
            told += story.aside(s) ? 0 : 1;
        }
        return told < 2;
    }
}
