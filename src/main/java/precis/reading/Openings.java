package precis.reading;

import static precis.reading.TokenRow.NONE;

import precis.language.UniversalTag;

/** Finds where a sentence begins to tell: behind the place and agency of a date line, a time, the "Q:" of an interview. */
final class Openings {
    /** How many sentences at the top may have a date line. */
    private static final int DATE_LINES = 4;
    /** The longest date line, in tokens. */
    private static final int LONGEST = 9;
    /** The longest name of a place in small letters before a dash, in tokens. */
    private static final int LONGEST_PLACE = 3;

    /** The longest of the months cut short, in letters. */
    private static final int LONGEST_MONTH = 4;

    private Openings() {}

    static int of(Story story, int sentence) {
        int first = story.first(sentence);
        // behind what is only of the page, such as "Photo", the story may begin in the midst of a paragraph
        boolean opens = story.opens(sentence) || story.aside(sentence - 1);
        int stamp = opens ? afterStamp(story, first, story.last(sentence)) : first;
        if (stamp > first) {
            return stamp;
        }
        return opens && sentence < DATE_LINES ? afterDateLine(story, first, story.last(sentence)) : first;
    }

    /** Behind "OSLO, Norway (AP) -", "Oslo —", "Fjord News, 5 November -" or "OSLO:", or the first token itself. */
    private static int afterDateLine(Story story, int first, int last) {
        boolean capitals = capitals(story.form(first));
        boolean names = story.proper(first);
        boolean dated = false;
        int end = Math.min(last, first + LONGEST);
        for (int t = first + 1; t < end; t++) {
            String form = story.form(t);
            boolean apart = story.dashApart(t);
            if (apart && (capitals || dated || (names && t - first <= LONGEST_PLACE && begins(story, t + 1)))) {
                return t + 1;
            }
            if (form.equals(":")
                    && names
                    && t - first <= LONGEST_PLACE
                    && begins(story, t + 1)
                    && town(story, first, t - 1)) {
                return t + 1; // "Muscat: Ann Reed"
            }
            if (form.equals(":") && capitals && (dated || town(story, first, t - 1))) {
                return t + 1;
            }
            names &= story.proper(t);
            capitals &= !story.pronoun(t);
            boolean listed = story.proper(t) || story.noun(t) || story.is(t, UniversalTag.NUM) || story.punctuation(t);
            boolean month =
                    story.proper(t) && form.length() <= LONGEST_MONTH && story.is(t + 1, UniversalTag.NUM); // "Mar 03"
            dated = listed && (dated || ((month || story.is(t, WordClass.TIME)) && lists(story, first, t)));
        }
        return first;
    }

    /** Whether nothing but names, nouns, numbers and marks stands between two tokens. */
    private static boolean lists(Story story, int from, int to) {
        for (int t = from + 1; t < to; t++) {
            boolean listed = story.nounish(t) || story.is(t, UniversalTag.NUM) || story.punctuation(t);
            if (!listed) {
                return false;
            }
        }
        return true;
    }

    private static boolean begins(Story story, int token) {
        return story.quoteMark(token) || story.capital(token);
    }

    /** Whether a place that every reader knows is all that stands there, in capitals. */
    private static boolean town(Story story, int from, int to) {
        return Countries.table().of(UnknownPlaces.titleCase(story.oneLine(from, to))) != null;
    }

    /** Behind "17:40", "Q:" or "Thursday, May 7, 2015", or the token itself. */
    private static int afterStamp(Story story, int first, int last) {
        int at = first;
        if (story.reads(first + 1, ":") && (story.reads(first, "q") || story.reads(first, "a"))) {
            at = first + 2;
        } else if (story.is(first, UniversalTag.NUM) && clock(story, first) != NONE) {
            at = clock(story, first) + 1;
        } else if (story.is(first, WordClass.TIME) && story.reads(first + 1, ",")) {
            int day = first + 2;
            boolean year = day + 3 <= last
                    && story.is(day, WordClass.TIME)
                    && story.reads(day + 2, ",")
                    && story.form(day + 3).length() == 4;
            at = year && story.is(day + 3, UniversalTag.NUM) ? day + 4 : first;
        }
        boolean goesOn = at > first && at <= last && story.capital(at);
        return goesOn ? at : first;
    }

    /** The last token of a time of day such as 17:40, or {@link TokenRow#NONE}. */
    private static int clock(Story story, int token) {
        if (story.form(token).indexOf(':') > 0) {
            return token;
        }
        return story.reads(token + 1, ":") && story.is(token + 2, UniversalTag.NUM) ? token + 2 : NONE;
    }

    private static boolean capitals(String form) {
        for (int i = 0; i < form.length(); i++) {
            if (Character.isLowerCase(form.charAt(i))) {
                return false;
            }
        }
        return form.length() > 2 && Character.isLetter(form.charAt(0));
    }
}
