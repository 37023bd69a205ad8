package precis.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import precis.file.ReadingJson;
import precis.reading.Reader;
import precis.reading.Reading;
import precis.text.Article;
import precis.text.InputException;

/** Reads articles without drafting: everything the reader noticed, as JSON. */
@Command(
        name = "read",
        mixinStandardHelpOptions = true,
        description = "Prints what the reader notices in each article, as JSON.")
final class ReadCommand implements Callable<Integer> {
    private static final String ENDING = ".reading.json";

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "articles; - is standard input")
    private List<String> files = List.of();

    @Option(names = "-o", paramLabel = "FOLDER", description = "write NAME.reading.json there instead of printing")
    private @Nullable Path folder;

    @Option(names = "--date", paramLabel = "YYYY-MM-DD", description = "the day of publication")
    private @Nullable LocalDate date;

    /** The command for one article and nothing else asked. */
    static ReadCommand of(String file) {
        ReadCommand command = new ReadCommand();
        command.files = List.of(file);
        return command;
    }

    @Override
    public Integer call() throws IOException {
        Results results = new Results(files, folder == null ? null : folder + "/", ENDING);
        int status = ExitStatus.DONE;
        for (String file : files) {
            try {
                Article article = Drafts.article(file, date);
                Reading reading = Progress.during("reading " + file, () -> Reader.read(article));
                results.write(article, ReadingJson.write(reading, !results.oneALine()) + "\n");
            } catch (InputException e) {
                status = Main.failed(e, ExitStatus.INPUT);
            }
        }
        return status;
    }
}
