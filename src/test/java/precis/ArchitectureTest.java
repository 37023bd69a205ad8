package precis;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.Architectures.LayeredArchitecture;
import com.tngtech.archunit.library.Architectures.LayeredArchitecture.LayerDependencySpecification;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Holds what ARCHITECTURE.md says of the rooms. There are no exemptions: a class that needs one is in the wrong room. */
@AnalyzeClasses(packages = "precis", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {
    @ArchTest
    static final ArchRule roomsKnowOnlyWhatTheTableAllows =
            rooms().because("ARCHITECTURE.md says so, and what is not known cannot be leaned on");

    @ArchTest
    static final ArchRule packagesHaveNoCycles = slices().matching("precis.(**)")
            .should()
            .beFreeOfCycles()
            .because("of two packages that know each other neither can be understood alone");

    @ArchTest
    static final ArchRule onlyTermKnowsTheTerminalLibrary = onlyOneRoomKnows("term", "com.googlecode.lanterna..");

    @ArchTest
    static final ArchRule onlyFileKnowsTheJsonLibrary =
            onlyOneRoomKnows("file", "tools.jackson..", "com.fasterxml.jackson..");

    @ArchTest
    static final ArchRule onlyMarkdownKnowsTheMarkdownLibrary = onlyOneRoomKnows("markdown", "org.commonmark..");

    @ArchTest
    static final ArchRule onlyCliKnowsTheCommandLineLibrary = onlyOneRoomKnows("cli", "picocli..");

    @ArchTest
    static final ArchRule theSameArticleGivesTheSameBrief = noClasses()
            .that()
            .resideOutsideOfPackages("precis.cli..", "precis.term..")
            .should()
            .accessTargetWhere(
                    describe("takes something from where it runs", access -> asksTheMachine(access.getTarget())))
            .because("streams, clock, chance, locale, charset and time zone are passed in by cli");

    @ArchTest
    static final ArchRule thinkingDoesNoInput = noClasses()
            .that()
            .resideInAnyPackage("precis.language..", "precis.reading..", "precis.draft..", "precis.brief..")
            .should()
            .dependOnClassesThat(
                    resideInAnyPackage("java.io..", "java.nio.file..", "java.nio.channels..", "java.net.."))
            .allowEmptyShould(true)
            .because("packed files come from text.Resources, all others through the room file");

    @ArchTest
    static final ArchRule namesSayWhatAClassIs = noClasses()
            .should()
            .haveNameMatching(".*(Manager|Utils?|Helper|Impl)")
            .because("such a name says nothing");

    @ArchTest
    static final ArchRule lowRoomsUseNoRegularExpressions = noClasses()
            .that()
            .resideInAnyPackage("precis.text..", "precis.language..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("java.util.regex..")
            .orShould()
            .callMethod(String.class, "matches", String.class)
            .orShould()
            .callMethod(String.class, "replaceAll", String.class, String.class)
            .orShould()
            .callMethod(String.class, "replaceFirst", String.class, String.class)
            .because("they cost time before the first frame and can take forever on a hostile article");

    /** What no room below asks for, whatever is passed. */
    private static final Set<String> ASKS_THE_MACHINE = Set.of(
            "java.lang.Math.random",
            "java.lang.String.formatted",
            "java.lang.System.console",
            "java.lang.System.currentTimeMillis",
            "java.lang.System.err",
            "java.lang.System.getenv",
            "java.lang.System.getProperty",
            "java.lang.System.in",
            "java.lang.System.lineSeparator",
            "java.lang.System.nanoTime",
            "java.lang.System.out",
            "java.nio.charset.Charset.defaultCharset",
            "java.security.SecureRandom.<init>",
            "java.time.Clock.system",
            "java.time.Clock.systemDefaultZone",
            "java.time.Clock.systemUTC",
            "java.time.ZoneId.systemDefault",
            "java.util.Calendar.getInstance",
            "java.util.Date.<init>",
            "java.util.Locale.getDefault",
            "java.util.Random.<init>",
            "java.util.TimeZone.getDefault",
            "java.util.UUID.randomUUID",
            "java.util.concurrent.ThreadLocalRandom.current");

    /** What asks the machine unless one of this type is passed. */
    private static final Map<String, Class<?>> ASKS_UNLESS_TOLD = Map.ofEntries(
            Map.entry("java.io.FileReader.<init>", Charset.class),
            Map.entry("java.io.FileWriter.<init>", Charset.class),
            Map.entry("java.io.InputStreamReader.<init>", Charset.class),
            Map.entry("java.io.OutputStreamWriter.<init>", Charset.class),
            Map.entry("java.io.PrintStream.<init>", Charset.class),
            Map.entry("java.io.PrintStream.format", Locale.class),
            Map.entry("java.io.PrintStream.printf", Locale.class),
            Map.entry("java.io.PrintWriter.format", Locale.class),
            Map.entry("java.io.PrintWriter.printf", Locale.class),
            Map.entry("java.lang.String.format", Locale.class),
            Map.entry("java.lang.String.getBytes", Charset.class),
            Map.entry("java.lang.String.toLowerCase", Locale.class),
            Map.entry("java.lang.String.toUpperCase", Locale.class),
            Map.entry("java.time.Instant.now", Clock.class),
            Map.entry("java.time.LocalDate.now", Clock.class),
            Map.entry("java.time.LocalDateTime.now", Clock.class),
            Map.entry("java.time.LocalTime.now", Clock.class),
            Map.entry("java.time.OffsetDateTime.now", Clock.class),
            Map.entry("java.time.Year.now", Clock.class),
            Map.entry("java.time.YearMonth.now", Clock.class),
            Map.entry("java.time.ZonedDateTime.now", Clock.class),
            Map.entry("java.util.Formatter.<init>", Locale.class),
            Map.entry("java.util.Scanner.<init>", Charset.class));

    private static boolean asksTheMachine(AccessTarget target) {
        String name = target.getOwner().getName() + "." + target.getName();
        if (!(target instanceof CodeUnitAccessTarget call)) {
            return ASKS_THE_MACHINE.contains(name);
        }
        List<JavaClass> given = call.getRawParameterTypes();
        Class<?> told = ASKS_UNLESS_TOLD.get(name);
        boolean untold = told != null && given.stream().noneMatch(type -> type.isEquivalentTo(told));
        boolean decodes = name.equals("java.lang.String.<init>")
                && given.stream().anyMatch(type -> type.isEquivalentTo(byte[].class))
                && given.stream().noneMatch(type -> type.isEquivalentTo(Charset.class));
        return ASKS_THE_MACHINE.contains(name) || untold || decodes;
    }

    private static ArchRule onlyOneRoomKnows(String room, String... library) {
        return noClasses()
                .that()
                .resideOutsideOfPackage("precis." + room + "..")
                .should()
                .dependOnClassesThat(resideInAnyPackage(library))
                .because("a library that one room knows can be replaced");
    }

    /** The table of ARCHITECTURE.md: a row a room with its name, what lives there, and what it may know. */
    private static LayeredArchitecture rooms() {
        List<String[]> rows = rows();
        LayeredArchitecture house = layeredArchitecture()
                .consideringOnlyDependenciesInLayers()
                .withOptionalLayers(true)
                .ensureAllClassesAreContainedInArchitecture();
        for (String[] row : rows) {
            house = house.layer(row[0]).definedBy("precis." + row[0] + "..");
        }
        for (String[] row : rows) {
            LayerDependencySpecification room = house.whereLayer(row[0]);
            if (row[2].isEmpty()) {
                house = room.mayNotAccessAnyLayer();
            } else if (!row[2].equals("everything")) {
                house = room.mayOnlyAccessLayers(row[2].split(", ", -1));
            }
        }
        return house;
    }

    private static List<String[]> rows() {
        try (Stream<String> lines = Files.lines(Path.of("ARCHITECTURE.md"))) {
            return lines.filter(line -> line.startsWith("| `"))
                    .map(line -> line.replaceFirst("^\\| `", "").split("`? *\\| *", -1))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
