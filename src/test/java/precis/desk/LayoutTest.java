package precis.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LayoutTest {
    @ParameterizedTest
    @CsvSource({
        "200, 60, SIDE_BY_SIDE",
        "110, 16, SIDE_BY_SIDE",
        "109, 40, STACKED",
        "110, 15, SINGLE",
        "60, 16, STACKED",
        "59, 40, SINGLE",
        "40, 10, SINGLE",
        "24, 6, SINGLE",
        "23, 40, TOO_SMALL",
        "80, 5, TOO_SMALL",
        "1, 1, TOO_SMALL"
    })
    void theShapeFollowsFromTheSize(int columns, int rows, Layout.Shape shape) {
        assertThat(Layout.of(new Size(columns, rows), Pane.BRIEF, Arrangement.FIRST)
                        .shape())
                .isEqualTo(shape);
    }

    @Test
    void partsCoverTheScreenAndDoNotOverlapWhateverTheSize() {
        for (int columns = 24; columns < 240; columns += columns < 180 ? 1 : 7) {
            for (int rows = 6; rows < 70; rows++) {
                for (Pane pane : Pane.values()) {
                    assertSound(Layout.of(new Size(columns, rows), pane, Arrangement.FIRST), columns, rows);
                }
            }
        }
    }

    /** Where the panes begin and how wide or high they are, as article + brief + preview. */
    @ParameterizedTest
    @CsvSource({
        "200, 60, 0, false, true, 80 + 59 + 59",
        "200, 60, 0, false, false, 83 + 100 + 0",
        "200, 60, 9, false, true, 83 + 58 + 57",
        "200, 60, -9, false, true, 36 + 81 + 81",
        "160, 40, 0, false, true, 64 + 47 + 47",
        "159, 40, 0, false, true, 83 + 75 + 0",
        "159, 40, -12, false, true, 36 + 100 + 0",
        "120, 40, 0, false, true, 66 + 53 + 0",
        "120, 40, 1, false, true, 71 + 48 + 0",
        "120, 40, -1, false, true, 61 + 58 + 0",
        "120, 40, -12, false, true, 36 + 83 + 0",
        "120, 40, 12, false, true, 83 + 36 + 0",
        "200, 60, 0, true, true, 0 + 100 + 0",
        "300, 60, 0, false, true, 83 + 100 + 84",
    })
    void columnsFollowFromTheArrangement(
            int columns, int rows, int shift, boolean zoomed, boolean preview, String widths) {
        Layout layout = Layout.of(new Size(columns, rows), Pane.BRIEF, new Arrangement(shift, zoomed, preview));
        assertThat(layout.article().width()
                        + " + "
                        + layout.brief().width()
                        + " + "
                        + layout.preview().width())
                .isEqualTo(widths);
    }

    @ParameterizedTest
    @CsvSource({
        "80, 24, 0, 8 + 10",
        "80, 24, 2, 10 + 8",
        "80, 24, 12, 14 + 4",
        "80, 24, -12, 7 + 11",
        "100, 48, 1, 20 + 22"
    })
    void rowsFollowFromTheArrangement(int columns, int rows, int shift, String heights) {
        Layout layout = Layout.of(new Size(columns, rows), Pane.BRIEF, new Arrangement(shift, false, true));
        assertThat(layout.article().height() + " + " + layout.brief().height()).isEqualTo(heights);
    }

    @Test
    void aZoomedPaneStandsInTheMiddle() {
        Layout layout = Layout.of(new Size(200, 60), Pane.ARTICLE, new Arrangement(0, true, true));
        assertThat(layout.article()).isEqualTo(new Rect(58, 2, 83, 56));
        assertThat(layout.brief()).isEqualTo(Rect.NONE);
    }

    @Test
    void aStepIsOneThatShowsOrNone() {
        Size size = new Size(80, 24);
        Arrangement least = Arrangement.FIRST;
        for (Arrangement next = least; next != null; next = next.moved(-1, size, Pane.BRIEF)) {
            least = next;
        }
        assertThat(least).isEqualTo(new Arrangement(-1, false, true));
        Arrangement farLeft = new Arrangement(-9, false, true);
        assertThat(farLeft.moved(1, size, Pane.BRIEF)).isEqualTo(Arrangement.FIRST);
    }

    @Test
    void theArticleHasNeverLessThanAThirdOfTheHeightBesideItsTitle() {
        for (int rows = 16; rows < 70; rows++) {
            int body = rows - 4;
            assertThat(Layout.of(new Size(80, rows), Pane.BRIEF, Arrangement.FIRST)
                                    .article()
                                    .height()
                            * 3)
                    .isGreaterThanOrEqualTo(body);
        }
    }

    @Test
    void linesStayReadableOnTheWidestScreen() {
        assertThat(Layout.of(new Size(300, 60), Pane.BRIEF, Arrangement.FIRST)
                        .article()
                        .width())
                .isLessThanOrEqualTo(90);
    }

    private static void assertSound(Layout layout, int columns, int rows) {
        List<Rect> parts = Stream.of(
                        layout.title(),
                        layout.topRule(),
                        layout.article(),
                        layout.rule(),
                        layout.tabs(),
                        layout.brief(),
                        layout.previewRule(),
                        layout.preview(),
                        layout.bottomRule(),
                        layout.hints())
                .filter(rect -> !rect.isEmpty())
                .toList();
        int[] covered = new int[columns * rows];
        for (Rect rect : parts) {
            for (int y = rect.y(); y < rect.y() + rect.height(); y++) {
                for (int x = rect.x(); x < rect.x() + rect.width(); x++) {
                    covered[y * columns + x]++;
                }
            }
        }
        assertThat(covered).as(columns + "x" + rows).containsOnly(1);
    }
}
