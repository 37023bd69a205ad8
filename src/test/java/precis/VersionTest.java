package precis;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import precis.text.Resources;

class VersionTest {
    @Test
    void isTheOneThatIsBuilt() throws Exception {
        String version = Resources.lines("precis/version.txt").get(0);
        assertThat(Files.readString(Path.of("pom.xml")))
                .contains("<artifactId>precis</artifactId>\n  <version>" + version + "</version>");
    }
}
