package precis.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import precis.reading.Reader;
import precis.text.Article;

class ReadingJsonTest {
    @Test
    void writesAllThatWasNoticed() {
        Article article = new Article(
                null,
                null,
                null,
                LocalDate.of(2023, 3, 2),
                null,
                "given.txt",
                "",
                "Maria Lindqvist said on Tuesday that prices would fall.");
        assertThat(ReadingJson.write(Reader.read(article), false))
                .isEqualTo("{\"format\":\"precis-reading/1\",\"id\":\"given\","
                        + "\"text\":\"Maria Lindqvist said on Tuesday that prices would fall.\",\"published\":\"2023-03-02\","
                        + "\"sentences\":[{\"start\":0,\"end\":55}],"
                        + "\"names\":[{\"start\":0,\"end\":15,\"exact\":\"Maria Lindqvist\",\"type\":\"person\",\"actor\":\"a1\"}],"
                        + "\"actors\":[{\"id\":\"a1\",\"name\":\"Maria Lindqvist\",\"aliases\":[],\"kind\":\"person\",\"role\":null,"
                        + "\"affiliation\":null,\"side\":\"Maria Lindqvist\","
                        + "\"mentions\":[{\"start\":0,\"end\":15,\"exact\":\"Maria Lindqvist\"}]}],"
                        + "\"places\":[],"
                        + "\"times\":[{\"start\":21,\"end\":31,\"expression\":\"on Tuesday\",\"value\":\"2023-02-28\"}],"
                        + "\"statements\":[{\"holder\":\"a1\",\"mention\":\"Maria Lindqvist\",\"via\":null,\"cue\":\"said\","
                        + "\"stance\":\"neutral\",\"type\":\"indirect\","
                        + "\"spans\":[{\"start\":32,\"end\":54,\"exact\":\"that prices would fall\"}]}]}");
    }
}
