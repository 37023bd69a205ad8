package precis.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ScopeType;
import precis.desk.KeyFile;
import precis.file.BriefFolder;
import precis.file.Disk;
import precis.file.OutputException;
import precis.markdown.BriefMarkdown;
import precis.markdown.Profile;
import precis.term.Extent;
import precis.text.Dates;
import precis.text.InputException;
import precis.text.Resources;

/** The command line: what it takes, and what it says when asked for help. */
@Command(
        name = "precis",
        description = "A news article beside the brief that was drafted from it.",
        mixinStandardHelpOptions = true,
        versionProvider = CommandLines.Version.class,
        subcommands = {DraftCommand.class, ReadCommand.class},
        synopsisHeading = "usage: ",
        footer = {
            "",
            "`precis` alone lists the briefs. `precis -` opens an article from standard input.",
            "Exit status: 0 done, 1 a defect, 2 wrong usage, 3 bad input, 4 output not written."
        })
final class CommandLines implements Callable<Integer> {
    /** What picocli needs to set two columns. */
    private static final int LEAST_HELP_COLUMNS = 55;

    @Option(
            names = "--briefs",
            paramLabel = "FOLDER",
            scope = ScopeType.INHERIT,
            description = "where briefs are kept (default: $PRECIS_BRIEFS, else briefs/ beside the launcher)")
    private @Nullable Path briefs;

    @Mixin
    private final Wishes wishes = new Wishes();

    @Option(
            names = "--plain",
            scope = ScopeType.INHERIT,
            description = "no screen: a dialogue of lines, for screen readers and scripts; help is one of them")
    private boolean plain;

    @Parameters(arity = "0..1", paramLabel = "ARTICLE-or-BRIEF", description = "what to open; - is standard input")
    private @Nullable String file;

    /** Says which version this is. */
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {"precis " + String.join("", Resources.lines("precis/version.txt"))};
        }
    }

    /**
     * Runs a command line; gives the exit status.
     *
     * @throws OutputException where help was asked for and cannot be printed
     */
    static int run(String[] args) throws IOException {
        StringWriter help = new StringWriter();
        int status = new CommandLine(new CommandLines())
                .setOut(new PrintWriter(help))
                .setHelpFactory(CommandLines::help)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler(CommandLines::failed)
                .setParameterExceptionHandler(CommandLines::misused)
                .registerConverter(LocalDate.class, CommandLines::day)
                .execute(args);
        if (!help.toString().isEmpty()) {
            Output.write(help.toString(), null);
        }
        return status;
    }

    /** Help as wide as there is room. */
    private static CommandLine.Help help(CommandLine.Model.CommandSpec command, CommandLine.Help.ColorScheme colours) {
        command.usageMessage()
                .width(Math.max(LEAST_HELP_COLUMNS, Extent.ofOutput().columns()));
        return new CommandLine.Help(command, colours);
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        if (file != null) {
            return open(file);
        }
        Opening opening = new Opening(Home.of(briefs), wishes);
        return plain ? opening.plainList() : opening.list();
    }

    @Command(name = "open", description = "Opens the desk on an article or a brief.")
    int open(@Parameters(paramLabel = "ARTICLE-or-BRIEF", description = "- is standard input") String opened)
            throws IOException, InterruptedException {
        Opening opening = new Opening(Home.of(briefs), wishes);
        return plain ? opening.plain(opened) : opening.open(opened);
    }

    @Command(name = "rehearse", hidden = true)
    int rehearse() throws IOException, InterruptedException {
        return new Opening(Home.of(briefs), wishes).rehearse();
    }

    @Command(name = "export", description = "Prints a saved brief as Markdown.")
    int export(
            @Parameters(paramLabel = "BRIEF") Path brief,
            @Option(names = "-o", paramLabel = "FILE", description = "write it there instead") @Nullable Path output,
            @Option(names = "--profile", defaultValue = "full", description = "full, or flash: one page")
                    Profile profile)
            throws IOException {
        String markdown = BriefMarkdown.render(new BriefFolder(brief, Disk.real()).load(brief), profile);
        Output.write(markdown, output);
        return ExitStatus.DONE;
    }

    @Command(name = "keys", description = "Prints the table of keys.")
    int keys(@Option(names = "--file", description = "a key file to begin one's own with") boolean asFile)
            throws IOException {
        List<String> problems = new ArrayList<>();
        Output.write(asFile ? KeyFile.template() : KeyTable.whole(Preferences.ownKeys(problems)), null);
        problems.forEach(problem -> System.err.println("precis: " + problem));
        return problems.isEmpty() ? ExitStatus.DONE : ExitStatus.INPUT;
    }

    private static int failed(Exception e, CommandLine line, CommandLine.ParseResult parsed) {
        if (e instanceof UsageException) {
            return Main.failed(e, ExitStatus.USAGE);
        } else if (e instanceof InputException) {
            return Main.failed(e, ExitStatus.INPUT);
        } else if (e instanceof IOException) {
            return Main.failed(e, ExitStatus.OUTPUT);
        }
        return Main.defect(e);
    }

    private static LocalDate day(String text) {
        LocalDate day = Dates.parse(text);
        if (day == null) {
            throw new CommandLine.TypeConversionException("write the date as 2023-03-02, not " + text);
        }
        return day;
    }

    private static int misused(CommandLine.ParameterException e, String[] args) {
        System.err.println("precis: " + e.getMessage() + " (precis --help tells more)");
        return ExitStatus.USAGE;
    }
}
