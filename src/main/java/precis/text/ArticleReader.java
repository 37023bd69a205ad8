package precis.text;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes an {@link Article} of the bytes of a text file. */
public final class ArticleReader {
    /** The largest file, in bytes, that is taken for an article: 20 MB. */
    public static final int LIMIT = 20 * 1024 * 1024;

    /** How many paragraphs from the top may be headline, byline or date line. */
    private static final int TOP = 4;

    private ArticleReader() {}

    /**
     * Reads an article: its header, or what its first short lines say where the header does not, and its body, in which
     * nothing but carriage returns and forbidden characters (see {@link Sanitizer}) is changed.
     *
     * @param file the base name of the file; empty for standard input
     * @throws InputException where it is empty, too large, binary or without letters
     */
    public static Article read(byte[] bytes, String file) throws InputException {
        if (bytes.length > LIMIT) {
            throw new InputException(file, "is larger than 20 MB", "give the article alone");
        }
        String decoded = Decoder.decode(bytes);
        if (decoded.isBlank()) {
            throw new InputException(file, "is empty", "give a text file with a news article");
        }
        if (decoded.indexOf('\0') >= 0) {
            throw new InputException(file, "is binary, not text", "save the article as plain text (UTF-8)");
        }
        String text = Sanitizer.clean(withoutCarriageReturns(decoded));
        Header header = Header.of(text);
        String body = text.substring(header.bodyStart());
        if (letters(body, 1) == 0) {
            String what = header.bodyStart() == 0 ? "holds no letters" : "holds no letters below its header";
            throw new InputException(file, what, "give a text file with a news article");
        }
        return article(header, body, file, Sha256.hex(bytes));
    }

    /** How many letters a text has, counted up to a limit. */
    public static int letters(String text, int limit) {
        int letters = 0;
        for (int i = 0; i < text.length() && letters < limit; i += Character.charCount(text.codePointAt(i))) {
            if (Character.isLetter(text.codePointAt(i))) {
                letters++;
            }
        }
        return letters;
    }

    private static Article article(Header header, String body, String file, String sha256) {
        String title = header.field("title", "headline");
        String byline = header.field("author", "authors", "byline");
        LocalDate published = header.date();
        List<Paragraph> paragraphs = Paragraphs.of(body);
        for (Paragraph paragraph : paragraphs.subList(0, Math.min(TOP, paragraphs.size()))) {
            if (!paragraph.heading()) {
                break;
            }
            String line = paragraph.span().in(body);
            LocalDate day = Dates.parse(line);
            if (day != null) {
                published = published == null ? day : published;
            } else if (isByline(line)) {
                byline = byline == null ? line : byline;
            } else if (title == null && paragraphs.size() > 1 && !isPath(line)) {
                title = line;
            }
        }
        return new Article(
                title,
                name(byline != null ? byline : lastByline(paragraphs, body)),
                header.field("source", "outlet", "publisher"),
                published,
                header.field("url", "link"),
                file,
                sha256,
                body);
    }

    /** {@code Home | World | Europe}: where a page stands on its site. */
    private static boolean isPath(String line) {
        String[] steps = line.split(" [|>›»/] ", -1);
        return steps.length > 1 && Arrays.stream(steps).allMatch(step -> step.split(" ", -1).length <= 2);
    }

    private static @Nullable String lastByline(List<Paragraph> paragraphs, String body) {
        Paragraph last = paragraphs.get(paragraphs.size() - 1);
        String line = last.span().in(body);
        return last.heading() && isByline(line) ? line : null;
    }

    /** {@code By Jane Doe}, {@code BY JANE DOE AND JOHN ROE}: after it, names, which have capitals. */
    private static boolean isByline(String line) {
        return line.length() > 3
                && line.regionMatches(true, 0, "by ", 0, 3)
                && Character.isUpperCase(line.charAt(0))
                && Character.isUpperCase(line.codePointAt(3));
    }

    private static @Nullable String name(@Nullable String byline) {
        return byline != null && isByline(byline) ? byline.substring(3).strip() : byline;
    }

    /** Carriage returns go; in a text that has no other line breaks they become the line breaks. */
    private static String withoutCarriageReturns(String text) {
        return text.indexOf('\n') < 0 ? text.replace('\r', '\n') : text.replace("\r", "");
    }
}
