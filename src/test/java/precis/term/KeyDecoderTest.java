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
import precis.key.Key;

class KeyDecoderTest {
    @ParameterizedTest
    @CsvSource({
        "j, j",
        "\u00e9, \u00e9",
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

    private static List<Event> events(String bytes) throws IOException {
        InputDecoder decoder = new InputDecoder(new StringReader(bytes));
        decoder.addProfile(new DefaultKeyDecodingProfile());
        decoder.addProfile(() -> List.of(new PastePattern()));
        List<Event> events = new ArrayList<>();
        Event event;
        do {
            KeyStroke stroke = decoder.getNextCharacter(true);
            event = KeyDecoder.decode(stroke);
            if (event != null) {
                events.add(event);
            }
        } while (!(event instanceof Event.Closed));
        return events;
    }
}
