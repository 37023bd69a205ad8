package precis.language;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import precis.text.Resources;

/** The dictionary form of a token: by a list of irregular forms, and else by its ending. */
final class Lemmas {
    private static final int LONGEST_ENDING = 9;

    /** By form. */
    private final Map<String, String> verbs = new HashMap<>();

    private final Map<String, String> nouns = new HashMap<>();
    private final Map<String, String> adjectives = new HashMap<>();
    private final Map<String, String> pronouns = new HashMap<>();
    private final Map<String, String> small = new HashMap<>();

    /** What the ending of a verb without -ed and -ing becomes. */
    private final Map<String, String> endings = new HashMap<>();

    Lemmas() {
        for (String line : Resources.lines("precis/language/irregular-forms.txt")) {
            int blank = line.indexOf(' ');
            int colon = line.indexOf(':');
            Map<String, String> lemmas = kind(line.substring(0, blank));
            String lemma = line.substring(blank + 1, colon);
            for (String form : line.substring(colon + 2).split(" ", -1)) {
                lemmas.putIfAbsent(form, lemma);
            }
        }
        for (String line : Resources.lines("precis/language/verb-endings.txt")) {
            String[] columns = line.split("\t", -1);
            endings.put(columns[0], columns[1]);
        }
    }

    private Map<String, String> kind(String name) {
        return switch (name) {
            case "verb" -> verbs;
            case "noun" -> nouns;
            case "adjective" -> adjectives;
            case "pronoun" -> pronouns;
            case "small" -> small;
            default -> throw new IllegalArgumentException(name);
        };
    }

    /** The lemma of a form that has this tag. */
    String of(String form, UniversalTag tag, String pennTag) {
        if (tag == UniversalTag.PROPN) {
            return form;
        }
        String lower = form.toLowerCase(Locale.ROOT).replace('’', '\'');
        return switch (pennTag) {
            case "VBD", "VBN", "VBG", "VBZ", "VBP", "MD" -> verb(lower, pennTag);
            case "NNS" -> nouns.getOrDefault(lower, plural(lower));
            case "JJR", "RBR" -> adjectives.getOrDefault(lower, without(lower, "er"));
            case "JJS", "RBS" -> adjectives.getOrDefault(lower, without(lower, "est"));
            case "PRP" -> pronouns.getOrDefault(lower, lower);
            case "VB", "NN", "JJ", "POS" -> lower;
            default -> small.getOrDefault(lower, lower);
        };
    }

    private String verb(String form, String pennTag) {
        String lemma = switch (pennTag) {
            case "VBG" -> without(form, "ing");
            case "VBZ" -> plural(form);
            case "VBD", "VBN" -> without(form, "ed");
            default -> form;
        };
        return verbs.getOrDefault(form, lemma);
    }

    /** Without the ending of a plural, or of a verb after "he": the two are spelt alike. */
    private static String plural(String form) {
        int length = form.length();
        if (length < 3 || !form.endsWith("s") || form.endsWith("ss")) {
            return form;
        }
        if (form.endsWith("ies") && length > 4) {
            return form.substring(0, length - 3) + "y";
        }
        boolean hissed = form.endsWith("sses")
                || form.endsWith("shes")
                || form.endsWith("ches")
                || form.endsWith("xes")
                || form.endsWith("zzes")
                || form.endsWith("oes");
        return form.substring(0, length - (hissed ? 2 : 1));
    }

    /** The stem in front of an ending; the form itself where it does not end so. */
    private String without(String form, String ending) {
        int length = form.length() - ending.length();
        if (length < 2 || !form.endsWith(ending)) {
            return form;
        }
        String stem = form.substring(0, length);
        char last = stem.charAt(length - 1);
        if (last == 'i' && !ending.equals("ing")) {
            return stem.substring(0, length - 1) + "y";
        }
        if (vowel(last) && last != 'u') {
            return last == 'e' && !ending.equals("ing") ? stem + "e" : stem;
        }
        return restored(stem);
    }

    private String restored(String stem) {
        String marked = "^" + stem;
        for (int from = Math.max(0, marked.length() - LONGEST_ENDING); from < marked.length(); from++) {
            String ending = marked.substring(from);
            String lemma = endings.get(ending);
            if (lemma != null) {
                return stem.substring(0, Math.max(0, from - 1)) + lemma;
            }
            boolean doubled = from == marked.length() - 2 && ending.charAt(0) == ending.charAt(1);
            if (doubled && from > 1) {
                return stem.substring(0, stem.length() - 1);
            }
        }
        return lostE(stem) ? stem + "e" : stem;
    }

    /** Whether a stem has but one vowel and one consonant behind it: had it no e, the consonant would be doubled. */
    private static boolean lostE(String stem) {
        int vowels = 0;
        for (int i = 0; i < stem.length(); i++) {
            vowels += vowel(stem.charAt(i)) ? 1 : 0;
        }
        return vowels == 1 && stem.length() > 2 && vowel(stem.charAt(stem.length() - 2));
    }

    private static boolean vowel(char c) {
        return "aeiou".indexOf(c) >= 0;
    }
}
