package precis.draft;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import precis.brief.DisputeKind;
import precis.language.Relation;
import precis.language.UniversalTag;
import precis.reading.Actor;
import precis.reading.Story;
import precis.reading.WordClass;
import precis.text.DateWords;
import precis.text.Span;

/** The article against itself: one event with the same people on two different weekdays. */
final class DayRule implements DisputeRule {
    private static final int SHARED_ACTORS = 2;
    private static final int LEFT = 120;

    /** A weekday, the events and the actors that its sentence names. */
    private record Day(int token, Set<String> events, Set<String> actors) {}

    @Override
    public List<Clash> find(Debate debate) {
        Story story = debate.story();
        List<Day> days = new ArrayList<>();
        for (int t = 0; t < story.size(); t++) {
            if (DateWords.weekday(story.lower(t)) > 0
                    && !story.aside(story.sentence(t))
                    && !qualified(story, t)
                    && !story.quoted(t)) {
                days.add(new Day(t, events(story, t), actors(debate, story.sentence(t))));
            }
        }
        List<Clash> clashes = new ArrayList<>();
        for (int i = 0; i < days.size(); i++) {
            for (int j = i + 1; j < days.size(); j++) {
                Day one = days.get(i);
                Day other = days.get(j);
                String event = clashing(story, one, other);
                if (!event.isEmpty() && clashes.isEmpty()) {
                    clashes.add(Clash.of(
                            DisputeKind.DATE, topic(story, other, event), side(story, one), side(story, other), 2.4));
                }
            }
        }
        return clashes;
    }

    private static boolean qualified(Story story, int token) {
        for (int t = Math.max(story.first(story.sentence(token)), token - 2); t < token; t++) {
            if (story.reads(t, WordClass.OTHER_WEEK)) {
                return true;
            }
        }
        return false;
    }

    private static String clashing(Story story, Day one, Day other) {
        boolean differ = !story.lower(one.token).equals(story.lower(other.token))
                && story.sentence(one.token) != story.sentence(other.token);
        if (!differ
                || Sentences.shared(one.actors, other.actors) < SHARED_ACTORS
                || mentions(story, story.sentence(one.token), story.lower(other.token))
                || mentions(story, story.sentence(other.token), story.lower(one.token))) {
            return "";
        }
        for (String event : other.events) {
            boolean held = one.events.contains(event)
                    && (held(story, one, event, true) || held(story, other, event, true))
                    && held(story, one, event, false)
                    && held(story, other, event, false);
            if (held) {
                return event;
            }
        }
        return "";
    }

    /** "the meeting with the minister on Thursday": whether the day stands behind the event, with no verb between. */
    private static boolean held(Story story, Day day, String event, boolean noVerb) {
        for (int t = day.token - 1; t >= story.first(story.sentence(day.token)); t--) {
            if (story.hasLemma(t, event)) {
                return true;
            }
            if (noVerb && (story.verb(t) || story.is(t, UniversalTag.AUX))) {
                return false;
            }
        }
        return false;
    }

    private static boolean mentions(Story story, int sentence, String day) {
        for (int t = story.first(sentence); t <= story.last(sentence); t++) {
            if (story.reads(t, day)) {
                return true;
            }
        }
        return false;
    }

    /** The events that the sentence speaks of. */
    private static Set<String> events(Story story, int token) {
        Set<String> events = new HashSet<>();
        int sentence = story.sentence(token);
        for (int t = story.first(sentence); t <= story.last(sentence); t++) {
            if (story.noun(t) && story.is(t, WordClass.EVENT)) {
                events.add(story.lemma(t));
            }
        }
        return events;
    }

    private static Set<String> actors(Debate debate, int sentence) {
        Set<String> actors = new HashSet<>();
        for (int t = debate.story().first(sentence); t <= debate.story().last(sentence); t++) {
            Actor actor = debate.reading().actorAt(t);
            if (actor != null && actor.named()) {
                actors.add(actor.id());
            }
        }
        return actors;
    }

    private static Span topic(Story story, Day day, String event) {
        int sentence = story.sentence(day.token);
        for (int t = story.first(sentence); t <= story.last(sentence); t++) {
            if (story.hasLemma(t, event)) {
                return story.span(t);
            }
        }
        return story.span(day.token);
    }

    /** The day with the words before it: "Lavrov and Blinken's meeting on Thursday". */
    private static Clash.Side side(Story story, Day day) {
        int from = day.token;
        int first = story.first(story.sentence(day.token));
        while (from > first
                && story.end(day.token) - story.start(from - 1) < LEFT
                && !story.reads(from - 1, ";")
                && !(story.reads(from - 1, ",") && day.token - from > 4)) {
            from--;
        }
        int verb = story.is(from, WordClass.RELATIVE) ? from + 1 : from;
        if (story.isA(verb, Relation.ACL)) { // "the meeting that brought together …"
            from = Math.max(first, story.leftmost(story.head(verb)));
        }
        while (from < day.token && (story.punctuation(from) || story.is(from, UniversalTag.ADP))) {
            from++;
        }
        return new Clash.Side(null, List.of(story.span(from, day.token)), null);
    }
}
