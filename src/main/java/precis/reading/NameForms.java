package precis.reading;

import java.text.Normalizer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** How two forms of a name may differ. */
final class NameForms {
    /** Where letters with accents begin. */
    private static final int ACCENTS = 0x80;

    private static final String VOWELS = "aeiou";

    private NameForms() {}

    static boolean endsWithWord(String name, String word) {
        return name.length() > word.length()
                && name.endsWith(word)
                && name.charAt(name.length() - word.length() - 1) == ' ';
    }

    /** The one of several whose name ends with a word, or null where more than one does. */
    static <T> @Nullable T onlyEnding(Iterable<T> several, Function<T, String> name, String word) {
        T only = null;
        for (T one : several) {
            if (endsWithWord(name.apply(one), word)) {
                if (only != null) {
                    return null;
                }
                only = one;
            }
        }
        return only;
    }

    static boolean holdsWord(String name, String word) {
        int at = name.indexOf(word);
        return at >= 0
                && (at == 0 || name.charAt(at - 1) == ' ')
                && (at + word.length() == name.length() || name.charAt(at + word.length()) == ' ');
    }

    /** "Golcharran" with one letter of a pair is "Golcharan". */
    static boolean doubled(String longer, String shorter) {
        int at = 0;
        while (at < shorter.length() && longer.charAt(at) == shorter.charAt(at)) {
            at++;
        }
        return at > 0
                && longer.charAt(at) == longer.charAt(at - 1)
                && longer.substring(at + 1).equals(shorter.substring(at));
    }

    /** Whether two full names of persons are one in another spelling: "Joana Péres" and "Joana Peres", "Andreas Hale" and "Andrias Hale". */
    static boolean respelled(String name, String other) {
        if (swapped(name, other) || bare(name).equals(bare(other)) || cut(name, other) || cut(other, name)) {
            return true;
        }
        int at = 0;
        while (at < name.length() && at < other.length() && name.charAt(at) == other.charAt(at)) {
            at++;
        }
        return at > 2
                && name.length() == other.length()
                && at < name.length()
                && VOWELS.indexOf(name.charAt(at)) >= 0
                && VOWELS.indexOf(other.charAt(at)) >= 0
                && name.indexOf('-') < 0
                && inside(name, at)
                && name.substring(at + 1).equals(other.substring(at + 1));
    }

    /** "BRICS Farm Bank" and "BRICS' Farm Bank", "Dale Corp" and "Dale Corps", "Reed & Hale" and "Reed and Hale" are one body. */
    static boolean sameBody(String name, String other) {
        return name.indexOf(' ') > 0 && plainBody(name).equals(plainBody(other));
    }

    private static String plainBody(String name) {
        String plain = bare(name)
                .replace("’", "'")
                .replace("'s ", " ")
                .replace("' ", " ")
                .replace(" & ", " and ");
        return plain.endsWith("s") ? plain.substring(0, plain.length() - 1) : plain;
    }

    /** "Omar Kwaku Forso" is "Omar Kwaku Forson": of a long name the last letter was lost. */
    private static boolean cut(String name, String whole) {
        return whole.length() == name.length() + 1
                && whole.startsWith(name)
                && name.indexOf(' ') != name.lastIndexOf(' ')
                && name.length() > 9;
    }

    /** Not in the last letter of a word, which tells Julian from Juliana. */
    private static boolean inside(String name, int at) {
        return at + 2 < name.length()
                && Character.isLetter(name.charAt(at + 1))
                && Character.isLetter(name.charAt(at + 2));
    }

    /** Without accents. */
    static String bare(String name) {
        int plain = 0;
        while (plain < name.length() && name.charAt(plain) < ACCENTS) {
            plain++;
        }
        if (plain == name.length()) {
            return name;
        }
        return Normalizer.normalize(name, Normalizer.Form.NFD)
                .codePoints()
                .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** Whether two names differ in nothing but the order of two letters beside each other, or in a doubled one. */
    static boolean swapped(String name, String other) {
        if (Math.abs(name.length() - other.length()) == 1) {
            return name.length() < other.length() ? doubled(other, name) : doubled(name, other);
        }
        int at = 0;
        while (at < name.length() && at < other.length() && name.charAt(at) == other.charAt(at)) {
            at++;
        }
        return name.length() == other.length()
                && at + 1 < name.length()
                && name.charAt(at) == other.charAt(at + 1)
                && name.charAt(at + 1) == other.charAt(at)
                && name.substring(at + 2).equals(other.substring(at + 2));
    }
}
