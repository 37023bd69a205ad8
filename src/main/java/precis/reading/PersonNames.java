package precis.reading;

import java.util.ArrayList;
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

    void remember(String mention) {
        String name = withoutTitle(mention);
        if (name.indexOf(' ') > 0) {
            fullPersons.merge(name, 1, Integer::sum);
        }
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
            String plain = NameForms.bare(candidate);
            if (!twoPersons(candidate) && NameForms.holdsWord(plain, bare)) {
                boolean last = NameForms.endsWithWord(plain, bare);
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
        String first = bare.substring(0, bare.indexOf(' ') + 1);
        String last = bare.substring(bare.lastIndexOf(' '));
        for (String full : fullPersons.keySet()) {
            if (!full.equals(name) && NameForms.respelled(name, full) && sure(full, name)) {
                return full;
            }
            String plain = NameForms.bare(full);
            boolean ends = plain.startsWith(first) && plain.endsWith(last);
            boolean small = NameForms.endsWithWord(
                    plain.toLowerCase(Locale.ROOT), bare.toLowerCase(Locale.ROOT)); // "Dos Santos"
            boolean more = plain.length() > bare.length() && !twoPersons(full);
            if (more && (ends || small || NameForms.holdsWord(plain, bare))) {
                return full;
            }
        }
        return name;
    }

    /** "Anna Reed Beats Martin Hale", a headline taken for one name. */
    private boolean twoPersons(String full) {
        for (String first : fullPersons.keySet()) {
            if (!full.startsWith(first.concat(" "))) {
                continue;
            }
            for (String second : fullPersons.keySet()) {
                boolean apart = first.length() + second.length() < full.length();
                if (apart && NameForms.endsWithWord(full, second)) {
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
