package precis.draft;

import java.util.ArrayList;
import java.util.List;
import precis.reading.Actor;
import precis.reading.Lexicon;
import precis.reading.Reading;
import precis.reading.Statement;
import precis.reading.Story;
import precis.reading.WordClass;
import precis.text.Span;

/** Tells who looks on from outside, as an expert or a body that studies the matter, from those who act in the story. */
final class Onlookers {
    private final Reading reading;
    private final Story story;
    private final Activity activity;
    private final Lexicon words = Lexicon.english();
    /** The names of the bodies that the story is about. */
    private final List<String> acting = new ArrayList<>();

    Onlookers(Reading reading, Activity activity) {
        this.reading = reading;
        this.activity = activity;
        story = reading.story();
        for (Actor actor : reading.actors()) {
            if (actor.kind() == Actor.Kind.ORGANISATION && activity.leads(actor)) {
                acting.add(actor.name());
                acting.addAll(actor.aliases());
            }
        }
    }

    /** Whether a statement is that of somebody who looks on. */
    boolean hold(Actor holder, Statement statement) {
        return switch (holder.kind()) {
            case PERSON -> expert(holder, statement) && (!activity.leads(holder) || judges(holder, statement));
            case GROUP -> expertGroup(holder);
            case ORGANISATION -> studies(holder, statement);
            case COUNTRY -> false;
        };
    }

    /** An expert whose judgement is the news: "the plan may fail, says the analyst Ann Reed". */
    private boolean judges(Actor holder, Statement statement) {
        Credentials credentials = new Credentials(String.valueOf(holder.role()));
        return credentials.is(WordClass.EXPERT) && !credentials.party(false) && assesses(statement);
    }

    private boolean expert(Actor holder, Statement statement) {
        String role = holder.role() == null ? holder.named() ? "" : holder.name() : holder.role();
        Credentials credentials = new Credentials(role);
        boolean apart = !ofThoseWhoAct(holder);
        if (credentials.former(WordClass.RETIRED)
                || (credentials.former(WordClass.SERVED) && apart)
                || credentials.ofAField()) {
            return true;
        }
        boolean watches = watches(holder) && apart && assesses(statement);
        if (credentials.party(watches) || credentials.ownWork() || servesSomebody(role)) {
            return false;
        }
        boolean weak = (credentials.is(WordClass.EXPERT_WEAK) && holder.named())
                || credentials.has(WordClass.OUTLET)
                || studiesThere(holder, credentials);
        boolean officer = watches && (credentials.has(WordClass.ROLE) || role.equals(holder.affiliation()));
        return credentials.expert() || studiesField(holder) || (weak && apart) || officer || writesFor(holder);
    }

    /** "a strategist for Reed", where the story speaks of Reed: he speaks for her. */
    private boolean servesSomebody(String role) {
        int at = Math.max(role.indexOf(" for "), role.indexOf(" to "));
        boolean serves =
                at > 0 && Credentials.any(role.substring(0, at), WordClass.AGENT) && !role.startsWith("former");
        String whom = serves ? role.substring(role.lastIndexOf(' ') + 1) : "";
        for (Actor actor : serves ? reading.actors() : List.<Actor>of()) {
            if (actor.person()
                    && actor.named()
                    && (actor.name().equals(whom) || actor.name().endsWith(" ".concat(whom)))) {
                return true;
            }
        }
        return false;
    }

    /** Whether somebody is of a body that watches others: "director of Harbour Watch". */
    private static boolean watches(Actor holder) {
        String there = place(holder);
        return Credentials.watches(there)
                || (Credentials.any(there, WordClass.INDEPENDENT) && Credentials.any(there, WordClass.HEAD));
    }

    private static String place(Actor holder) {
        String role = holder.role() == null ? "" : holder.role();
        return holder.affiliation() == null ? role : role.concat(" ").concat(holder.affiliation());
    }

    /** "of the Bureau of Statistics", "Dale University": a body whose people study things. */
    private static boolean studiesThere(Actor holder, Credentials credentials) {
        String there = place(holder);
        boolean studies = Credentials.any(there, WordClass.STUDYING) || Credentials.studies(there);
        return studies && !credentials.has(WordClass.LEARNER);
    }

    /** Whether somebody is of a body that the story is about. */
    private boolean ofThoseWhoAct(Actor holder) {
        String role = " ".concat(String.valueOf(holder.role())).concat(" ");
        for (String name : acting) {
            if (name.equals(holder.affiliation())
                    || role.contains(" ".concat(name).concat(" "))) {
                return true;
            }
        }
        return false;
    }

    /** "an engineer who advises bicycle makers": a relative clause soon after the name. */
    private boolean studiesField(Actor holder) {
        for (Span mention : holder.mentions()) {
            int from = story.lastToken(mention) + 1;
            int end = Math.min(story.size() - 1, from + 12);
            for (int t = from; t < end && story.sentence(t) == story.sentence(from); t++) {
                if (story.reads(t, "who") && story.is(t + 1, WordClass.EXPERTISE)) {
                    return true;
                }
                if (story.verb(t) && story.finite(t)) {
                    break;
                }
            }
        }
        return false;
    }

    /** "Laura Stone of the Morning Herald": a journalist's own judgement. */
    private boolean writesFor(Actor holder) {
        for (Span mention : holder.mentions()) {
            int next = story.lastToken(mention) + 1;
            boolean of = story.reads(next, "of") || story.reads(next, "at") || story.reads(next, "from");
            int name = story.reads(next + 1, "the") ? next + 2 : next + 1;
            Actor body = of ? reading.actorAt(name) : null;
            if (body != null
                    && body.kind() == Actor.Kind.ORGANISATION
                    && Credentials.any(body.name(), WordClass.OUTLET)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a statement judges: "must", "likely", "too". */
    boolean assesses(Statement statement) {
        for (Span span : statement.content()) {
            for (int t = story.tokenAt(span.start()); t <= story.lastToken(span); t++) {
                if (story.is(t, WordClass.ASSESSING)) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean expertGroup(Actor holder) {
        String name = holder.name();
        String last = name.substring(name.lastIndexOf(' ') + 1);
        boolean watches = Credentials.any(name, WordClass.INDEPENDENT) && Credentials.any(last, WordClass.WATCHER);
        if (ofSomebody(holder)) {
            return false;
        }
        return Credentials.any(last, WordClass.EXPERT)
                || ((watches || Credentials.any(last, WordClass.ONLOOKER)) && !activity.leads(holder));
    }

    /** "Reed's campaign strategists": they speak for her. */
    private boolean ofSomebody(Actor group) {
        for (Span mention : group.mentions()) {
            int possessive = story.tokenAt(mention.start()) - 1;
            Actor whose = story.reads(possessive, "'s") && possessive > 0 ? reading.actorAt(possessive - 1) : null;
            if (whose != null && whose.person()) {
                return true;
            }
        }
        return false;
    }

    /** "the security firm X", "the magazine X", Amnesty: a body that is no actor of the opening and only assesses. */
    private boolean studies(Actor holder, Statement statement) {
        if (activity.leads(holder) || Credentials.any(holder.name(), WordClass.GOVERNMENT)) {
            return false;
        }
        if (ofItself(statement)) {
            return false;
        }
        String mention = statement.mention();
        if (watches(mention) || (holder.role() != null && watches(holder.role())) || journal(mention)) {
            return true;
        }
        String name = holder.name();
        boolean outlet = Credentials.any(name, WordClass.OUTLET) && !Credentials.bureau(name);
        boolean press = outlet || Credentials.any(name, WordClass.AGENCY);
        int cue = story.tokenAt(statement.cueSpan().start());
        boolean independent = Credentials.any(holder.name(), WordClass.INDEPENDENT);
        boolean standing = story.penn(cue, "VBZ")
                && (assesses(statement) || story.is(cue, WordClass.ASSESS))
                && activity.of(holder).subject <= 1;
        return !press && (independent || standing);
    }

    /** "the agency said it needs funds": what a body does and wants is no view of others. */
    private boolean ofItself(Statement statement) {
        int first = story.tokenAt(statement.content().get(0).start());
        int subject = story.reads(first, "that") ? first + 1 : first;
        return story.pronoun(subject)
                && (story.is(subject, WordClass.THING)
                        || story.is(subject, WordClass.PLURAL)
                        || (story.is(subject, WordClass.SPEAKER) && !story.reads(subject, "i")));
    }

    /** "the security firm", "an international polling firm" */
    private boolean watches(String description) {
        return Credentials.any(description, WordClass.WATCHING) && Credentials.any(description, WordClass.WATCHER);
    }

    /** "the secularist magazine X" calls it a journal of opinion, as the name "Wall Street Journal" does not. */
    private boolean journal(String mention) {
        for (String word : mention.split(" ", -1)) {
            if (!word.isEmpty() && Character.isLowerCase(word.charAt(0)) && words.is(word, WordClass.JOURNAL)) {
                return true;
            }
        }
        return false;
    }
}
