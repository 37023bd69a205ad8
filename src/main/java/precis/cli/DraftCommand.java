package precis.cli;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import precis.brief.Brief;
import precis.draft.Drafting;
import precis.file.BriefJson;
import precis.markdown.BriefMarkdown;
import precis.markdown.Profile;
import precis.reading.Reader;
import precis.reading.Reading;
import precis.text.Article;
import precis.text.InputException;

/** Drafts articles without a screen. */
@Command(
        name = "draft",
        mixinStandardHelpOptions = true,
        description = "Drafts the brief of each article and prints it.")
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

    private record Draft(Reading reading, Brief brief) {
        static Draft of(Reading reading) {
            return new Draft(reading, Drafting.draft(reading));
        }
    }

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

    /** The command for one article and nothing else asked. */
    static DraftCommand of(String file) {
        return of(file, Format.MARKDOWN);
    }

    private static DraftCommand of(String file, Format format) {
        DraftCommand command = new DraftCommand();
        command.files = List.of(file);
        command.format = format;
        return command;
    }

    /** The command of a line that asks for one article, at most in a format; null where there is more to understand. */
    static @Nullable DraftCommand of(String[] args) {
        if (args.length == 2) {
            return args[1].startsWith("-") ? null : of(args[1]);
        } else if (args.length != 4) {
            return null;
        }
        boolean formatFirst = args[1].equals("--format");
        String file = formatFirst ? args[3] : args[1];
        String option = formatFirst ? args[1] : args[2];
        String format = formatFirst ? args[2] : args[3];
        return option.equals("--format") && format.equals("json") && !file.startsWith("-")
                ? of(file, Format.JSON)
                : null;
    }

    @Override
    public Integer call() throws IOException {
        if (files.size() > 1 && output == null && format == Format.MARKDOWN) {
            throw new UsageException(
                    "several articles are printed as JSON (--format json) or written to a folder (-o FOLDER)"
                            + " (precis --help tells more)");
        }
        Results results = new Results(files, output, format.ending);
        int status = ExitStatus.DONE;
        for (String file : files) {
            try {
                draft(file, results);
            } catch (InputException e) {
                status = Main.failed(e, ExitStatus.INPUT);
            }
        }
        return status;
    }

    private void draft(String file, Results results) throws IOException {
        Article article = Drafts.article(file, date);
        Draft draft = Progress.during("drafting " + file, () -> Draft.of(Reader.read(article)));
        if (!draft.reading().english()) {
            System.err.println("precis: " + file + ": is not in English; its sections stay empty");
        }
        results.write(article, text(draft.brief(), results.oneALine()));
    }

    private String text(Brief brief, boolean oneALine) {
        return format == Format.MARKDOWN
                ? BriefMarkdown.render(brief, profile)
                : BriefJson.write(brief, !oneALine) + "\n";
    }
}
