package precis.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The names of an article, found by a word of theirs or by their letters: so that no name is compared with all others. */
final class NameIndex {
    /** A name, which one of the article it is, and how often it stands there. */
    static final class Known {
        final String name;
        /** What other names are compared with. */
        final String plain;

        final int rank;
        int count;

        private Known(String name, String plain, int rank) {
            this.name = name;
            this.plain = plain;
            this.rank = rank;
        }

        /** Whether this name is the one meant, where another is a slip: the more frequent, else the one that stands first. */
        boolean surerThan(@Nullable Known other) {
            int more = count - (other == null ? 0 : other.count);
            return more > 0 || (more == 0 && other != null && rank < other.rank);
        }
    }

    /** Vowels, and what a body may be written with or without: "BRICS' Bank", "Reed & Hale" and "Reed and Hale". */
    private static final String NEGLIGIBLE = "aeious'’& nd";

    private final Map<String, Known> names = new HashMap<>();
    private final Map<String, List<Known>> byWord = new HashMap<>();
    private final Map<Long, List<Known>> byLetters = new HashMap<>();

    void add(String name, String plain) {
        Known known = names.get(name);
        if (known == null) {
            known = new Known(name, plain, names.size());
            names.put(name, known);
            int start = 0;
            for (int end = plain.indexOf(' '); start <= plain.length(); end = plain.indexOf(' ', start)) {
                end = end < 0 ? plain.length() : end;
                put(byWord, plain.substring(start, end).toLowerCase(Locale.ROOT), known);
                start = end + 1;
            }
            String bare = NameForms.bare(plain);
            put(byLetters, letters(bare), known);
            put(byLetters, letters(withoutLast(bare)), known);
        }
        known.count++;
    }

    private static <K> void put(Map<K, List<Known>> index, K key, Known known) {
        List<Known> there = index.computeIfAbsent(key, k -> new ArrayList<>(1));
        if (there.isEmpty() || there.get(there.size() - 1) != known) {
            there.add(known);
        }
    }

    @Nullable
    Known get(String name) {
        return names.get(name);
    }

    /** The names with a word anywhere in them, be it small or capital, in the order of their first mentions. */
    List<Known> withWord(String word) {
        return byWord.getOrDefault(word.toLowerCase(Locale.ROOT), List.of());
    }

    List<Known> withFirstWord(String name) {
        int blank = name.indexOf(' ');
        return withWord(blank < 0 ? name : name.substring(0, blank));
    }

    List<Known> withLastWord(String name) {
        return withWord(name.substring(name.lastIndexOf(' ') + 1));
    }

    /** Among others the names that are one in another spelling, by {@link NameForms}, in the same order. */
    List<Known> spelledLike(String name) {
        String bare = NameForms.bare(name);
        List<Known> whole = byLetters.getOrDefault(letters(bare), List.of());
        List<Known> cut = byLetters.getOrDefault(letters(withoutLast(bare)), List.of());
        if (whole == cut) {
            return whole;
        }
        List<Known> both = new ArrayList<>(whole);
        both.addAll(cut);
        both.sort((one, other) -> Integer.compare(one.rank, other.rank));
        return both;
    }

    /** The letters that tell two names apart, however they are spelled. */
    private static long letters(String plain) {
        long letters = 0;
        for (int i = 0; i < plain.length(); i++) {
            letters |= NEGLIGIBLE.indexOf(plain.charAt(i)) < 0 ? 1L << plain.charAt(i) : 0;
        }
        return letters;
    }

    private static String withoutLast(String plain) {
        return plain.substring(0, Math.max(0, plain.length() - 1));
    }
}
