package precis.draft;

import static precis.reading.TokenRow.NONE;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import precis.brief.Detail;
import precis.brief.Point;
import precis.brief.SectionKind;
import precis.language.Relation;
import precis.reading.Reading;
import precis.reading.Story;
import precis.reading.TimeReference;
import precis.reading.WordClass;
import precis.text.DateWords;

/** Drafts when: each time once, in the order of the article, those without a value in the article's words. */
final class WhenDrafter {
    private static final int MOST = 16;
    private static final WordList SUPPOSING = WordList.named("supposing");

    private final Reading reading;
    private final Citations citations;

    WhenDrafter(Reading reading, Citations citations) {
        this.reading = reading;
        this.citations = citations;
    }

    List<Point> draft() {
        Points points = new Points(SectionKind.WHEN);
        Set<String> seen = new HashSet<>();
        Story story = reading.story();
        for (TimeReference time : reading.times()) {
            int token = story.tokenAt(time.span().start());
            boolean told = token != NONE
                    && !story.aside(story.sentence(token))
                    && token
                            >= story.opening(
                                    story.sentence(token)); // on the day of the date line nothing is said to happen
            String value = value(time);
            if (!told
                    || supposed(token)
                    || (story.quoted(token) && !dates(time))
                    || nowadays(time, token)
                    || (value == null && !tells(time))
                    || points.size() >= MOST
                    || !seen.add(value == null ? time.expression().toLowerCase(Locale.ROOT) : value)) {
                continue;
            }
            String key = time.expression()
                    .concat(" ")
                    .concat(Integer.toString(time.span().start()));
            points.add(key, "", List.of(citations.of(time.span())), new Detail.Time(time.expression(), value));
        }
        return points.all();
    }

    /** "The war could end tomorrow": on that day nothing is said to happen. */
    private boolean supposed(int token) {
        Story story = reading.story();
        int verb = story.head(token);
        for (int c = verb == NONE ? NONE : story.firstChild(verb); c != NONE; c = story.nextSibling(c)) {
            if (story.isA(c, Relation.AUX) && SUPPOSING.has(story.lower(c))) {
                return !dated(token);
            }
        }
        return false;
    }

    private boolean dated(int token) {
        return reading.times().stream()
                .filter(time -> time.span().start() <= reading.story().start(token)
                        && time.span().end() > reading.story().start(token))
                .anyMatch(time -> hasDigit(time.expression()));
    }

    /** "Today, a million people live there" tells of no day, and "today's announcement" was made on the speaker's. */
    private boolean nowadays(TimeReference time, int token) {
        Story story = reading.story();
        int verb = story.head(token);
        boolean owns = story.reads(token + 1, "'s");
        boolean state = story.verb(verb)
                && (story.penn(verb, "VBP") || story.penn(verb, "VBZ"))
                && !story.hasChild(verb, Relation.AUX)
                && !story.hasChild(verb, Relation.XCOMP)
                && !story.is(verb, WordClass.EVENT_VERB);
        return time.expression().equalsIgnoreCase("today") && (owns || state);
    }

    /** Whether an expression without a value tells more than "today" of an unknown day. */
    private boolean tells(TimeReference time) {
        return reading.article().published() != null || dates(time);
    }

    /** Whether an expression names a day, a month or a year, or says how long ago: "today" does not, on the day of whoever says it. */
    private boolean dates(TimeReference time) {
        Story story = reading.story();
        if (hasDigit(time.expression())) {
            return true;
        }
        int last = story.lastToken(time.span());
        for (int t = story.tokenAt(time.span().start()); t <= last; t++) {
            boolean named = DateWords.month(story.lower(t)) > 0 || DateWords.weekday(story.lower(t)) > 0;
            if (named || story.reads(t, "ago")) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasDigit(String text) {
        return text.chars().anyMatch(Character::isDigit);
    }

    /** The number of a week tells a reader nothing: weeks stay in the article's words. */
    private static @Nullable String value(TimeReference time) {
        String value = time.value();
        return value != null && value.indexOf('W') > 0 ? null : value;
    }
}
