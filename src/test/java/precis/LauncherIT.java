package precis;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The launcher as it is shipped: with the packaged program, or with a Java and a Maven that only tell how they were called. */
class LauncherIT {
    private static final Path LAUNCHER = Path.of("precis").toAbsolutePath();
    private static final Path PACKAGED = Path.of("target", "app");

    private static final String JAVA_THAT_TELLS = """
            #!/bin/sh
            printf '<%s>\\n' "$@"
            exit 42
            """;
    private static final String MAVEN_THAT_BUILDS = """
            #!/bin/sh
            for argument; do
                case $argument in -Dbuild.folder=*) folder=${argument#*=} ;; esac
            done
            mkdir -p "$folder/app/lib"
            echo new >"$folder/app/precis.jar"
            echo new >"$folder/app/lib/library.jar"
            echo "built with $*"
            """;

    /** Under target and left there: the launcher may still be making its archive when a test has ended. */
    private Path folder = Path.of("");

    private final Map<String, String> environment = new HashMap<>();

    private record Run(int status, String out, String err) {}

    @BeforeEach
    void inANewFolder() throws IOException {
        folder = Files.createTempDirectory(Path.of("target").toAbsolutePath(), "launcher test ");
        environment.put("PATH", System.getenv("PATH"));
        environment.put("HOME", folder.toString());
    }

    @Test
    void runsTheProgramThroughAChainOfLinksFromAnyFolder() throws Exception {
        Path link = Files.createSymbolicLink(folder.resolve("link"), LAUNCHER);
        Files.createSymbolicLink(folder.resolve("second"), link.getFileName());

        assertThat(run(folder.resolve("second"), "--version")).isEqualTo(new Run(0, "precis 1.0\n", ""));
    }

    @Test
    void runsTheProgramInAPathWithASpace() throws Exception {
        Path home = install();
        copy(PACKAGED, home.resolve("target/app"));

        assertThat(run(home.resolve("precis"), "--version")).isEqualTo(new Run(0, "precis 1.0\n", ""));
    }

    @Test
    void passesOverAJavaHomeThatIsTooOldOrBroken() throws Exception {
        environment.put("JAVA_HOME", java("old", "11.0.2").toString());
        assertThat(run(LAUNCHER, "--version").out()).isEqualTo("precis 1.0\n");

        Path broken = java("broken", "17.0.1");
        Files.delete(broken.resolve("bin/java"));
        environment.put("JAVA_HOME", broken.toString());
        assertThat(run(LAUNCHER, "--version").out()).isEqualTo("precis 1.0\n");

        environment.put("JAVA_HOME", folder.resolve("nowhere").toString());
        assertThat(run(LAUNCHER, "--version").out()).isEqualTo("precis 1.0\n");
    }

    @Test
    void saysWhatIsMissingWhereThereIsNoJava() throws Exception {
        Path home = install();
        program(home, "old");
        withoutJavaOnPath();
        // as on a machine that has none in the usual folders
        String launcher = Files.readString(LAUNCHER).replaceAll("(?<= )/(usr|opt|Library)/[^ ;]+", "/nowhere/*");
        Files.writeString(home.resolve("precis"), launcher);

        assertThat(run(home.resolve("precis")).err())
                .isEqualTo("precis: needs Java 17 or newer; install one, or set JAVA_HOME to its folder\n");

        Path old = java("old", "1.8.0_402");
        environment.put("JAVA_HOME", old.toString());
        assertThat(run(home.resolve("precis"))).isEqualTo(new Run(1, "", """
                precis: needs Java 17 or newer (%s is Java 1.8.0_402); install one, or set JAVA_HOME to its folder
                """.formatted(old)));
    }

    @Test
    void findsJavaWithoutOneOnThePath() throws Exception {
        Path home = install();
        program(home, "old");
        withoutJavaOnPath();
        environment.put("JAVA_HOME", java("jdk", "17.0.1").toString());

        assertThat(run(home.resolve("precis")).status()).isEqualTo(42);
    }

    @Test
    void passesArgumentsAndTheExitStatusThroughAsTheyAre() throws Exception {
        Path home = install();
        program(home, "old");
        environment.put("JAVA_HOME", java("jdk", "25").toString());

        Run run = run(home.resolve("precis"), "draft", "an article.txt", "", "*");

        assertThat(run.status()).isEqualTo(42);
        assertThat(run.out())
                .contains("<-Dprecis.home=" + home + ">\n")
                .endsWith("<-jar>\n<" + home + "/target/app/precis.jar>\n<draft>\n<an article.txt>\n<>\n<*>\n");
    }

    @Test
    void doesNotBuildWhatIsUpToDate() throws Exception {
        Path home = withSources();
        program(home, "old");
        environment.put("JAVA_HOME", java("jdk", "17.0.1").toString());
        maven("#!/bin/sh\nexit 1\n");

        assertThat(run(home.resolve("precis")).err()).isEmpty();
    }

    @Test
    void buildsWhatIsMissingOrOlderThanASourceAndKeepsMavenOutOfTheOutput() throws Exception {
        Path home = withSources();
        environment.put("JAVA_HOME", java("jdk", "17.0.1").toString());
        maven(MAVEN_THAT_BUILDS);

        Run first = run(home.resolve("precis"));
        assertThat(first.err())
                .startsWith("precis: building")
                .contains("built with")
                .contains("-Dquick");
        assertThat(first.out()).startsWith("<-").doesNotContain("built");
        assertThat(home.resolve("target/app/lib/library.jar")).hasContent("new\n");
        assertThat(run(home.resolve("precis")).err()).isEmpty();

        program(home, "old");
        Files.setLastModifiedTime(
                home.resolve("src/main/Source.java"),
                FileTime.from(Instant.now().plusSeconds(1)));
        run(home.resolve("precis"));
        assertThat(home.resolve("target/app/precis.jar")).hasContent("new\n");
        assertThat(home.resolve("target")).isDirectoryNotContaining("glob:**launch-*");
    }

    @Test
    void leavesTheOldProgramWhereABuildFails() throws Exception {
        Path home = withSources();
        program(home, "old");
        Files.setLastModifiedTime(
                home.resolve("pom.xml"), FileTime.from(Instant.now().plusSeconds(1)));
        environment.put("JAVA_HOME", java("jdk", "17.0.1").toString());
        maven(MAVEN_THAT_BUILDS + "exit 1\n");

        Run run = run(home.resolve("precis"));

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).endsWith("precis: the build failed; Maven's lines above say why\n");
        assertThat(home.resolve("target/app/precis.jar")).hasContent("old\n");
        assertThat(home.resolve("target")).isDirectoryNotContaining("glob:**launch-*");
    }

    @Test
    void saysThatMavenIsMissing() throws Exception {
        Path home = withSources();
        withoutJavaOnPath();

        assertThat(run(home.resolve("precis")))
                .isEqualTo(new Run(1, "", "precis: needs Maven (mvn) to build itself; install it\n"));
    }

    /** The launcher in a folder of its own. */
    private Path install() throws IOException {
        Path home = Files.createDirectories(folder.resolve("home"));
        Files.copy(LAUNCHER, home.resolve("precis"));
        return home.toRealPath();
    }

    private Path withSources() throws IOException {
        Path home = install();
        Files.createDirectories(home.resolve("src/main"));
        Files.writeString(home.resolve("src/main/Source.java"), "class Source {}");
        Files.writeString(home.resolve("pom.xml"), "<project/>");
        return home;
    }

    /** A program that only looks as if it had been built, now. */
    private static void program(Path home, String content) throws IOException {
        Files.createDirectories(home.resolve("target/app/lib"));
        Files.writeString(home.resolve("target/app/precis.jar"), content + "\n");
    }

    private Path java(String name, String version) throws IOException {
        Path home = folder.resolve(name);
        executable(home.resolve("bin/java"), JAVA_THAT_TELLS);
        executable(home.resolve("bin/javac"), JAVA_THAT_TELLS);
        Files.writeString(home.resolve("release"), "IMPLEMENTOR=\"N/A\"\nJAVA_VERSION=\"" + version + "\"\n");
        return home;
    }

    private void maven(String script) throws IOException {
        executable(folder.resolve("tools/mvn"), script);
        environment.put("PATH", folder.resolve("tools") + ":" + environment.get("PATH"));
    }

    private void withoutJavaOnPath() throws IOException {
        Path tools = Files.createDirectories(folder.resolve("few tools"));
        for (String tool : List.of("cksum", "find", "mkdir", "mv", "readlink", "rm", "sh", "touch")) {
            Path found = Stream.of("/usr/bin/", "/bin/")
                    .map(path -> Path.of(path + tool))
                    .filter(Files::exists)
                    .findFirst()
                    .orElseThrow();
            Files.createSymbolicLink(tools.resolve(tool), found);
        }
        environment.put("PATH", tools.toString());
    }

    private static void executable(Path file, String content) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, content);
        if (!file.toFile().setExecutable(true)) {
            throw new IOException("cannot make executable: " + file);
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        List<Path> files;
        try (Stream<Path> walked = Files.walk(from)) {
            files = walked.filter(path -> !path.toString().endsWith(".jsa")).toList();
        }
        for (Path file : files) {
            Path target = to.resolve(from.relativize(file));
            Files.createDirectories(target.getParent());
            Files.copy(file, target);
        }
    }

    private Run run(Path launcher, String... arguments) throws Exception {
        ProcessBuilder builder = new ProcessBuilder(launcher.toString());
        builder.command().addAll(List.of(arguments));
        builder.directory(folder.toFile());
        builder.environment().clear();
        builder.environment().putAll(environment);
        Path err = folder.resolve("err");
        builder.redirectError(err.toFile());
        Process process = builder.start();
        process.getOutputStream().close();
        String out = new String(process.getInputStream().readAllBytes(), UTF_8);
        return new Run(process.waitFor(), out, Files.readString(err));
    }
}
