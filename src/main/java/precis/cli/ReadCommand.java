package precis.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import precis.file.ArticleFile;
import precis.file.BriefFolder;
import precis.file.Disk;
import precis.file.ReadingJson;
import precis.reading.Reader;
import precis.reading.Reading;
import precis.text.Article;
import precis.text.ArticleReader;
import precis.text.InputException;

/** Reads articles without drafting: everything the reader noticed, as JSON. */
@Command(name = "read", description = "Prints what the reader notices in each article, as JSON.")
final class ReadCommand implements Callable<Integer> {
    private static final String ENDING = ".reading.json";

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "articles; - is standard input")
    private List<String> files = List.of();

    @Option(names = "-o", paramLabel = "FOLDER", description = "write NAME.reading.json there instead of printing")
    private @Nullable Path folder;

    @Option(names = "--date", paramLabel = "YYYY-MM-DD", description = "the day of publication")
    private @Nullable LocalDate date;

    @Override
    public Integer call() throws IOException {
        int status = ExitStatus.DONE;
        for (String file : files) {
            try {
                write(Reader.read(article(file)));
            } catch (InputException e) {
                status = Main.failed(e, ExitStatus.INPUT);
            }
        }
        return status;
    }

    private Article article(String file) throws IOException {
        Article article = file.equals(Opening.STANDARD_INPUT)
                ? ArticleReader.read(Opening.readStandardInput(System.in), "")
                : ArticleFile.read(Path.of(file), Disk.real());
        return date == null ? article : article.withPublished(date);
    }

    private void write(Reading reading) throws IOException {
        boolean indented = files.size() == 1 || folder != null;
        String text = ReadingJson.write(reading, indented) + "\n";
        if (folder == null) {
            Output.write(text, null);
            return;
        }
        Files.createDirectories(folder);
        Output.write(text, folder.resolve(BriefFolder.nameOf(reading.article()) + ENDING));
    }
}
