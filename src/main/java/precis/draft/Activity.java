package precis.draft;

import static precis.reading.TokenRow.NONE;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
        /** The first token of the first mention that does something, rather outside quotations, or none. */
        int doing = NONE;
        /** That of the first one to which something is done. */
        int done = NONE;
    }

    private final Story story;
    private final Map<String, Of> byId = new HashMap<>();
    /** Inside the title of a person: "the Farm Council president, Ann Reed" does not tell of the council. */
    private final boolean[] titled;

    private final MentionUse use;
    /** The first sentence that tells the story. */
    private final int lead;
    /** The second one, else the first. */
    private final int second;

    Activity(Reading reading) {
        story = reading.story();
        use = new MentionUse(reading);
        titled = titled(reading);
        lead = story.told(0);
        int next = lead == NONE ? NONE : story.told(lead + 1);
        second = next == NONE ? lead : next;
        for (Actor actor : reading.actors()) {
            byId.put(actor.id(), count(actor));
        }
        Map<String, List<Statement>> passedOn = passedOn(reading);
        for (Statement statement : reading.statements()) {
            Actor holder = statement.holder();
            Span mention = statement.mentionSpan();
            int token = mention == null ? NONE : story.tokenAt(mention.end() - 1);
            if (holder != null && !listedOnly(statement) && !(token != NONE && use.posted(token))) {
                boolean carried = holder.kind() == Actor.Kind.ORGANISATION
                        && (use.credited(story.tokenAt(statement.cueSpan().start()))
                                || relays(passedOn.getOrDefault(holder.id(), List.of()), statement));
                of(holder).speaker += carried ? 0 : 1;
            }
        }
    }

    /** What others said, by the id of the one through whom the article has it. */
    private static Map<String, List<Statement>> passedOn(Reading reading) {
        Map<String, List<Statement>> passedOn = new HashMap<>();
        for (Statement statement : reading.statements()) {
            if (statement.via() != null) {
                passedOn.computeIfAbsent(statement.via().id(), id -> new ArrayList<>())
                        .add(statement);
            }
        }
        return passedOn;
    }

    /** "Reed said it was late, according to the Herald": the Herald passes on what another said. */
    private static boolean relays(List<Statement> passedOn, Statement statement) {
        for (Statement said : passedOn) {
            if (statement.covers(said.cueSpan().start())) {
                return true;
            }
        }
        return false;
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
            if (!told || from < story.opening(story.sentence(from))) {
                continue;
            }
            int to = story.lastToken(mention);
            if (use.bornAs(from) || use.clubOf(from, to)) {
                continue;
            }
            counts.told++;
            counts.quoted += story.quoted(from) ? 1 : 0;
            counts.first = counts.first == NONE ? story.sentence(from) : counts.first;
            count(actor, counts, from, to);
        }
        return counts;
    }

    /** "in Bergen, Norway", "Norway goalkeeper Ann Reed": a land beside the subject that does nothing itself. */
    private boolean scene(int from, int to, int head, int top, String marker) {
        boolean modifies = story.is(to + 1, UniversalTag.NOUN)
                || story.is(to + 1, UniversalTag.PROPN)
                || story.is(to + 1, UniversalTag.ADJ)
                || story.reads(to + 1, "'s");
        boolean apposed = top != head && story.isA(head, Relation.APPOS);
        return modifies || apposed || !marker.isEmpty() || use.region(from) || use.inside(from);
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
        if ((titled[from] && !actor.person()) || use.bracketed(from, to) || (!place && use.before(to))) {
            counts.modifier++;
            return;
        }
        boolean belongs = story.is(noun, WordClass.MEMBER) && marker.equals("of"); // "the club, a member of X, met"
        counts.modifier += (before && story.noun(noun) && !agency) || belongs ? 1 : 0;
        counts.example += use.listed(head) ? 1 : 0;
        boolean subject = Trees.subject(story, top)
                && !use.posted(from)
                && !(town(actor) && use.merelyIs(top))
                && !(place && (scene(from, to, head, top, marker) || use.ranked(from, to, top)));
        if (subject) {
            counts.subject += story.quoted(from) ? .5 : 1;
            boolean better = counts.doing == NONE || (story.quoted(counts.doing) && !story.quoted(from));
            counts.doing = better ? from : counts.doing;
            int verb = story.head(top);
            counts.opens |= story.sentence(from) == lead && (verb == NONE || story.head(verb) == NONE);
        } else if ((story.is(top, Relation.OBL_AGENT) || marker.equals("by"))
                && !(place && (use.inside(from) || use.ranked(from, to, top)))
                && !(story.head(top) != NONE && story.negated(story.head(top))) // "is not owned by X"
                && !story.is(story.head(head), WordClass.THING_NAMED)) { // "a poem by Hale"
            counts.subject++;
            counts.doing = counts.doing == NONE ? from : counts.doing;
        }
        counts.owner += owner ? 1 : 0;
        boolean asked = marker.equals("with") && story.hasLemma(story.head(top), "interview");
        counts.addressee += asked ? 1 : 0; // "in an interview with the paper"
        counts.joint += (marker.equals("with") && !asked) || (owner && use.doing(to + 2)) ? 1 : 0;
        boolean struck = !subject && story.is(top, Relation.NSUBJ_PASS); // "Norway was invaded"
        boolean object = struck || story.is(top, Relation.OBJ) || story.is(top, Relation.IOBJ);
        boolean addressed = object
                && (story.is(story.head(top), WordClass.TELLING) || use.visited(top) || use.credited(story.head(top)));
        counts.addressee += addressed ? 1 : 0;
        counts.object += object && !addressed ? 1 : 0;
        counts.done = object && !addressed && counts.done == NONE ? from : counts.done;
        boolean located = !owner && (Trees.isPlaceWord(marker) || marker.equals("of") || marker.equals("on"));
        counts.place += located ? 1 : 0;
    }

    /** A country, or what bears the name of a place: "Leeds is far away", though "Leeds" may be a team. */
    private static boolean town(Actor actor) {
        return actor.kind() == Actor.Kind.COUNTRY
                || (actor.kind() == Actor.Kind.ORGANISATION && Countries.table().of(actor.name()) != null);
    }

    /** Whether the first sentence that tells the story names the actor. */
    boolean opens(Actor actor) {
        return of(actor).first == lead;
    }

    /** Whether one of the first two sentences that tell the story has something done to the actor. */
    boolean strikesFirst(Actor actor) {
        int done = of(actor).done;
        return done != NONE && story.sentence(done) <= second;
    }

    /** Whether the actor is named in one of the first two sentences that tell the story. */
    boolean leads(Actor actor) {
        int first = of(actor).first;
        return first != NONE && first <= second;
    }
}
