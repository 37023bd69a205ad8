package precis.term;

import static org.assertj.core.api.Assertions.assertThat;

import com.googlecode.lanterna.input.DefaultKeyDecodingProfile;
import com.googlecode.lanterna.input.InputDecoder;
import com.googlecode.lanterna.input.KeyStroke;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import precis.key.Key;

class KeyDecoderTest {
    @ParameterizedTest
    @CsvSource({
        "j, j",
        "\u00e9, \u00e9",
        "\ud83d\ude00, \ud83d\ude00",
        "'\t', <Tab>",
        "'\u007f', <Backspace>",
        "'\u0012', <C-r>",
        "'\u0003', <C-c>",
        "'\u001b[A', <Up>",
        "'\u001b[1;5D', <C-Left>",
        "'\u001b[Z', <S-Tab>",
        "'\u001b[5~', <PageUp>",
        "'\u001bf', <A-f>",
        "'\u001b', <Esc>"
    })
    void turnsBytesIntoKeys(String bytes, String key) throws IOException {
        assertThat(events(bytes)).containsExactly(new Event.KeyPressed(Key.parse(key)), new Event.Closed());
    }

    @Test
    void aLineFeedIsEnterForTheTerminalMakesReturnOne() throws IOException {
        assertThat(events("\n")).first().isEqualTo(new Event.KeyPressed(Key.named("Enter")));
    }

    @Test
    void aPasteIsOneEventAndNoneOfItsCharactersIsAKey() throws IOException {
        assertThat(events("\u001b[200~q\u001a\r\u001b[201~x"))
                .containsExactly(new Event.Pasted("q\u001a\r"), new Event.KeyPressed(Key.of('x')), new Event.Closed());
    }

    @ParameterizedTest
    @CsvSource({"'\u001b[<0;12;3M', 11, 2, 0", "'\u001b[<64;1;1M', 0, 0, -1", "'\u001b[<65;120;40M', 119, 39, 1"})
    void tellsWhatTheMouseDoes(String bytes, int column, int row, int wheel) throws IOException {
        Event expected = wheel == 0 ? new Event.Clicked(column, row) : new Event.Wheeled(column, row, wheel < 0);
        assertThat(events(bytes + "j")).startsWith(expected, new Event.KeyPressed(Key.of('j')));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u001b[<0;12;3m", "\u001b[<32;12;3M", "\u001b[?2026;2$y", "\u001b[?2026;0$y"})
    void aReportThatMeansNothingTypesNothing(String bytes) throws IOException {
        assertThat(events(bytes)).containsExactly(new Event.Closed());
    }

    private static List<Event> events(String bytes) throws IOException {
        InputDecoder decoder = new InputDecoder(new StringReader(bytes));
        decoder.addProfile(new DefaultKeyDecodingProfile());
        decoder.addProfile(() -> List.of(new PastePattern(), new ReportPattern()));
        KeyDecoder keys = new KeyDecoder();
        List<Event> events = new ArrayList<>();
        Event event;
        do {
            KeyStroke stroke = decoder.getNextCharacter(true);
            event = keys.decode(stroke);
            if (event != null) {
                events.add(event);
            }
        } while (!(event instanceof Event.Closed));
        return events;
    }
}
