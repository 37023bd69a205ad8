package precis.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import precis.Fixtures;
import precis.Goldens;
import precis.desk.Shelf;
import precis.desk.Size;
import precis.file.BriefListing;
import precis.file.CrashDisk;
import precis.key.Key;
import precis.term.Canvas;
import precis.term.Event;

class ShelfSceneTest {
    private final Stage stage = Session.workLater("none", Fixtures.harbourBrief(), false, new CrashDisk());
    private final ShelfScene scene = new ShelfScene(stage, Shelf.reading(new Size(110, 24)));

    @Test
    void showsALineABrief() {
        assertThat(text()).contains("reading the briefs…");
        scene.take(new Incoming.Listed(briefs(40), null));
        keys("j j");
        Goldens.check("shelf", canvas());
    }

    @Test
    void leavesOutOnNarrowScreensTheOutletAndThenTheDay() {
        scene.take(new Incoming.Listed(briefs(2), null));
        assertThat(text()).contains("outlet", "article of");
        assertThat(heads(100)).contains("article of").doesNotContain("outlet");
        assertThat(heads(80)).contains("disputed", "last edit").doesNotContain("article of");
    }

    @Test
    void opensTheBriefThatTheFilterLeaves() {
        scene.take(new Incoming.Listed(briefs(40), null));
        assertThat(keys("/ a c t o r <Space> 1 7")).isTrue();
        assertThat(text()).contains("1 of 40 briefs").contains("/actor 17").contains("Article 17");
        assertThat(keys("<Enter>")).isFalse();
        assertThat(Objects.requireNonNull(scene.chosen()).title()).isEqualTo("Article 17");
        // whoever comes back moves about in what the filter leaves
        assertThat(text()).contains("1 of 40 briefs").contains("? help").doesNotContain("Esc all");
    }

    @Test
    void showsBriefsAsTheyAreRead() {
        scene.take(new Incoming.Listed(briefs(2), null));
        assertThat(text())
                .contains("2 briefs")
                .contains("title")
                .contains("last edit")
                .contains("Article 1");
        keys("j");
        scene.take(new Incoming.Listed(briefs(40), null));
        assertThat(text()).contains("40 briefs");
        assertThat(keys("<Enter>")).isFalse();
        assertThat(Objects.requireNonNull(scene.chosen()).title()).isEqualTo("Article 1");
    }

    @Test
    void theWheelMovesTheCursorAndAClickChoosesAndThenOpens() {
        scene.take(new Incoming.Listed(briefs(40), null));
        tell(new Event.Wheeled(5, 5, false));
        tell(new Event.Wheeled(5, 5, false));
        tell(new Event.Wheeled(5, 5, true));
        assertThat(tell(new Event.Clicked(5, 1))).isTrue();
        assertThat(keys("<Enter>")).isFalse();
        assertThat(Objects.requireNonNull(scene.chosen()).title()).isEqualTo("Article 3");
        assertThat(tell(new Event.Clicked(5, 8))).isTrue();
        assertThat(tell(new Event.Clicked(50, 8))).isFalse();
        assertThat(Objects.requireNonNull(scene.chosen()).title()).isEqualTo("Article 5");
    }

    @Test
    void theFilterIsEditedAsFieldsAre() {
        scene.take(new Incoming.Listed(briefs(40), null));
        keys("/ z <Space> 1 7 <C-a> <A-d> a c t o r");
        assertThat(text()).contains("/actor 17").contains("1 of 40 briefs");
        keys("<C-e> <C-u>");
        assertThat(text()).contains("40 briefs").doesNotContain("of 40");
        keys("<C-_>");
        assertThat(text()).contains("/actor 17").contains("1 of 40 briefs");
    }

    @Test
    void escapeShowsAllAgain() {
        scene.take(new Incoming.Listed(briefs(40), null));
        keys("/ x y z");
        assertThat(text()).contains("no brief has “xyz”");
        assertThat(keys("<Enter>")).isTrue();
        keys("<Esc>");
        assertThat(text()).contains("40 briefs").doesNotContain("xyz");
    }

    @Test
    void saysWhichThemeItIsNowUntilTheNextKey() {
        scene.take(new Incoming.Listed(briefs(2), null));
        assertThat(keys("T")).isTrue();
        assertThat(text()).contains("theme: next");
        keys("j");
        assertThat(text()).doesNotContain("theme: next");
        keys("?");
        assertThat(text()).contains("T                        other colours: the next theme", "Ctrl-Z");
    }

    @Test
    void showsItsKeysAndLeaves() {
        scene.take(new Incoming.Listed(briefs(3), null));
        keys("?");
        assertThat(text()).contains("Enter").contains("only briefs with words").contains("next brief");
        assertThat(keys("q")).isTrue();
        assertThat(keys("<Esc>")).isTrue();
        assertThat(text()).contains("Article 2");
        assertThat(keys("q")).isFalse();
        assertThat(scene.chosen()).isNull();
    }

    @Test
    void saysWhatCannotBeReadOrIsGone() {
        scene.take(new Incoming.Listed(List.of(), "briefs: may not be read; check its permissions"));
        assertThat(text()).contains("briefs: may not be read; check its permissions");
        scene.take(new Incoming.Listed(List.of(), null));
        assertThat(text()).contains("no brief is here any more");
        assertThat(keys("<Enter>")).isTrue();
    }

    @Test
    void drawsItselfInAnySize() {
        scene.take(new Incoming.Listed(briefs(3), null));
        for (int width = 1; width < 120; width += 7) {
            for (int height = 1; height < 12; height++) {
                scene.resize(new Size(width, height));
                Canvas canvas = new Canvas(width, height);
                scene.draw(canvas);
                assertThat(canvas.row(0)).isNotNull();
            }
        }
    }

    private boolean keys(String keys) {
        boolean goesOn = true;
        for (Key key : Key.parseAll(keys)) {
            goesOn = scene.take(new Incoming.FromTerminal(new Event.KeyPressed(key)));
        }
        return goesOn;
    }

    private boolean tell(Event event) {
        return scene.take(new Incoming.FromTerminal(event));
    }

    /** The row with the names of the columns, on a screen of so many. */
    private String heads(int columns) {
        scene.resize(new Size(columns, 24));
        Canvas canvas = new Canvas(columns, 24);
        scene.draw(canvas);
        return canvas.row(2);
    }

    private String text() {
        StringBuilder text = new StringBuilder();
        Canvas canvas = canvas();
        for (int y = 0; y < canvas.height(); y++) {
            text.append(canvas.row(y)).append('\n');
        }
        return text.toString();
    }

    private Canvas canvas() {
        Canvas canvas = new Canvas(110, 24);
        scene.draw(canvas);
        return canvas;
    }

    private static List<BriefListing> briefs(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> new BriefListing(
                        Path.of(i + ".json"),
                        "Article " + i,
                        "Wire",
                        LocalDate.of(2023, 3, 2),
                        List.of("Actor " + i),
                        i % 3,
                        Instant.EPOCH,
                        null))
                .toList();
    }
}
