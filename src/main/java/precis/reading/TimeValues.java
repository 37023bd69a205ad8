package precis.reading;

import static precis.reading.TokenRow.NONE;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Turns what a pattern of time found into an ISO 8601 value, against the day of publication where one is needed. */
final class TimeValues {
    private static final int MONTHS = 12;
    private static final int SEVERAL = -2;
    /** So many days ahead something may lie that is spoken of beside what was done. */
    private static final int SOON = 60;

    private final Story story;
    private final TimeWords words;
    private final @Nullable LocalDate published;
    /** Of each month the year that the article gives it; told once it is asked for. */
    private int @Nullable [] yearsGiven;

    TimeValues(Story story, TimeWords words, @Nullable LocalDate published) {
        this.story = story;
        this.words = words;
        this.published = published;
    }

    @Nullable
    String of(String kind, int from, int to) {
        try {
            return value(kind, from, to);
        } catch (DateTimeException impossible) {
            return null; // "February 30"
        }
    }

    private @Nullable String value(String kind, int from, int to) {
        return switch (kind) {
            case "date" ->
                LocalDate.of(year(from, to), month(from, to), day(from, to)).toString();
            case "numeric" -> String.valueOf(words.numeric(to));
            case "month" -> year(from, to) == NONE ? bareMonth(from, to) : yearMonth(year(from, to), month(from, to));
            case "year", "year-in-brackets", "year-of-event" -> Integer.toString(year(from, to));
            case "days", "day-span", "years", "decade", "apart", "year-before", "recent" -> null;
            default -> published == null ? undated(kind, from, to) : relative(kind, from, to, published);
        };
    }

    /** "December 31", where the article dates December elsewhere. */
    private @Nullable String undated(String kind, int from, int to) {
        int year = kind.equals("day-of-month") ? yearGiven(month(from, to)) : NONE;
        return year == NONE
                ? null
                : LocalDate.of(year, month(from, to), day(from, to)).toString();
    }

    /** The one year that the article gives to a month, or {@link TokenRow#NONE}: in June, after "in June 2022". */
    private int yearGiven(int month) {
        yearsGiven = yearsGiven == null ? yearsGiven() : yearsGiven;
        return yearsGiven[month] == SEVERAL ? NONE : yearsGiven[month];
    }

    private int[] yearsGiven() {
        int[] given = new int[MONTHS + 1];
        Arrays.fill(given, NONE);
        for (int t = 0; t < story.size(); t++) {
            int month = words.month(t);
            boolean dated = month != NONE;
            for (int next = t + 1; dated && next <= t + 3 && next < story.size(); next++) {
                int year = words.year(next);
                dated = words.day(next) != NONE || story.reads(next, ",") || story.reads(next, "of");
                boolean other = year != NONE && given[month] != NONE && given[month] != year;
                given[month] = other ? SEVERAL : year == NONE ? given[month] : year;
            }
        }
        return given;
    }

    private @Nullable String relative(String kind, int from, int to, LocalDate today) {
        return switch (kind) {
            case "day-of-month" -> dayOfMonth(from, to, today);
            case "day-of-year" ->
                LocalDate.of(today.getYear() + direction(from, to), month(from, to), day(from, to))
                        .toString();
            case "month-of-year" -> yearMonth(today.getYear() + direction(from, to), month(from, to));
            case "relative-month" -> relativeMonth(from, to, today);
            case "day-name" -> dayName(from, to, today).toString();
            case "relative-weekday", "weekday" -> weekday(kind, from, to, today);
            case "relative-unit" -> unit(from, to, today);
            case "ago" -> ago(from, to, today);
            case "year-end" -> Integer.toString(today.getYear());
            default -> null;
        };
    }

    private String dayOfMonth(int from, int to, LocalDate today) {
        LocalDate day = LocalDate.of(today.getYear(), month(from, to), day(from, to));
        Tense tense = Tense.at(story, from, to);
        long ahead = ChronoUnit.DAYS.between(today, day);
        if ((tense == Tense.FUTURE && ahead < -30) || (tense != Tense.PAST && ahead < -240)) {
            day = day.plusYears(1);
        } else if ((tense == Tense.PAST && ahead > (Tense.datesThing(story, from, to) ? SOON : 1))
                || (tense != Tense.FUTURE && ahead > 240)) {
            day = day.minusYears(1);
        }
        return onWeekday(day, from, to).toString();
    }

    /** The same day of the year before or after where only that was the weekday told: "on Tuesday, June 28". */
    private LocalDate onWeekday(LocalDate day, int from, int to) {
        for (int t = from; t <= to; t++) {
            int weekday = words.weekday(t);
            for (int years = -1; weekday != NONE && years <= 1; years += 2) {
                boolean wrong = day.getDayOfWeek().getValue() != weekday;
                LocalDate other = day.plusYears(years);
                if (wrong && other.getDayOfWeek().getValue() == weekday) {
                    return other;
                }
            }
        }
        return day;
    }

    private @Nullable String bareMonth(int from, int to) {
        int month = month(from, to);
        if (published == null) {
            int given = yearGiven(month);
            return given == NONE ? null : yearMonth(given, month);
        }
        Tense tense = Tense.at(story, from, to);
        int year = published.getYear();
        if (tense == Tense.PAST && month > published.getMonthValue()) {
            year--;
        } else if (tense == Tense.FUTURE && month < published.getMonthValue()) {
            year++;
        }
        return yearMonth(year, month);
    }

    private String relativeMonth(int from, int to, LocalDate today) {
        int month = month(from, to);
        int direction = direction(from, to);
        int year = today.getYear();
        if (direction < 0 && month >= today.getMonthValue()) {
            year--;
        } else if (direction > 0 && month <= today.getMonthValue()) {
            year++;
        }
        return yearMonth(year, month);
    }

    private LocalDate dayName(int from, int to, LocalDate today) {
        for (int t = from; t <= to; t++) {
            if (story.reads(t, "yesterday") || story.reads(t, "last")) {
                return today.minusDays(1);
            }
            if (story.reads(t, "tomorrow")) {
                return today.plusDays(1);
            }
        }
        return today;
    }

    private String weekday(String kind, int from, int to, LocalDate today) {
        int weekday = NONE;
        for (int t = from; t <= to; t++) {
            weekday = words.weekday(t) == NONE ? weekday : words.weekday(t);
        }
        int back = Math.floorMod(today.getDayOfWeek().getValue() - weekday, 7);
        int ahead = Math.floorMod(weekday - today.getDayOfWeek().getValue(), 7);
        if (kind.equals("relative-weekday")) {
            int direction = direction(from, to);
            if (story.reads(to, "week")) {
                LocalDate monday = today.minusDays(today.getDayOfWeek().getValue() - 1);
                return monday.plusDays(7L * direction + weekday - 1).toString();
            }
            if (direction > 0) {
                return today.plusDays(ahead == 0 ? 7 : ahead).toString();
            }
            if (direction < 0) {
                return today.minusDays(back == 0 ? 7 : back).toString();
            }
        }
        return Tense.scheduled(story, from, to)
                        || Tense.at(story, from, to) == Tense.FUTURE
                        || (kind.equals("relative-weekday") && Tense.at(story, from, to) != Tense.PAST)
                ? today.plusDays(ahead).toString()
                : today.minusDays(back).toString();
    }

    private @Nullable String unit(int from, int to, LocalDate today) {
        int direction = direction(from, to);
        String unit = words.unit(to);
        if (unit == null) {
            return season(to, direction, today);
        }
        return switch (unit) {
            case "year" ->
                direction == 0 && story.reads(from, "this") ? null : Integer.toString(today.getYear() + direction);
            case "month" -> monthOf(today.plusMonths(direction));
            case "week", "weekend" -> week(today.plusWeeks(direction));
            case "day" -> null;
            default -> null;
        };
    }

    private String season(int token, int direction, LocalDate today) {
        int begins = switch (story.lower(token)) {
            case "spring" -> 3;
            case "summer" -> 6;
            case "winter" -> 12;
            default -> 9;
        };
        int year = today.getYear();
        boolean notYet = today.getMonthValue() < begins;
        return Integer.toString(direction < 0 && notYet ? year - 1 : direction > 0 && !notYet ? year + 1 : year);
    }

    private @Nullable String ago(int from, int to, LocalDate today) {
        int number = NONE;
        String unit = null;
        for (int t = from; t <= to; t++) {
            number = number == NONE ? words.number(t) : number;
            unit = unit == null ? words.unit(t) : unit;
        }
        boolean round = words.number(from) == NONE && ("year".equals(unit) || "decade".equals(unit));
        if (number == NONE || unit == null || round) {
            return null; // "about ten years ago" is no year
        }
        int amount = story.reads(to, "now") ? number : -number;
        return switch (unit) {
            case "hour" -> number >= 24 ? today.plusDays(amount / 24).toString() : today.toString();
            case "day" -> today.plusDays(amount).toString();
            case "week" -> week(today.plusWeeks(amount));
            case "month" -> monthOf(today.plusMonths(amount));
            case "year" -> Integer.toString(today.getYear() + amount);
            case "decade" -> Integer.toString(today.getYear() + 10 * amount);
            default -> null;
        };
    }

    /** -1 for last, 1 for next, 0 for this. */
    private int direction(int from, int to) {
        for (int t = from; t <= to; t++) {
            switch (story.lower(t)) {
                case "last", "previous", "past" -> {
                    return -1;
                }
                case "next", "following", "coming" -> {
                    return 1;
                }
                default -> {}
            }
        }
        return 0;
    }

    private int month(int from, int to) {
        for (int t = from; t <= to; t++) {
            if (words.month(t) != NONE) {
                return words.month(t);
            }
        }
        return NONE;
    }

    private int day(int from, int to) {
        for (int t = from; t <= to; t++) {
            if (words.day(t) != NONE) {
                return words.day(t);
            }
        }
        return NONE;
    }

    private int year(int from, int to) {
        for (int t = from; t <= to; t++) {
            if (words.year(t) != NONE) {
                return words.year(t);
            }
        }
        return NONE;
    }

    private static String monthOf(LocalDate day) {
        return yearMonth(day.getYear(), day.getMonthValue());
    }

    private static String yearMonth(int year, int month) {
        return Integer.toString(year).concat(month < 10 ? "-0" : "-").concat(Integer.toString(month));
    }

    private static String week(LocalDate day) {
        int week = day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
        String year = Integer.toString(day.get(IsoFields.WEEK_BASED_YEAR));
        return year.concat(week < 10 ? "-W0" : "-W").concat(Integer.toString(week));
    }
}
