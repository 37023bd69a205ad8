package precis.file;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.assertj.core.api.ThrowableAssert;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import precis.Fixtures;
import precis.brief.Brief;
import precis.brief.Point;
import precis.brief.SampleBriefs;
import precis.brief.Seal;
import precis.brief.SectionKind;
import precis.text.Article;
import precis.text.InputException;

class BriefFolderTest {
    private static final Path FOLDER = Path.of("briefs").toAbsolutePath();

    private final CrashDisk disk = new CrashDisk();
    private final BriefFolder folder = new BriefFolder(FOLDER, disk);

    @ParameterizedTest
    @CsvSource({
        "x.txt, x",
        "a.b.txt, a.b",
        "README, README",
        ".txt, .txt",
        "Der Fall 7 – Zürich.txt, Der-Fall-7---Z-rich",
        "😀.txt, -",
        "a/b:c.txt, a-b-c",
    })
    void namesABriefAfterItsFile(String file, String name) {
        assertThat(BriefFolder.nameOf(SampleBriefs.article("Text.", file))).isEqualTo(name);
    }

    @Test
    void namesABriefAfterTheFirstWordsOfWhatHasNoFile() {
        String text = "  “One” two\nthree four, five six seven eight nine ten.";
        assertThat(BriefFolder.nameOf(SampleBriefs.article(text, "")))
                .isEqualTo("-One--two-three-four--five-six-seven-eight");
        assertThat(BriefFolder.nameOf(SampleBriefs.article("long ".repeat(9), "l".repeat(99) + ".txt")))
                .hasSize(80);
    }

    @Test
    void findsABriefByItsArticleWhateverEitherIsCalled() throws Exception {
        Article article = SampleBriefs.article();
        assertThat(folder.find(article)).isNull();
        assertThat(folder.pathFor(article)).isEqualTo(path("bridge.json"));
        folder.save(path("other.json"), SampleBriefs.full());
        assertThat(folder.find(article)).isEqualTo(path("other.json"));
        assertThat(folder.pathFor(article)).isEqualTo(path("other.json"));
    }

    @Test
    void givesAnotherArticleAnotherName() throws Exception {
        folder.save(path("bridge.json"), SampleBriefs.full());
        assertThat(folder.pathFor(SampleBriefs.article("Other.", "bridge.txt"))).isEqualTo(path("bridge-2.json"));
        assertThat(folder.pathFor(SampleBriefs.article("Other.", "BRIDGE.txt"))).isEqualTo(path("BRIDGE-2.json"));
        folder.save(path("Bridge-2.json"), Brief.empty("Other", SampleBriefs.article("Other.", "Bridge.txt")));
        assertThat(folder.pathFor(SampleBriefs.article("Third.", "bridge.txt"))).isEqualTo(path("bridge-3.json"));
    }

    @Test
    void findsADamagedBriefRatherThanStartingANewOne() throws Exception {
        folder.save(path("bridge.json"), SampleBriefs.full());
        byte[] whole = disk.read(path("bridge.json"), Integer.MAX_VALUE);
        for (int length : List.of(0, 40, whole.length - 5)) {
            disk.write(path("bridge.json"), Arrays.copyOf(whole, length));
            assertThat(folder.find(SampleBriefs.article())).isEqualTo(path("bridge.json"));
            assertThatThrownBy(() -> folder.load(path("bridge.json"))).isInstanceOf(InputException.class);
        }
    }

    @Test
    void leavesOthersFilesUnderTheNameAlone() throws Exception {
        disk.write(path("bridge.json"), "{\"name\": \"bridge\"}".getBytes(UTF_8));
        assertThat(folder.find(SampleBriefs.article())).isNull();
        assertThat(folder.pathFor(SampleBriefs.article())).isEqualTo(path("bridge-2.json"));
    }

    @Test
    void neverWritesOverWhatItCannotRead() throws Exception {
        for (String content : List.of("", "{", "{\"format\": \"precis-brief/2\"}", "notes")) {
            disk.write(path("bridge.json"), content.getBytes(UTF_8));
            assertThatThrownBy(() -> folder.save(path("bridge.json"), SampleBriefs.full()))
                    .isInstanceOf(OutputException.class)
                    .hasMessage(path("bridge.json")
                            + ": was not written over, it is no brief to this Precis; move it away and save again");
            assertThat(disk.read(path("bridge.json"), 99)).asString(UTF_8).isEqualTo(content);
        }
    }

    @Test
    void neverWritesOverTheBriefOfAnotherArticle() throws Exception {
        folder.save(path("bridge.json"), SampleBriefs.full());
        Brief other = Brief.empty("Other", SampleBriefs.article("Other.", "bridge.txt"));
        assertThatThrownBy(() -> folder.save(path("bridge.json"), other))
                .hasMessageContaining("is the brief of another article");
        assertThat(folder.load(path("bridge.json"))).isEqualTo(SampleBriefs.full());
    }

    @Test
    void keepsUnknownKeysByThePointTheyStandIn() throws Exception {
        String json = BriefJson.write(SampleBriefs.full(), false)
                .replace(
                        "\"title\":\"Bridge falls\",\"created\"",
                        "\"tlp\":{\"level\":[1.10,null]},\"title\":\"Bridge falls\",\"created\"")
                .replace("\"id\":\"s1\"", "\"id\":\"s1\",\"grade\":\"F6\"")
                .replace("\"id\":\"who\"", "\"id\":\"who\",\"colour\":\"red\"")
                .replace("\"id\":\"w1\"", "\"id\":\"w1\",\"checked\":true")
                .replace("\"id\":\"a1\"", "\"id\":\"a1\",\"gone\":1")
                .replace("\"mentions\":1", "\"mentions\":1,\"country\":\"England\"")
                .replace("\"holder\":\"the report\"", "\"holder\":\"the report\",\"party\":\"none\"");
        disk.write(path("bridge.json"), json.getBytes(UTF_8));
        Brief brief = folder.load(path("bridge.json"));
        Point first = brief.section(SectionKind.WHO).points().get(0);
        folder.save(
                path("bridge.json"),
                brief.withPoints(SectionKind.WHO, List.of(Point.own("o9", "First", null), first))
                        .withPoints(SectionKind.WHAT, List.of()));
        String saved = new String(disk.read(path("bridge.json"), Integer.MAX_VALUE), UTF_8);
        assertThat(saved)
                .contains("\"level\": [\n      1.10,\n      null\n    ]", "\"grade\": \"F6\"", "\"colour\": \"red\"")
                .contains("\"country\": \"England\"", "\"party\": \"none\"")
                .containsSubsequence("\"id\": \"o9\"", "\"id\": \"w1\"", "\"checked\": true", "\"id\": \"what\"")
                .doesNotContain("gone");
    }

    @Test
    void takesKeysOutThatNoLongerHold() throws Exception {
        folder.save(path("bridge.json"), SampleBriefs.full());
        Brief brief = SampleBriefs.full();
        Brief calm = brief.withPoints(
                SectionKind.WHAT,
                brief.section(SectionKind.WHAT).points().stream()
                        .map(point -> point.withRejected(false))
                        .toList());
        folder.save(path("bridge.json"), calm);
        assertThat(folder.load(path("bridge.json"))).isEqualTo(calm);
    }

    @Test
    void listsBriefsRecentFirstAndBrokenOnesLast() throws Exception {
        Brief full = SampleBriefs.full();
        folder.save(path("a.json"), full.withTimes(null, Instant.EPOCH).withTitle("Old"));
        folder.save(path("b.json"), full);
        disk.write(path("c.json"), "{".getBytes(UTF_8));
        disk.write(path("b.reading.json"), "{}".getBytes(UTF_8));
        disk.write(path("b.md"), "# B".getBytes(UTF_8));
        List<BriefListing> list = folder.list();
        assertThat(list).extracting(BriefListing::title).containsExactly("Bridge falls", "Old", "c.json");
        assertThat(list.get(0))
                .isEqualTo(new BriefListing(
                        path("b.json"),
                        "Bridge falls",
                        "The Courier",
                        LocalDate.of(2023, 3, 2),
                        list.get(0).names(),
                        2,
                        full.updated(),
                        null));
        assertThat(list.get(2).problem()).contains("c.json: is a damaged brief");
    }

    @Test
    void tellsOfBriefsWhileOthersAreStillRead() throws Exception {
        Brief full = SampleBriefs.full();
        for (int i = 0; i < 120; i++) {
            folder.save(
                    path(i + ".json"),
                    full.withTimes(null, Instant.ofEpochSecond(i)).withTitle("Brief " + i));
        }
        List<List<BriefListing>> told = new ArrayList<>();
        List<BriefListing> all = folder.list(told::add);
        assertThat(told).extracting(List::size).containsExactly(50, 100, 120);
        assertThat(told.get(0).get(0).title()).isEqualTo("Brief 119");
        assertThat(all).isEqualTo(told.get(2)).isEqualTo(folder.list());
        assertThat(all.subList(0, 50)).isEqualTo(told.get(0));
    }

    @Test
    void listsTheNamesOfActorsAndPlaces() throws Exception {
        Brief brief = Fixtures.harbourBrief();
        folder.save(path("harbour.json"), brief);
        assertThat(folder.list().get(0).names())
                .containsExactly("Odrin Kesh", "Tiber Osgan", "Salome Ruvik", "Selmun, Tavarra");
    }

    @Test
    void saysThatItCannotBeListedRatherThanThatItIsEmpty() throws Exception {
        folder.save(path("bridge.json"), SampleBriefs.full());
        disk.lock();
        List<ThrowableAssert.ThrowingCallable> questions = List.of(
                folder::list,
                folder::isEmpty,
                () -> folder.find(SampleBriefs.article()),
                () -> folder.pathFor(SampleBriefs.article()));
        for (ThrowableAssert.ThrowingCallable question : questions) {
            assertThatThrownBy(question)
                    .isInstanceOf(InputException.class)
                    .hasMessage(FOLDER + ": may not be read; check its permissions");
        }
        assertThatThrownBy(() -> folder.export(path("bridge.json"), sealed("one")))
                .isInstanceOf(OutputException.class)
                .hasMessageContaining("may not be written");
    }

    @Test
    void exportsBesideTheBriefAndNeverOverSomebodysWork() throws Exception {
        assertThat(folder.export(path("bridge.json"), sealed("one"))).isEqualTo(path("bridge.md"));
        assertThat(folder.export(path("bridge.json"), sealed("two"))).isEqualTo(path("bridge.md"));
        assertThat(disk.read(path("bridge.md"), 999)).asString(UTF_8).isEqualTo(sealed("two"));
        disk.write(path("bridge.md"), (sealed("two") + "mine").getBytes(UTF_8));
        assertThat(folder.export(path("bridge.json"), sealed("three"))).isEqualTo(path("bridge-2.md"));
        assertThat(folder.export(path("bridge.json"), sealed("four"))).isEqualTo(path("bridge-2.md"));
        assertThat(disk.read(path("bridge.md"), 999)).asString(UTF_8).endsWith("mine");
    }

    @Test
    void exportsNotOverAFileWhoseNameDiffersInCase() throws Exception {
        disk.write(path("Bridge.md"), sealed("other").getBytes(UTF_8));
        assertThat(folder.export(path("bridge.json"), sealed("one"))).isEqualTo(path("bridge-2.md"));
    }

    private static String sealed(String body) {
        return Seal.on("---\ntitle: \"T\"\n---\n\n" + body + "\n");
    }

    private static Path path(String name) {
        return FOLDER.resolve(name);
    }
}
