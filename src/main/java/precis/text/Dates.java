package precis.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Reads the dates that news articles are headed with. By hand, because the locale data behind the library's own formats
 * cost more time at start than all the rest of reading an article.
 */
public final class Dates {
    private static final List<String> LEADS = List.of("published", "updated", "posted", "last", "first", "on", "date");
    private static final List<String> TIME_WORDS = List.of(
            "at", "am", "pm", "a", "p", "m", "h", "z", "gmt", "utc", "bst", "cet", "cest", "eet", "eest", "msk", "ist",
            "jst", "et", "est", "edt", "ct", "cst", "cdt", "mt", "mst", "mdt", "pt", "pst", "pdt", "aest", "aedt");

    /** A longer text is no date. */
    private static final int LIMIT = 80;

    private Dates() {}

    /**
     * The day that the text names, or null: {@code 2023-03-02}, with or without a time behind it, {@code 2 March 2023},
     * {@code Thursday, March 2nd, 2023}, {@code Published Mar. 2, 2023, 10:15 GMT}. Nothing but a date and a time may stand
     * there. Where the order of day and month would be a guess ({@code 02/03/2023}), there is no date.
     */
    public static @Nullable LocalDate parse(String text) {
        String trimmed = text.strip();
        return trimmed.length() > LIMIT ? null : startsIso(trimmed) ? iso(trimmed) : worded(words(trimmed));
    }

    /** The day under which an address files an article: {@code …/2023/3/2/…}, {@code …/2023-03-02/…}; or null. */
    static @Nullable LocalDate inAddress(String address) {
        List<String> parts = List.of(address.split("/"));
        for (int i = 0; i < parts.size(); i++) {
            String part = parts.get(i);
            if (part.length() == 10 && startsIso(part)) {
                return iso(part);
            }
            boolean year = part.length() == 4 && (part.startsWith("19") || part.startsWith("20"));
            if (year && i + 2 < parts.size()) {
                return day(number(part), number(parts.get(i + 1)), number(parts.get(i + 2)));
            }
        }
        return null;
    }

    private static boolean startsIso(String text) {
        return text.length() >= 10
                && digits(text, 0, 4)
                && (text.charAt(4) == '-' || text.charAt(4) == '/')
                && digits(text, 5, 7)
                && text.charAt(7) == text.charAt(4)
                && digits(text, 8, 10);
    }

    private static @Nullable LocalDate iso(String text) {
        boolean more = text.length() > 10;
        if (more && "Tt ,".indexOf(text.charAt(10)) < 0) {
            return null;
        }
        if (more && !timeOfDay(words(text.substring(11)), 0)) {
            return null;
        }
        return day(number(text.substring(0, 4)), number(text.substring(5, 7)), number(text.substring(8, 10)));
    }

    private static @Nullable LocalDate worded(List<String> words) {
        int i = 0;
        while (i < words.size() && (LEADS.contains(words.get(i)) || DateWords.shortWeekday(words.get(i)) > 0)) {
            i++;
        }
        if (i + 3 > words.size() || !timeOfDay(words, i + 3)) {
            return null;
        }
        String first = words.get(i);
        String second = words.get(i + 1);
        int year = number(words.get(i + 2));
        if (words.get(i + 2).length() != 4) {
            return null;
        }
        int month = DateWords.month(first);
        return month > 0 ? day(year, month, ordinal(second)) : day(year, DateWords.month(second), ordinal(first));
    }

    /** Whether the words from there on are a time of day with its zone, or nothing at all. */
    private static boolean timeOfDay(List<String> words, int from) {
        List<String> rest = words.subList(from, words.size());
        return rest.isEmpty()
                || (rest.stream().anyMatch(Dates::numeric)
                        && rest.stream().allMatch(word -> numeric(word) || TIME_WORDS.contains(word)));
    }

    private static boolean numeric(String word) {
        return digits(word, 0, 1);
    }

    private static @Nullable LocalDate day(int year, int month, int day) {
        try {
            return LocalDate.of(year, month, day);
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** The number in {@code 2}, {@code 02} or {@code 2nd}, or -1. */
    private static int ordinal(String word) {
        for (String ending : List.of("st", "nd", "rd", "th")) {
            if (word.endsWith(ending)) {
                return number(word.substring(0, word.length() - 2));
            }
        }
        return number(word);
    }

    private static int number(String word) {
        return !word.isEmpty() && word.length() <= 4 && digits(word, 0, word.length()) ? Integer.parseInt(word) : -1;
    }

    private static boolean digits(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    /** The runs of letters and digits, in lower case. */
    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        int start = -1;
        for (int i = 0; i <= text.length(); i++) {
            boolean inside = i < text.length() && Character.isLetterOrDigit(text.charAt(i));
            if (inside && start < 0) {
                start = i;
            } else if (!inside && start >= 0) {
                words.add(text.substring(start, i).toLowerCase(Locale.ROOT));
                start = -1;
            }
        }
        return words;
    }
}
