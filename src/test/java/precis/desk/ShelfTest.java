package precis.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import precis.file.BriefListing;

class ShelfTest {
    private final Shelf shelf = Shelf.of(
            List.of(
                    listing("Strike on harbour", "Wire", "Odrin Kesh", "Selmun, Tavarra"),
                    listing("Bridge falls", "Courier", "Ann Lee", "Leeds"),
                    listing("Bicycles recalled", "Courier", "Tessaly", "Westmere")),
            new Size(100, 20));

    @ParameterizedTest
    @CsvSource({
        "kesh, 1",
        "KESH selmun, 1",
        "courier, 2",
        "courier leeds, 1",
        "2023-03, 3",
        "'  ', 3",
        "kesh leeds, 0",
    })
    void showsBriefsThatHaveAllWordsOfTheFilter(String filter, int count) {
        assertThat(shelf.after(Command.FIND).typed(filter).shown()).hasSize(count);
    }

    @Test
    void theCursorStaysOnItsBriefWhileTheFilterIsTyped() {
        Shelf bridge = shelf.after(Command.DOWN).after(Command.FIND).typed("le");
        assertThat(title(bridge)).isEqualTo("Bridge falls");
        Shelf gone = bridge.typed("x");
        assertThat(gone.brief()).isNull();
        assertThat(gone.after(Command.NEXT_LINE).brief()).isNull();
        Shelf back = gone.after(Command.DELETE_BACK);
        assertThat(back.shown()).hasSize(2);
        assertThat(title(back.after(Command.NEXT_LINE))).isEqualTo("Bicycles recalled");
        assertThat(back.after(Command.CLOSE).filter().text()).isEmpty();
    }

    @Test
    void typesOnlyIntoTheFilter() {
        assertThat(shelf.typed("x")).isEqualTo(shelf);
        assertThat(shelf.after(Command.HELP).typed("x").filter().text()).isEmpty();
    }

    @Test
    void theCursorStaysOnItsBriefWhenTheListIsReadAgain() {
        Shelf there = shelf.after(Command.BOTTOM).saying("a problem");
        List<BriefListing> more = new ArrayList<>(List.of(listing("New", "Wire", "Nobody", "Nowhere")));
        more.addAll(shelf.shown());
        Shelf again = there.with(more);
        assertThat(title(again)).isEqualTo("Bicycles recalled");
        assertThat(again.message()).isEqualTo(Message.error("a problem"));
        assertThat(again.with(List.of()).brief()).isNull();
    }

    @Test
    void anUnreadListHasNothingToOpen() {
        Shelf reading = Shelf.reading(new Size(80, 24)).after(Command.DOWN).after(Command.FIND);
        assertThat(reading.typed("x").brief()).isNull();
    }

    private static @Nullable String title(Shelf shelf) {
        BriefListing brief = shelf.brief();
        return brief == null ? null : brief.title();
    }

    private static BriefListing listing(String title, String source, String... names) {
        return new BriefListing(
                Path.of(title + ".json"),
                title,
                source,
                LocalDate.of(2023, 3, 2),
                List.of(names),
                2,
                Instant.EPOCH,
                null);
    }
}
