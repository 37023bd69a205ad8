package precis.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import precis.text.Resources;

class WordListsTest {
    private final Lexicon words = Lexicon.english();
    private final Countries countries = Countries.table();

    @ParameterizedTest
    @ValueSource(
            strings = {"verbs.txt", "nouns.txt", "people.txt", "organisations.txt", "grammar.txt", "judgements.txt"})
    void everyLineIsAClassAndItsWords(String file) {
        for (String line : Resources.lines("precis/reading/" + file)) {
            assertThat(line).matches("[a-z-]+: \\S+( \\S+)*");
        }
    }

    @Test
    void everyClassHasWords() {
        Set<String> filled = new HashSet<>();
        for (String file :
                List.of("verbs.txt", "nouns.txt", "people.txt", "organisations.txt", "grammar.txt", "judgements.txt")) {
            Resources.lines("precis/reading/" + file).forEach(line -> filled.add(line.substring(0, line.indexOf(':'))));
        }
        assertThat(WordClass.values()).extracting(WordClass::id).allMatch(filled::contains);
    }

    @ParameterizedTest
    @CsvSource({
        "deny, DENY, true",
        "refute, DENY, true",
        "say, DENY, false",
        "claim, CLAIM, true",
        "act, STATUTE, true",
        "action, STATUTE, false",
        "plan, POLICY, true",
        "table, POLICY, false",
        "minister, ROLE, true",
        "economist, EXPERT, true",
        "spokesman, EXPERT, false",
        "ministry, HEAD, true",
        "reuters, AGENCY, true",
        "supplier, BODY, true",
        "not, NEGATION, true",
        "however, CONTRAST, true",
        "in, PLACE_IN, true",
        "baseless, FALSE, true",
        "damning, HARSH, true",
        "historic, PRAISE, true",
        "era, HYPHENED, true",
        "in, HYPHENED, false",
        "after, JOINING, true",
        "if, JOINING, false"
    })
    void wordsStandInTheirLists(String word, WordClass wordClass, boolean in) {
        assertThat(words.is(word, wordClass)).isEqualTo(in);
    }

    @Test
    void countriesAreKnownByAllTheirNames() {
        assertThat(countries.named("US")).isEqualTo("United States");
        assertThat(countries.ofPeople("Russians")).isEqualTo("Russia");
        assertThat(countries.governedFrom("Beijing")).isEqualTo("China");
        assertThat(countries.of("New Delhi")).isEqualTo("India");
        assertThat(countries.of("Istanbul")).isEqualTo("Turkey");
        assertThat(countries.named("Brussels")).isNull();
        assertThat(countries.people("Rohingya")).isTrue();
    }

    @Test
    void everyCountryHasFourFieldsAndNoNameTwice() {
        Set<String> names = new HashSet<>();
        for (String line : Resources.lines("precis/reading/countries.txt")) {
            assertThat(line.chars().filter(c -> c == '|').count()).as(line).isEqualTo(3);
            assertThat(names.add(line.substring(0, line.indexOf('|')).strip()))
                    .as(line)
                    .isTrue();
        }
        assertThat(names).hasSizeGreaterThan(190);
    }

    @Test
    void givenNamesTellSheFromHe() {
        assertThat(Gender.ofGivenName("Maria")).isEqualTo(Gender.FEMALE);
        assertThat(Gender.ofGivenName("Vladimir")).isEqualTo(Gender.MALE);
        assertThat(Gender.ofGivenName("Robin")).isEqualTo(Gender.UNKNOWN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"cue-frames.tsv", "cue-signs.tsv"})
    void cueCountsAreCountsAndSumUpSensibly(String file) {
        for (String line : Resources.lines("precis/reading/" + file)) {
            String[] entries = line.split("\t");
            assertThat(entries[1]).as(line).startsWith("* ");
            for (String entry : List.of(entries).subList(1, entries.length)) {
                String[] fields = entry.split(" ");
                assertThat(fields).as(line).hasSize(3);
                assertThat(Integer.parseInt(fields[2])).as(line).isLessThanOrEqualTo(Integer.parseInt(fields[1]));
            }
        }
    }

    @Test
    void everyFamilyOfFramesHasItsSignsCounted() {
        List<String> signs = CueSigns.names();
        List<String> families = new ArrayList<>();
        for (String line : Resources.lines("precis/reading/cue-signs.tsv")) {
            String[] entries = line.split("\t");
            families.add(entries[0]);
            for (String entry : List.of(entries).subList(2, entries.length)) {
                assertThat(signs).as(line).contains(entry.substring(0, entry.indexOf(' ')));
            }
        }
        assertThat(families)
                .containsExactlyElementsOf(
                        Stream.of(FrameFamily.values()).map(FrameFamily::id).toList());
    }
}
