package precis.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
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

    /** What only one country has, and a near miss. */
    @Test
    void stateWordsNameTheirCountry() {
        for (String line : Resources.lines("precis/reading/state-words.txt")) {
            String[] fields = line.split(" \\| ", -1);
            assertThat(countries.ofStateWord(fields[0])).isEqualTo(fields[1]);
            assertThat(countries.named(fields[1])).isEqualTo(fields[1]);
            assertThat(countries.ofStateWord(fields[2])).isNull();
        }
        assertThat(countries.ofStateWord("Republicans")).isEqualTo("United States");
    }

    /** Every class: words that are in it, and one that is near but not in it. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "say | say tell | deny",
                "issuing | issue send | read",
                "utterance | statement letter | passport",
                "occasion | turn chance | colleague",
                "noble | lady sir | mrs",
                "opining | should surely | reportedly",
                "opinion-section | opinion editorials | news",
                "writing | columnist contributor | mayor",
                "depiction | description portrayal | claim",
                "exchanging | trade exchange | answer",
                "surnamed | surnamed namely | called",
                "setting | after when if | because",
                "concern | prevention employment | unilever",
                "scoring | score equalise | vote",
                "putting | put give | take",
                "substituting | substitute | leave",
                "in-front | lead ahead | behind",
                "settlement | township county | council",
                "town | town resort | street",
                "state-form | kingdom republic | council",
                "of-body | staff shareholder | garden",
                "named-body | daily company | chief",
                "heading | chairman founder | coach",
                "of-romance | de las | in",
                "thing-is | pact warship | alliance",
                "platform | platform app | newspaper",
                "visiting | visit tour | sue",
                "launching | introduce unveil | defeat",
                "weather | low rainfall | law",
                "measuring | record see | reject",
                "also-ranked | general major | director",
                "continent | africa caribbean | algeria",
                "part-of-world | latin sub-saharan | bank",
                "part-of-time | late midway | last",
                "undergoing | suffer remain | send",
                "resolved | commit ready | close",
                "organ | ministry police | company",
                "broadcaster | cnn bbc | nato",
                "honour | professor doctor | colonel",
                "office-state | acting retired shadow | running",
                "deputising | vice deputy | acting",
                "sole | president king | singer",
                "gone | former ousted | outgoing",
                "at-times | formerly then | hardly",
                "appointing | elect name | call",
                "leaving-office | resign step | work",
                "serving | work serve | resign",
                "identifying | identify name | call",
                "found | man victim | body",
                "member | member | officer",
                "about | on for of | in",
                "adjunct | at during | to",
                "despite | despite over | with",
                "connective | also finally | earlier",
                "unchanging | hit set | strike",
                "nowhere | olympiad festival railway | tower",
                "landmark | park river | marsh",
                "street | avenue lane | creek",
                "thing-called | dam cup gdp bypass | board",
                "portfolio | minister secretary | governor",
                "awarded | laureate | minister",
                "paper | register gazette | channel",
                "company | ltd bhd plc | club",
                "thinking | think | see",
                "attitude | fear hope concerned | say",
                "addressing | tell inform | say",
                "telling | tell remind | say ask",
                "future | will | would",
                "agreeing | sign ratify | read",
                "initiate | ask request | come",
                "happening | happen | help",
                "falsehood | lie fabricate | write",
                "atone | apologise resign | reply",
                "staff | campaign team | supporter",
                "endeavour | attempt effort | way",
                "duty | must should | may",
                "quoting | cite | say",
                "deny | deny refute | say",
                "dismiss | reject | deny",
                "contradict | dispute rebut | dismiss",
                "contest | question challenge | discuss",
                "accuse | blame condemn | praise",
                "oppose | resist veto | ask",
                "support | back endorse | visit",
                "concede | admit acknowledge | deny",
                "demand | urge insist | offer",
                "carry-out | implement hail | read",
                "eager | rush keen | refuse",
                "counting | tally record | treat",
                "plead | plead maintain | find",
                "insist | argue maintain | say",
                "inquire | ask wonder | doubt",
                "indict | suspect charge | praise",
                "decline | refuse | deny",
                "downplay | minimize belittle | stress",
                "respond | reply retort | ask",
                "allege | claim allege | say",
                "assess | warn estimate | tell",
                "naming | call dub | say",
                "plan | intend vow | finish",
                "stop | halt repeal | keep",
                "keep | maintain allow | stop",
                "event-verb | kill resign | seem",
                "expertise | study monitor | visit",
                "leading | head chair | follow",
                "answer | reply comment | ask",
                "answering | responding asked | said",
                "doubt | rubbish deplore | deny",
                "proving | convict | accuse",
                "claim | claim allegation | plan",
                "objection | opposition | support",
                "charge | criticism suspicion | idea",
                "request | visa bail | claim",
                "policy | plan treaty | table",
                "statute | act treaty | action",
                "compass | north south | southern",
                "event | summit raid | house",
                "dated | cup season election | voter",
                "dwelling | locate reside | interest",
                "figure | toll estimate | name",
                "document | study survey | book",
                "outlet | herald newspaper | factory",
                "news-only | agency | herald",
                "thing-named | ferry novel | harbour",
                "holiday | black palm | late",
                "tongue | language dialect | region",
                "tempest | storm cyclone | rain",
                "machine | system robot | firm",
                "instrument | convention covenant | commission",
                "called | nickname dub | carry",
                "vague | various many | rival",
                "disputed | dispute odds | talks",
                "filing | file lodge | write",
                "retired | judge ambassador | mayor",
                "served | director officer | minister",
                "presiding | president chair | minister",
                "studies | institute observatory | university",
                "law-field | tax immigration | defence",
                "authoring | researcher author | singer",
                "studying | university statistics | united",
                "learner | student major | lecturer",
                "shot | goal header | law",
                "publishing | issue compile | read",
                "bringing | make level | deny",
                "misdeed | involvement wrongdoing | help",
                "reason | for over | after",
                "any | a every | the",
                "retorted | remark theory list | plan",
                "stand | stance handling | number",
                "wish | demand proposal | threat",
                "time | monday week | house",
                "role | minister economist | ministry",
                "expert | economist professor | spokesman",
                "expert-weak | editor activist | economist",
                "party | minister spokesman | critic",
                "agent | spokesman lawyer | minister",
                "camp | campaign ally | rival",
                "charging | prosecutor detective | lawyer",
                "counterpart | counterpart | colleague",
                "kin | brother widow | friend",
                "group | protester villager | house",
                "collective | police crew | officer",
                "chorus | critic media | farmer",
                "decider | court voters | voter",
                "voice | critic ministry | house",
                "female | woman spokeswoman | spokesman",
                "male | man spokesman | spokeswoman",
                "head | ministry university | minister",
                "government | cabinet army | company",
                "of | church bank | plan",
                "body | supplier airline | spokesman",
                "firm | manufacturer company | supplier",
                "business | bank carmaker | council",
                "power | nations taliban | biscuits",
                "authority | bureau agency | ministry",
                "associated | club federation | court",
                "agency | reuters tass | times",
                "negation | not hardly | also",
                "modal | could must | did",
                "ahead | will 'll | did",
                "irrealis | could unless | did",
                "place-in | in outside | with",
                "place-to | into via | in",
                "office-of | of for | with",
                "having | has been | say",
                "contrast | however despite | and",
                "human | he herself | it",
                "he | him | her",
                "she | her | him",
                "plural | they theirs | he",
                "thing | it its | he",
                "pointing | this which | he",
                "demonstrative | those | the",
                "speaker | we my | you",
                "relative | who whose | when",
                "hyphened | era led | in",
                "name-link | al bin | the",
                "joining | after because | if",
                "linking | starring including | said",
                "hedge | allegedly roughly | exactly",
                "opener | however meanwhile | because",
                "light | say year | flood",
                "magnitude | million % | two",
                "other-week | last by | on",
                "harsh | damning reckless | large",
                "false | baseless hoax | true",
                "true | accurate factual | false",
                "praise | historic fair | recent",
                "weight | crucial key | slight",
                "slight | fleeting merely | major",
                "assessing | must unlikely | did",
                "watching | security polling | yellow",
                "watcher | watchdog institute | court",
                "onlooker | critic scholar | minister",
                "independent | amnesty watch | ministry",
                "journal | magazine weekly | herald",
                "excellency | highness majesty | judge",
                "address | sheikh haji | emir",
                "alone | fund tribunal | game",
                "spoken | arabic swahili | arabia",
                "learnt | chemistry law | oslo",
                "reigning | amir emir | khan",
                "bond | partner colleague | lawyer",
                "title | mr prof. | minister"
            })
    void wordsStandInTheirLists(String id, String in, String near) {
        WordClass wordClass = WordClass.valueOf(id.toUpperCase(Locale.ROOT).replace('-', '_'));
        for (String word : in.split(" ", -1)) {
            assertThat(words.is(word, wordClass)).as(word).isTrue();
        }
        assertThat(words.is(near, wordClass)).as(near).isFalse();
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
        assertThat(Gender.ofGivenName("Xiomara")).isEqualTo(Gender.FEMALE);
        assertThat(Gender.ofGivenName("Kwame")).isEqualTo(Gender.MALE);
        assertThat(Gender.ofGivenName("Robin")).isEqualTo(Gender.UNKNOWN);
        assertThat(Gender.ofGivenName("Andrea")).isEqualTo(Gender.UNKNOWN); // a man's name in Italy
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
