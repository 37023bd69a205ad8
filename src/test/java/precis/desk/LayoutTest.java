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
        assertThat(Layout.of(new Size(columns, rows), Pane.BRIEF).shape()).isEqualTo(shape);
    }

    @Test
    void partsCoverTheScreenAndDoNotOverlapWhateverTheSize() {
        for (int columns = 24; columns < 220; columns++) {
            for (int rows = 6; rows < 70; rows++) {
                for (Pane pane : Pane.values()) {
                    assertSound(Layout.of(new Size(columns, rows), pane), columns, rows);
                }
            }
        }
    }

    @Test
    void theArticleHasNeverLessThanAThirdOfTheHeightBesideItsTitle() {
        for (int rows = 16; rows < 70; rows++) {
            int body = rows - 4;
            assertThat(Layout.of(new Size(80, rows), Pane.BRIEF).article().height() * 3)
                    .isGreaterThanOrEqualTo(body);
        }
    }

    @Test
    void linesStayReadableOnTheWidestScreen() {
        assertThat(Layout.of(new Size(300, 60), Pane.BRIEF).article().width()).isLessThanOrEqualTo(90);
    }

    private static void assertSound(Layout layout, int columns, int rows) {
        List<Rect> parts = Stream.of(
                        layout.title(),
                        layout.topRule(),
                        layout.article(),
                        layout.rule(),
                        layout.tabs(),
                        layout.brief(),
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
