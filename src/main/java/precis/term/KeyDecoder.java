package precis.term;

import com.googlecode.lanterna.input.KeyStroke;
import com.googlecode.lanterna.input.KeyType;
import org.jspecify.annotations.Nullable;
import precis.key.Key;

/** Turns Lanterna's key strokes into ours. */
final class KeyDecoder {
    /** The first half of a character of two UTF-16 units; Lanterna hands out each half as a stroke of its own. */
    private char firstHalf;

    /** The event for a key stroke, or null for one that means nothing to us, or not yet. */
    @Nullable
    Event decode(KeyStroke stroke) {
        if (stroke instanceof PastePattern.Paste paste) {
            return new Event.Pasted(paste.text());
        }
        if (stroke instanceof ReportPattern.Report report) {
            return report.event();
        }
        if (stroke.getKeyType() == KeyType.EOF) {
            return new Event.Closed();
        }
        Key key = key(stroke);
        return key == null ? null : new Event.KeyPressed(key);
    }

    private @Nullable Key key(KeyStroke stroke) {
        boolean control = stroke.isCtrlDown();
        boolean alt = stroke.isAltDown();
        boolean shift = stroke.isShiftDown();
        KeyType type = stroke.getKeyType();
        return switch (type) {
            case Character -> character(stroke.getCharacter(), control, alt);
            case Escape -> new Key("Esc", false, alt, false);
            case ReverseTab -> new Key("Tab", control, alt, true);
            case ArrowUp -> new Key("Up", control, alt, shift);
            case ArrowDown -> new Key("Down", control, alt, shift);
            case ArrowLeft -> new Key("Left", control, alt, shift);
            case ArrowRight -> new Key("Right", control, alt, shift);
            default -> Key.NAMES.contains(type.name()) ? new Key(type.name(), control, alt, shift) : null;
        };
    }

    private @Nullable Key character(Character character, boolean control, boolean alt) {
        char c = character;
        if (c < ' ' || c == 0x7F) {
            return null;
        }
        if (Character.isHighSurrogate(c)) {
            firstHalf = c;
            return null;
        }
        if (Character.isLowSurrogate(c)) {
            return new Key(String.valueOf(new char[] {firstHalf, c}), false, false, false);
        }
        return new Key(String.valueOf(c), control, alt, false);
    }
}
