package precis.file;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import precis.brief.Brief;
import precis.brief.Edit;
import precis.brief.SampleBriefs;
import precis.brief.SectionKind;
import precis.text.Resources;

class BriefSchemaTest {
    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(new String(Resources.bytes("precis/brief.schema.json"), UTF_8), InputFormat.JSON);

    @Test
    void fitsBriefsOfAllShapes() {
        assertThat(SCHEMA.validate(BriefJson.write(SampleBriefs.full(), true), InputFormat.JSON))
                .isEmpty();
        assertThat(SCHEMA.validate(BriefJson.write(SampleBriefs.empty(), false), InputFormat.JSON))
                .isEmpty();
        Brief moved = new Edit.All(List.of(
                        new Edit.MoveSection(SectionKind.VIEW, 0), new Edit.SetSection(SectionKind.WHO, "Who", true)))
                .applyTo(SampleBriefs.full());
        assertThat(SCHEMA.validate(BriefJson.write(moved, false), InputFormat.JSON))
                .isEmpty();
    }

    @Test
    void allowsKeysThatItDoesNotName() {
        String json = BriefJson.write(SampleBriefs.full(), false).replace("\"origin\":", "\"tlp\":\"RED\",\"origin\":");
        assertThat(SCHEMA.validate(json, InputFormat.JSON)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "precis-brief/1 | precis-brief/2",
                "\"id\":\"who\" | \"id\":\"what\"",
                "\"origin\":\"own\" | \"origin\":\"robot\"",
                "\"kind\":\"counter-claim\" | \"kind\":\"quarrel\"",
                "\"rejected\":true | \"rejected\":false",
                "\"start\":0 | \"start\":\"0\"",
                "\"credential\":\"engineer\" | \"credentials\":\"engineer\"",
            })
    void refusesOthers(String part, String otherPart) {
        String json = BriefJson.write(SampleBriefs.full(), false);
        assertThat(json).contains(part);
        assertThat(SCHEMA.validate(json.replace(part, otherPart), InputFormat.JSON))
                .isNotEmpty();
    }
}
