package precis.reading;

import static precis.reading.TokenRow.NONE;

import precis.language.UniversalTag;

/** Finds where a sentence begins to tell: behind the place and agency of a date line, a time, the "Q:" of an interview. */
final class Openings {
    /** How many sentences at the top may have a date line. */
    private static final int DATE_LINES = 4;

    private Openings() {}

    static int of(Story story, DateLines dateLines, int sentence) {
        int first = story.first(sentence);
        // behind what is only of the page, such as "Photo", the story may begin in the midst of a paragraph
        boolean opens = story.opens(sentence) || story.aside(sentence - 1);
        int stamp = opens ? afterStamp(story, first, story.last(sentence)) : first;
        if (stamp > first) {
            return stamp;
        }
        return opens && sentence < DATE_LINES ? dateLines.after(first, story.last(sentence)) : first;
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
}
