package precis.text;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A news article: what its header says and its text.
 *
 * @param title the headline, from the header or the first line
 * @param byline who wrote it
 * @param source the outlet
 * @param published the day that anchors "yesterday" and "on Tuesday"
 * @param url where it was published
 * @param file the base name of the file it came from; empty for standard input
 * @param sha256 of the file's raw bytes, lower-case hex: two articles are the same when these are
 * @param text the body. Every {@link Span} counts its UTF-16 units, so it is never trimmed, joined or normalised
 */
public record Article(
        @Nullable String title,
        @Nullable String byline,
        @Nullable String source,
        @Nullable LocalDate published,
        @Nullable String url,
        String file,
        String sha256,
        String text) {

    /** The paragraphs in order, headings among them. Found anew at each call, in one pass over the text. */
    public List<Paragraph> paragraphs() {
        return Paragraphs.of(text);
    }

    /** This article with other details; the text and where it came from stay. */
    public Article withDetails(
            @Nullable String newTitle,
            @Nullable String newByline,
            @Nullable String newSource,
            @Nullable LocalDate newPublished,
            @Nullable String newUrl) {
        return new Article(newTitle, newByline, newSource, newPublished, newUrl, file, sha256, text);
    }

    /** This article with another day of publication: what {@code --date} says. */
    public Article withPublished(@Nullable LocalDate day) {
        return withDetails(title, byline, source, day, url);
    }
}
