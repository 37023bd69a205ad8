package precis;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import precis.pty.Terminal;

/**
 * Desks of the packaged program on real terminals.
 *
 * @param briefs where they keep their briefs
 */
record Desks(Path briefs) {
    static final String ARTICLE = "seeds/recall.txt";

    Terminal open(int columns, int rows, String... environment) {
        List<String> command = new ArrayList<>(List.of("env", "PRECIS_BRIEFS=" + briefs));
        command.addAll(List.of(environment));
        command.addAll(List.of("./precis", ARTICLE));
        return Terminal.run(columns, rows, command.toArray(String[]::new));
    }

    /** Adds a point of one's own to the first section. */
    static void write(Terminal terminal, String words) {
        terminal.waitFor("saved")
                .type("a")
                .waitFor("keep")
                .type(words + Terminal.ENTER)
                .waitUntilGone("keep");
    }

    /** A program that can be run. */
    Path script(String content) {
        try {
            Path file = Files.writeString(briefs.resolve("editor"), content);
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwx------"));
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String saved() {
        try {
            Path file = briefs.resolve("recall.json");
            return Files.exists(file) ? Files.readString(file) : "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
