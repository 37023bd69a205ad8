package precis.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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

    Onlookers(Reading reading, Activity activity) {
        this.reading = reading;
        this.activity = activity;
        story = reading.story();
    }

    /** Whether a statement is that of somebody who looks on. */
    boolean hold(Actor holder, Statement statement) {
        return switch (holder.kind()) {
            case PERSON -> expert(holder, statement) && !activity.leads(holder);
            case GROUP -> expertGroup(holder);
            case ORGANISATION -> studies(holder, statement);
            case COUNTRY -> false;
        };
    }

    private boolean expert(Actor holder, Statement statement) {
        String role = holder.role() == null ? holder.named() ? "" : holder.name() : holder.role();
        if (formerOffice(role) || ofAField(role)) {
            return true;
        }
        if (party(role) || ownWork(role)) {
            return false;
        }
        boolean strong = any(role, WordClass.EXPERT)
                || any(role, WordClass.EXPERTISE)
                || role.toLowerCase(Locale.ROOT).contains("ologist")
                || studiesField(holder);
        boolean weak = ((any(role, WordClass.EXPERT_WEAK) && holder.named())
                        || any(role, WordClass.OUTLET)
                        || studiesThere(holder, role))
                && !ofThoseWhoAct(holder);
        boolean independent = any(role, WordClass.INDEPENDENT) && assesses(statement) && !ofThoseWhoAct(holder);
        boolean body = any(role, WordClass.HEAD) && any(role, WordClass.ROLE) && assesses(statement);
        return strong || weak || (independent && (body || role.equals(holder.affiliation()))) || writesFor(holder);
    }

    /** "a former judge": who held an office and now only looks on. */
    private boolean formerOffice(String role) {
        boolean former = role.startsWith("former ") || role.startsWith("ex-") || role.startsWith("retired ");
        return former && any(role, WordClass.RETIRED);
    }

    /** "a tax attorney" speaks of taxes, "her attorney" for her. */
    private boolean ofAField(String role) {
        String[] parts = role.toLowerCase(Locale.ROOT).split(" ", -1);
        for (int i = 1; i < parts.length; i++) {
            boolean lawyer = parts[i].equals("attorney") || parts[i].equals("lawyer");
            if (lawyer && words.is(parts[i - 1], WordClass.LAW_FIELD)) {
                return true;
            }
        }
        return false;
    }

    /** "the lead researcher", "a co-author": whose own study is told is no outsider. */
    private boolean ownWork(String role) {
        String[] parts = role.toLowerCase(Locale.ROOT).split(" ", -1);
        boolean first = parts[0].equals("lead") || parts[0].equals("study");
        return parts[0].startsWith("co-author")
                || parts[0].startsWith("coauthor")
                || (first && parts.length > 1 && words.is(parts[1], WordClass.AUTHORING));
    }

    /** "of the Bureau of Statistics", "Dale University": a body whose people study things. */
    private boolean studiesThere(Actor holder, String role) {
        String affiliation = holder.affiliation();
        if (any(role, WordClass.LEARNER)) {
            return false;
        }
        return any(role, WordClass.STUDYING) || (affiliation != null && any(affiliation, WordClass.STUDYING));
    }

    /** Whether somebody is of a body that the story is about. */
    private boolean ofThoseWhoAct(Actor holder) {
        String role = " ".concat(String.valueOf(holder.role())).concat(" ");
        for (Actor actor : reading.actors()) {
            if (actor.kind() == Actor.Kind.ORGANISATION && activity.leads(actor)) {
                List<String> names = new ArrayList<>(actor.aliases());
                names.add(actor.name());
                for (String name : names) {
                    if (name.equals(holder.affiliation())
                            || role.contains(" ".concat(name).concat(" "))) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    /** Whoever acts in the story or speaks for those who do; a vice president of a bank or a campaign is none of its leaders. */
    private boolean party(String role) {
        return any(role, WordClass.PARTY) && !role.toLowerCase(Locale.ROOT).contains("vice");
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
            if (body != null && body.kind() == Actor.Kind.ORGANISATION && any(body.name(), WordClass.OUTLET)) {
                return true;
            }
        }
        return false;
    }

    private boolean assesses(Statement statement) {
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
        boolean watches = any(name, WordClass.INDEPENDENT) && any(last, WordClass.WATCHER);
        return any(last, WordClass.EXPERT) || ((watches || any(last, WordClass.ONLOOKER)) && !activity.leads(holder));
    }

    /** "the security firm X", "the magazine X", Amnesty: a body that is no actor of the opening and only assesses. */
    private boolean studies(Actor holder, Statement statement) {
        if (activity.leads(holder) || any(holder.name(), WordClass.GOVERNMENT)) {
            return false;
        }
        String mention = statement.mention();
        if (watches(mention) || (holder.role() != null && watches(holder.role())) || journal(mention)) {
            return true;
        }
        String name = holder.name();
        boolean bureau = name.endsWith("Agency") && !name.endsWith("News Agency"); // of a state: it publishes no news
        boolean press = (any(name, WordClass.OUTLET) && !bureau) || any(name, WordClass.AGENCY);
        int cue = story.tokenAt(statement.cueSpan().start());
        boolean independent = any(holder.name(), WordClass.INDEPENDENT);
        boolean standing = story.penn(cue, "VBZ")
                && (assesses(statement) || story.is(cue, WordClass.ASSESS))
                && activity.of(holder).subject <= 1;
        return !press && (independent || standing);
    }

    /** "the security firm", "an international polling firm" */
    private boolean watches(String description) {
        return any(description, WordClass.WATCHING) && any(description, WordClass.WATCHER);
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

    private boolean any(String text, WordClass wordClass) {
        String lower = text.toLowerCase(Locale.ROOT);
        int start = 0;
        while (start < lower.length()) {
            int end = start;
            while (end < lower.length() && (Character.isLetterOrDigit(lower.charAt(end)) || lower.charAt(end) == '-')) {
                end++;
            }
            boolean owner = end < lower.length() && (lower.charAt(end) == '\'' || lower.charAt(end) == '’');
            if (end > start && !owner) {
                String word = lower.substring(start, end);
                if (words.is(word, wordClass)
                        || (word.endsWith("s") && words.is(word.substring(0, word.length() - 1), wordClass))) {
                    return true;
                }
            }
            start = end + 1;
        }
        return false;
    }
}
