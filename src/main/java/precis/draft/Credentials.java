package precis.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import precis.reading.Lexicon;
import precis.reading.WordClass;

/**
 * What a description tells of somebody's standing. "A former director of the FBI and a lecturer at Dale University" has two
 * parts; what somebody is stands in each before the first preposition, where he is it behind.
 */
final class Credentials {
    private static final Lexicon WORDS = Lexicon.english();

    private final String role;
    private final List<List<String>> parts = new ArrayList<>();

    Credentials(String role) {
        this.role = role;
        for (String half : role.split(", ", -1)) {
            for (String part : half.split(" and ", -1)) {
                parts.add(List.of(part.split(" ", -1)));
            }
        }
    }

    /** "an economist", "an expert on tunnels", but not "a secretary for academic affairs". */
    boolean expert() {
        return is(WordClass.EXPERT) || any(role, WordClass.EXPERTISE) || ologist();
    }

    private boolean ologist() {
        return parts.stream()
                .anyMatch(part -> own(part).stream()
                        .anyMatch(word -> word.toLowerCase(Locale.ROOT).contains("ologist")));
    }

    /** Whether somebody is of a class: "an activist", but not "an activist investor". */
    boolean is(WordClass wordClass) {
        for (List<String> part : parts) {
            List<String> own = own(part);
            for (int i = 0; i < own.size(); i++) {
                boolean last = i + 1 == own.size();
                boolean describes =
                        !last && (of(own.get(i + 1), WordClass.ROLE) || of(own.get(i + 1), WordClass.GROUP));
                if (of(own.get(i), wordClass) && !describes) {
                    return true;
                }
            }
            if (behindItsBody(part) && of(part.get(part.size() - 1), wordClass)) {
                return true;
            }
        }
        return false;
    }

    /** "University of Dale senior lecturer", but not "wife of an economist" nor "Federation of Scientists". */
    private static boolean behindItsBody(List<String> part) {
        int last = part.size() - 1;
        int body = last - 1;
        while (body > 0 && !WORDS.is(part.get(body), WordClass.OFFICE_OF)) {
            body--;
        }
        boolean named = body + 1 < last && capital(part.get(body + 1));
        return named && !(capital(part.get(last)) && part.get(last).endsWith("s"));
    }

    private static boolean capital(String word) {
        return !word.isEmpty() && Character.isUpperCase(word.charAt(0));
    }

    boolean has(WordClass wordClass) {
        return any(role, wordClass);
    }

    /** "a former judge", "the celebrated former ambassador": who held such an office and now only looks on. */
    boolean former(WordClass office) {
        for (List<String> part : parts) {
            List<String> own = own(part);
            int since = former(own);
            for (int i = since; since >= 0 && i < own.size(); i++) {
                if (of(own.get(i), office)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static int former(List<String> words) {
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i).toLowerCase(Locale.ROOT);
            if (word.equals("former") || word.equals("retired") || word.startsWith("ex-")) {
                return i;
            }
        }
        return -1;
    }

    /** "a tax attorney" speaks of taxes, "her attorney" for her. */
    boolean ofAField() {
        for (List<String> part : parts) {
            for (int i = 1; i < part.size(); i++) {
                String word = bare(part.get(i));
                if ((word.equals("attorney") || word.equals("lawyer")) && of(part.get(i - 1), WordClass.LAW_FIELD)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** "the lead researcher", "a co-author of the study": whose own study is told is no outsider; a book is none. */
    boolean ownWork() {
        String[] words = role.toLowerCase(Locale.ROOT).split(" ", -1);
        boolean first = words[0].equals("lead") || words[0].equals("study");
        boolean together = words[0].startsWith("co-author") || words[0].startsWith("coauthor");
        boolean owned = words.length == 2
                && words[1].equals("author")
                && (words[0].endsWith("'s") || words[0].endsWith("’s"))
                && !words[0].startsWith("book"); // "the petition's author"
        return owned
                || (together && (words.length == 1 || any(role, WordClass.DOCUMENT)))
                || (first && words.length > 1 && WORDS.is(words[1], WordClass.AUTHORING));
    }

    /**
     * Whoever acts in the story or speaks for those who do; a vice president of a bank or a campaign is none of its leaders,
     * and who heads a body that only studies or watches looks on with it.
     *
     * @param watches whether the body watches
     */
    boolean party(boolean watches) {
        if (agent()) {
            return true;
        }
        boolean heads = (watches || studies(role)) && !any(role, WordClass.GOVERNMENT);
        boolean vice = role.toLowerCase(Locale.ROOT).contains("vice");
        return !vice && (heads ? has(WordClass.PARTY, WordClass.PRESIDING) : has(WordClass.PARTY));
    }

    /** "Reed's strategist", "a strategist for the Reed campaign" */
    private boolean agent() {
        for (List<String> part : parts) {
            boolean owned = false;
            for (String word : own(part)) {
                owned |= word.endsWith("'s") || word.endsWith("’s");
                if (of(word, WordClass.AGENT) && former(part) < 0 && (owned || campaigns(part))) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean campaigns(List<String> part) {
        boolean campaign = false;
        boolean past = false;
        for (String word : part) {
            campaign |= word.equalsIgnoreCase("campaign");
            past |= word.equals("ago") || (!word.isEmpty() && Character.isDigit(word.charAt(0)));
        }
        return campaign && !past;
    }

    /** Whether a name is that of a body that only studies: "Dale Institute", "Center for Harbour Studies". */
    static boolean studies(String name) {
        if (name.toLowerCase(Locale.ROOT).contains("think tank")) {
            return true;
        }
        for (String word : name.split(" ", -1)) {
            boolean plural = word.endsWith("s") && of(word, WordClass.EXPERT_WEAK); // "Committee of Scientists"
            if (capital(word) && (plural || of(word, WordClass.STUDIES))) {
                return true;
            }
        }
        return false;
    }

    /** "Harbour Watch", "Transparency International", but not "Harbour International Bank". */
    static boolean watches(String name) {
        String[] words = name.split(" ", -1);
        for (int i = 0; i < words.length; i++) {
            boolean wide = bare(words[i]).equals("international") && i + 1 < words.length;
            if (capital(words[i]) && !wide && of(words[i], WordClass.INDEPENDENT)) {
                return true;
            }
        }
        return false;
    }

    /** "Harbour Ports Agency", which publishes no news, as "Harbour News Agency" does. */
    static boolean bureau(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        String last = lower.substring(lower.lastIndexOf(' ') + 1);
        return WORDS.is(last, WordClass.NEWS_ONLY) && !lower.endsWith("news ".concat(last));
    }

    /** What somebody is, without where: "who was a professor at" begins behind "was", "one of the critics" behind "of". */
    private static List<String> own(List<String> part) {
        boolean opened = part.get(0).equals("who") || (part.get(0).equals("one") && part.size() > 2);
        int from = opened ? Math.min(2, part.size()) : 0;
        for (int i = from; i < part.size(); i++) {
            if (WORDS.is(bare(part.get(i)), WordClass.OFFICE_OF) || WORDS.is(part.get(i), WordClass.RELATIVE)) {
                return part.subList(from, i);
            }
        }
        return part.subList(from, part.size());
    }

    private boolean has(WordClass wordClass, WordClass but) {
        for (String word : role.split(" ", -1)) {
            if (of(word, wordClass) && !of(word, but)) {
                return true;
            }
        }
        return false;
    }

    private static String bare(String word) {
        int start = 0;
        int end = word.length();
        while (start < end && !Character.isLetterOrDigit(word.charAt(start))) {
            start++;
        }
        while (end > start && !Character.isLetterOrDigit(word.charAt(end - 1))) {
            end--;
        }
        return word.substring(start, end).toLowerCase(Locale.ROOT);
    }

    private static boolean of(String word, WordClass wordClass) {
        String bare = bare(word);
        return WORDS.is(bare, wordClass)
                || (bare.endsWith("s") && WORDS.is(bare.substring(0, bare.length() - 1), wordClass));
    }

    /** Whether a word of a class, in the singular or plural, stands in a text, and not as an owner. */
    static boolean any(String text, WordClass wordClass) {
        String lower = text.toLowerCase(Locale.ROOT);
        int start = 0;
        while (start < lower.length()) {
            int end = start;
            while (end < lower.length() && (Character.isLetterOrDigit(lower.charAt(end)) || lower.charAt(end) == '-')) {
                end++;
            }
            boolean owner = end < lower.length() && (lower.charAt(end) == '\'' || lower.charAt(end) == '’');
            if (end > start && !owner && of(lower.substring(start, end), wordClass)) {
                return true;
            }
            start = end + 1;
        }
        return false;
    }
}
