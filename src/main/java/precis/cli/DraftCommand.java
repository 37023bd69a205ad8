package precis.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import precis.brief.Brief;
import precis.file.ArticleFile;
import precis.file.BriefFolder;
import precis.file.BriefJson;
import precis.file.Disk;
import precis.markdown.BriefMarkdown;
import precis.markdown.Profile;
import precis.text.Article;
import precis.text.ArticleReader;
import precis.text.InputException;

/** Drafts articles without a screen. */
@Command(name = "draft", description = "Drafts the brief of each article and prints it.")
final class DraftCommand implements Callable<Integer> {
    /** What a draft can be printed as. */
    enum Format {
        MARKDOWN(".md"),
        JSON(".json");

        private final String ending;

        Format(String ending) {
            this.ending = ending;
        }
    }

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "articles; - is standard input")
    private List<String> files = List.of();

    @Option(names = "--format", defaultValue = "markdown", description = "markdown (default) or json")
    private Format format = Format.MARKDOWN;

    @Option(names = "-o", paramLabel = "FILE-or-FOLDER", description = "write there; with several articles, a folder")
    private @Nullable String output;

    @Option(names = "--date", paramLabel = "YYYY-MM-DD", description = "the day of publication")
    private @Nullable LocalDate date;

    @Option(names = "--profile", defaultValue = "full", description = "full (default), or flash: one page")
    private Profile profile = Profile.FULL;

    @Override
    public Integer call() throws IOException {
        if (files.size() > 1 && output == null && format == Format.MARKDOWN) {
            throw new CommandLine.ParameterException(
                    Objects.requireNonNull(spec).commandLine(),
                    "several articles are printed as JSON (--format json) or written to a folder (-o FOLDER)");
        }
        int status = ExitStatus.DONE;
        for (String file : files) {
            try {
                Brief brief = Drafts.draft(article(file));
                write(brief);
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

    private void write(Brief brief) throws IOException {
        boolean indented = files.size() == 1 || output != null;
        String text = format == Format.MARKDOWN
                ? BriefMarkdown.render(brief, profile)
                : BriefJson.write(brief, indented) + "\n";
        Output.write(text, output == null ? null : target(output, brief));
    }

    /** The file itself, or one named after the article where a folder is meant. */
    private Path target(String wanted, Brief brief) {
        Path path = Path.of(wanted);
        boolean folder = files.size() > 1 || wanted.endsWith("/") || Files.isDirectory(path);
        return folder ? path.resolve(BriefFolder.nameOf(brief.article()) + format.ending) : path;
    }
}
