package precis.text;

import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Reads the files that are packed with the program. The one place where the rooms below {@code file} touch input. */
public final class Resources {
    private Resources() {}

    /**
     * All bytes of a packed file.
     *
     * @param name from the root of the class path, such as {@code precis/language/names.bin}
     * @throws UncheckedIOException where it is missing or unreadable: a broken build, no fault of the user's
     */
    public static byte[] bytes(String name) {
        try (PackedFile file = PackedFile.open(name)) {
            byte[] content = new byte[file.size()];
            file.bytes(content);
            return content;
        }
    }

    /** The lines of a packed text file (UTF-8), without blank ones and without comments, which begin with {@code #}. */
    public static List<String> lines(String name) {
        String text = new String(bytes(name), StandardCharsets.UTF_8);
        List<String> lines = new ArrayList<>();
        for (int start = 0; start < text.length(); ) {
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            String line = text.substring(start, end);
            if (!line.isBlank() && line.charAt(0) != '#') {
                lines.add(line);
            }
            start = end + 1;
        }
        return lines;
    }
}
