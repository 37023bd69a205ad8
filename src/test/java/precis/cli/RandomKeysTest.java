package precis.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import precis.Fixtures;
import precis.brief.Brief;
import precis.desk.Action;
import precis.desk.Command;
import precis.desk.Mode;
import precis.desk.Size;
import precis.key.Key;
import precis.term.Canvas;
import precis.text.CharWidth;

/** Whatever is struck, on whatever article: nothing breaks, every row fits, and undo of everything gives the first brief. */
class RandomKeysTest {
    private static final int[] ALPHABET = {
        'a', 'B', ' ', ' ', '.', '"', '\n', '\n', 0x301, 0x6771, 0x1F600, 0x200D, 0x1F1E9, 0x202E, 0x9B, 0xFFFD, '\t'
    };

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void leaveTheDeskWhole(long seed) {
        Random random = new Random(seed);
        Brief brief = seed % 2 == 0
                ? Fixtures.harbourBrief()
                : Brief.empty("Random", Fixtures.articleOf(text(random, random.nextInt(900))));
        Session session = new Session("random", brief, false, new Size(120, 40));
        List<Key> keys = keys();
        for (int i = 0; i < 1_200; i++) {
            if (random.nextInt(40) == 0) {
                session.take(new Action.Resized(new Size(1 + random.nextInt(160), 1 + random.nextInt(50))));
            } else if (random.nextInt(30) == 0) {
                session.take(new Action.Typed(text(random, 12)));
            } else {
                session.press(keys.get(random.nextInt(keys.size())));
            }
            assertFits(session.screen());
        }
        while (!(session.state().mode() instanceof Mode.Reading)) {
            session.press(Key.named("Esc"));
        }
        while (Command.UNDO.whyNot(session.state()) == null) {
            session.take(Command.UNDO);
        }
        assertThat(session.state().brief()).isEqualTo(brief);
    }

    private static List<Key> keys() {
        List<Key> keys = new ArrayList<>();
        for (Command command : Command.values()) {
            // a redraft of a brief that was not drafted is a change like any other, but a slow one
            if (command != Command.REDRAFT) {
                keys.addAll(command.keys());
            }
        }
        return keys;
    }

    private static void assertFits(Canvas screen) {
        for (int y = 0; y < screen.height(); y++) {
            assertThat(CharWidth.of(screen.row(y))).isEqualTo(screen.width());
        }
    }

    private static String text(Random random, int length) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < length; i++) {
            text.appendCodePoint(ALPHABET[random.nextInt(ALPHABET.length)]);
        }
        return text.toString();
    }
}
