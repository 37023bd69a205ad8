package precis.reading;

import java.util.List;
import precis.language.NameType;
import precis.language.TaggedName;
import precis.language.UniversalTag;
import precis.text.Span;

/**
 * Finds the date line before the first words of a story: places, an agency, a day, and the dash or colon behind them.
 * "OSLO, Norway (AP) -", "Alder- ", "Fjord News, 5 November -", "26 July 2022:".
 */
final class DateLines {
    /** The longest date line, in tokens. */
    private static final int LONGEST = 13;
    /** The longest name before a dash that is not known for a place, in tokens. */
    private static final int LONGEST_NAME = 3;

    /** The longest of the months cut short, in letters. */
    private static final int LONGEST_MONTH = 4;

    private final Story story;
    private final List<TaggedName> names;

    /** @param names as the tables tell them, in the order of the article */
    DateLines(Story story, List<TaggedName> names) {
        this.story = story;
        this.names = names;
    }

    /** The token behind a date line that begins with a token, or that token itself. */
    int after(int first, int last) {
        int end = Math.min(last, first + LONGEST);
        for (int t = first + 1; t < end; t++) {
            boolean parts = story.dash(t) ? story.dashApart(t) || !story.joined(t + 1) : story.reads(t, ":");
            if (begins(t + 1) && (parts ? line(first, t - 1, t) : outlet(first, t))) {
                return t + 1;
            }
        }
        return first;
    }

    /** "TODAY DURRAN (FJN) The council": an outlet in capitals and its agency, with nothing behind them. */
    private boolean outlet(int from, int close) {
        int open = close - 2;
        if (!story.reads(close, ")") || open < from + 2 || !story.reads(open, "(")) {
            return false;
        }
        boolean all = true;
        for (int t = from; t < open; t++) {
            all &= capitals(t);
        }
        return all;
    }

    private boolean begins(int token) {
        return story.quoteMark(token) || story.capital(token);
    }

    /** Whether nothing but names, days and marks stands between two tokens, and what of these only a date line has. */
    private boolean line(int from, int to, int mark) {
        boolean dated = false;
        boolean number = false;
        boolean parted = false;
        boolean places = true;
        boolean named = true;
        boolean town = town(from, to);
        for (int t = from; t <= to; t++) {
            boolean day = story.is(t, WordClass.TIME) || month(t);
            boolean figure = story.is(t, UniversalTag.NUM);
            boolean place = town || place(t);
            boolean parts = story.punctuation(t) || story.dash(t) || story.reads(t, "&") || story.reads(t, "and");
            boolean name = story.proper(t) || capitals(t) || (t > from && story.capital(t) && story.noun(t));
            boolean listed = day || figure || place || parts || name;
            if (!listed && !story.noun(t)) {
                return false;
            }
            named &= listed;
            dated |= day;
            number |= figure;
            parted |= parts;
            places &= day || figure || place || parts;
        }
        boolean stamped = dated && number && (named || closesDay(to));
        if (story.reads(mark, ":")) {
            return stamped ? places || capitals(from) : places && !dated && !number && !story.quoteMark(mark + 1);
        }
        boolean agency = named && story.reads(to, ")") && story.is(to - 1, WordClass.AGENCY);
        boolean known = agency || places || (!parted && to - from < LONGEST_NAME);
        return stamped || (!number && named && (capitals(from) || (known && !dashBehind(mark))));
    }

    /** "Fjord News, Africa desk, 5 May", but not "5 May rallies" */
    private boolean closesDay(int token) {
        return story.is(token, UniversalTag.NUM) || story.is(token, WordClass.TIME);
    }

    /** "Norway and Sweden – NATO's northern members – agreed": the second of two dashes. */
    private boolean dashBehind(int mark) {
        for (int t = mark + 1; t <= story.last(story.sentence(mark)); t++) {
            if (story.dashApart(t)) {
                return true;
            }
        }
        return false;
    }

    /** "Mar 03" */
    private boolean month(int token) {
        return story.proper(token)
                && story.form(token).length() <= LONGEST_MONTH
                && story.is(token + 1, UniversalTag.NUM);
    }

    /** Whether a token belongs to what the tables take for the name of a place. */
    private boolean place(int token) {
        int at = story.start(token);
        for (TaggedName name : names) {
            Span span = name.span();
            if (span.start() > at) {
                return false;
            }
            if (span.contains(at)) {
                return name.type() == NameType.PLACE;
            }
        }
        return false;
    }

    /** Whether a place that every reader knows is all that stands there. */
    private boolean town(int from, int to) {
        return Countries.table().of(UnknownPlaces.titleCase(story.oneLine(from, to))) != null;
    }

    private boolean capitals(int token) {
        String form = story.form(token);
        for (int i = 0; i < form.length(); i++) {
            if (Character.isLowerCase(form.charAt(i))) {
                return false;
            }
        }
        return form.length() > 2 && Character.isLetter(form.charAt(0));
    }
}
