package precis.reading;

import static precis.reading.TokenRow.NONE;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import precis.language.NameType;
import precis.language.UniversalTag;

/** Reads the names of bodies as wide as the letters in brackets behind them say: "National Union of Miners in Norland (NUMIN)". */
final class SpelledNames {
    private static final int LONGEST = 16;
    /** Longer than that a small word is no link between the words of a name. */
    private static final int LONGEST_LINK = 5;

    private static final int FEWEST_LETTERS = 3;

    /** The most letters of an abbreviation: what is longer would be tried in too many ways. */
    private static final int MOST_LETTERS = 12;

    private final Story story;
    private final List<Mention> mentions;
    /** The first mention that no bracket so far stands behind. */
    private int next;

    private SpelledNames(List<Mention> mentions, Story story) {
        this.story = story;
        this.mentions = new ArrayList<>(mentions);
    }

    /** The same mentions, in order, each whole as far as letters spell it. */
    static List<Mention> mended(List<Mention> mentions, Story story) {
        SpelledNames names = new SpelledNames(mentions, story);
        for (int t = 2; t + 1 < story.size(); t++) {
            if (story.reads(t - 1, "(") && story.reads(t + 1, ")")) {
                int last = story.reads(t - 2, "'s") ? t - 3 : t - 2;
                int first = last < 0 ? NONE : names.firstOf(story.form(t), last);
                if (first != NONE) {
                    names.widen(first, last);
                }
            }
        }
        return names.mentions;
    }

    /** Puts the whole name in the place of what some mentions have of it, unless one has all of it already. */
    private void widen(int first, int last) {
        while (next < mentions.size() && mentions.get(next).to() < first) {
            next++;
        }
        int to = next;
        boolean body = false;
        while (to < mentions.size() && mentions.get(to).from() <= last) {
            Mention part = mentions.get(to);
            if (part.person() || part.to() > last || (part.from() <= first && part.to() == last)) {
                return;
            }
            body |= part.type() == NameType.ORGANISATION;
            to++;
        }
        if (to == next) {
            return;
        }
        Mention before = mentions.get(next);
        mentions.subList(next, to).clear();
        if (before.from() < first
                && story.capital(first - 1)) { // "HB Health" of "the HB Health and Work (HW) department"
            mentions.add(next++, mention(before.from(), first - 1, before.type()));
        }
        int whole = before.from() < first && !story.capital(first - 1) ? before.from() : first; // "Network for" Farms
        mentions.add(next, mention(whole, last, body || kind(first, last) ? NameType.ORGANISATION : NameType.OTHER));
    }

    private boolean kind(int from, int to) {
        boolean kind = false;
        for (int t = from; t <= to; t++) {
            kind |= story.is(t, WordClass.HEAD);
        }
        return kind;
    }

    /** The first token of the shortest stretch until {@code last} whose words the letters abbreviate, or none. */
    private int firstOf(String acronym, int last) {
        String letters = acronym.replace("&", "").replace(".", "").toUpperCase(Locale.ROOT);
        if (letters.length() < FEWEST_LETTERS
                || letters.length() > MOST_LETTERS
                || !NameEdges.letters(letters)
                || !story.capital(last)) {
            return NONE;
        }
        int sentence = Math.max(story.first(story.sentence(last)), last - LONGEST);
        int words = 0;
        for (int t = last; t >= sentence; t--) {
            boolean word = Character.isUpperCase(story.form(t).charAt(0));
            if (!word && !link(t)) {
                return NONE;
            }
            words += word ? 1 : 0;
            boolean starts = word && story.form(t).charAt(0) == letters.charAt(0);
            if (starts && words > 1 && spells(letters, 0, t, last)) {
                return office(t) || office(t + 1) ? NONE : t; // "National Director of Prosecutions (NDP)"
            }
        }
        return NONE;
    }

    /** Whether the letters from one on abbreviate the tokens from one on: of each word with a capital at least the first. */
    private boolean spells(String letters, int letter, int token, int last) {
        if (token > last) {
            return letter == letters.length();
        }
        String form = story.form(token).toUpperCase(Locale.ROOT);
        boolean word = Character.isUpperCase(story.form(token).charAt(0));
        if (!word && spells(letters, letter, token + 1, last)) {
            return true;
        }
        int length = 1;
        while (letter + length <= letters.length()
                && length <= form.length()
                && letters.startsWith(form.substring(0, length), letter)) {
            if (spells(letters, letter + length, token + 1, last)) {
                return true;
            }
            length++;
        }
        return false;
    }

    private boolean office(int token) {
        return story.is(token, WordClass.PARTY) && !story.plural(token) && !story.is(token + 1, WordClass.HEAD);
    }

    private boolean link(int token) {
        return story.form(token).length() <= LONGEST_LINK
                && !story.is(token, UniversalTag.AUX)
                && !story.verb(token)
                && !story.quoteMark(token)
                && !story.reads(token, "(")
                && !story.reads(token, ")");
    }

    private Mention mention(int from, int to, NameType type) {
        return new Mention(from, to, type, story.oneLine(from, to));
    }
}
