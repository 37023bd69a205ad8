package precis.file;

import java.io.IOException;
import java.nio.file.Path;
import precis.text.Article;
import precis.text.ArticleReader;
import precis.text.InputException;

/** Reads the file of an article. */
public final class ArticleFile {
    /** Fewer do not make a sentence that tells anything. */
    private static final int LEAST_LETTERS = 5;

    private ArticleFile() {}

    /**
     * Reads an article.
     *
     * @throws InputException where the file is missing, a folder, unreadable, or no article
     */
    public static Article read(Path file, Disk disk) throws InputException {
        return of(bytes(file, disk), baseName(file));
    }

    /**
     * The article that some bytes are.
     *
     * @param name of the file, for the message; empty for standard input
     * @throws InputException where they are none, or too short to tell anything
     */
    public static Article of(byte[] bytes, String name) throws InputException {
        Article article = ArticleReader.read(bytes, name);
        if (ArticleReader.letters(article.text(), LEAST_LETTERS) < LEAST_LETTERS) {
            throw new InputException(name, "is too short for an article", "give a text file with a news article");
        }
        return article;
    }

    /**
     * The bytes of a file that may be an article or a brief ({@link BriefJson#isBrief}).
     *
     * @throws InputException where it is missing, a folder or unreadable
     */
    public static byte[] bytes(Path file, Disk disk) throws InputException {
        try {
            return disk.read(file, ArticleReader.LIMIT + 1);
        } catch (IOException e) {
            throw Failure.reading(file, e);
        }
    }

    /** The name of a file without its folders. */
    public static String baseName(Path file) {
        Path name = file.getFileName();
        return name == null ? file.toString() : name.toString();
    }
}
