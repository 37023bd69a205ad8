package precis.draft;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import precis.text.Article;

/** The words that an article puts above its story: of its title, else of its address, else of its first sentence. */
final class Headline {
    /** What a word of an address counts: there stand only the words that tell. */
    private static final double IN_ADDRESS = 2;
    /** The part of an address that is a headline has more words than this. */
    private static final int LEAST_WORDS = 3;
    /** A headline of fewer words counts as one of so many, lest one word tells it all. */
    private static final int FEWEST = 3;

    private final Set<String> words = new HashSet<>();
    private final double weight;

    Headline(Article article, Sentences sentences) {
        String title = article.title();
        String address = title == null ? inAddress(article.url()) : null;
        weight = address == null ? 1 : IN_ADDRESS;
        if (title != null) {
            addWords(title);
        } else if (address != null) {
            addWords(address);
        } else if (sentences.count() > 0) {
            words.addAll(sentences.meaning(0));
        }
    }

    /** The part of an address that spells a headline out: {@code bridge-falls-in-oslo-storm}; or null. */
    static @Nullable String inAddress(@Nullable String url) {
        String longest = "";
        for (String part : url == null ? new String[0] : url.split("/")) {
            longest = part.length() > longest.length() ? part : longest;
        }
        return longest.split("-").length > LEAST_WORDS ? longest.replace('-', ' ') : null;
    }

    private void addWords(String title) {
        int start = 0;
        while (start < title.length()) {
            int end = start;
            while (end < title.length() && Character.isLetterOrDigit(title.charAt(end))) {
                end++;
            }
            if (end - start > 2) {
                String word = title.substring(start, end).toLowerCase(Locale.ROOT);
                words.add(word);
                if (word.endsWith("s")) {
                    words.add(word.substring(0, word.length() - 1));
                }
            }
            start = end + 1;
        }
    }

    /** How much of it a sentence with these words tells. */
    double toldBy(Set<String> meaning) {
        return weight * Sentences.shared(words, meaning) / Math.max(FEWEST, words.size());
    }
}
