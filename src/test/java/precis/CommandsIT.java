package precis;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The packaged program without a screen: what it prints, what it refuses, and with which exit status. */
class CommandsIT {
    private static final String SAMPLE = "seeds/harbour-strike.txt";

    @TempDir
    private Path folder;

    private final Map<String, String> environment = new HashMap<>();

    private record Run(int status, String out, String err) {}

    @Test
    void draftsAnArticleAsMarkdown() throws Exception {
        Run run = precis("draft", SAMPLE);
        assertThat(run.status()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .contains("# Missile strike on Selmun harbour kills 19")
                .contains("## Who");
    }

    @Test
    void draftsSeveralArticlesAsJsonOneALine() throws Exception {
        Run run = precis("draft", SAMPLE, "seeds/blinken-lavrov.txt", "--format", "json");
        assertThat(run.status()).isZero();
        assertThat(run.out().lines()).hasSize(2).allMatch(line -> line.startsWith("{\"format\":\"precis-brief/1\""));
        assertThat(run.out()).doesNotContain("\"created\"");
    }

    @Test
    void theSameArticleGivesTheSameBytesInAnyLocaleAndZone() throws Exception {
        String expected = precis("draft", SAMPLE, "--format", "json").out();
        List<String> turkish =
                List.of("-Duser.language=tr", "-Duser.timezone=Pacific/Kiritimati", "-Dfile.encoding=ISO-8859-1");
        assertThat(run(turkish, "", "draft", SAMPLE, "--format", "json").out()).isEqualTo(expected);
    }

    @Test
    void takesAnArticleFromStandardInput() throws Exception {
        Run run = run(List.of(), "Odrin Kesh spoke on Monday. Odrin Kesh left.", "draft", "-", "--date", "2025-05-20");
        assertThat(run.status()).isZero();
        assertThat(run.out()).contains("Odrin Kesh").contains("2025-05-20");
    }

    @Test
    void saysThatAnArticleIsNotEnglishAndLeavesItUndrafted() throws Exception {
        String german =
                "Der Rat hat am Montag die neue Satzung gegen die Stimmen der Minderheit beschlossen. ".repeat(6);
        Run run = run(List.of(), german, "draft", "-");
        assertThat(run.status()).isZero();
        assertThat(run.err()).isEqualTo("precis: -: is not in English; its sections stay empty\n");
        assertThat(run.out()).contains("Nothing noted.").doesNotContain("[^1]");
    }

    @Test
    void writesADraftAndExportsIt() throws Exception {
        assertThat(precis("draft", SAMPLE, "--format", "json", "-o", folder + "/")
                        .status())
                .isZero();
        Path brief = folder.resolve("harbour-strike.json");
        assertThat(precis("export", brief.toString(), "--profile", "flash", "-o", folder + "/out.md")
                        .status())
                .isZero();
        assertThat(Files.readString(folder.resolve("out.md"))).contains("Missile strike");
    }

    @Test
    void aBadFileAmongManyIsToldAndTheOthersAreDone() throws Exception {
        Run run = precis("draft", SAMPLE, "missing.txt", "--format", "json");
        assertThat(run.status()).isEqualTo(3);
        assertThat(run.out().lines()).hasSize(1);
        assertThat(run.err()).startsWith("precis: missing.txt: ").hasLineCount(1);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void saysInOneLineWhatIsWrong(String name, byte[] content, String message) throws Exception {
        Path file = folder.resolve(name);
        if (content.length > 0 || name.equals("empty.txt")) {
            Files.write(file, content);
        }
        Run run = precis("draft", file.toString());
        assertThat(run.err()).contains(message).hasLineCount(1);
        assertThat(run.status()).isEqualTo(3);
        assertThat(run.out()).isEmpty();
    }

    static Stream<Arguments> saysInOneLineWhatIsWrong() {
        return Stream.of(
                Arguments.of("missing.txt", new byte[0], "missing.txt"),
                Arguments.of("empty.txt", new byte[0], "empty"),
                Arguments.of("letter.txt", new byte[] {'a'}, "is too short for an article"),
                Arguments.of("binary.txt", new byte[] {'a', 0, 'b'}, "is binary"),
                Arguments.of("figures.txt", "1 2 3\n".getBytes(UTF_8), "letter"));
    }

    @Test
    void neverWritesOverWhatItReadsNorOverItself() throws Exception {
        Path article = Files.copy(Path.of(SAMPLE), folder.resolve("notes.md"));
        Run run = precis("draft", article.toString(), "-o", folder.toString());
        assertThat(run.status()).isEqualTo(4);
        assertThat(article).hasSameBinaryContentAs(Path.of(SAMPLE));
        Path twin = Files.createDirectories(folder.resolve("other")).resolve("notes.md");
        Files.writeString(twin, "Another story.");
        assertThat(precis("draft", article.toString(), twin.toString(), "--format", "json", "-o", folder + "/out")
                        .status())
                .isZero();
        assertThat(folder.resolve("out").toFile().list()).containsExactlyInAnyOrder("notes.json", "notes-2.json");
    }

    @Test
    void refusesAFolderAndAnOutputThatCannotBeWritten() throws Exception {
        assertThat(precis("draft", folder.toString()).status()).isEqualTo(3);
        Run run = precis("draft", SAMPLE, "-o", "/dev/null/no/file.md");
        assertThat(run.status()).isEqualTo(4);
        assertThat(run.err()).hasLineCount(1);
        Run missing = precis("draft", SAMPLE, "-o", folder + "/none/brief.md");
        assertThat(missing.status()).isEqualTo(4);
        assertThat(missing.err())
                .contains("/none: there is no such folder; make it first")
                .hasLineCount(1);
        assertThat(folder.resolve("none")).doesNotExist();
        assertThat(precis("draft", SAMPLE, "-o", folder + "/made/").status()).isZero();
        assertThat(folder.resolve("made/harbour-strike.md")).exists();
    }

    @Test
    void saysWhatIsWrongWithTheCommandLineBeforeATerminalIsMissed() throws Exception {
        Run missing = precis("missing.txt");
        assertThat(missing.err()).contains("missing.txt: there is no such file").hasLineCount(1);
        assertThat(missing.status()).isEqualTo(3);
        Run theme = precis("--theme", "nope", SAMPLE);
        assertThat(theme.err())
                .startsWith("precis: nope: is no theme; there are default")
                .hasLineCount(1);
        assertThat(theme.status()).isEqualTo(2);
        Run none = precis(SAMPLE);
        assertThat(none.err()).contains("the desk needs a terminal");
        assertThat(none.status()).isEqualTo(2);
    }

    @Test
    void refusesADamagedAndANewerBrief() throws Exception {
        Path damaged = Files.writeString(folder.resolve("damaged.json"), "{\"format\":\"precis-brief/1\",");
        Path newer = Files.writeString(folder.resolve("newer.json"), "{\"format\":\"precis-brief/9\"}");
        for (Path brief : List.of(damaged, newer)) {
            String before = Files.readString(brief);
            Run run = precis("export", brief.toString());
            assertThat(run.status()).isEqualTo(3);
            assertThat(run.err()).hasLineCount(1);
            assertThat(Files.readString(brief)).isEqualTo(before);
        }
    }

    @Test
    void wrongUsageIsOneLineToo() throws Exception {
        for (List<String> usage : List.of(
                List.of("--nonsense"),
                List.of("draft"),
                List.of("draft", SAMPLE, "seeds/recall.txt"),
                List.of("draft", SAMPLE, "--date", "yesterday"))) {
            Run run = precis(usage.toArray(new String[0]));
            assertThat(run.status()).as(usage.toString()).isEqualTo(2);
            assertThat(run.err()).startsWith("precis: ").hasLineCount(1);
        }
    }

    @Test
    void withoutATerminalTheDeskSaysWhatToUse() throws Exception {
        Run run = precis(SAMPLE);
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err())
                .isEqualTo(
                        "precis: the desk needs a terminal; without one, use: precis --plain ARTICLE, or precis draft ARTICLE\n");
    }

    @Test
    void leadsTheDeskByLinesAndSavesWhatTheyChange() throws Exception {
        Run run = run(List.of(), "add what One line of ours.\nbrief\nexport\nleave\n", "--plain", SAMPLE);
        assertThat(run.status()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .startsWith("Missile strike on Selmun harbour kills 19")
                .contains(". One line of ours.; own; no evidence\n", "section 7, Analyst view: ", "exported to ")
                .doesNotContain("\u001b", "│");
        Path brief = folder.resolve("briefs/harbour-strike.json");
        assertThat(Files.readString(brief)).contains("One line of ours.");
        Run again = run(List.of(), "1\nedit 1 Other words.\nsing\nundo", "--plain");
        assertThat(again.status()).isEqualTo(2);
        assertThat(again.out())
                .startsWith("1. Missile strike on Selmun harbour kills 19")
                .contains("1. Other words.; edited\n", "not done: “sing” means nothing here", "undone: edit\n");
        assertThat(Files.readString(brief)).contains("One line of ours.").doesNotContain("Other words.");
    }

    @Test
    void opensAnotherBriefFromADeskThatIsLedByLines() throws Exception {
        Run two = run(
                List.of(),
                "open missing.txt\nstatus\nopen " + "seeds/recall.txt" + "\nstatus\nquit\n",
                "--plain",
                SAMPLE);
        assertThat(two.status()).isEqualTo(2);
        assertThat(two.out()).contains("not done: missing.txt: there is no such file", "brief recall, ");
    }

    @Test
    void leadsNoDeskByLinesWhereItCannotBeSaved() throws Exception {
        // nobody can make a folder there, whoever runs the tests
        assertThat(run(List.of(), "reject 1\n", "--plain", "--briefs", "/proc/none", SAMPLE)
                        .status())
                .isEqualTo(4);
        assertThat(run(List.of(), "", "--plain", "-").status()).isEqualTo(2);
        assertThat(run(List.of(), "", "--plain", "missing.txt").status()).isEqualTo(3);
    }

    @Test
    void tellsItsVersionItsHelpAndItsKeys() throws Exception {
        assertThat(precis("--version").out()).startsWith("precis 1.0");
        assertThat(precis("--help").out()).contains("draft", "export", "--briefs", "--plain");
        assertThat(precis("keys").out()).contains("| e | edit the point in place |");
        assertThat(precis("--help").out().lines()).anyMatch(line -> line.length() > 60);
        environment.put("COLUMNS", "60");
        assertThat(precis("--help").out().lines()).allMatch(line -> line.length() <= 60);
    }

    @Test
    void isNotDoneWhereNothingCouldBePrinted() throws Exception {
        Path full = Path.of("/dev/full");
        assumeTrue(Files.exists(full));
        for (String command : List.of("--help", "--version", "draft --help", "keys", "draft " + SAMPLE)) {
            assertThat(status(List.of(), full, command.split(" "))).as(command).isEqualTo(4);
            assertThat(Files.readString(folder.resolve("stderr")))
                    .contains("standard output: cannot be written")
                    .hasLineCount(1);
        }
    }

    private Run precis(String... arguments) throws IOException, InterruptedException {
        return run(List.of(), "", arguments);
    }

    private Run run(List<String> options, String input, String... arguments) throws IOException, InterruptedException {
        Files.writeString(folder.resolve("stdin"), input);
        Path out = folder.resolve("stdout");
        int status = status(options, out, arguments);
        return new Run(status, Files.readString(out), Files.readString(folder.resolve("stderr")));
    }

    private int status(List<String> options, Path out, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.addAll(List.of(
                "-XX:TieredStopAtLevel=1", "-Dprecis.home=" + Path.of("").toAbsolutePath(), "-jar"));
        command.add("target/app/precis.jar");
        command.addAll(List.of(arguments));
        Path in = folder.resolve("stdin");
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectInput(Files.exists(in) ? in.toFile() : new File("/dev/null"))
                .redirectOutput(out.toFile())
                .redirectError(folder.resolve("stderr").toFile());
        builder.environment().put("PRECIS_BRIEFS", folder.resolve("briefs").toString());
        builder.environment().putAll(environment);
        Process process = builder.start();
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return process.exitValue();
    }
}
