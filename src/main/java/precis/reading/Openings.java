package precis.reading;

import static precis.reading.TokenRow.NONE;

import precis.language.UniversalTag;

/** Finds where a sentence begins to tell: behind the place and agency of a date line, a time, the "Q:" of an interview. */
final class Openings {
    /** How many sentences at the top may have a date line. */
    private static final int DATE_LINES = 4;
    /** The longest date line, in tokens. */
    private static final int LONGEST = 9;

    private Openings() {}

    static int of(Story story, int sentence) {
        int first = story.first(sentence);
        int stamp = story.opens(sentence) ? afterStamp(story, first, story.last(sentence)) : first;
        if (stamp > first) {
            return stamp;
        }
        if (!story.opens(sentence) || sentence >= DATE_LINES || !capitals(story.form(first))) {
            return first;
        }
        int end = Math.min(story.last(sentence), first + LONGEST);
        for (int t = first + 1; t < end; t++) {
            String form = story.form(t);
            boolean dash = form.equals("-") || form.equals("–") || form.equals("—") || form.equals("--");
            if (dash && story.start(t) > story.end(t - 1)) {
                return t + 1;
            }
        }
        return first;
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
        boolean goesOn =
                at > first && at <= last && Character.isUpperCase(story.form(at).charAt(0));
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
