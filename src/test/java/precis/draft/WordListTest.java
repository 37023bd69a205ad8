package precis.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import precis.brief.SectionKind;
import precis.reading.Reader;
import precis.reading.Reading;
import precis.reading.Story;
import precis.text.Article;

/** Every line of a word list is seen in its example and not in its near miss. */
class WordListTest {
    @TestFactory
    List<DynamicTest> townsPassOnWhereTheyAre() {
        return lines("towns", sentence -> {
            Reading reading = read(sentence);
            int geneva = reading.story().tokenAt(sentence.indexOf("Geneva"));
            return new PlaceGrammar(reading).town(geneva) >= 0;
        });
    }

    @TestFactory
    List<DynamicTest> eventsAreWhereTheyAreHeld() {
        return lines("held", sentence -> {
            Reading reading = read(sentence);
            return new PlaceGrammar(reading).held(reading.story().tokenAt(sentence.indexOf("Geneva")));
        });
    }

    @TestFactory
    List<DynamicTest> whatIsStillToComeIsDue() {
        return lines("due", sentence -> {
            Story story = read(sentence).story();
            return new PlaceClauses(story).awaited(story.tokenAt(sentence.indexOf("Geneva")));
        });
    }

    @TestFactory
    List<DynamicTest> whatIsSeatedInAPlaceSetsTheEventThere() {
        return lines("seated", sentence -> {
            Reading reading = read(sentence);
            PlaceGrammar grammar = new PlaceGrammar(reading);
            return grammar.use(reading.places().get(0)).opening < PlaceUse.NEVER;
        });
    }

    @TestFactory
    List<DynamicTest> bodiesAreCalledByTheirBuildings() {
        return lines(
                "buildings",
                sentence -> !Drafted.article(sentence).texts(SectionKind.WHERE).isEmpty());
    }

    @TestFactory
    List<DynamicTest> supposedTimesAreNoTimesOfEvents() {
        return lines(
                "supposing",
                sentence -> Drafted.article(sentence).texts(SectionKind.WHEN).isEmpty());
    }

    @TestFactory
    List<DynamicTest> nounsStandForOneThing() {
        return lines("same-things", sentence -> {
            Story story = read(sentence).story();
            int[] nouns = IntStream.range(0, story.size()).filter(story::noun).toArray();
            return StanceRule.sameThing(story, nouns[0], nouns[1]);
        });
    }

    @TestFactory
    List<DynamicTest> vagueNounsAreNoTopics() {
        WordList vague = WordList.named("vague");
        return lines("vague", sentence -> {
            Story story = read(sentence).story();
            return IntStream.range(0, story.size()).anyMatch(t -> vague.has(story.lemma(t)));
        });
    }

    @TestFactory
    List<DynamicTest> outletsCarryTheNews() {
        return lines("carrying", WordListTest::onlyCarried);
    }

    @TestFactory
    List<DynamicTest> networksCarryWhatSomebodyPosts() {
        return lines("networks", WordListTest::onlyCarried);
    }

    private static boolean onlyCarried(String sentence) {
        Reading reading = read(sentence);
        return reading.actors().stream().anyMatch(new Carriers(reading)::only);
    }

    private static List<DynamicTest> lines(String name, Predicate<String> seen) {
        List<DynamicTest> tests = new ArrayList<>();
        for (String line : WordList.lines(name)) {
            String[] fields = line.split(" \\| ", -1);
            assertThat(fields).as(line).hasSize(3);
            assertThat(fields[0]).as(line).matches("[^A-Z|]+");
            tests.add(dynamicTest(
                    fields[1], () -> assertThat(seen.test(fields[1])).isTrue()));
            tests.add(dynamicTest(
                    fields[2], () -> assertThat(seen.test(fields[2])).isFalse()));
        }
        return tests;
    }

    private static Reading read(String text) {
        return Reader.read(new Article(null, null, null, null, null, "given.txt", "", text));
    }
}
