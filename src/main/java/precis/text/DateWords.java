package precis.text;

import java.util.List;

/** The names of months and weekdays. */
public final class DateWords {
    private static final List<String> MONTHS = List.of(
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december");
    private static final List<String> WEEKDAYS =
            List.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday");

    private DateWords() {}

    /** 1 to 12 for a month's name, in lower case, its first three letters or "sept"; 0 for other words. */
    public static int month(String word) {
        boolean whole = word.length() == 3 || word.equals("sept") || MONTHS.contains(word);
        return whole ? beginning(MONTHS, word) : 0;
    }

    /** 1 for Monday to 7 for Sunday, by its whole name in lower case, or 0. */
    public static int weekday(String word) {
        return WEEKDAYS.indexOf(word) + 1;
    }

    /** The same, also by its first three letters or more: only where a date is expected, since "sun" is a word. */
    public static int shortWeekday(String word) {
        return beginning(WEEKDAYS, word);
    }

    private static int beginning(List<String> names, String word) {
        for (int i = 0; i < names.size() && word.length() >= 3; i++) {
            if (names.get(i).startsWith(word)) {
                return i + 1;
            }
        }
        return 0;
    }
}
