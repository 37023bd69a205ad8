package precis.reading;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import precis.text.Resources;

/** The countries, what they and their people are called, where they are governed from, and which large places lie in them. */
public final class Countries {
    private static final Countries TABLE = new Countries();

    private final Map<String, String> names = new HashMap<>(1024);
    private final Map<String, String> peoples = new HashMap<>(1024);
    private final Map<String, String> seats = new HashMap<>(512);
    private final Map<String, String> places = new HashMap<>(512);
    private final Map<String, String> stateWords = new HashMap<>();
    private final Set<String> groups = new HashSet<>();

    private Countries() {
        List<String> lines = Resources.lines("precis/reading/countries.txt");
        for (int i = 0; i < lines.size(); i++) {
            addCountry(lines.get(i));
        }
        lines = Resources.lines("precis/reading/cities.txt");
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            int bar = line.indexOf('|');
            places.put(line.substring(0, bar).strip(), line.substring(bar + 1).strip());
        }
        for (String line : Resources.lines("precis/reading/state-words.txt")) {
            String[] fields = line.split(" \\| ", -1);
            stateWords.put(fields[0], fields[1]);
        }
        groups.addAll(Resources.lines("precis/reading/peoples.txt"));
    }

    public static Countries table() {
        return TABLE;
    }

    private void addCountry(String line) {
        int first = line.indexOf('|');
        int second = line.indexOf('|', first + 1);
        int third = line.indexOf('|', second + 1);
        String name = line.substring(0, first).strip();
        names.put(name, name);
        put(names, line, first + 1, second, name);
        put(peoples, line, second + 1, third, name);
        put(seats, line, third + 1, line.length(), name);
    }

    private static void put(Map<String, String> table, String line, int from, int to, String country) {
        int start = from;
        while (start < to) {
            int comma = line.indexOf(',', start);
            int end = comma < 0 || comma > to ? to : comma;
            int last = line.charAt(end - 1) == '|' ? end - 1 : end;
            String word = line.substring(start, Math.max(start, last)).strip();
            if (!word.isEmpty() && !word.equals("|")) {
                table.putIfAbsent(word, country);
            }
            start = end + 1;
        }
    }

    /** The country that a name names: of "US" it is "United States". */
    public @Nullable String named(String name) {
        return names.get(name);
    }

    /** The country of a people or an adjective: of "Russian", "Russians" it is "Russia". */
    public @Nullable String ofPeople(String word) {
        String country = peoples.get(word);
        return country == null && word.endsWith("s") ? peoples.get(word.substring(0, word.length() - 1)) : country;
    }

    /** The country that words mean, by its name, its adjective or its people: of "US" and "Americans" it is "United States". */
    public @Nullable String meantBy(String words) {
        String country = named(words);
        return country == null ? ofPeople(words) : country;
    }

    /** Whether words are those of a country, of its people or of a place in it. */
    boolean knows(String words) {
        return of(words) != null || ofPeople(words) != null;
    }

    /** The only country that has such a body or party: of "White House" and "Republicans" it is "United States". */
    public @Nullable String ofStateWord(String words) {
        String country = stateWords.get(words);
        return country == null && words.endsWith("s")
                ? stateWords.get(words.substring(0, words.length() - 1))
                : country;
    }

    /** The country that is governed from there: of "Moscow" and "Kremlin" it is "Russia". */
    public @Nullable String governedFrom(String place) {
        return seats.get(place);
    }

    /** The country that a place lies in, if the tables know. */
    public @Nullable String of(String place) {
        String country = names.get(place);
        country = country == null ? seats.get(place) : country;
        return country == null ? places.get(place) : country;
    }

    /** Whether a word names a people, faith or party as a group: "Rohingya", "Bangladeshis". */
    public boolean people(String word) {
        return groups.contains(word)
                || (word.endsWith("s") && peoples.get(word.substring(0, word.length() - 1)) != null);
    }
}
