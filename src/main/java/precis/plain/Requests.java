package precis.plain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import precis.brief.Brief;
import precis.brief.Section;
import precis.desk.Refusal;

/** Takes lines apart. */
final class Requests {
    /** As many digits as a number of points or paragraphs can have. */
    private static final int MOST_DIGITS = 6;

    /** What may follow the name of a section and says nothing new: {@code add analyst point}. */
    private static final String A_POINT = "point";

    /**
     * What a line asks for.
     *
     * @param byKey whether it begins with the key of the desk and not with the word
     */
    record Request(Verb verb, boolean byKey, String rest) {}

    /** A section that a line names, and what follows. */
    record InSection(Section section, String rest) {}

    private Requests() {}

    static Request of(String line) throws Refusal {
        for (Verb verb : Verb.values()) {
            for (String word : verb.words(true)) {
                if (beginsWith(line, word)) {
                    return new Request(verb, !verb.words(false).contains(word), after(line, word));
                }
            }
        }
        throw new Refusal("“" + line + "” means nothing here; help lists what can be said");
    }

    /** What can be said, a line each: all of it, or the lines that have some words. */
    static List<String> help(String wanted) throws Refusal {
        List<String> lines = new ArrayList<>();
        for (Verb verb : Verb.values()) {
            String words = String.join(" or ", verb.words(true));
            lines.add(words + (verb.arguments().isEmpty() ? "" : " " + verb.arguments()) + ": " + verb.description());
        }
        List<String> words = List.of(wanted.toLowerCase(Locale.ROOT).split(" "));
        lines.removeIf(line -> !words.stream().allMatch(line.toLowerCase(Locale.ROOT)::contains));
        if (lines.isEmpty()) {
            throw new Refusal("nothing that can be said has “" + wanted + "”; help alone lists all of it");
        }
        return lines;
    }

    /** The section that a line is the name of, or null. */
    static @Nullable Section section(String line, Brief brief) {
        for (Section section : brief.sections()) {
            if (names(section).contains(line.toLowerCase(Locale.ROOT))) {
                return section;
            }
        }
        return null;
    }

    static Section existing(String name, Brief brief) throws Refusal {
        InSection found = inSection(name, brief);
        if (!found.rest().isEmpty()) {
            throw unknown(name, brief);
        }
        return found.section();
    }

    /** Takes the name of a section off the beginning of a line. */
    static InSection inSection(String line, Brief brief) throws Refusal {
        String lower = line.toLowerCase(Locale.ROOT);
        for (Section section : brief.sections()) {
            for (String name : names(section)) {
                if (beginsWith(lower, name)) {
                    String rest = after(line, name);
                    return new InSection(section, rest.equals(A_POINT) ? "" : rest);
                }
            }
        }
        throw unknown(line, brief);
    }

    /** A line without the dot that may stand before a word of command. */
    static String withoutDot(String line) {
        boolean dotted = line.startsWith(".") && line.length() > 1 && Character.isLetter(line.codePointAt(1));
        return dotted ? line.substring(1) : line;
    }

    /** Whether a line begins with a word of command, or names a section or a point. */
    static boolean isCommand(String line, Brief brief) {
        boolean word = Arrays.stream(Verb.values())
                .anyMatch(verb -> verb.words(false).stream().anyMatch(each -> beginsWith(line, each)));
        return word || isNumber(line) || section(line, brief) != null;
    }

    /** The word that a line begins with. */
    static String first(String line) {
        int blank = line.indexOf(' ');
        return blank < 0 ? line : line.substring(0, blank);
    }

    /** What follows it. */
    static String behind(String line) {
        return line.substring(first(line).length()).strip();
    }

    static boolean isNumber(String word) {
        return !word.isEmpty() && word.length() <= MOST_DIGITS && word.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    static int number(String word) throws Refusal {
        if (!isNumber(word)) {
            throw new Refusal("“" + word + "” is no number");
        }
        return Integer.parseInt(word);
    }

    private static boolean beginsWith(String line, String word) {
        // what is looked for may follow its sign at once
        boolean sign = !Character.isLetter(word.charAt(0));
        return line.equals(word) || line.startsWith(sign ? word : word + " ");
    }

    private static String after(String line, String word) {
        return line.substring(word.length()).strip();
    }

    /** What a section may be called, the longest name first. */
    private static List<String> names(Section section) {
        List<String> names = new ArrayList<>();
        for (String title : List.of(section.title(), section.kind().title())) {
            names.add(title.toLowerCase(Locale.ROOT));
            names.add(first(title).toLowerCase(Locale.ROOT));
        }
        names.add(section.kind().id().toLowerCase(Locale.ROOT));
        names.sort(Comparator.comparing(String::length).reversed());
        return names;
    }

    private static Refusal unknown(String name, Brief brief) {
        List<String> titles = brief.sections().stream().map(Section::title).toList();
        String what = name.isEmpty() ? "say which section; " : "“" + name + "” is no section; ";
        return new Refusal(what + "they are " + String.join(", ", titles));
    }
}
