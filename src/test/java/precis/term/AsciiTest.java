package precis.term;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AsciiTest {
    /** The Markdown that is exported is a text; what the preview makes of it is drawn. */
    private static final List<String> NOT_DRAWN = List.of("FullLayout.java", "Likelihood.java");

    @ParameterizedTest
    @ValueSource(strings = {"view", "desk", "cli", "markdown", "brief"})
    void standsInForAllThatTheProgramItselfDraws(String room) throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/main/java/precis", room))) {
            for (Path file : files.filter(
                            f -> !NOT_DRAWN.contains(f.getFileName().toString()))
                    .toList()) {
                for (String line : Files.readAllLines(file)) {
                    String code = line.strip().startsWith("*") ? "" : line.replaceFirst("//.*|/\\*.*", "");
                    code.chars()
                            .filter(c -> c > 0x7F)
                            .forEach(c -> assertThat(Ascii.of(Character.toString(c)))
                                    .as("%s draws %s", file, Character.toString(c))
                                    .matches("\\p{ASCII}"));
                }
            }
        }
    }
}
