package precis.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** What the README shows is what the program has. */
class ReadmeTest {
    @Test
    void theKeyTableIsThatOfTheProgram() throws IOException {
        assertThat(between("keys")).isEqualTo(KeyTable.desk());
    }

    @Test
    void theScreenIsAGoldenOne() throws IOException {
        String golden = Files.readString(Path.of("src/test/resources/screens/wide.txt"));
        assertThat(between("screen")).isEqualTo("```\n" + golden + "```\n");
    }

    private static String between(String name) throws IOException {
        String readme = Files.readString(Path.of("README.md"));
        String begin = "<!-- " + name + ":begin -->\n";
        return readme.substring(readme.indexOf(begin) + begin.length(), readme.indexOf("<!-- " + name + ":end -->"));
    }
}
