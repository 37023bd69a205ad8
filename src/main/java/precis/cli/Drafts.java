package precis.cli;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import precis.desk.Action;
import precis.desk.Highlight;
import precis.file.ArticleFile;
import precis.file.Disk;
import precis.language.NameType;
import precis.language.Sentence;
import precis.reading.Name;
import precis.reading.Reading;
import precis.text.Article;
import precis.text.InputException;
import precis.text.Span;

/** What the commands and the desk have in common on the way from a file to a reading, and from there to the screen. */
final class Drafts {
    private Drafts() {}

    /**
     * The article of a file that was named on the command line.
     *
     * @param file its path, or {@code -} for standard input
     * @param date the day of publication where {@code --date} says one
     */
    static Article article(String file, @Nullable LocalDate date) throws IOException {
        Article article = file.equals(Opening.STANDARD_INPUT)
                ? ArticleFile.of(Opening.readStandardInput(System.in), "")
                : ArticleFile.read(path(file), Disk.real());
        return date == null ? article : article.withPublished(date);
    }

    /** A path as it was written on the command line. */
    static Path path(String file) throws InputException {
        try {
            return Path.of(file);
        } catch (InvalidPathException e) {
            throw new InputException(file, "cannot be a file's name in this locale", "set LC_ALL=C.UTF-8");
        }
    }

    /** What the desk shows of an article that was read: its sentences, and its names told apart. */
    static Action.Read shown(Reading reading) {
        List<Span> sentences =
                reading.syntax().sentences().stream().map(Sentence::span).toList();
        List<Highlight> highlights = new ArrayList<>();
        for (Name name : reading.names()) {
            Highlight.Role role = role(name.type());
            if (role != null) {
                highlights.add(new Highlight(name.span(), role));
            }
        }
        return new Action.Read(sentences, highlights, reading.english());
    }

    private static Highlight.@Nullable Role role(NameType type) {
        return switch (type) {
            case PERSON -> Highlight.Role.PERSON;
            case ORGANISATION -> Highlight.Role.ORGANISATION;
            case PLACE -> Highlight.Role.PLACE;
            case OTHER -> null;
        };
    }
}
