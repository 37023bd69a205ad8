package precis.reading;

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

    /** With or without its article, an Arabic family name is the same. */
    private static final List<String> FRONTS = List.of("", "al-", "el-");

    private final Lexicon words = Lexicon.english();
    private final NameIndex fullPersons = new NameIndex();
    private final Map<String, String> byInitials = new HashMap<>();

    void remember(String mention) {
        String name = withoutTitle(mention);
        if (name.indexOf(' ') > 0) {
            if (!full(name)) {
                byInitials.putIfAbsent(Acronyms.ofName(name).toUpperCase(Locale.ROOT), name);
            }
            fullPersons.add(name, NameForms.bare(name));
        }
    }

    boolean full(String name) {
        return fullPersons.get(name) != null;
    }

    /** The fullest name of the person whom a mention names; the mention itself where the article has no fuller one. */
    String fullest(String mention) {
        return fullest(mention, Gender.UNKNOWN);
    }

    /** The same behind a title that tells a gender: "Mr. Hale" is no Anna Hale. */
    String fullest(String mention, Gender gender) {
        String name = withoutTitle(mention);
        if (name.isEmpty() || full(name) || name.indexOf(' ') > 0) {
            return longer(name.isEmpty() ? mention : name);
        }
        String spelled = initialled(name);
        if (spelled != null) {
            return spelled;
        }
        Map<String, Integer> family = new LinkedHashMap<>();
        Map<String, Integer> given = new LinkedHashMap<>();
        String bare = NameForms.bare(name);
        for (NameIndex.Known full : fullPersons.withWord(bare)) {
            if (NameForms.holdsWord(full.plain, bare) && !twoPersons(full.name)) {
                boolean last = NameForms.endsWithWord(full.plain, bare);
                (last ? family : given).merge(longer(full.name), full.count, Integer::sum);
            }
        }
        if (family.size() > 1) {
            family.keySet().removeIf(full -> !gender.fits(genderOf(full)));
            given.clear();
        }
        String best = meant(family);
        best = family.isEmpty() ? mostNamed(given) : best;
        best = best == null && family.isEmpty() ? otherwiseSpelled(bare) : best;
        return best == null ? name : best;
    }

    /** "Sisi" and "al-Sisi" are "Omar El-Sisi", "REED" is "Anna Reed", where there is only one such. */
    private @Nullable String otherwiseSpelled(String family) {
        String only = null;
        int hyphen = family.indexOf('-');
        boolean linked =
                hyphen > 0 && words.is(family.substring(0, hyphen).toLowerCase(Locale.ROOT), WordClass.NAME_LINK);
        String root = (linked ? family.substring(hyphen + 1) : family).toLowerCase(Locale.ROOT);
        for (String front : FRONTS) {
            for (NameIndex.Known full : fullPersons.withWord(front.concat(root))) {
                boolean ends = full.plain.toLowerCase(Locale.ROOT).endsWith(front.concat(root));
                String name = longer(full.name);
                if (ends && only != null && !only.equals(name)) {
                    return null;
                }
                only = ends ? name : only;
            }
        }
        return only;
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
        return letters.length() < INITIALS || !Acronyms.initials(letters) ? null : byInitials.get(letters);
    }

    /** "Marc Hill" is "Marc Lamont Hill", where both ends agree, and "Ana Reyes", with or without accents, "María Ana Reyes Soto". */
    private String longer(String name) {
        if (name.indexOf(' ') < 0) {
            return name;
        }
        String bare = NameForms.bare(name);
        NameIndex.Known respelled = respelled(name, bare);
        for (NameIndex.Known full : fullPersons.withLastWord(bare)) {
            if (respelled != null && respelled.rank < full.rank) {
                break;
            }
            if (full.plain.length() > bare.length() && holds(full.plain, bare) && !twoPersons(full.name)) {
                return full.name;
            }
        }
        return respelled == null ? name : respelled.name;
    }

    private NameIndex.@Nullable Known respelled(String name, String bare) {
        NameIndex.Known own = fullPersons.get(name);
        for (NameIndex.Known full : fullPersons.spelledLike(bare)) {
            if (full != own && full.surerThan(own) && NameForms.respelled(name, full.name)) {
                return full;
            }
        }
        return null;
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
            boolean first = full(full.substring(0, end));
            for (int second = end; first && second > 0; second = full.indexOf(' ', second + 1)) {
                if (full(full.substring(second + 1))) {
                    return true;
                }
            }
        }
        return false;
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
