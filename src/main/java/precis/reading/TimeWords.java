package precis.reading;

import static precis.reading.TokenRow.NONE;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import precis.text.DateWords;

/** The tokens of a story as parts of dates: months, weekdays, days, years, numbers, units. */
final class TimeWords {
    static final Map<String, Integer> NUMBERS = numbered(
            0,
            "zero",
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
            "thirteen",
            "fourteen",
            "fifteen",
            "sixteen",
            "seventeen",
            "eighteen",
            "nineteen",
            "twenty");
    /** From here on, four digits that nothing else shows to be a year are one. */
    private static final int FIRST_YEAR = 1500;

    private static final int FIRST_EARLY_YEAR = 1000;

    /** "1/1/2000" */
    private static final int SHORTEST_DATE = 8;

    private static final Pattern NUMERIC =
            Pattern.compile("([12]\\d{3})-(\\d{2})-(\\d{2})|(\\d{1,2})[/.](\\d{1,2})[/.]([12]\\d{3})");
    private static final List<String> UNITS =
            List.of("hour", "day", "week", "weekend", "month", "year", "decade", "century");
    private static final List<String> SEASONS = List.of("spring", "summer", "autumn", "fall", "winter");
    private static final List<String> PARTS = List.of("morning", "afternoon", "evening", "night");

    private final Story story;

    TimeWords(Story story) {
        this.story = story;
    }

    private static Map<String, Integer> numbered(int from, String... words) {
        Map<String, Integer> numbers = new HashMap<>();
        for (int i = 0; i < words.length; i++) {
            numbers.put(words[i], from + i);
        }
        return numbers;
    }

    boolean reads(int token, String word) {
        return story.reads(token, word);
    }

    boolean inClass(int token, String name) {
        if (token >= story.size()) {
            return false;
        }
        return switch (name) {
            case "{month}" -> month(token) != NONE;
            case "{weekday}" -> weekday(token) != NONE;
            case "{day}" -> day(token) != NONE;
            case "{year}" -> year(token) != NONE;
            case "{short-year}" -> shortYear(token);
            case "{early-year}" -> year(token, FIRST_EARLY_YEAR) != NONE && year(token) == NONE;
            case "{decade}" -> decade(token);
            case "{numeric}" -> numeric(token) != null;
            case "{number}" -> number(token) != NONE || story.reads(token, "several") || story.reads(token, "few");
            case "{unit}" -> unit(token) != null;
            case "{season}" -> SEASONS.contains(story.lower(token));
            case "{part}" -> part(story.lower(token));
            default -> throw new IllegalStateException("no such class of time words: " + name);
        };
    }

    /** Whether a token can begin or carry an expression of time at all. */
    boolean plain(int token) {
        char c = story.form(token).charAt(0);
        return !Character.isLetterOrDigit(c) && c != '(';
    }

    /** "morning" */
    boolean part(String word) {
        return PARTS.contains(word);
    }

    /** 1 to 12; a month is capitalised, and "may" alone is none. */
    int month(int token) {
        String form = story.form(token);
        if (form.length() < 3 || !Character.isUpperCase(form.charAt(0))) {
            return NONE;
        }
        String lower = story.lower(token);
        int month = DateWords.month(lower.endsWith(".") ? lower.substring(0, lower.length() - 1) : lower);
        return month == 0 || story.is(token, precis.language.UniversalTag.AUX) ? NONE : month;
    }

    /** 1 for Monday to 7 for Sunday. */
    int weekday(int token) {
        int weekday = DateWords.weekday(story.lower(token));
        return weekday == 0 ? NONE : weekday;
    }

    /** 1 to 31, also "2nd". */
    int day(int token) {
        String form = story.lower(token);
        int digits = 0;
        while (digits < form.length() && Character.isDigit(form.charAt(digits))) {
            digits++;
        }
        if (digits == 0 || digits > 2 || (digits < form.length() && !ordinal(form.substring(digits)))) {
            return NONE;
        }
        int day = Integer.parseInt(form, 0, digits, 10);
        return day >= 1 && day <= 31 ? day : NONE;
    }

    private static boolean ordinal(String ending) {
        return ending.equals("st") || ending.equals("nd") || ending.equals("rd") || ending.equals("th");
    }

    /** "26/07/2022", "7.26.2022", "2022-07-26"; null for "5/7/2022", which says another day in another country. */
    @Nullable
    LocalDate numeric(int token) {
        String form = story.form(token);
        Matcher date =
                form.length() < SHORTEST_DATE || !Character.isDigit(form.charAt(0)) ? null : NUMERIC.matcher(form);
        if (date == null || !date.matches()) {
            return null;
        }
        boolean yearFirst = date.group(1) != null;
        int year = Integer.parseInt(yearFirst ? date.group(1) : date.group(6));
        int one = Integer.parseInt(yearFirst ? date.group(2) : date.group(4));
        int other = Integer.parseInt(yearFirst ? date.group(3) : date.group(5));
        boolean dayFirst = !yearFirst && one > 12;
        boolean known = yearFirst || dayFirst || other > 12 || one == other;
        int month = dayFirst ? other : one;
        int day = dayFirst ? one : other;
        boolean real = known
                && month >= 1
                && month <= 12
                && day >= 1
                && day <= YearMonth.of(year, month).lengthOfMonth();
        return real ? LocalDate.of(year, month, day) : null;
    }

    int year(int token) {
        return year(token, FIRST_YEAR);
    }

    private int year(int token, int first) {
        String form = story.form(token);
        int year = form.length() == 4 && digits(form) ? Integer.parseInt(form) : NONE;
        return year >= first && year < 2100 ? year : NONE;
    }

    private static boolean digits(String form) {
        for (int i = 0; i < form.length(); i++) {
            if (form.charAt(i) < '0' || form.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    /** "1990s" */
    private boolean decade(int token) {
        String form = story.form(token);
        boolean tens = form.length() == 5 && form.endsWith("0s") && digits(form.substring(0, 4));
        return tens && form.compareTo("1500s") >= 0 && form.compareTo("2090s") <= 0;
    }

    /** The "93" of "1792-93", the year after the one before the dash or a later one of that century; the "4" of "1543-4". */
    private boolean shortYear(int token) {
        String form = story.form(token);
        int first = token > 1 ? year(token - 2) : NONE;
        boolean tied = first != NONE && story.joined(token) && form.length() < 3 && digits(form);
        return tied && (form.length() == 1 || Integer.parseInt(form) > first % 100);
    }

    int number(int token) {
        String lower = story.lower(token);
        if (lower.equals("a") || lower.equals("an")) {
            return 1;
        }
        Integer number = NUMBERS.get(lower);
        if (number != null) {
            return number;
        }
        if (lower.length() > 3) {
            return NONE;
        }
        for (int i = 0; i < lower.length(); i++) {
            if (lower.charAt(i) < '0' || lower.charAt(i) > '9') {
                return NONE;
            }
        }
        return Integer.parseInt(lower);
    }

    /** The unit in the singular, or null. */
    @org.jspecify.annotations.Nullable
    String unit(int token) {
        String lower = story.lower(token);
        String one = lower.endsWith("s") ? lower.substring(0, lower.length() - 1) : lower;
        one = one.equals("centurie") ? "century" : one;
        return UNITS.contains(one) ? one : null;
    }
}
