package precis.file;

import java.io.IOException;
import java.nio.file.Path;
import precis.text.Article;
import precis.text.ArticleReader;
import precis.text.InputException;

/** Reads the file of an article. */
public final class ArticleFile {
    private ArticleFile() {}

    /**
     * Reads an article.
     *
     * @throws InputException where the file is missing, a folder, unreadable, or no article
     */
    public static Article read(Path file, Disk disk) throws InputException {
        return ArticleReader.read(bytes(file, disk), baseName(file));
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
