package precis.term;

import com.googlecode.lanterna.input.CharacterPattern;
import com.googlecode.lanterna.input.KeyStroke;
import com.googlecode.lanterna.input.KeyType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Recognises a bracketed paste ({@code ESC [ 200 ~ … ESC [ 201 ~}), so that no pasted character acts as a command. */
final class PastePattern implements CharacterPattern {
    static final String BEGIN = "\u001b[200~";
    static final String END = "\u001b[201~";

    /** A whole paste in the place of one key stroke. */
    static final class Paste extends KeyStroke {
        private final String text;

        Paste(String text) {
            super(KeyType.Unknown);
            this.text = text;
        }

        String text() {
            return text;
        }
    }

    @Override
    public @Nullable Matching match(List<Character> sequence) {
        int size = sequence.size();
        for (int i = 0; i < Math.min(size, BEGIN.length()); i++) {
            if (sequence.get(i) != BEGIN.charAt(i)) {
                return null;
            }
        }
        if (size < BEGIN.length() + END.length() || !endsWith(sequence, END)) {
            return Matching.NOT_YET;
        }
        StringBuilder text = new StringBuilder();
        for (char c : sequence.subList(BEGIN.length(), size - END.length())) {
            text.append(c);
        }
        return new Matching(new Paste(text.toString()));
    }

    private static boolean endsWith(List<Character> sequence, String end) {
        int from = sequence.size() - end.length();
        for (int i = 0; i < end.length(); i++) {
            if (sequence.get(from + i) != end.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
