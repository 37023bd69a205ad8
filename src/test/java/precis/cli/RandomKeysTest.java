package precis.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import precis.Fixtures;
import precis.brief.Brief;
import precis.brief.Point;
import precis.brief.SectionKind;
import precis.desk.Command;
import precis.desk.Mode;
import precis.desk.Saving;
import precis.desk.Size;
import precis.file.BriefJson;
import precis.file.CrashDisk;
import precis.key.Key;
import precis.term.Canvas;
import precis.text.CharWidth;
import precis.text.InputException;

/**
 * Whatever is struck, on whatever article, and however late disk and reader are: nothing breaks, every row fits, and undo of
 * everything gives the first brief, byte for byte. The keys are those of the whole table, at random but the same each time;
 * {@code -Dkeys=1000000} strikes ten times as many, which takes three minutes.
 */
class RandomKeysTest {
    private static final int KEYS = Integer.getInteger("keys", 100_000);
    private static final int KEYS_A_DESK = 1_000;

    private static final int[] ALPHABET = {
        'a', 'B', ' ', ' ', '.', '"', '\n', '\n', 0x301, 0x6771, 0x1F600, 0x200D, 0x1F1E9, 0x202E, 0x9B, 0xFFFD, '\t'
    };

    private final List<Key> keys = new ArrayList<>();
    private final List<Command> keyless = new ArrayList<>();

    RandomKeysTest() {
        for (Command command : Command.values()) {
            keys.addAll(command.keys());
            if (command.keys().isEmpty()) {
                keyless.add(command);
            }
        }
    }

    @Test
    void leaveTheDeskWhole() {
        LongStream.range(0, KEYS / KEYS_A_DESK).parallel().forEach(seed -> {
            List<String> struck = new ArrayList<>();
            try {
                play(new Random(seed), struck);
            } catch (RuntimeException | AssertionError e) {
                List<String> last = struck.subList(Math.max(0, struck.size() - 20), struck.size());
                throw new AssertionError("desk " + seed + " after " + last, e);
            }
        });
    }

    private void play(Random random, List<String> struck) {
        Brief brief = random.nextInt(3) == 0 ? Fixtures.harbourBrief() : brief(random);
        Session session = Session.workLater("random", brief, false, new CrashDisk());
        session.inEditor(text -> cut(text, random));
        for (int i = 0; i < KEYS_A_DESK; i++) {
            if (random.nextInt(20) == 0) {
                session.workOnDisk();
            } else if (random.nextInt(20) == 0) {
                session.workOnReading();
            } else if (random.nextInt(20) == 0) {
                session.letTimePass();
            } else if (random.nextInt(40) == 0) {
                Size size = new Size(1 + random.nextInt(220), 1 + random.nextInt(50));
                struck.add(size.toString());
                session.resize(size);
            } else if (random.nextInt(30) == 0) {
                String typed = text(random, 12);
                struck.add('"' + typed + '"');
                session.paste(typed);
            } else if (random.nextInt(30) == 0 && session.state().mode() instanceof Mode.Reading) {
                Command command = keyless.get(random.nextInt(keyless.size()));
                struck.add(command.id());
                session.take(command);
            } else {
                Key key = keys.get(random.nextInt(keys.size()));
                struck.add(key.toString());
                session.press(key);
            }
            assertFits(session.screen());
        }
        struck.add("undo of everything");
        session.workOnReading();
        while (!(session.state().mode() instanceof Mode.Reading)) {
            session.press(Key.named("Esc"));
        }
        while (Command.UNDO.whyNot(session.state()) == null) {
            session.take(Command.UNDO);
        }
        assertThat(bytes(session.state().brief())).isEqualTo(bytes(brief));
        session.workOnDisk();
        if (session.state().saving() instanceof Saving.Saved
                && !session.state().history().future().isEmpty()) {
            assertThat(session.saved().points()).isEqualTo(read(brief).points());
        }
    }

    /** A brief of noise. It has a point already: a first draft goes under everything, and is no step that could be undone. */
    private static Brief brief(Random random) {
        SectionKind[] kinds = SectionKind.values();
        return Brief.empty("Random", Fixtures.articleOf(text(random, random.nextInt(900))))
                .withPoints(kinds[random.nextInt(kinds.length)], List.of(Point.own("o1", text(random, 40), null)));
    }

    /** As it comes back from the disk, where hostile characters are taken out of it. */
    private static Brief read(Brief brief) {
        try {
            return BriefJson.read(bytes(brief), "random");
        } catch (InputException e) {
            throw new AssertionError(e);
        }
    }

    private static byte[] bytes(Brief brief) {
        return BriefJson.write(brief, true).getBytes(UTF_8);
    }

    /** What an editor might make of a text: as it was, a line less, or a line of another. */
    private static String cut(String text, Random random) {
        List<String> lines = new ArrayList<>(text.lines().toList());
        int at = random.nextInt(lines.size());
        switch (random.nextInt(4)) {
            case 0 -> lines.remove(at);
            case 1 -> lines.set(at, text(random, 20));
            case 2 -> lines.add(at, lines.get(random.nextInt(lines.size())));
            default -> {}
        }
        return String.join("\n", lines);
    }

    private static void assertFits(Canvas screen) {
        if (screen.cursorX() < 0 || screen.cursorX() >= screen.width() || screen.cursorY() >= screen.height()) {
            throw new AssertionError(
                    "no cursor for those who follow it: " + screen.cursorX() + ", " + screen.cursorY());
        }
        for (int y = 0; y < screen.height(); y++) {
            String row = screen.row(y);
            if (CharWidth.of(row) != screen.width()) {
                throw new AssertionError("row " + y + " is not " + screen.width() + " cells wide: " + row);
            }
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
