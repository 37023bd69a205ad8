package precis.cli;

import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import precis.brief.Brief;
import precis.file.ArticleFile;
import precis.file.BriefFolder;
import precis.file.BriefJson;
import precis.file.Disk;
import precis.text.Article;
import precis.text.InputException;

/**
 * What is to be laid on the desk.
 *
 * @param file where the brief lies or is to lie
 * @param article null where there is a brief already
 */
record Ready(BriefFolder folder, Path file, @Nullable Article article) {
    /** A brief that lies in a folder. */
    static Ready of(BriefFolder folder, Path file) {
        return new Ready(folder, file, null);
    }

    /** What was named on the command line: an article, a brief, or standard input. */
    static Ready of(String argument, Home home) throws IOException {
        if (argument.equals(Opening.STANDARD_INPUT)) {
            return of(ArticleFile.of(Opening.readStandardInput(System.in), ""), home);
        }
        Path path = Drafts.path(argument);
        byte[] bytes = ArticleFile.bytes(path, Disk.real());
        if (BriefJson.isBrief(bytes)) {
            Path parent = path.toAbsolutePath().getParent();
            return of(new BriefFolder(parent == null ? path : parent, Disk.real()), path);
        }
        return of(ArticleFile.of(bytes, ArticleFile.baseName(path)), home);
    }

    private static Ready of(Article article, Home home) throws IOException {
        BriefFolder folder = home.briefFolder();
        Path found = folder.find(article);
        return found != null ? of(folder, found) : new Ready(folder, folder.pathFor(article), article);
    }

    /** Whether there is no brief yet; only to be asked under its lock, for another desk may just have made one. */
    boolean fresh() throws InputException {
        return article != null && folder.find(article) == null;
    }

    /** The brief as it is on the disk now; only to be asked for under its lock. */
    Brief brief() throws InputException {
        return article != null && fresh()
                ? Brief.empty(article.title() == null ? "" : article.title(), article)
                : folder.load(file);
    }
}
