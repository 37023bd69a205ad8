package precis.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import precis.Fixtures;
import precis.draft.Drafting;
import precis.markdown.BriefMarkdown;
import precis.markdown.Profile;
import precis.reading.Reader;

/** What the README and the example show is what the program makes; {@code -Dgoldens=update} writes them anew. */
class ReadmeTest {
    private static final Path README = Path.of("README.md");
    private static final Path EXAMPLE = Path.of("briefs/example.md");
    private static final boolean UPDATE = "update".equals(System.getProperty("goldens"));

    @Test
    void theKeyTableIsThatOfTheProgram() throws IOException {
        check("keys", KeyTable.desk());
    }

    @Test
    void theExampleIsTheExportOfTheSample() throws IOException {
        String export = BriefMarkdown.render(
                Drafting.draft(Reader.read(Fixtures.article("seeds/blinken-lavrov.txt"))), Profile.FULL);
        if (UPDATE) {
            Files.writeString(EXAMPLE, export);
        }
        assertThat(EXAMPLE).hasContent(export);
    }

    @Test
    void theExportIsAPartOfTheExample() throws IOException {
        List<String> example = Files.readAllLines(EXAMPLE);
        List<String> shown = new ArrayList<>();
        int heading = example.indexOf("## Disputed points");
        shown.addAll(example.subList(heading, heading + 3));
        for (int i = heading + 3; example.get(i).startsWith("   - "); i++) {
            shown.add(example.get(i));
        }
        String points = String.join("\n", shown);
        for (String line : example) {
            if (line.startsWith("[^") && points.contains(line.substring(0, line.indexOf(':')))) {
                shown.addAll(List.of("", line));
            }
        }
        check("export", "```markdown\n" + String.join("\n", shown) + "\n```\n");
    }

    private static void check(String name, String expected) throws IOException {
        String readme = Files.readString(README);
        if (UPDATE) {
            readme = readme.replace(region(readme, name), expected);
            Files.writeString(README, readme);
        }
        assertThat(region(readme, name)).isEqualTo(expected);
    }

    private static String region(String readme, String name) {
        String begin = "<!-- " + name + ":begin -->\n";
        return readme.substring(readme.indexOf(begin) + begin.length(), readme.indexOf("<!-- " + name + ":end -->"));
    }
}
