package precis.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The full names of the persons of an article, and whom a surname, a given name or a slip of the pen stands for. */
final class PersonNames {
    /** Two letters may be anybody's. */
    private static final int INITIALS = 3;

    private static final int FAR_MORE = 2;

    private final Lexicon words = Lexicon.english();
    /** How often each full name stands in the article, in the order of first mentions. */
    private final Map<String, Integer> fullPersons = new LinkedHashMap<>();

    /** The full names without their accents, which every other name is compared with. */
    private final Map<String, String> plain = new HashMap<>();

    void remember(String mention) {
        String name = withoutTitle(mention);
        if (name.indexOf(' ') > 0) {
            fullPersons.merge(name, 1, Integer::sum);
            plain.computeIfAbsent(name, NameForms::bare);
        }
    }

    private String plain(String full) {
        return plain.getOrDefault(full, full);
    }

    boolean full(String name) {
        return fullPersons.containsKey(name);
    }

    /** The fullest name of the person whom a mention names; the mention itself where the article has no fuller one. */
    String fullest(String mention) {
        return fullest(mention, Gender.UNKNOWN);
    }

    /** The same behind a title that tells a gender: "Mr. Hale" is no Anna Hale. */
    String fullest(String mention, Gender gender) {
        String name = withoutTitle(mention);
        if (name.isEmpty() || fullPersons.containsKey(name) || name.indexOf(' ') > 0) {
            return longer(name.isEmpty() ? mention : name);
        }
        String spelled = initialled(name);
        if (spelled != null) {
            return spelled;
        }
        Map<String, Integer> family = new LinkedHashMap<>();
        Map<String, Integer> given = new LinkedHashMap<>();
        String bare = NameForms.bare(name);
        for (Map.Entry<String, Integer> full : fullPersons.entrySet()) {
            String candidate = full.getKey();
            if (NameForms.holdsWord(plain(candidate), bare) && !twoPersons(candidate)) {
                boolean last = NameForms.endsWithWord(plain(candidate), bare);
                (last ? family : given).merge(longer(candidate), full.getValue(), Integer::sum);
            }
        }
        if (family.size() > 1) {
            family.keySet().removeIf(full -> !gender.fits(genderOf(full)));
            given.clear();
        }
        String best = meant(family);
        best = family.isEmpty() ? mostNamed(given) : best;
        return best == null ? name : best;
    }

    private static Gender genderOf(String full) {
        return Gender.ofGivenName(full.substring(0, full.indexOf(' ')));
    }

    /** Of a family, whoever is named first, unless another is named far more; nobody where that leaves it open. */
    private static @Nullable String meant(Map<String, Integer> family) {
        String most = mostNamed(family);
        if (most == null) {
            return null;
        }
        Map.Entry<String, Integer> first = family.entrySet().iterator().next();
        int more = family.getOrDefault(most, 0);
        if (more > FAR_MORE * first.getValue()) {
            return most;
        }
        return more < FAR_MORE * first.getValue() ? first.getKey() : null;
    }

    private static @Nullable String mostNamed(Map<String, Integer> persons) {
        String most = null;
        for (Map.Entry<String, Integer> person : persons.entrySet()) {
            most = most == null || person.getValue() > persons.getOrDefault(most, 0) ? person.getKey() : most;
        }
        return most;
    }

    /** "ABD" is "Ahmad bin Dawud", whose small words count. */
    private @Nullable String initialled(String letters) {
        if (letters.length() < INITIALS || !Acronyms.initials(letters)) {
            return null;
        }
        for (String full : fullPersons.keySet()) {
            StringBuilder initials = new StringBuilder();
            for (String word : full.split(" ", -1)) {
                initials.append(word.toUpperCase(Locale.ROOT), 0, Math.min(1, word.length()));
            }
            if (letters.contentEquals(initials)) {
                return full;
            }
        }
        return null;
    }

    private int count(String name) {
        Integer count = fullPersons.get(name);
        return count == null ? 0 : count;
    }

    /** "Marc Hill" is "Marc Lamont Hill", where both ends agree, and "Ana Reyes", with or without accents, "María Ana Reyes Soto". */
    private String longer(String name) {
        int blank = name.indexOf(' ');
        if (blank < 0) {
            return name;
        }
        String bare = NameForms.bare(name);
        for (String full : fullPersons.keySet()) {
            if (!full.equals(name) && NameForms.respelled(name, full) && sure(full, name)) {
                return full;
            }
            if (plain(full).length() > bare.length() && holds(plain(full), bare) && !twoPersons(full)) {
                return full;
            }
        }
        return name;
    }

    private static boolean holds(String longer, String name) {
        return (longer.startsWith(name.substring(0, name.indexOf(' ') + 1))
                        && longer.endsWith(name.substring(name.lastIndexOf(' '))))
                || NameForms.holdsWord(longer, name)
                || NameForms.endsWithWord(
                        longer.toLowerCase(Locale.ROOT), name.toLowerCase(Locale.ROOT)); // "Dos Santos"
    }

    /** "Anna Reed Beats Martin Hale", a headline taken for one name. */
    private boolean twoPersons(String full) {
        for (int end = full.indexOf(' '); end > 0; end = full.indexOf(' ', end + 1)) {
            boolean first = fullPersons.containsKey(full.substring(0, end));
            for (int second = end; first && second > 0; second = full.indexOf(' ', second + 1)) {
                if (fullPersons.containsKey(full.substring(second + 1))) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether one form of a name is the one that is meant: the more frequent, else the one that stands first. */
    private boolean sure(String form, String other) {
        int more = count(form) - count(other);
        List<String> order = new ArrayList<>(fullPersons.keySet());
        return more > 0 || (more == 0 && order.indexOf(form) < order.indexOf(other));
    }

    private String withoutTitle(String name) {
        String rest = name;
        int blank = rest.indexOf(' ');
        while (blank > 0 && words.is(rest.substring(0, blank).toLowerCase(Locale.ROOT), WordClass.TITLE)) {
            rest = rest.substring(blank + 1);
            blank = rest.indexOf(' ');
        }
        return rest;
    }
}
