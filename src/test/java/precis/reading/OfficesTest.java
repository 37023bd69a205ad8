package precis.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OfficesTest {
    /** A text, a description that stands in it, and whose name it is an alias of; "-" where it stays open. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "President Anna Reed met Vice President Ian Hale on Monday. The president smiled. | The president | Anna Reed",
                "Vice President Ian Hale came on Monday. The president smiled. | The president | -",
                "Vice President Ian Hale came on Monday. The vice president smiled. | The vice president | Ian Hale",
                "Prime Minister Anna Reed met former Prime Minister Ian Hale on Monday. The prime minister smiled. "
                        + "| The prime minister | Anna Reed",
                "President Anna Reed spoke on Monday. Ian Hale, president of the Dale Institute, agreed. "
                        + "The president smiled. | The president | -",
                "Ian Hale, president of the Dale Institute, spoke on Monday. The president smiled. | The president | Ian Hale",
                "Anna Reed, president of the Dale Institute, spoke on Monday. The president of the Sailing Club smiled. "
                        + "| The president | -",
                "Ian Hale, lawyer of President Anna Reed, spoke on Monday. The president smiled. | The president | Anna Reed",
                "Norway will vote, President Anna Reed said on Monday. Norway is ready. The Norwegian president smiled. "
                        + "| The Norwegian president | Anna Reed",
                "Norway will vote, President Anna Reed said on Monday. Norway is ready. The Swedish president smiled. "
                        + "| The Swedish president | -",
                "Norway will vote, singer Anna Reed said on Monday. Norway is ready. The Norwegian singer smiled. "
                        + "| The Norwegian singer | -",
            })
    void areWhatADescriptionGoesBy(String text, String description, String name) {
        String found = "-";
        for (Actor actor : Given.article(text).reading().actors()) {
            found = actor.kind() == Actor.Kind.PERSON && actor.aliases().contains(description) ? actor.name() : found;
        }
        assertThat(found).isEqualTo(name);
    }
}
