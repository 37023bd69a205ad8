package precis.term;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the system's description of a kind of terminal says, as far as it matters here.
 *
 * @param colours how many it has; 0 for none
 * @param italic whether it has italic letters
 */
record Terminfo(int colours, boolean italic) {
    private static final int SHORT_NUMBERS = 0x11A;
    private static final int LONG_NUMBERS = 0x21E;
    private static final int HEADER_BYTES = 12;
    private static final int COLOURS_INDEX = 13;
    private static final int ITALIC_INDEX = 311;
    private static final List<String> FOLDERS = List.of(
            "/etc/terminfo", "/lib/terminfo", "/usr/share/terminfo", "/usr/share/lib/terminfo", "/usr/lib/terminfo");

    /** The description of the terminal that {@code TERM} names, or null where there is none. */
    static @Nullable Terminfo of(Map<String, String> environment) {
        String name = environment.getOrDefault("TERM", "");
        if (name.isEmpty() || name.contains("/")) {
            return null;
        }
        for (Path folder : folders(environment)) {
            for (String first : List.of(name.substring(0, 1), Integer.toHexString(name.charAt(0)))) {
                Path file = folder.resolve(first).resolve(name);
                if (Files.isRegularFile(file)) {
                    return read(file);
                }
            }
        }
        return null;
    }

    private static @Nullable Terminfo read(Path file) {
        try {
            return parse(Files.readAllBytes(file));
        } catch (IOException | RuntimeException e) {
            // as good as not there: what it says is only a help
            return null;
        }
    }

    /** Reads the compiled format: six numbers, then names, yes-or-no words, numbers, offsets of strings. */
    static @Nullable Terminfo parse(byte[] bytes) {
        ByteBuffer file = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        int kind = file.getShort();
        if (kind != SHORT_NUMBERS && kind != LONG_NUMBERS) {
            return null;
        }
        int width = kind == LONG_NUMBERS ? Integer.BYTES : Short.BYTES;
        int names = file.getShort();
        int words = file.getShort();
        int numbers = file.getShort();
        int strings = file.getShort();
        int numbersAt = HEADER_BYTES + names + words + (names + words) % 2;
        int stringsAt = numbersAt + numbers * width;
        int at = numbersAt + COLOURS_INDEX * width;
        int colours = numbers <= COLOURS_INDEX ? 0 : width == Short.BYTES ? file.getShort(at) : file.getInt(at);
        boolean italic = strings > ITALIC_INDEX && file.getShort(stringsAt + ITALIC_INDEX * Short.BYTES) > 0;
        return new Terminfo(Math.max(0, colours), italic);
    }

    private static List<Path> folders(Map<String, String> environment) {
        List<Path> folders = new ArrayList<>();
        String own = environment.getOrDefault("TERMINFO", "");
        if (!own.isEmpty()) {
            folders.add(Path.of(own));
        }
        folders.add(Path.of(environment.getOrDefault("HOME", ""), ".terminfo"));
        for (String more : environment.getOrDefault("TERMINFO_DIRS", "").split(":", -1)) {
            if (!more.isEmpty()) {
                folders.add(Path.of(more));
            }
        }
        FOLDERS.forEach(folder -> folders.add(Path.of(folder)));
        return folders;
    }
}
