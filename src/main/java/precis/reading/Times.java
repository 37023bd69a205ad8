package precis.reading;

import static precis.reading.TokenRow.NONE;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import precis.language.UniversalTag;
import precis.text.Resources;
import precis.text.Span;

/** Finds the expressions of time by the patterns of {@code times.txt}. */
final class Times {
    private static final List<TimePattern> PATTERNS = patterns();

    /** The longest name of an event behind its year, in tokens. */
    private static final int LONGEST_EVENT = 4;

    private final Story story;
    private final TimeWords words;
    private final int dateLineEnd;
    /** On which the article speaks, or null. */
    private final @Nullable LocalDate day;

    private final TimeValues values;

    Times(Story story) {
        this.story = story;
        words = new TimeWords(story);
        dateLineEnd = dateLineEnd();
        day = day();
        values = new TimeValues(story, words, day);
    }

    private static List<TimePattern> patterns() {
        List<TimePattern> patterns = new ArrayList<>();
        List<String> lines = Resources.lines("precis/reading/times.txt");
        for (int i = 0; i < lines.size(); i++) {
            patterns.add(new TimePattern(lines.get(i)));
        }
        return patterns;
    }

    List<TimeReference> find() {
        List<TimeReference> found = new ArrayList<>();
        int token = 0;
        while (token < story.size()) {
            int end = words.plain(token) ? NONE : longest(token, found);
            token = end == NONE ? token + 1 : end + 1;
        }
        return found;
    }

    private int longest(int token, List<TimeReference> found) {
        for (TimePattern pattern : PATTERNS) {
            int end = pattern.match(words, token);
            if (end != NONE
                    && story.sentence(end) == story.sentence(token)
                    && !misleading(pattern.kind(), token, end)) {
                int from = front(token, end);
                boolean agent = words.weekday(end) != NONE
                        && story.reads(from, "by")
                        && story.reads(end + 1, "'s"); // "hastened by Sunday's defeat"
                from += agent ? 1 : 0;
                Span span = span(pattern.kind(), from, end);
                boolean open = story.reads(token - 1, "than") && from < token - 1; // "more than a year ago"
                String value = open ? null : values.of(pattern.kind(), agent ? from : token, end);
                found.add(new TimeReference(span, story.oneLine(span), value, end <= dateLineEnd));
                return end;
            }
        }
        return NONE;
    }

    private Span span(String kind, int from, int to) {
        return switch (kind) {
            case "year-in-brackets" -> story.span(to - 1);
            case "year-of-event" -> story.span(to, event(to));
            case "years" -> story.span(story.reads(from, "of") ? from + 1 : from, to);
            default -> story.span(story.reads(from, "and") ? from + 1 : from, to); // "in 2008 and 2012" are two times
        };
    }

    /** The first token with what stands before an expression and belongs to it: "late last year", "a few days ago". */
    private int front(int token, int to) {
        int from = story.reads(token, "few") && story.reads(token - 1, "a") ? token - 1 : token;
        boolean span = story.reads(to, "ago") || story.reads(to, "later") || story.reads(to, "earlier");
        boolean than = span
                && story.reads(from - 1, "than")
                && (story.reads(from - 2, "more") || story.reads(from - 2, "less"))
                && !story.is(from - 3, WordClass.NEGATION); // "no more than a year ago"
        from -= than ? 2 : 0;
        boolean part = from > story.first(story.sentence(token))
                && story.is(from - 1, WordClass.PART_OF_TIME)
                && !story.is(from - 2, UniversalTag.DET)
                && !story.is(from - 2, UniversalTag.AUX); // "the train was late on Monday"
        return part ? from - 1 : from;
    }

    /** In 2018, "the 2018 World Cup" dates nothing. */
    private boolean thisYear(int token) {
        return day != null && words.year(token) == day.getYear();
    }

    /** The noun of the event that a year dates, or {@link TokenRow#NONE}: in "the 2018 World Cup" it is "Cup". */
    private int event(int year) {
        int noun = NONE;
        int last = Math.min(year + LONGEST_EVENT, story.last(story.sentence(year)));
        for (int t = year + 1; t <= last && (story.nounish(t) || story.is(t, UniversalTag.ADJ)); t++) {
            noun = t;
        }
        return story.is(noun, WordClass.DATED) || story.reads(noun, WordClass.DATED) ? noun : NONE;
    }

    /** What looks like a time and is none: "2,000 of 2015 people", "the 2010 law", "Tuesday Group", "the attacks of September 11". */
    private boolean misleading(String kind, int from, int to) {
        int next = to + 1;
        return switch (kind) {
            case "year" -> misleadingYear(from, to);
            case "year-of-event" -> event(to) == NONE || thisYear(to);
            case "day-name" ->
                story.is(from - 1, UniversalTag.DET) || story.reads(from - 1, "'s"); // "India's tomorrow"
            case "recent" -> story.reads(next, "of"); // "the last five months of her life"
            case "years" -> many(next) && (story.head(to) == next || !ofOurDays(from + 1)); // "from 1200 to 1500 ships"
            case "relative-unit" -> story.plural(to); // "in the last years"
            case "weekday" ->
                partsOf(next)
                        || (story.proper(next) && story.is(next, WordClass.OUTLET))
                        || named(from)
                        || story.is(from - 1, WordClass.ANY); // "on a Saturday"
            case "day-of-month" ->
                nameOfBody(next) || story.reads(next, ":") || story.reads(next, "%") || attacks(from, to);
            case "month" ->
                words.year(to) == NONE
                        && (story.proper(next) || story.is(next, UniversalTag.NUM) || words.day(next) != NONE);
            case "day-span" -> words.day(next) != NONE || !upward(from, to); // "voted 5-2 March 9"
            default -> false;
        };
    }

    /** Whether the first two days of a span go upward. */
    private boolean upward(int from, int to) {
        int first = NONE;
        for (int t = from; t <= to; t++) {
            int day = words.day(t);
            if (day != NONE && first != NONE) {
                return first < day;
            }
            first = day == NONE ? first : day;
        }
        return false;
    }

    /** "on Saturday mornings" is on no day. */
    private boolean partsOf(int token) {
        String word = story.inside(token) ? story.lower(token) : "";
        return word.endsWith("s") && words.part(word.substring(0, word.length() - 1));
    }

    /** "Black Friday", "Super Tuesday": a day with a name of its own. */
    private boolean named(int weekday) {
        int before = weekday - 1;
        return before >= story.first(story.sentence(weekday))
                && story.is(before, WordClass.HOLIDAY)
                && story.capital(before);
    }

    /** "the 25 May Hospital" */
    private boolean nameOfBody(int token) {
        return story.inside(token)
                && story.capital(token)
                && (story.is(token, WordClass.HEAD)
                        || story.is(token, WordClass.LANDMARK)
                        || story.is(token, WordClass.THING_CALLED));
    }

    /** "the 2010 law", "of 2010 Smith", "to 2000 percent" */
    private boolean misleadingYear(int from, int to) {
        int next = to + 1;
        boolean loose = story.reads(from, "of") || story.reads(from, "to") || story.reads(from, "and");
        return (loose && story.proper(next))
                || ofStatute(from)
                || counts(from, to)
                || story.reads(next, "%")
                || story.reads(next, "percent");
    }

    /** "in 2015 people", "a poll of 2047 registered voters" */
    private boolean counts(int from, int year) {
        int noun = year + 1;
        boolean next = story.noun(noun) && story.head(year) == noun;
        noun += story.is(noun, UniversalTag.ADJ) || story.penn(noun, "VBN") ? 1 : 0;
        return next || (story.reads(from, "of") && many(noun));
    }

    /** A year that nobody takes for a number of things before a subject: "From 2004 to 2009 prices rose". */
    private boolean ofOurDays(int year) {
        String form = story.form(year);
        return form.length() == 4 && (form.startsWith("19") || form.startsWith("20"));
    }

    private boolean many(int token) {
        return story.noun(token) && story.plural(token);
    }

    /** "Act 9 of 1994", "law no. (20) of 2018": the year belongs to the name of a law. */
    private boolean ofStatute(int from) {
        int before = story.reads(from - 1, ")") ? from - 2 : from - 1;
        boolean numbered = story.is(before, UniversalTag.NUM);
        before -= numbered ? 1 : 0;
        before -= numbered && story.reads(before, "(") ? 1 : 0;
        boolean no = story.reads(before, "no.") || (story.reads(before, ".") && story.reads(before - 1, "no"));
        before -= !no ? 0 : story.reads(before, ".") ? 2 : 1;
        return story.reads(from, "of") && story.is(before, WordClass.STATUTE) && (no || story.capital(before));
    }

    /** "the September 11 attacks" are no day of this year. */
    private boolean attacks(int from, int to) {
        boolean day = story.reads(from, "september") && story.reads(to, "11");
        return day && (story.reads(to + 1, "attacks") || story.reads(to + 1, "terrorist") || story.reads(to + 1, ","));
    }

    /** The last token of a date line that stands as a paragraph of its own at the top. */
    private int dateLineEnd() {
        for (int s = 0; s < Math.min(3, story.sentences()); s++) {
            if (!story.aside(s)) {
                continue;
            }
            int first = story.first(s);
            if (words.weekday(first) != NONE && dateIn(first, story.last(s)) != null) {
                return story.last(s);
            }
        }
        return NONE;
    }

    /** The day on which the article speaks, by its own words or its header. */
    private @Nullable LocalDate day() {
        LocalDate told = dateLineEnd == NONE ? null : dateIn(story.first(story.sentence(dateLineEnd)), dateLineEnd);
        LocalDate published = story.article().published();
        if (told == null && published == null) {
            told = front();
        }
        return told != null ? told : published != null ? published : today();
    }

    /** "Torvale, May 16 2022 (AP) - The mill" */
    private @Nullable LocalDate front() {
        for (int s = 0; s < Math.min(3, story.sentences()); s++) {
            int opening = story.opening(s);
            LocalDate date = opening > story.first(s) ? dateIn(story.first(s), opening - 1) : null;
            if (date != null && placed(story.first(s), opening)) {
                return date;
            }
        }
        return null;
    }

    /** Whether a date line has a town that is known or in capitals, or an agency in brackets: no life ("Ann Reed, 3 May 1950 –"). */
    private boolean placed(int from, int opening) {
        String first = story.form(from);
        boolean capitals = first.length() > 2 && first.chars().allMatch(Character::isUpperCase);
        return capitals || Countries.table().of(first) != null || story.reads(opening - 2, ")");
    }

    /** "today (March 2, 2023)" */
    private @Nullable LocalDate today() {
        for (int t = 0; t + 4 < story.size(); t++) {
            int end = t + 1;
            while (end < story.size() && end < t + 6 && !story.reads(end, ")")) {
                end++;
            }
            if (story.reads(t, "today") && story.reads(t + 1, "(") && story.reads(end, ")")) {
                return dateIn(t + 2, end - 1);
            }
        }
        return null;
    }

    private @Nullable LocalDate dateIn(int from, int to) {
        int month = NONE;
        int day = NONE;
        int year = NONE;
        for (int t = from; t <= to; t++) {
            month = month == NONE ? words.month(t) : month;
            day = day == NONE ? words.day(t) : day;
            year = year == NONE ? words.year(t) : year;
        }
        if (month == NONE || day == NONE || year == NONE) {
            return null;
        }
        try {
            return LocalDate.of(year, month, day);
        } catch (DateTimeException impossible) {
            return null;
        }
    }
}
