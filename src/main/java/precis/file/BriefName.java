package precis.file;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import precis.text.Article;

/** What the file of a brief is called: after the article's file, or after the first words of what has none. */
final class BriefName {
    private static final int LIMIT = 80;
    private static final int WORDS = 8;
    private static final String KEPT = "._-";

    private BriefName() {}

    /** The name without its ending: letters, digits, {@code . _ -}, at most 80 of them. */
    static String of(Article article) {
        String name = article.file().isEmpty() ? firstWords(article.text()) : withoutEnding(article.file());
        StringBuilder safe = new StringBuilder();
        name.codePoints().limit(LIMIT).forEach(c -> safe.append(safe(c) ? (char) c : '-'));
        return safe.toString();
    }

    private static boolean safe(int c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || KEPT.indexOf(c) >= 0;
    }

    private static String withoutEnding(String file) {
        int dot = file.lastIndexOf('.');
        return dot > 0 ? file.substring(0, dot) : file;
    }

    private static String firstWords(String text) {
        return Stream.of(text.substring(0, Math.min(text.length(), LIMIT * WORDS))
                        .split("\\s"))
                .filter(word -> !word.isEmpty())
                .limit(WORDS)
                .collect(Collectors.joining("-"));
    }
}
